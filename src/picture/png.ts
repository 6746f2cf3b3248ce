/** PNG files of few colours, packed by our own hand: a general packer takes ten times as long, and the pictures are mostly ground. */

/** The file for an image of palette indexes below 16, one a pixel; `palette` holds `#rrggbb`. */
export function writePng(width: number, height: number, pixels: Uint8Array, palette: readonly string[]): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    let at = y * stride + 1;
    for (let x = y * width; x < (y + 1) * width; x += 2) rows[at++] = ((pixels[x] ?? 0) << 4) | (pixels[x + 1] ?? 0);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([4, 3], 8);
  const colours = palette.flatMap((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  return join([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(colours)),
    chunk("IDAT", pack(rows, stride)),
    chunk("IEND", new Uint8Array()),
  ]);
}

const LONGEST = 258;
const SHORTEST = 3;

/** The bytes as a zlib stream of one block with fixed codes; what repeats is the byte before or the row above. */
function pack(bytes: Uint8Array, stride: number): Uint8Array {
  const bits = bitWriter(bytes.length / 4 + 64);
  bits.add(0x78, 8);
  bits.add(0x01, 8);
  bits.add(0b011, 3);
  const above = distanceOf(stride);
  const before = distanceOf(1);
  for (let at = 0; at < bytes.length; ) {
    const [up, back] = [repeats(bytes, at, stride), repeats(bytes, at, 1)];
    const length = Math.max(up, back);
    if (length < SHORTEST) {
      const code = LITERALS[bytes[at++] ?? 0] ?? [0, 0];
      bits.add(code[0], code[1]);
      continue;
    }
    for (const [value, size] of [...(LENGTHS[length] ?? []), ...(up >= back ? above : before)]) bits.add(value, size);
    at += length;
  }
  bits.add(0, 7);
  return bits.finish(adler32(bytes));
}

function repeats(bytes: Uint8Array, at: number, distance: number): number {
  if (at < distance) return 0;
  const most = Math.min(LONGEST, bytes.length - at);
  let length = 0;
  while (length < most && bytes[at + length] === bytes[at + length - distance]) length += 1;
  return length;
}

type Code = readonly [value: number, size: number];

/** Codes are written from their highest bit. */
function reversed(value: number, size: number): Code {
  let turned = 0;
  for (let bit = 0; bit < size; bit += 1) turned |= ((value >> bit) & 1) << (size - 1 - bit);
  return [turned, size];
}

/** RFC 1951, 3.2.6. */
const LITERALS: readonly Code[] = Array.from({ length: 256 }, (_, value) =>
  value < 144 ? reversed(0x30 + value, 8) : reversed(0x190 + value - 144, 9),
);

/** The codes of every length: the symbol, then its extra bits (RFC 1951, 3.2.5). */
const LENGTHS: readonly (readonly Code[])[] = Array.from({ length: LONGEST + 1 }, (_, length) => {
  if (length < SHORTEST) return [];
  if (length === LONGEST) return [reversed(0xc0 + 285 - 280, 8)];
  let [symbol, base, extra] = [257, 3, 0];
  while (length >= base + (1 << extra)) {
    base += 1 << extra;
    symbol += 1;
    extra = symbol < 265 ? 0 : (symbol - 261) >> 2;
  }
  const code = symbol < 280 ? reversed(symbol - 256, 7) : reversed(0xc0 + symbol - 280, 8);
  return [code, [length - base, extra]];
});

function distanceOf(distance: number): readonly Code[] {
  let [symbol, base, extra] = [0, 1, 0];
  while (distance >= base + (1 << extra)) {
    base += 1 << extra;
    symbol += 1;
    extra = symbol < 4 ? 0 : (symbol - 2) >> 1;
  }
  return [reversed(symbol, 5), [distance - base, extra]];
}

function bitWriter(room: number) {
  let bytes = new Uint8Array(Math.ceil(room));
  let [held, count, at] = [0, 0, 0];
  const put = (byte: number): void => {
    if (at === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[at++] = byte;
  };
  const add = (value: number, size: number): void => {
    held |= value << count;
    count += size;
    for (; count >= 8; count -= 8, held >>>= 8) put(held & 255);
  };
  const finish = (check: number): Uint8Array => {
    if (count > 0) add(0, 8 - count);
    for (const shift of [24, 16, 8, 0]) put((check >>> shift) & 255);
    return bytes.slice(0, at);
  };
  return { add, finish };
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let at = 0; at < bytes.length; ) {
    // As many as cannot leave the range before the remainder is taken.
    const end = Math.min(at + 3800, bytes.length);
    for (; at < end; at += 1) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

const CRC = Uint32Array.from({ length: 256 }, (_, number) => {
  let value = number;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  let crc = 0xffffffff;
  for (let at = 4; at < data.length + 8; at += 1) crc = (CRC[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  view.setUint32(data.length + 8, ~crc >>> 0);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
