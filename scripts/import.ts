/** `npm run import -- FILE-OR-FOLDER…`: documents → content. Exit 0 all read, 1 something could not be read, 2 wrong usage. */
import { relative } from "node:path";
import { fill } from "../src/i18n/fill.ts";
import { importCommand } from "../src/i18n/zh/import-command.ts";
import { defined } from "../src/model/form.ts";
import { asksForHelp } from "./asks-for-help.ts";
import { allowClosedPipe } from "./closed-pipe.ts";
import { type ImportOptions, readArguments } from "./import/arguments.ts";
import { withConversion } from "./import/convert.ts";
import { type FilesOf, openFilesOf } from "./import/files-of.ts";
import { findFiles } from "./import/find-files.ts";
import { openGuardedRecognizer } from "./import/guard.ts";
import { keptTexts } from "./import/kept-texts.ts";
import { convertWithLibreOffice } from "./import/libreoffice.ts";
import { PackedList } from "./import/packed.ts";
import { importFile, type RecognizeFile, readFileAt } from "./import/read-file.ts";
import { type FileReport, type FileResult, formatFileReport, resultOf } from "./import/report.ts";
import { jsonReport } from "./import/report-json.ts";
import { formatSummary } from "./import/summary.ts";
import { type FileChanges, stampsOf, type WatchOptions, watchFiles } from "./import/watch-files.ts";
import { writeContent } from "./import/write-content.ts";
import type { ImportedDocument } from "./write/plan.ts";

const PROGRESS_FROM = 10;

async function main(): Promise<number> {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) {
    console.log(importCommand.usage);
    return 0;
  }
  const options = readArguments(argv);
  if (!options) return 2;
  const keep = [...new Set([...options.keep, ...(await keptTexts(options.content))])];
  const guard = openGuardedRecognizer({ decisions: { keep, mask: options.mask } });
  const reader: Reader = {
    recognizeFile: withConversion(guard.recognizeFile, convertWithLibreOffice),
    rest: guard.close,
  };
  try {
    // Taken before the first import: what changes while it runs is imported again.
    const since = options.watch ? await stampsOf(options.files) : undefined;
    const first = await importFiles(await findFiles(options.files), options, reader);
    const { code } = first;
    if (!options.watch || options.json) return code;
    console.log(importCommand.waiting);
    // The way to end it is no failure.
    process.on("SIGINT", () => process.exit(code));
    let waiting: readonly string[] = first.unwritten;
    const tell = async ({ changed, gone }: FileChanges): Promise<void> => {
      const filesOf = await openFilesOf(options);
      for (const path of gone) {
        const files = filesOf(path);
        const sentence = files.length > 0 ? importCommand.goneFiles : importCommand.gone;
        console.log(fill(sentence, { path, files: files.join("、") }));
      }
      if (changed.length === 0) return;
      const files = [...new Set([...waiting, ...changed])].filter((path) => !gone.includes(path));
      waiting = (await importFiles(files, options, reader)).unwritten;
    };
    await watchFiles(options.files, tell, defined<WatchOptions>({ since }));
    return code;
  } finally {
    await guard.close();
  }
}

interface Reader {
  readonly recognizeFile: RecognizeFile;
  /** Gives back what reading takes, until the next file. */
  readonly rest: () => Promise<void>;
}

interface Imported {
  /** Exit code. */
  readonly code: number;
  /** All files, where what was read of them could not be written. */
  readonly unwritten: readonly string[];
}

/** Imports all files in one plan. */
async function importFiles(files: readonly string[], options: ImportOptions, reader: Reader): Promise<Imported> {
  const reports: FileReport[] = [];
  const results: FileResult[] = [];
  const imports = new PackedList<ImportedDocument>();
  let filesOf: FilesOf | undefined;
  for (const [index, path] of files.entries()) {
    const progress = { number: index + 1, count: files.length, path };
    if (files.length >= PROGRESS_FROM) process.stderr.write(`${fill(importCommand.reading, progress)}\n`);
    const { report, imported } = importFile(path, await readFileAt(path, reader.recognizeFile), options);
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
    return { code: results.every(({ clean }) => clean) ? 0 : 1, unwritten: [] };
  }
  await reader.rest();
  const written = await writeContent(imports, options);
  if (!written) return { code: 1, unwritten: files };
  const { result, refused } = written;
  console.log(
    formatSummary(
      results,
      { written: result, dryRun: options.dryRun },
      (path) => relative(process.cwd(), path),
      refused,
    ),
  );
  return { code: refused.size === 0 && results.every(({ clean }) => clean) ? 0 : 1, unwritten: [] };
}

allowClosedPipe();
process.exitCode = await main();
