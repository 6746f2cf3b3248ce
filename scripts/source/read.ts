/** The list of formats: to add one, write a reader beside this file and add its line here, which also says how such a file is known. */
import { readCsv } from "./csv.ts";
import { type Reader, type SourceDocument, UnreadableFile } from "./document.ts";
import { readDocx } from "./docx.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPdf } from "./pdf.ts";
import { kindOf, type Signature } from "./signature.ts";
import { startWatch, type Watch } from "./watch.ts";
import { readXls } from "./xls.ts";
import { readXlsx } from "./xlsx.ts";

interface Format extends Signature {
  readonly read: Reader;
}

const FORMATS: readonly Format[] = [
  { kind: "docx", extensions: [".docx"], holds: "word/", read: readDocx },
  { kind: "xlsx", extensions: [".xlsx"], holds: "xl/", read: readXlsx },
  { kind: "xls", extensions: [".xls", ".et"], read: readXls },
  { kind: "pdf", extensions: [".pdf"], begins: "%PDF-", read: readPdf },
  { kind: "html", extensions: [".html", ".htm"], read: readHtml },
  { kind: "csv", extensions: [".csv", ".tsv"], read: readCsv },
  { kind: "text", extensions: [".md", ".txt"], read: readMarkdown },
];

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
  return format.read(bytes, watch);
}

/** The refusal of a file of more than `MAX_BYTES`. */
export function fileTooLarge(): UnreadableFile {
  return new UnreadableFile("file-too-large", { limit: "50 MB" });
}

/** File endings that can be imported. */
export function knownExtensions(): string[] {
  return FORMATS.flatMap((format) => format.extensions);
}
