/** The list of formats: to add one, write a reader in the folder of its kind and add its line here, which also says how such a file is known. */

import { type Reader, type SourceDocument, UnreadableFile } from "./document.ts";
import { readSheetXml } from "./excel/sheet-xml.ts";
import { readXls } from "./excel/xls.ts";
import { readXlsx } from "./excel/xlsx.ts";
import { startWatch, type Watch } from "./limits.ts";
import { readPdf } from "./pdf/pdf.ts";
import { kindOf, type Signature } from "./signature.ts";
import { readCsv } from "./text/csv.ts";
import { readMarkdown } from "./text/markdown.ts";
import { readHtml } from "./web/html.ts";
import { readMht } from "./web/mht.ts";
import { placedByTable } from "./web/places.ts";
import { readDocx } from "./word/docx.ts";
import { readWordXml } from "./word/word-xml.ts";

interface Format extends Signature {
  readonly read: Reader;
}

/** A message's headers, of which one says that it holds web pages: browsers write others before it. */
const MESSAGE =
  /^(?=(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,50}?(?:Content-Type: *(?:multipart\/(?:related|alternative)|text\/html)))[\s\S]*?^MIME-Version:/imu;
/** A web page, or a piece of one: systems name such files `.xls` and `.doc`. */
const MARKUP =
  /^(?:<(?:\?xml\b[^>]*|!--[\s\S]*?--|!doctype html[^>]*)>\s*)*<(?:html|head|body|meta|title|style|script|link|base|table|thead|tbody|tr|div|center|form|font|p|span|h[1-6]|article|section|main)\b/iu;

const FORMATS: readonly Format[] = [
  { kind: "docx", extensions: [".docx", ".docm", ".dotx"], holds: "word/", read: readDocx },
  { kind: "xlsx", extensions: [".xlsx", ".xlsm", ".xltx"], holds: "xl/", read: readXlsx },
  { kind: "xls", extensions: [".xls", ".et"], streams: ["Workbook", "Book"], read: readXls },
  { kind: "pdf", extensions: [".pdf"], begins: "%PDF-", read: readPdf },
  { kind: "mht", extensions: [".mht", ".mhtml"], says: MESSAGE, read: readMht },
  { kind: "html", extensions: [".html", ".htm"], says: MARKUP, read: readHtml },
  { kind: "sheet-xml", extensions: [".xml"], says: rootOf("Workbook"), read: readSheetXml },
  { kind: "word-xml", extensions: [".xml"], says: rootOf("wordDocument|package"), read: readWordXml },
  { kind: "csv", extensions: [".csv", ".tsv"], read: readCsv },
  { kind: "text", extensions: [".md", ".txt"], read: readMarkdown },
];

/** XML with this root element, whatever its prefix. */
function rootOf(names: string): RegExp {
  return new RegExp(`^(?:<[?!][^>]*>\\s*)*<(?:\\w+:)?(?:${names})[\\s>]`, "u");
}

/** Largest file taken, in bytes. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** The document in a file; throws `UnreadableFile` when it is empty, too large, damaged, or of no known format. */
export async function readSource(
  fileName: string,
  bytes: Uint8Array,
  watch: Watch = startWatch(),
): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UnreadableFile("empty-file");
  if (bytes.length > MAX_BYTES) throw fileTooLarge();
  const kind = await kindOf(fileName, bytes, watch, FORMATS);
  const format = FORMATS.find((candidate) => candidate.kind === kind);
  if (!format) throw new UnreadableFile("unknown-format", { known: knownExtensions().join("、") });
  const document = await format.read(bytes, watch);
  // The page's source is what an editor shows of a web page; of one named `.xls` Excel shows the tables.
  const isRenamedPage = format.kind === "html" && !/\.(?:[xs]?html?|txt)$/iu.test(fileName);
  return isRenamedPage ? { ...document, blocks: placedByTable(document.blocks) } : document;
}

/** The refusal of a file of more than `MAX_BYTES`. */
export function fileTooLarge(): UnreadableFile {
  return new UnreadableFile("file-too-large", { limit: "50 MB" });
}

/** The formats that have a reader. */
export function knownKinds(): string[] {
  return FORMATS.map(({ kind }) => kind);
}

/** File endings that can be imported. */
export function knownExtensions(): string[] {
  return [...new Set(FORMATS.flatMap((format) => format.extensions))];
}
