/** The import of some files in one plan: each is read and reported, then all that was recognized is written together. */
import { relative } from "node:path";
import { fill } from "../../src/i18n/fill.ts";
import { importCommand } from "../../src/i18n/zh/import-command.ts";
import { oneLine } from "../../src/model/one-line.ts";
import type { ImportedDocument } from "../write/plan.ts";
import type { ImportOptions } from "./arguments.ts";
import { type FilesOf, openFilesOf } from "./files-of.ts";
import { PackedList } from "./packed.ts";
import { importFile, type RecognizeFile, readFileAt } from "./read-file.ts";
import { type FileReport, type FileResult, formatFileReport, resultOf } from "./report.ts";
import { jsonReport } from "./report-json.ts";
import { formatSummary } from "./summary.ts";
import { writeContent } from "./write-content.ts";

const PROGRESS_FROM = 10;

/** Reads files. */
export interface Reader {
  readonly recognizeFile: RecognizeFile;
  /** Gives back what reading takes, until the next file. */
  readonly rest: () => Promise<void>;
}

export interface Imported {
  /** Exit code. */
  readonly code: number;
  /** All files, where what was read of them could not be written. */
  readonly unwritten: readonly string[];
  /** Texts of `--keep` and `--mask` that stood in none of the files. */
  readonly unused: readonly string[];
}

/** Imports all files in one plan. */
export async function importFiles(files: readonly string[], options: ImportOptions, reader: Reader): Promise<Imported> {
  const reports: FileReport[] = [];
  const results: FileResult[] = [];
  const imports = new PackedList<ImportedDocument>();
  const used = new Set<string>();
  let filesOf: FilesOf | undefined;
  for (const [index, path] of files.entries()) {
    const progress = { number: index + 1, count: files.length, path: oneLine(path) };
    if (files.length >= PROGRESS_FROM) process.stderr.write(`${fill(importCommand.reading, progress)}\n`);
    const file = await readFileAt(path, reader.recognizeFile);
    if ("recognition" in file) {
      const { kept, found } = file.recognition.decided;
      for (const text of [...kept, ...found]) used.add(text);
    }
    const { report, imported } = importFile(path, file, options);
    if (options.json) reports.push(report);
    else console.log(formatFileReport(report));
    results.push(resultOf(report));
    if (options.json) continue;
    if (imported) imports.put(imported);
    else {
      filesOf ??= await openFilesOf(options);
      const files = filesOf(path).join("、");
      if (files !== "") console.log(`  ${fill(importCommand.stillPublished, { files })}`);
    }
  }
  if (options.json) {
    process.stdout.write(`${JSON.stringify(jsonReport(reports), null, 2)}\n`);
    return { code: results.every(({ clean }) => clean) ? 0 : 1, unwritten: [], unused: [] };
  }
  const unused = [...options.keep, ...options.mask].filter((text) => !used.has(text));
  await reader.rest();
  const written = await writeContent(imports, options);
  if (!written) return { code: 1, unwritten: files, unused };
  const { result, refused } = written;
  console.log(
    formatSummary(
      results,
      { written: result, dryRun: options.dryRun },
      (path) => relative(process.cwd(), path),
      refused,
    ),
  );
  return { code: refused.size === 0 && results.every(({ clean }) => clean) ? 0 : 1, unwritten: [], unused };
}
