/** Content files on disk: read by the site's loader and by the commands. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareText } from "../model/notice.ts";
import type { ContentFile } from "./content.ts";

const FOLDERS = ["departments", "documents", "projects"];

/** The YAML files of a content folder in path order; a folder that does not exist has none. */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const paths = (await Promise.all(FOLDERS.map((name) => yamlPaths(join(folder, name))))).flat();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join("/"),
      text: await readFile(path, "utf8"),
    })),
  );
}

async function yamlPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText);
}
