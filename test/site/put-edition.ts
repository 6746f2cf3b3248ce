/** An edition of a built site, as `npm run edition` makes it. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { freeze, isKept } from "../../scripts/edition/freeze.ts";
import { readFolder } from "./build-site.ts";

export async function putEdition(site: string, editionsFolder: string, name: string): Promise<void> {
  const built = [...(await readFolder(site))].filter(([path]) => isKept(path));
  const files = freeze(new Map(built), { name, base: "/", revision: "a1b2", projects: 15, indicators: 170 });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(editionsFolder, name, path)), { recursive: true });
    await writeFile(join(editionsFolder, name, path), bytes);
  }
}
