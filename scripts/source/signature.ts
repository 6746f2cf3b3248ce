/** What a file really is: by its first bytes and parts, then by its ending. */
import { openArchive } from "./container/archive.ts";
import { rootStreams } from "./container/ole.ts";
import { UnreadableFile } from "./document.ts";
import { decodeText, looksLikeText } from "./encoding.ts";
import type { Watch } from "./limits.ts";

/** How files of a format are known; what says none of `begins`, `holds` and `says` is text with one of the endings. */
export interface Signature {
  readonly kind: string;
  readonly extensions: readonly string[];
  /** First bytes, in Latin-1. */
  readonly begins?: string;
  /** Beginning of the name of a part, for files that are ZIP archives; `mimetype=…` of what OpenDocument says there. */
  readonly holds?: string;
  /** Names of streams at the top of an OLE container, one of which is enough. */
  readonly streams?: readonly string[];
  /** What the beginning of a text matches, byte order mark and white space apart; its ASCII can be read in any encoding. */
  readonly says?: RegExp;
}

/** First bytes → the code of the sentence that says what to do with such a file. */
const REFUSED: readonly { readonly start: string; readonly at?: number; readonly is: `use-${string}` }[] = [
  { start: "{\\rtf", is: "use-rtf" },
  { start: "\x89PNG", is: "use-image" },
  { start: "\xff\xd8\xff", is: "use-image" },
  { start: "GIF8", is: "use-image" },
  { start: "II*\0", is: "use-image" },
  { start: "MM\0*", is: "use-image" },
  { start: "WEBP", at: 8, is: "use-image" },
  { start: "Rar!", is: "use-archive" },
  { start: "7z\xbc\xaf", is: "use-archive" },
  { start: "\x1f\x8b", is: "use-archive" },
];

/** The only header that may stand behind other bytes: ISO 32000-1, annex H. */
const PDF_HEADER = "%PDF-";
const PDF_HEADER_WITHIN = 1024;

/**
 * The kind of a file; undefined for text that does not say what it is. Throws `UnreadableFile` for kinds without a
 * reader, with the code that says how to convert.
 */
export async function kindOf(
  fileName: string,
  bytes: Uint8Array,
  watch: Watch,
  formats: readonly Signature[],
): Promise<string | undefined> {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const begun = formats.find(({ begins }) => begins !== undefined && head.startsWith(begins));
  if (begun) return begun.kind;
  const refused = REFUSED.find(({ start, at = 0 }) => head.startsWith(start, at))?.is;
  if (refused) return unsupported(refused);
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return archiveKind(bytes, watch, formats);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return oleKind(bytes, formats);
  if (head.startsWith("BM") && !looksLikeText(bytes)) return unsupported("use-image");
  const late = formats.find(({ begins }) => begins === PDF_HEADER && head.slice(0, PDF_HEADER_WITHIN).includes(begins));
  if (late) return late.kind;
  return textKind(fileName, bytes, head, formats);
}

async function archiveKind(bytes: Uint8Array, watch: Watch, formats: readonly Signature[]): Promise<string> {
  const { names, read } = await openArchive(bytes, watch);
  if (names.includes("xl/_rels/workbook.bin.rels")) return unsupported("use-binary-workbook");
  const says = [...names, `mimetype=${new TextDecoder().decode(read("mimetype")).trim()}`];
  const held = formats.find(({ holds }) => holds !== undefined && says.some((name) => name.startsWith(holds)));
  if (held) return held.kind;
  if (names.includes("OFD.xml")) return unsupported("use-ofd");
  if (names.includes("META-INF/manifest.xml") && names.includes("content.xml")) {
    const manifest = new TextDecoder().decode(read("META-INF/manifest.xml"));
    return unsupported(manifest.includes("opendocument.spreadsheet") ? "use-spreadsheet" : "use-text-document");
  }
  return unsupported(names.some((name) => name.startsWith("ppt/")) ? "use-slides" : "use-archive");
}

/** A container names its streams: at the top what it is, deeper what is embedded in it, a sheet in a letter. */
function oleKind(bytes: Uint8Array, formats: readonly Signature[]): string {
  const streams = new Set(rootStreams(bytes));
  const has = (name: string): boolean => streams.has(name) || (streams.size === 0 && hasStream(bytes, name));
  if (has("EncryptedPackage")) return unsupported("encrypted-file");
  const held = formats.find((format) => format.streams?.some(has));
  if (held) return held.kind;
  if (has("WordDocument")) return unsupported("use-doc");
  if (has("PowerPoint Document")) return unsupported("use-slides");
  return unsupported("damaged-file");
}

/** Where the directory cannot be followed: its entries are 128 bytes each and begin with the name, in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = Buffer.from(`${name}\0`, "utf16le");
  for (let at = buffer.indexOf(entry); at !== -1; at = buffer.indexOf(entry, at + 1)) {
    if (at % 128 === 0) return true;
  }
  return false;
}

function textKind(
  fileName: string,
  bytes: Uint8Array,
  head: string,
  formats: readonly Signature[],
): string | undefined {
  if (!looksLikeText(bytes)) return unsupported("not-a-document");
  const start = head.replaceAll("\0", "").replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/u, "");
  const said = formats.find(({ says }) => says?.test(start));
  if (said) return said.kind;
  if (/^<\?xml/iu.test(start)) return unsupported("use-xml");
  if (/\.(?:csv|tsv|xlsx?|et)$/iu.test(fileName)) return "csv";
  if (/\.(?:txt|docx?|wps|pdf)$/iu.test(fileName)) return isTabbed(bytes) ? "csv" : "text";
  const ending = fileName.toLowerCase();
  return formats.find(
    ({ begins, holds, streams, extensions }) =>
      !(begins ?? holds ?? streams) && extensions.some((one) => ending.endsWith(one)),
  )?.kind;
}

const SAMPLE = 64 * 1024;

/** Excel saves "Unicode text" as `.txt`: most lines have cells with tabs between them, and no pipes. */
function isTabbed(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, SAMPLE));
  const lines = text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "");
  const tabbed = lines.filter((line) => /\S ?\t|\t.*\t/u.test(line) && !line.includes("|"));
  return tabbed.length > 1 && tabbed.length * 2 >= lines.length;
}

function unsupported(code: string): never {
  throw new UnreadableFile(code);
}
