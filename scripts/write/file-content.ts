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

/** The bytes of a file as it was read; throws `ChangedFile` when it has changed or gone. */
export async function bytesAsRead({ from, sha256 }: FileOnDisk): Promise<Uint8Array> {
  const bytes = await readFile(from).catch(() => undefined);
  if (!bytes || sha256Of(bytes) !== sha256) throw new ChangedFile(from);
  return bytes;
}

/** Writes the content. Throws `ChangedFile` when the file it should come from has changed or gone, else as `writeFile`. */
export async function writeContentTo(path: string, content: FileContent): Promise<void> {
  return writeFile(path, isOnDisk(content) ? await bytesAsRead(content) : content);
}

function isOnDisk(content: FileContent): content is FileOnDisk {
  return typeof content === "object" && "from" in content;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
