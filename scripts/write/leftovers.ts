/** What an import leaves that was ended while it wrote: staged files, `form.yaml.30564.new`. */
import { readdir, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Notice } from "../../src/model/notice.ts";
import type { Folders } from "../folders.ts";
import { isAlive } from "../is-alive.ts";

/** The process that staged a file stands in its name; versions before kept old files likewise. */
const LEFT = /\.(\d+)\.(?:new|old)$/u;

/** Whether a file of this name is no content and no original, but left by an import. */
export function isLeftover(path: string): boolean {
  return LEFT.test(path);
}

/** What processes that are no more left in a folder and all below it: an import was ended while it wrote. */
async function leftoversIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  return names.filter(isDead).map((name) => join(folder, name));
}

/** The notice that an import was ended while it wrote into these folders; undefined where none was. */
export async function cutOffImport({ content, originals }: Folders): Promise<Notice | undefined> {
  // The originals may stand inside the content.
  const left = new Set([...(await leftoversIn(content)), ...(await leftoversIn(originals))]);
  const [first] = left;
  if (first === undefined) return undefined;
  const data = { path: relative(process.cwd(), first), count: String(left.size) };
  return { code: "import-cut-off", severity: "error", data };
}

/** Clears the folder for temporary files of the copies that such an import kept. */
export async function clearCopies(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [] as string[])) {
    const id = Number(COPIES.exec(name)?.[1] ?? 0);
    if (id > 0 && !isAlive(id)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The folder of copies that this process keeps while it writes is called so, with some letters behind. */
export function copiesName(): string {
  return `mingzhang-${process.pid}-`;
}

const COPIES = /^mingzhang-(\d+)-/u;

function isDead(name: string): boolean {
  const id = Number(LEFT.exec(name)?.[1] ?? 0);
  return id > 0 && !isAlive(id);
}

/** Clears the folders of these files of what processes left that are no more. */
export async function clearLeftovers(paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    for (const name of await readdir(folder).catch(() => [] as string[])) {
      if (isDead(name)) await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}
