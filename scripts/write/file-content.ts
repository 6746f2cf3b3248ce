/** What becomes of a file: a text, bytes, or what another file held when it was read, so that no original is held in memory. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";

/** A file as it was when it was read. */
export interface FileOnDisk {
  /** Path, absolute or from the working folder. */
  readonly from: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

export type FileContent = string | Uint8Array | FileOnDisk;

/** A file is no longer what it was when it was read; `message` is its path. */
export class ChangedFile extends Error {}

/** The file with these bytes. */
export function fileOnDisk(from: string, bytes: Uint8Array): FileOnDisk {
  return { from, sha256: sha256Of(bytes), size: bytes.length };
}

/** Whether the file at the path holds the content. Throws as `readFile` does. */
export async function hasContent(path: string, content: FileContent): Promise<boolean> {
  const bytes = await readFile(path);
  return isOnDisk(content)
    ? bytes.length === content.size && sha256Of(bytes) === content.sha256
    : bytes.equals(Buffer.from(content));
}

/** Writes the content. Throws `ChangedFile` when the file it should come from has changed or gone, else as `writeFile`. */
export async function writeContentTo(path: string, content: FileContent): Promise<void> {
  if (!isOnDisk(content)) return writeFile(path, content);
  const bytes = await readFile(content.from).catch(() => undefined);
  if (!bytes || sha256Of(bytes) !== content.sha256) throw new ChangedFile(content.from);
  return writeFile(path, bytes);
}

function isOnDisk(content: FileContent): content is FileOnDisk {
  return typeof content === "object" && "from" in content;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
