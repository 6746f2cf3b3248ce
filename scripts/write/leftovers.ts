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

/** Clears the folders of these files of what processes left that are no more. */
export async function clearLeftovers(paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    for (const name of await readdir(folder).catch(() => [] as string[])) {
      const id = Number(LEFT.exec(name)?.[1] ?? 0);
      if (id > 0 && !isAlive(id)) await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}
