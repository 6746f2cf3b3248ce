/** Content files on disk: read by the site's loader and by the commands. */
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareText } from "../model/notice.ts";
import type { ContentFile } from "./content.ts";

/** Originals and frozen editions where they are kept with the content; they may be of any kind. */
const KEPT = ["sources", "editions"];
/** Files that are meant as content, also where they have no place; README files and prose are none. */
const CONTENT_ENDING = /\.(?:ya?ml|json)$/iu;

/** The YAML and JSON files of a content folder in path order; a folder that does not exist has none. */
export async function readContentFiles(folder: string): Promise<ContentFile[]> {
  const paths = (await contentPaths(folder)).sort(compareText);
  return Promise.all(
    paths.map(async (path): Promise<ContentFile> => {
      const bytes = await readFile(join(folder, path));
      return isUtf8(bytes) ? { path, text: bytes.toString("utf8") } : { path, text: "", unreadable: true };
    }),
  );
}

/** SHA-256 over paths and texts, in hexadecimal: the same content has the same one. */
export function revisionOf(files: readonly ContentFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex");
}

/** Paths relative to the folder, with `/`. */
async function contentPaths(folder: string): Promise<string[]> {
  const top = await readdir(folder, { withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const found: string[] = [];
  for (const entry of top) {
    if (KEPT.includes(entry.name) || entry.name.startsWith(".")) continue;
    if (entry.isFile()) found.push(entry.name);
    if (!entry.isDirectory()) continue;
    const below = await readdir(join(folder, entry.name), { withFileTypes: true, recursive: true });
    for (const one of below) {
      if (one.isFile()) found.push(relative(folder, join(one.parentPath, one.name)).split(sep).join("/"));
    }
  }
  return found.filter((path) => CONTENT_ENDING.test(path));
}
