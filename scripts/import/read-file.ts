/** One file of an import: read from the disk, recognized, reported. Whatever is wrong with it stays with it. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Notice } from "../../src/model/notice.ts";
import { reasonOf } from "../reason.ts";
import { MOST_COLUMNS } from "../recognize/find/find-forms.ts";
import type { Recognition } from "../recognize/form.ts";
import { replaceWords } from "../recognize/personal/decisions.ts";
import { UnreadableFile } from "../source/document.ts";
import { fileTooLarge, MAX_BYTES } from "../source/read.ts";
import { type Assumed, assume } from "../write/assume.ts";
import { type FileOnDisk, fileOnDisk } from "../write/file-content.ts";
import type { ImportedDocument } from "../write/plan.ts";
import type { ImportOptions } from "./arguments.ts";
import { type FileReport, noticesOf } from "./report.ts";

/** Bytes → forms, within the limits of one file. Throws `UnreadableFile` when it cannot be read. */
export type RecognizeFile = (fileName: string, bytes: Uint8Array) => Promise<Recognition>;

/** A file as it was recognized, or why it could not be read. */
export type ReadFile =
  | { readonly original: FileOnDisk; readonly recognition: Recognition }
  | { readonly failure: unknown };

/** Reads and recognizes the file; never throws: what failed is told with the file. */
export async function readFileAt(path: string, recognizeFile: RecognizeFile): Promise<ReadFile> {
  try {
    const info = await stat(path).catch(() => undefined);
    if (!info) throw new UnreadableFile("file-missing");
    if (info.isDirectory()) {
      // A folder that may not be read is another matter than one without files.
      await readdir(path);
      throw new UnreadableFile("empty-folder");
    }
    if (!info.isFile()) throw new UnreadableFile("not-a-file");
    if (info.size > MAX_BYTES) throw fileTooLarge();
    const bytes = new Uint8Array(await readFile(path));
    return { original: fileOnDisk(path, bytes), recognition: await recognizeFile(basename(path), bytes) };
  } catch (failure) {
    return { failure };
  }
}

/** Reports one file; whatever is wrong with it ends up in its report. */
export function importFile(
  path: string,
  file: ReadFile,
  { source, mask, ...assumed }: Assumed & Pick<ImportOptions, "source" | "mask">,
): { report: FileReport; imported?: ImportedDocument } {
  if ("failure" in file) return { report: failed(path, file.failure) };
  const recognition = assume(file.recognition, assumed);
  const { document, forms, evaluations, overallForms, cells, unreadCells, personal } = recognition;
  const hasForms = forms.length + evaluations.length > 0;
  const own: Notice[] = hasForms ? [] : [{ ...nothingIn(recognition), severity: "error", path }];
  const found = noticesOf(path, [...forms, ...evaluations], own, personal, document.notes);
  const notices = source === false ? found.map(withoutAdvice) : found;
  const { format } = document;
  const report = { path, format, forms, evaluations, overallForms, cells, unreadCells, notices };
  return hasForms
    ? { report, imported: { fileName: withoutWords(basename(path), mask), path, original: file.original, recognition } }
    : { report };
}

function nothingIn({ tooWide }: Recognition): Pick<Notice, "code" | "data"> {
  return tooWide > 0 ? { code: "table-too-wide", data: { limit: String(MOST_COLUMNS) } } : { code: "no-form" };
}

/** The name under which a file with a text to mask in its own name is known. */
function withoutWords(name: string, words: readonly string[]): string {
  return replaceWords(name, words, (found) => "_".repeat(found.length));
}

/** Who already withholds the original needs no advice to do so. */
function withoutAdvice(notice: Notice): Notice {
  return notice.code === "personal-data" ? { ...notice, code: "personal-data-withheld" } : notice;
}

function failed(path: string, error: unknown): FileReport {
  const { code, data } =
    error instanceof UnreadableFile ? error : { code: "read-failed", data: { reason: reasonOf(error) } };
  return { path, forms: [], cells: 0, unreadCells: 0, notices: [{ code, severity: "error", path, data }] };
}
