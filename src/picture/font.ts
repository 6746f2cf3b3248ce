/** A font file in the WOFF form with TrueType outlines: which signs it has, how wide they are, and their shapes. */
import { unzlibSync } from "fflate";

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

export interface Glyph {
  /** In units of the em, as all numbers here; y goes up. */
  readonly advance: number;
  readonly contours: readonly (readonly Point[])[];
}

export interface Font {
  readonly unitsPerEm: number;
  readonly has: (codePoint: number) => boolean;
  /** Undefined for signs that the font does not have. */
  readonly glyphOf: (codePoint: number) => Glyph | undefined;
}

/** The font in these bytes; throws when they are no WOFF file with TrueType outlines. */
export function readFont(bytes: Uint8Array): Font {
  const table = tablesOf(bytes);
  const [head, hhea, hmtx, glyf] = [table("head"), table("hhea"), table("hmtx"), table("glyf")];
  const isLong = head.getInt16(50) === 1;
  const loca = table("loca");
  const metrics = hhea.getUint16(34);
  const numberOf = readCharacterMap(table("cmap"));
  const offsetOf = (number: number): number => (isLong ? loca.getUint32(number * 4) : loca.getUint16(number * 2) * 2);
  const contoursOf = (number: number): Point[][] => {
    const start = offsetOf(number);
    if (offsetOf(number + 1) === start) return [];
    return glyf.getInt16(start) < 0 ? readComposite(glyf, start, contoursOf) : readSimple(glyf, start);
  };
  return {
    unitsPerEm: head.getUint16(18),
    has: (codePoint) => numberOf(codePoint) !== 0,
    glyphOf: (codePoint) => {
      const number = numberOf(codePoint);
      if (number === 0) return undefined;
      return { advance: hmtx.getUint16(Math.min(number, metrics - 1) * 4), contours: contoursOf(number) };
    },
  };
}

/** Tables are unpacked when they are asked for. */
function tablesOf(bytes: Uint8Array): (tag: string) => DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error("not a WOFF file");
  const entries = new Map<string, DataView>();
  return (tag) => {
    const known = entries.get(tag);
    if (known) return known;
    for (let index = 0, at = 44; index < view.getUint16(12); index += 1, at += 20) {
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) !== tag) continue;
      const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
      const part = bytes.subarray(offset, offset + packed);
      const data = packed < length ? unzlibSync(part, { out: new Uint8Array(length) }) : part;
      const table = new DataView(data.buffer, data.byteOffset, data.byteLength);
      entries.set(tag, table);
      return table;
    }
    throw new Error(`the font has no table ${tag}`);
  };
}

/** Format 12 where there is one, which holds all planes, else format 4. */
function readCharacterMap(cmap: DataView): (codePoint: number) => number {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4));
  const wide = offsets.find((offset) => cmap.getUint16(offset) === 12);
  if (wide !== undefined) return (codePoint) => findInGroups(cmap, wide, codePoint);
  const narrow = offsets.find((offset) => cmap.getUint16(offset) === 4);
  if (narrow === undefined) throw new Error("the font has no character map that can be read");
  return (codePoint) => findInSegments(cmap, narrow, codePoint);
}

function findInGroups(cmap: DataView, offset: number, codePoint: number): number {
  let [low, high] = [0, cmap.getUint32(offset + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = offset + 16 + middle * 12;
    if (codePoint < cmap.getUint32(at)) high = middle - 1;
    else if (codePoint > cmap.getUint32(at + 4)) low = middle + 1;
    else return cmap.getUint32(at + 8) + codePoint - cmap.getUint32(at);
  }
  return 0;
}

function findInSegments(cmap: DataView, offset: number, codePoint: number): number {
  const size = cmap.getUint16(offset + 6);
  for (let at = offset + 14; at < offset + 14 + size; at += 2) {
    if (cmap.getUint16(at) < codePoint) continue;
    const start = cmap.getUint16(at + size + 2);
    if (start > codePoint) return 0;
    const delta = cmap.getUint16(at + 2 * size + 2);
    const place = at + 3 * size + 2;
    const range = cmap.getUint16(place);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const number = cmap.getUint16(place + range + (codePoint - start) * 2);
    return number === 0 ? 0 : (number + delta) & 0xffff;
  }
  return 0;
}

function readSimple(glyf: DataView, start: number): Point[][] {
  const count = glyf.getInt16(start);
  const ends = Array.from({ length: count }, (_, index) => glyf.getUint16(start + 10 + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = start + 10 + count * 2;
  at += 2 + glyf.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyf.getUint8(at++);
    const repeat = flag & 8 ? glyf.getUint8(at++) : 0;
    for (let times = 0; times <= repeat; times += 1) flags.push(flag);
  }
  const read = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyf.getUint8(at++) : -glyf.getUint8(at++);
      else if (!(flag & same)) {
        value += glyf.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const [xs, ys] = [read(2, 16), read(4, 32)];
  return ends.map((end, contour) => {
    const first = contour === 0 ? 0 : (ends[contour - 1] ?? 0) + 1;
    const numbers = Array.from({ length: end - first + 1 }, (_, index) => first + index);
    return numbers.map((index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: ((flags[index] ?? 0) & 1) === 1 }));
  });
}

/** Parts moved to their places; scaled parts do not occur in the faces that we use. */
function readComposite(glyf: DataView, start: number, contoursOf: (number: number) => Point[][]): Point[][] {
  const contours: Point[][] = [];
  let at = start + 10;
  let flags: number;
  do {
    flags = glyf.getUint16(at);
    const part = contoursOf(glyf.getUint16(at + 2));
    at += 4;
    const isWide = (flags & 1) !== 0;
    const [dx, dy] = isWide ? [glyf.getInt16(at), glyf.getInt16(at + 2)] : [glyf.getInt8(at), glyf.getInt8(at + 1)];
    at += isWide ? 4 : 2;
    if (flags & 8) at += 2;
    else if (flags & 0x40) at += 4;
    else if (flags & 0x80) at += 8;
    for (const contour of part) contours.push(contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on })));
  } while (flags & 0x20);
  return contours;
}
