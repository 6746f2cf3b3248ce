/** `npm run import -- FILE-OR-FOLDER…`: documents → content. Exit 0 all read, 1 something could not be read, 2 wrong usage. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { fill } from "../src/i18n/fill.ts";
import { formatNotice } from "../src/i18n/messages.ts";
import { importCommand } from "../src/i18n/zh/import-command.ts";
import type { Notice } from "../src/model/notice.ts";
import { readContent } from "../src/records/content.ts";
import { readContentFiles } from "../src/records/files.ts";
import { allowClosedPipe } from "./closed-pipe.ts";
import { findFiles } from "./find-files.ts";
import { type ImportOptions, readArguments } from "./import-arguments.ts";
import { convertWithLibreOffice } from "./libreoffice.ts";
import { recognize } from "./recognize/recognize.ts";
import { type FileReport, formatChanges, formatFileReport, formatSummary, isCleanlyRead, noticesOf } from "./report.ts";
import { jsonReport } from "./report-json.ts";
import { withConversion } from "./source/convert.ts";
import { type SourceDocument, UnreadableFile } from "./source/document.ts";
import { openGuardedReader } from "./source/guard.ts";
import { fileTooLarge, MAX_BYTES } from "./source/read.ts";
import { uninterrupted } from "./uninterrupted.ts";
import { watchFiles } from "./watch-files.ts";
import { type Assumed, assume } from "./write/assume.ts";
import { type CommitResult, commitFiles } from "./write/commit.ts";
import { type ImportedDocument, planImport } from "./write/plan.ts";

const PROGRESS_FROM = 10;

type Read = (fileName: string, bytes: Uint8Array) => Promise<SourceDocument>;

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2));
  if (!options) return 2;
  const reader = openGuardedReader();
  const read = withConversion(reader.read, convertWithLibreOffice);
  try {
    const code = await importFiles(await findFiles(options.files), options, read);
    if (!options.watch || options.json) return code;
    console.log(importCommand.waiting);
    // The way to end it is no failure.
    process.on("SIGINT", () => process.exit(code));
    await watchFiles(options.files, async ({ changed, gone }) => {
      for (const path of gone) console.log(fill(importCommand.gone, { path }));
      if (changed.length > 0) await importFiles(changed, options, read);
    });
    return code;
  } finally {
    await reader.close();
  }
}

/** Imports all files in one plan; gives back the exit code. */
async function importFiles(files: readonly string[], options: ImportOptions, read: Read): Promise<number> {
  const reports: FileReport[] = [];
  const imports: ImportedDocument[] = [];
  // The reader's thread is at work on the next file while this one is recognized.
  let next = readFileAt(files[0], read);
  for (const [index, path] of files.entries()) {
    const progress = { number: index + 1, count: files.length, path };
    if (files.length >= PROGRESS_FROM) process.stderr.write(`${fill(importCommand.reading, progress)}\n`);
    const file = await next;
    next = readFileAt(files[index + 1], read);
    const { report, imported } = importFile(path, file, options);
    reports.push(report);
    if (imported) imports.push(imported);
  }
  if (options.json) {
    process.stdout.write(`${JSON.stringify(jsonReport(reports), null, 2)}\n`);
    return reports.every(isCleanlyRead) ? 0 : 1;
  }
  for (const report of reports) console.log(formatFileReport(report));
  const written = await write(imports, options);
  if (!written) return 1;
  const { result, refused } = written;
  console.log(formatSummary(reports, result, (path) => relative(process.cwd(), path), refused));
  return refused.size === 0 && reports.every(isCleanlyRead) ? 0 : 1;
}

/** A file as it was read, or why it could not be. */
type ReadFile = { readonly bytes: Uint8Array; readonly document: SourceDocument } | { readonly failure: unknown };

async function readFileAt(path: string | undefined, read: Read): Promise<ReadFile> {
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
function importFile(
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

/** Writes what was recognized, but no `refused` file; undefined when the content is not fit to be written to. */
async function write(
  imports: readonly ImportedDocument[],
  options: ImportOptions,
): Promise<{ result: CommitResult | "dry-run"; refused: ReadonlySet<string> } | undefined> {
  const existing = await readExisting(options.content);
  if (!existing) return undefined;
  const { content, notices, texts } = existing;
  const blocking = notices.filter((notice) => !COME_BACK.has(notice.code));
  if (blocking.length > 0) {
    const folder = relative(process.cwd(), options.content).split(sep).join("/") || ".";
    console.error(importCommand.invalid);
    for (const notice of blocking) console.error(`  ${formatNotice({ ...notice, path: `${folder}/${notice.path}` })}`);
    return undefined;
  }
  const plan = planImport(imports, content, { texts, noSource: options.noSource });
  for (const line of formatChanges(plan.changes, options.dryRun)) console.log(line);
  for (const notice of plan.notices) console.error(formatNotice(notice));
  const refused = new Set(plan.notices.flatMap(({ severity, path = "" }) => (severity === "error" ? [path] : [])));
  if (options.dryRun) return { result: "dry-run", refused };
  const files = new Map<string, string | Uint8Array>([
    ...[...plan.content].map(([path, text]) => [join(options.content, path), text] as const),
    ...[...plan.originals].map(([path, bytes]) => [join(options.originals, path), bytes] as const),
  ]);
  try {
    const gone = [
      ...plan.removed.content.map((path) => join(options.content, path)),
      ...plan.removed.originals.map((path) => join(options.originals, path)),
    ];
    return { result: await uninterrupted(() => commitFiles(files, gone)), refused };
  } catch (error) {
    console.error(formatNotice({ code: "write-failed", severity: "error", data: { reason: reasonOf(error) } }));
    return undefined;
  }
}

/** What is written anew with the import of the document that it belongs to. */
const COME_BACK: ReadonlySet<string> = new Set(["unknown-document", "missing-transcript", "wrong-json"]);

/** The content as it is, with the texts of its files by path. */
async function readExisting(
  folder: string,
): Promise<(ReturnType<typeof readContent> & { texts: ReadonlyMap<string, string> }) | undefined> {
  try {
    const files = await readContentFiles(folder);
    return { ...readContent(files), texts: new Map(files.map(({ path, text }) => [path, text])) };
  } catch (error) {
    const data = { reason: reasonOf(error) };
    console.error(formatNotice({ code: "content-failed", severity: "error", path: folder, data }));
    return undefined;
  }
}

/** The system's word for what went wrong, `EACCES`. */
function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

allowClosedPipe();
process.exitCode = await main();
