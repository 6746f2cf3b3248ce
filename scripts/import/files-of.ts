/** Which files of the content come from a document: what a person deletes to withdraw it. */
import { existsSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { originalNameOf } from "../../src/model/original-name.ts";
import { readContent } from "../../src/records/content.ts";
import { readContentFiles } from "../../src/records/files.ts";
import type { Folders } from "../folders.ts";
import { publishedNameOf } from "../write/identity.ts";

/** Path of a document → the files that are there, as paths from the working folder, of all documents of its name. */
export type FilesOf = (path: string) => string[];

/** Reads the content once; of content that cannot be read no document has files. */
export async function openFilesOf({ content, originals }: Folders): Promise<FilesOf> {
  const files = await readContentFiles(content).catch(() => []);
  const { documents, projects, evaluations } = readContent(files).content;
  return (path) => {
    const name = publishedNameOf(basename(path));
    const ids = [...documents].filter(([, { fileName }]) => fileName === name).map(([id]) => id);
    const from = (forms: typeof projects, folder: string): string[] =>
      [...forms]
        .filter(([, { source }]) => source !== undefined && ids.includes(source.document))
        .map(([id]) => join(content, folder, `${id}.yaml`));
    const all = [
      ...from(projects, "projects"),
      ...from(evaluations, "evaluations"),
      ...ids.flatMap((id) => ["yaml", "json"].map((ending) => join(content, "documents", `${id}.${ending}`))),
      ...ids.map((id) => join(originals, id, originalNameOf(name))),
    ];
    return all.filter((file) => existsSync(file)).map((file) => relative(process.cwd(), file).split(sep).join("/"));
  };
}
