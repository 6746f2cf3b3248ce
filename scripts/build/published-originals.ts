/** Which originals a content publishes, and where they are. */
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { originalNameOf } from "../../src/model/original-name.ts";
import type { Content } from "../../src/records/content.ts";

/** Paths below `sources/` of the originals that are published. */
export function originalsOf(documents: Content["documents"]): ReadonlySet<string> {
  return new Set(
    [...documents].flatMap(([id, { fileName, withheld }]) => (withheld ? [] : [`${id}/${originalNameOf(fileName)}`])),
  );
}

/** Whether it is not the content whose originals stand in `public/`. */
export function isAnotherContent(contentFolder: string): boolean {
  return resolve(contentFolder) !== resolve("src/content");
}

export async function isFile(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() === true;
}
