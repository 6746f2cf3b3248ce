/** The old binary container of Word and Excel (MS-CFB): what stands at its top, apart from what is embedded deeper. */

const NONE = 0xffff_fffa;
const ENTRY = 128;
/** The kind of entry that the first one is. */
const ROOT = 5;
/** Sectors of the file table that the header itself lists; they reach over 6 MB at least. */
const LISTED = 109;

/** Names of the streams right below the root; empty when the directory cannot be followed. */
export function rootStreams(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => (at >= 0 && at + 4 <= bytes.length ? view.getUint32(at, true) : NONE);
  const size = view.byteLength > 512 && view.getUint16(30, true) === 12 ? 4096 : 512;
  const offsetOf = (sector: number): number => (sector + 1) * size;
  const after = (sector: number): number => {
    const table = Math.floor(sector / (size / 4));
    return table < LISTED ? word(offsetOf(word(76 + table * 4)) + (sector % (size / 4)) * 4) : NONE;
  };
  const sectors: number[] = [];
  const seen = new Set<number>();
  for (let at = word(48); at < NONE && !seen.has(at) && offsetOf(at) < bytes.length; at = after(at)) {
    seen.add(at);
    sectors.push(at);
  }
  const perSector = size / ENTRY;
  const entryAt = (index: number): number | undefined => {
    const sector = sectors[Math.floor(index / perSector)];
    const at = sector === undefined ? undefined : offsetOf(sector) + (index % perSector) * ENTRY;
    return at === undefined || at + ENTRY > bytes.length ? undefined : at;
  };
  const names: string[] = [];
  const visited = new Set<number>();
  const root = entryAt(0);
  const open = root === undefined || bytes[root + 66] !== ROOT ? [] : [word(root + 76)];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const at = index < NONE && !visited.has(index) ? entryAt(index) : undefined;
    if (at === undefined) continue;
    visited.add(index);
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    names.push(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length)));
    open.push(word(at + 68), word(at + 72));
  }
  return names;
}
