/** The end of the import's report. */
import { fill } from "../../src/i18n/fill.ts";
import { importCommand } from "../../src/i18n/zh/import-command.ts";
import { oneLine } from "../../src/model/one-line.ts";
import type { CommitResult } from "../write/commit.ts";
import type { FileResult } from "./report.ts";

/** The last lines: all files together, what was written, and which files need a look; `refused` ones were not written. */
export function formatSummary(
  results: readonly FileResult[],
  { written, dryRun = false }: { readonly written: CommitResult; readonly dryRun?: boolean },
  nameOf: (path: string) => string = (path) => path,
  refused: ReadonlySet<string> = new Set(),
): string {
  const total = (count: "forms" | "indicators"): number => results.reduce((sum, result) => sum + result[count], 0);
  const failed = results.filter(({ clean, path }) => !clean || refused.has(path));
  return [
    fill(importCommand.summary, { files: results.length, forms: total("forms"), indicators: total("indicators") }),
    ...(dryRun ? [importCommand.dryRun] : []),
    ...writtenLines(written, nameOf, dryRun),
    ...(failed.length > 0
      ? [fill(importCommand.failedFiles, { count: failed.length }), ...failed.map((one) => `  ${oneLine(one.path)}`)]
      : []),
  ].join("\n");
}

const FILES_SHOWN = 20;

/** The counts, and the files that came, changed and went; of a great many only the first. */
function writtenLines(
  { added, updated, removed, unchanged }: CommitResult,
  nameOf: (path: string) => string,
  dryRun: boolean,
): string[] {
  const counts = { added: added.length, updated: updated.length, removed: removed.length, unchanged };
  const files = (sentence: string, paths: readonly string[]): string[] => [
    ...paths.slice(0, FILES_SHOWN).map((path) => `  ${fill(sentence, { what: nameOf(path) })}`),
    ...(paths.length > FILES_SHOWN
      ? [`  ${fill(sentence, { what: fill(importCommand.moreFiles, { count: paths.length - FILES_SHOWN }) })}`]
      : []),
  ];
  return [
    fill(importCommand[sentenceOf(dryRun, removed.length > 0)], counts),
    ...files(importCommand.added, added),
    ...files(importCommand.changed, updated),
    ...files(importCommand.removed, removed),
  ];
}

function sentenceOf(dryRun: boolean, removes: boolean): keyof typeof importCommand {
  if (dryRun) return removes ? "wouldWriteAndRemove" : "wouldWrite";
  return removes ? "writtenAndRemoved" : "written";
}
