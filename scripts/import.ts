/** `npm run import -- FILE-OR-FOLDER…`: documents → content. Exit 0 all read, 1 something could not be read, 2 wrong usage. */
import { fill } from "../src/i18n/fill.ts";
import { importCommand } from "../src/i18n/zh/import-command.ts";
import { defined } from "../src/model/form.ts";
import { asksForHelp } from "./asks-for-help.ts";
import { allowClosedPipe } from "./closed-pipe.ts";
import { readArguments } from "./import/arguments.ts";
import { withConversion } from "./import/convert.ts";
import { openFilesOf } from "./import/files-of.ts";
import { findFiles } from "./import/find-files.ts";
import { openGuardedRecognizer } from "./import/guard.ts";
import { importFiles, type Reader } from "./import/import-files.ts";
import { keptTexts } from "./import/kept-texts.ts";
import { convertWithLibreOffice } from "./import/libreoffice.ts";
import { type FileChanges, stampsOf, type WatchOptions, watchFiles, withNamesakes } from "./import/watch-files.ts";

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
    // Once: what is imported again while it watches are only some of the files.
    for (const text of first.unused) console.error(fill(importCommand.notFound, { text }));
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
      const again = withNamesakes([...waiting, ...changed], await findFiles(options.files));
      const files = again.filter((path) => !gone.includes(path));
      waiting = (await importFiles(files, options, reader)).unwritten;
    };
    await watchFiles(options.files, tell, defined<WatchOptions>({ since }));
    return code;
  } finally {
    await guard.close();
  }
}

allowClosedPipe();
process.exitCode = await main();
