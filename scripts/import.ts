/** `npm run import -- FILE-OR-FOLDER…`: documents → content. Exit 0 all read, 1 something could not be read, 2 wrong usage. */
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { formatNotice } from "../src/i18n/messages.ts";
import { type ProjectRecord, projectRecord } from "../src/model/form.ts";
import type { Notice } from "../src/model/notice.ts";
import { readContent } from "../src/records/content.ts";
import { readContentFiles } from "../src/records/files.ts";
import { parseRecord } from "../src/records/parse.ts";
import { findFiles } from "./find-files.ts";
import { type ImportOptions, readArguments } from "./import-arguments.ts";
import { recognize } from "./recognize/recognize.ts";
import {
  type FileReport,
  formatChanges,
  formatFileReport,
  formatSummary,
  isCleanlyRead,
  jsonReport,
  noticesOf,
} from "./report.ts";
import { UnreadableFile } from "./source/document.ts";
import { readSource } from "./source/read.ts";
import { watchFiles } from "./watch-files.ts";
import { type Assumed, assume } from "./write/assume.ts";
import { type CommitCount, commitFiles } from "./write/commit.ts";
import { type ImportedDocument, planImport } from "./write/plan.ts";

const PROGRESS_FROM = 10;

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2));
  if (!options) return 2;
  const code = await importFiles(await findFiles(options.files), options);
  if (!options.watch || options.json) return code;
  console.log("正在等待文件变化，按 Ctrl+C 结束。");
  await watchFiles(options.files, async (changed) => {
    await importFiles(changed, options);
  });
  return code;
}

/** Imports all files in one plan; gives back the exit code. */
async function importFiles(files: readonly string[], options: ImportOptions): Promise<number> {
  const reports: FileReport[] = [];
  const imports: ImportedDocument[] = [];
  for (const [index, path] of files.entries()) {
    if (files.length >= PROGRESS_FROM) process.stderr.write(`读取 ${index + 1}/${files.length} ${path}\n`);
    const { report, imported } = await importFile(path, options);
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
  console.log(formatSummary(reports, written.count));
  return written.clean && reports.every(isCleanlyRead) ? 0 : 1;
}

/** Reads one file; whatever is wrong with it ends up in its report. */
async function importFile(
  path: string,
  assumed: Assumed,
): Promise<{ report: FileReport; imported?: ImportedDocument }> {
  try {
    const info = await stat(path).catch(() => undefined);
    if (!info) throw new UnreadableFile("file-missing");
    if (info.isDirectory()) throw new UnreadableFile("empty-folder");
    if (!info.isFile()) throw new UnreadableFile("not-a-file");
    const bytes = new Uint8Array(await readFile(path));
    const fileName = basename(path);
    // A copy: a reader may take the bytes away for good.
    const document = await readSource(fileName, bytes.slice());
    const recognition = assume(recognize(document), assumed);
    const { forms, evaluations, overallForms, cells, unreadCells } = recognition;
    const own: Notice[] = forms.length + evaluations.length > 0 ? [] : [{ code: "no-form", severity: "error", path }];
    const report = {
      path,
      format: document.format,
      forms,
      evaluations,
      overallForms,
      cells,
      unreadCells,
      notices: noticesOf(path, [...forms, ...evaluations], own, recognition.personal),
    };
    return { report, imported: { fileName, path, bytes, document: recognition.document, recognition } };
  } catch (error) {
    const { code, data } =
      error instanceof UnreadableFile ? error : { code: "read-failed", data: { reason: reasonOf(error) } };
    const notice: Notice = { code, severity: "error", path, data };
    return { report: { path, forms: [], cells: 0, unreadCells: 0, notices: [notice] } };
  }
}

/** Writes what was recognized; undefined when the content is not fit to be written to. */
async function write(
  imports: readonly ImportedDocument[],
  options: ImportOptions,
): Promise<{ count: CommitCount | "dry-run"; clean: boolean } | undefined> {
  const existing = await readExisting(options.content);
  if (!existing) return undefined;
  const { content, notices } = existing;
  // A record of a document that is missing comes back with the import of that document.
  const blocking = notices.filter((notice) => notice.code !== "unknown-document");
  if (blocking.length > 0) {
    console.error("现有内容有错误，请先改正再导入：");
    for (const notice of blocking) console.error(`  ${formatNotice(notice)}`);
    return undefined;
  }
  const plan = planImport(imports, content, { records: existing.records, noSource: options.noSource });
  for (const line of formatChanges(plan.changes, options.dryRun)) console.log(line);
  for (const notice of plan.notices) console.error(formatNotice(notice));
  const clean = !plan.notices.some((notice) => notice.severity === "error");
  if (options.dryRun) return { count: "dry-run", clean };
  const files = new Map<string, string | Uint8Array>([
    ...[...plan.content].map(([path, text]) => [join(options.content, path), text] as const),
    ...[...plan.originals].map(([path, bytes]) => [join(options.originals, path), bytes] as const),
  ]);
  try {
    const gone = [
      ...plan.removed.content.map((path) => join(options.content, path)),
      ...plan.removed.originals.map((path) => join(options.originals, path)),
    ];
    return { count: await commitFiles(files, gone), clean };
  } catch (error) {
    console.error(formatNotice({ code: "write-failed", severity: "error", data: { reason: reasonOf(error) } }));
    return undefined;
  }
}

/** The content as it is, with the project files as they are written. */
async function readExisting(
  folder: string,
): Promise<(ReturnType<typeof readContent> & { records: Map<string, ProjectRecord> }) | undefined> {
  try {
    const files = await readContentFiles(folder);
    const records = new Map<string, ProjectRecord>();
    for (const { path, text } of files) {
      const { value } = path.startsWith("projects/") ? parseRecord(text, path, projectRecord) : {};
      if (value) records.set(path.replace(/^projects\/|\.yaml$/gu, ""), value);
    }
    return { ...readContent(files), records };
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

process.exitCode = await main();
