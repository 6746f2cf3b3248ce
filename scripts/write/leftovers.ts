/** What an import leaves that was ended while it wrote: staged files, `form.yaml.30564.new`. */
import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isAlive } from "../is-alive.ts";

/** The process that staged a file stands in its name; versions before kept old files likewise. */
const LEFT = /\.(\d+)\.(?:new|old)$/u;

/** Whether a file of this name is no content and no original, but left by an import. */
export function isLeftover(path: string): boolean {
  return LEFT.test(path);
}

/** What processes that are no more left in a folder and all below it: an import was ended while it wrote. */
export async function leftoversIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  return names.filter(isDead).map((name) => join(folder, name));
}

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
