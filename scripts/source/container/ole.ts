/**
 * The old binary container of Word and Excel (MS-CFB): what stands at its top, apart from what is embedded deeper. Ours,
 * because a damaged directory that leads back to itself keeps the library busy without end.
 */

/** Sectors from this number on are none: end of a chain, free, or of the table itself. */
const NONE = 0xffff_fffa;
const ENTRY = 128;
/** The kind of entry that the first one is. */
const ROOT = 5;
const MINI = 64;
/** Sectors of the table that the header itself lists. */
const LISTED = 109;

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

interface Container {
  readonly root: Entry;
  readonly entries: readonly Entry[];
  /** Streams below this size lie in small sectors within the root's own stream. */
  readonly cutoff: number;
  /** The bytes of a chain of sectors. */
  read(start: number): Uint8Array;
  readonly smallTable: number;
}

/** Names of the streams right below the root; empty when the directory cannot be followed. */
export function rootStreams(bytes: Uint8Array): string[] {
  return (open(bytes)?.entries ?? []).map(({ name }) => name);
}

/** A stream right below the root; undefined when there is none of that name, or not all of it. */
export function rootStream(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const container = open(bytes);
  const entry = container?.entries.find((each) => each.name === name);
  if (!container || !entry) return undefined;
  const { root, cutoff, read, smallTable } = container;
  const stream = entry.size >= cutoff ? read(entry.start) : smallStream(read(root.start), read(smallTable), entry);
  return stream.length < entry.size ? undefined : stream.slice(0, entry.size);
}

function smallStream(sectors: Uint8Array, table: Uint8Array, { start }: Entry): Uint8Array {
  const chain = chainFrom(start, (sector) => wordAt(table, sector * 4), sectors.length / MINI);
  return joined(chain.map((sector) => sectors.subarray(sector * MINI, (sector + 1) * MINI)));
}

function open(bytes: Uint8Array): Container | undefined {
  const size = bytes[30] === 12 ? 4096 : 512;
  const sectorAt = (sector: number): Uint8Array => bytes.subarray((sector + 1) * size, (sector + 2) * size);
  const most = bytes.length / size;
  const table = tableOf(bytes, sectorAt, size);
  const after = (sector: number): number => {
    const part = table[Math.floor(sector / (size / 4))];
    return part === undefined ? NONE : wordAt(sectorAt(part), (sector % (size / 4)) * 4);
  };
  const read = (start: number): Uint8Array => joined(chainFrom(start, after, most).map(sectorAt));
  const directory = read(wordAt(bytes, 48));
  if (directory[66] !== ROOT) return undefined;
  const root = entryAt(directory, 0);
  const entries = siblingsOf(directory, wordAt(directory, 76));
  return { root, entries, cutoff: wordAt(bytes, 56), read, smallTable: wordAt(bytes, 60) };
}

/** The sectors that hold the table of chains: the first in the header, more in a chain of lists. */
function tableOf(bytes: Uint8Array, sectorAt: (sector: number) => Uint8Array, size: number): number[] {
  const words = (part: Uint8Array, count: number): number[] =>
    Array.from({ length: count }, (_, index) => wordAt(part, index * 4));
  const perList = size / 4 - 1;
  const lists = chainFrom(wordAt(bytes, 68), (sector) => wordAt(sectorAt(sector), perList * 4), bytes.length / size);
  return [...words(bytes.subarray(76), LISTED), ...lists.flatMap((sector) => words(sectorAt(sector), perList))];
}

/** What a storage holds is a binary tree, each entry with one to its left and one to its right. */
function siblingsOf(directory: Uint8Array, first: number): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen.has(index) || (index + 1) * ENTRY > directory.length) continue;
    seen.add(index);
    found.push(entryAt(directory, index));
    waiting.push(wordAt(directory, index * ENTRY + 68), wordAt(directory, index * ENTRY + 72));
  }
  return found;
}

function entryAt(directory: Uint8Array, index: number): Entry {
  const entry = directory.subarray(index * ENTRY, (index + 1) * ENTRY);
  const length = Math.min(64, Math.max(2, (entry[64] ?? 0) + (entry[65] ?? 0) * 256)) - 2;
  const name = new TextDecoder("utf-16le").decode(entry.subarray(0, length));
  return { name, start: wordAt(entry, 116), size: wordAt(entry, 120) };
}

/** The numbers of a chain; one that comes back to itself ends there. */
function chainFrom(start: number, after: (sector: number) => number, most: number): number[] {
  const seen = new Set<number>();
  for (let at = start; at < most && !seen.has(at); at = after(at)) seen.add(at);
  return [...seen];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function wordAt(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return NONE;
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
  );
}
