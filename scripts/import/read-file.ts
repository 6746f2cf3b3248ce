/** One file of an import: read from the disk, recognized, reported. Whatever is wrong with it stays with it. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Notice } from "../../src/model/notice.ts";
import { reasonOf } from "../reason.ts";
import { recognize } from "../recognize/recognize.ts";
import { type SourceDocument, UnreadableFile } from "../source/document.ts";
import { fileTooLarge, MAX_BYTES } from "../source/read.ts";
import { type Assumed, assume } from "../write/assume.ts";
import type { ImportedDocument } from "../write/plan.ts";
import type { ImportOptions } from "./arguments.ts";
import { type FileReport, noticesOf } from "./report.ts";

/** Bytes → blocks, by a reader that keeps its limits. */
export type Read = (fileName: string, bytes: Uint8Array) => Promise<SourceDocument>;

/** A file as it was read, or why it could not be. */
export type ReadFile =
  | { readonly bytes: Uint8Array; readonly document: SourceDocument }
  | { readonly failure: unknown };

/** Reads the file, if there is one more; never throws: what failed is told with the file. */
export async function readFileAt(path: string | undefined, read: Read): Promise<ReadFile> {
  if (path === undefined) return { failure: undefined };
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
    return { bytes, document: await read(basename(path), bytes) };
  } catch (failure) {
    return { failure };
  }
}

/** Recognizes one file; whatever is wrong with it ends up in its report. */
export function importFile(
  path: string,
  file: ReadFile,
  { noSource, ...assumed }: Assumed & Pick<ImportOptions, "noSource">,
): { report: FileReport; imported?: ImportedDocument } {
  if ("failure" in file) return { report: failed(path, file.failure) };
  const { bytes, document } = file;
  try {
    const recognition = assume(recognize(document), assumed);
    const { forms, evaluations, overallForms, cells, unreadCells, personal } = recognition;
    const own: Notice[] = forms.length + evaluations.length > 0 ? [] : [{ code: "no-form", severity: "error", path }];
    const found = noticesOf(path, [...forms, ...evaluations], own, personal, document.notes);
    const notices = noSource ? found.map(withoutAdvice) : found;
    const { format } = document;
    const report = { path, format, forms, evaluations, overallForms, cells, unreadCells, notices };
    return { report, imported: { fileName: basename(path), path, bytes, document: recognition.document, recognition } };
  } catch (error) {
    return { report: failed(path, error) };
  }
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
