/** The list of formats: to add one, write a reader beside this file and add its line here. */
import { type Convert, conversionOf } from "./convert.ts";
import { readCsv } from "./csv.ts";
import { type Reader, type SourceDocument, UnreadableFile } from "./document.ts";
import { readDocx } from "./docx.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown.ts";
import { readPdf } from "./pdf.ts";
import { type Kind, kindOf } from "./signature.ts";
import { startWatch, type Watch } from "./watch.ts";
import { readXls } from "./xls.ts";
import { readXlsx } from "./xlsx.ts";

interface Format {
  readonly kind: Kind;
  readonly extensions: readonly string[];
  readonly read: Reader;
}

const FORMATS: readonly Format[] = [
  { kind: "docx", extensions: [".docx"], read: readDocx },
  { kind: "xlsx", extensions: [".xlsx"], read: readXlsx },
  { kind: "xls", extensions: [".xls", ".et"], read: readXls },
  { kind: "pdf", extensions: [".pdf"], read: readPdf },
  { kind: "html", extensions: [".html", ".htm"], read: readHtml },
  { kind: "csv", extensions: [".csv", ".tsv"], read: readCsv },
  { kind: "text", extensions: [".md", ".txt"], read: readMarkdown },
];

/** Largest file taken, in bytes. */
const MAX_BYTES = 50 * 1024 * 1024;

/** What a reading may use beside the bytes. */
export interface ReadOptions {
  /** The clock and the limits; the usual ones by default. */
  readonly watch?: Watch;
  /** Turns old documents into new ones; without it they are refused. */
  readonly convert?: Convert;
}

/** The document in a file; throws `UnreadableFile` when it is empty, too large, damaged, or of no known format. */
export async function readSource(
  fileName: string,
  bytes: Uint8Array,
  { watch = startWatch(), convert }: ReadOptions = {},
): Promise<SourceDocument> {
  if (bytes.length === 0) throw new UnreadableFile("empty-file");
  if (bytes.length > MAX_BYTES) throw new UnreadableFile("file-too-large", { limit: "50 MB" });
  try {
    const kind = await kindOf(fileName, bytes, watch);
    const format = FORMATS.find((candidate) => candidate.kind === kind);
    if (!format) throw new UnreadableFile("unknown-format", { known: knownExtensions().join("、") });
    return await format.read(bytes, watch);
  } catch (error) {
    const conversion = convert && error instanceof UnreadableFile ? conversionOf(error) : undefined;
    const converted = conversion && (await convert?.(bytes, conversion.ending, conversion.target));
    if (!converted) throw error;
    const document = await readSource(`converted.${conversion.target}`, converted, { watch });
    return { ...document, notes: [...(document.notes ?? []), { code: "converted" }] };
  }
}

/** File endings that can be imported. */
export function knownExtensions(): string[] {
  return FORMATS.flatMap((format) => format.extensions);
}
