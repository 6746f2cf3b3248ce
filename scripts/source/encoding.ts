/** Bytes → text: Chinese web pages and tables come as UTF-8, GB 18030 and its subsets, or UTF-16, and often misstated. */
import { UnreadableFile } from "./document.ts";

/** Text, and how many characters could not be decoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Places where bytes make no character, shown as `�`. */
  readonly broken: number;
}

const SAMPLE = 64 * 1024;

/**
 * By byte order mark, then by content where that is certain (valid UTF-8 with Chinese text is no accident), then as
 * declared, then as GB 18030. Throws `UnreadableFile` for text that is nothing of these.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const mark = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (mark) return decodeAs(bytes, mark);
  if (isValid(bytes, "utf-8")) return decodeAs(bytes, "utf-8");
  const candidates = [knownEncoding(declared), "gb18030"].filter((name) => name !== undefined);
  const valid = candidates.find((name) => isValid(bytes, name));
  if (valid) return decodeAs(bytes, valid);
  const [best] = ["utf-8", ...candidates].map((name) => decodeAs(bytes, name)).sort((a, b) => a.broken - b.broken);
  if (!best || best.broken * 20 > best.text.length) throw new UnreadableFile("unknown-encoding");
  return best;
}

/** Whether bytes can be text at all: no control characters but white space, unless they are UTF-16. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (markedEncoding(bytes) ?? unmarkedUtf16(bytes)) return true;
  let controls = 0;
  const sample = bytes.subarray(0, SAMPLE);
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a) controls += 1;
  }
  return controls * 200 <= sample.length;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Markup and digits in UTF-16 have a zero in every other byte; Chinese text has zeros in its line breaks and figures. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE - 1);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  }
  if (odd > sample.length / 20 && even === 0) return "utf-16le";
  if (even > sample.length / 20 && odd === 0) return "utf-16be";
  return undefined;
}

/** gb2312 and gbk are read as gb18030, which holds both. */
function knownEncoding(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(declared.trim());
    return encoding === "gbk" || encoding === "windows-1252" ? "gb18030" : encoding;
  } catch {
    return undefined;
  }
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, broken: text.match(/\ufffd/gu)?.length ?? 0 };
}
