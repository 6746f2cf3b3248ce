/** Where content and originals stand: the site's own, or another content folder that holds its originals itself. */
import { join, resolve } from "node:path";

export interface Folders {
  readonly content: string;
  readonly originals: string;
}

const ROOT = resolve(import.meta.dirname, "..");

/** The folders behind `--content`; the site's own where it is not given. */
export function foldersOf(content: string | undefined): Folders {
  if (content === undefined) return { content: join(ROOT, "src/content"), originals: join(ROOT, "public/sources") };
  return { content: resolve(content), originals: join(resolve(content), "sources") };
}
