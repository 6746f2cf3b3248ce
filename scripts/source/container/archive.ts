/** The zip container of docx and xlsx, of which the XML parts count: listed by yauzl, which refuses path tricks; unpacked in memory, within limits. */
import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise } from "yauzl";
import { UnreadableFile } from "../document.ts";
import type { Watch } from "../limits.ts";

/** An opened archive; nothing is unpacked before it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** Unpacked bytes of a part; undefined when there is none of that name. */
  read(name: string): Uint8Array | undefined;
}

interface Part {
  readonly entry: Entry;
  readonly start: number;
}

/** Lists an archive. Throws `UnreadableFile` when it is cut off, encrypted, or not made like an honest document. */
export async function openArchive(bytes: Uint8Array, watch: Watch): Promise<Archive> {
  const parts = await listParts(bytes, watch);
  let inflated = 0;
  return {
    names: [...parts.keys()],
    read: (name) => {
      const part = parts.get(name);
      if (!part) return undefined;
      watch.tick();
      inflated += part.entry.uncompressedSize;
      if (inflated > watch.limits.inflatedBytes) throw bomb(watch);
      return unpack(bytes, part);
    },
  };
}

async function listParts(bytes: Uint8Array, watch: Watch): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: false });
    if (zip.entryCount > watch.limits.entries) throw bomb(watch);
    for await (const entry of zip.eachEntry()) {
      watch.tick();
      if (!/\.(?:xml|rels)$|^mimetype$/iu.test(entry.fileName)) continue;
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      // Two parts of one name: programs differ in which they show, so neither can be trusted.
      if (parts.has(entry.fileName)) throw new UnreadableFile("unsafe-archive", { name: entry.fileName });
      parts.set(entry.fileName, { entry, start: fileDataStart });
    }
  } catch (error) {
    throw archiveError(error);
  }
  return parts;
}

function archiveError(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const name = /(?:absolute path|relative path|invalid characters in fileName): (.*)$/u.exec(String(error))?.[1];
  return name === undefined ? new UnreadableFile("damaged-file") : new UnreadableFile("unsafe-archive", { name });
}

/** The declared size is the most that is unpacked, so a part that lies about its size fails instead of growing. */
function unpack(bytes: Uint8Array, { entry, start }: Part): Uint8Array {
  if (entry.isEncrypted()) throw new UnreadableFile("encrypted-file");
  const packed = bytes.subarray(start, start + entry.compressedSize);
  let plain: Uint8Array;
  try {
    if (entry.compressionMethod === 0) plain = packed;
    else if (entry.compressionMethod === 8) {
      plain = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
    } else throw new UnreadableFile("damaged-file");
  } catch {
    throw new UnreadableFile("damaged-file");
  }
  if (plain.length !== entry.uncompressedSize || crc32(plain) !== entry.crc32) throw new UnreadableFile("damaged-file");
  return plain;
}

function bomb(watch: Watch): UnreadableFile {
  return new UnreadableFile("archive-too-large", {
    limit: `${Math.round(watch.limits.inflatedBytes / 1024 / 1024)} MB`,
  });
}
