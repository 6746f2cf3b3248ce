/** The files that a person means who names files and folders. */
import { readdir, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { compareText } from "../../src/model/notice.ts";

/** Files that programs leave beside documents: Word's and WPS's lock files, unfinished downloads, system files. */
const TEMPORARY = /^(?:[.~]|Thumbs\.db$|desktop\.ini$)|\.(?:tmp|crdownload|part|bak)$/iu;

/** Every file once: named files as they are, folders with all that is below them in the order of their paths. */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    const files = info?.isDirectory() ? await filesBelow(path) : [path];
    for (const file of files.length > 0 ? files : [path]) if (!found.has(resolve(file))) found.set(resolve(file), file);
  }
  return [...found.values()];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  // One that may not be read is named as it is, so that the report can say so and goes on with the others.
  if (!entries) return [folder.split(sep).join("/")];
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (TEMPORARY.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile()) files.push(path.split(sep).join("/"));
  }
  return files;
}
