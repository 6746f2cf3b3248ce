/** `npm run import -- FILE…`: documents → content. Exit 0 all read, 1 something could not be read, 2 wrong usage. */
import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatNotice } from "../src/i18n/messages.ts";
import type { Notice } from "../src/model/notice.ts";
import { readContent } from "../src/records/content.ts";
import { readContentFiles } from "../src/records/files.ts";
import { recognize } from "./recognize/recognize.ts";
import { type FileReport, formatFileReport, formatSummary, isCleanlyRead, jsonReport, noticesOf } from "./report.ts";
import { UnreadableFile } from "./source/document.ts";
import { readSource } from "./source/read.ts";
import { type CommitCount, commitFiles } from "./write/commit.ts";
import { type ImportedDocument, planImport } from "./write/plan.ts";

const USAGE = `用法：npm run import -- 文件…
  --json         只打印识别结果(JSON)，不写入
  --dry-run      只报告，不写入
  --content 目录  写入另一个内容目录(默认 src/content)`;

const PROGRESS_FROM = 10;

const root = resolve(import.meta.dirname, "..");

async function main(): Promise<number> {
  const options = readArguments();
  if (!options) return 2;
  const reports: FileReport[] = [];
  const imports: ImportedDocument[] = [];
  for (const [index, path] of options.files.entries()) {
    if (options.files.length >= PROGRESS_FROM)
      process.stderr.write(`读取 ${index + 1}/${options.files.length} ${path}\n`);
    const { report, imported } = await importFile(path);
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

interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly content: string;
  readonly originals: string;
}

function readArguments(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        content: { type: "string" },
      },
    });
    if (positionals.length === 0) return misused("请写出要导入的文件。");
    if (values.content === "") return misused("选项 --content 的写法不对。");
    const content = values.content === undefined ? join(root, "src/content") : resolve(values.content);
    const originals = values.content === undefined ? join(root, "public/sources") : join(content, "sources");
    const files = [...new Map(positionals.map((path) => [resolve(path), path])).values()];
    return { files, json: values.json, dryRun: values["dry-run"], content, originals };
  } catch (error) {
    const option = /option '(--?[^'\s]+)/iu.exec(String(error))?.[1] ?? "";
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return misused(`没有选项 ${option}。`);
    return misused(`选项 ${option} 的写法不对。`);
  }
}

function misused(sentence: string): undefined {
  console.error(`${sentence}\n${USAGE}`);
}

/** Reads one file; whatever is wrong with it ends up in its report. */
async function importFile(path: string): Promise<{ report: FileReport; imported?: ImportedDocument }> {
  try {
    const info = await stat(path).catch(() => undefined);
    if (!info) throw new UnreadableFile("file-missing");
    if (!info.isFile()) throw new UnreadableFile("not-a-file");
    const bytes = await readFile(path);
    const fileName = basename(path);
    const document = await readSource(fileName, bytes);
    const recognition = recognize(document);
    const { forms, evaluations, cells, unreadCells } = recognition;
    const own: Notice[] = forms.length + evaluations.length > 0 ? [] : [{ code: "no-form", severity: "error", path }];
    const report = {
      path,
      format: document.format,
      forms,
      evaluations,
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
  options: Options,
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
  const plan = planImport(imports, content);
  for (const notice of plan.notices) console.error(formatNotice(notice));
  const clean = !plan.notices.some((notice) => notice.severity === "error");
  if (options.dryRun) return { count: "dry-run", clean };
  const files = new Map<string, string | Uint8Array>([
    ...[...plan.content].map(([path, text]) => [join(options.content, path), text] as const),
    ...[...plan.originals].map(([path, bytes]) => [join(options.originals, path), bytes] as const),
  ]);
  try {
    return { count: await commitFiles(files), clean };
  } catch (error) {
    console.error(formatNotice({ code: "write-failed", severity: "error", data: { reason: reasonOf(error) } }));
    return undefined;
  }
}

async function readExisting(folder: string): Promise<ReturnType<typeof readContent> | undefined> {
  try {
    return readContent(await readContentFiles(folder));
  } catch (error) {
    const notice: Notice = {
      code: "content-failed",
      severity: "error",
      path: folder,
      data: { reason: reasonOf(error) },
    };
    console.error(formatNotice(notice));
    return undefined;
  }
}

/** The system's word for what went wrong, `EACCES`. */
function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

process.exitCode = await main();
