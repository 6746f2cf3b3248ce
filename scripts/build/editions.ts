/** Publishes the frozen editions of the content that is built, and no others. */
import { cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { editionsFolderOf } from "../../src/records/editions.ts";
import { CONTENT_FOLDER } from "../../src/records/held-content.ts";

const PUBLIC = "public/editions";

/** The integration; it runs after `public/` was copied. */
export function editions(): AstroIntegration {
  return {
    name: "editions",
    hooks: {
      "astro:build:done": ({ dir }) =>
        publishEditions(editionsFolderOf(CONTENT_FOLDER), PUBLIC, join(fileURLToPath(dir), "editions")),
    },
  };
}

/** Copies the editions of the content; where they are not the public ones, those are taken away. */
export async function publishEditions(folder: string, publicFolder: string, published: string): Promise<void> {
  if (folder === publicFolder) return;
  for (const name of await namesIn(publicFolder)) await rm(join(published, name), { recursive: true, force: true });
  for (const name of await namesIn(folder)) await cp(join(folder, name), join(published, name), { recursive: true });
}

function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
