/** The end of an import: what was recognized becomes content and originals, all of it or nothing. */
import { join, relative, sep } from "node:path";
import { formatNotice } from "../../src/i18n/messages.ts";
import { importCommand } from "../../src/i18n/zh/import-command.ts";
import { readContent } from "../../src/records/content.ts";
import { readContentFiles } from "../../src/records/files.ts";
import { reasonOf } from "../reason.ts";
import { type CommitResult, commitFiles, compareFiles } from "../write/commit.ts";
import { bytesAsRead, ChangedFile, type FileContent } from "../write/file-content.ts";
import { type ImportedDocument, type ImportPlan, planImport } from "../write/plan.ts";
import type { ImportOptions } from "./arguments.ts";
import { formatChanges } from "./change-lines.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { uninterrupted } from "./uninterrupted.ts";

/** Writes what was recognized, after any other import into the same content; see `planAndWrite`. */
export function writeContent(
  imports: Iterable<ImportedDocument>,
  options: ImportOptions,
): ReturnType<typeof planAndWrite> {
  const task = (): ReturnType<typeof planAndWrite> => planAndWrite(imports, options);
  return oneAtATime(options.content, task, { onWait: () => console.error(importCommand.waitingForOther) });
}

/** What was written, and the paths of the documents that were not. */
interface Written {
  readonly result: CommitResult;
  readonly refused: ReadonlySet<string>;
}

/** Writes what was recognized, but no `refused` file; undefined when the content is not fit to be written to. */
async function planAndWrite(imports: Iterable<ImportedDocument>, options: ImportOptions): Promise<Written | undefined> {
  const existing = await readExisting(options.content);
  if (!existing) return undefined;
  const { notices } = existing;
  const blocking = notices.filter((notice) => !COME_BACK.has(notice.code));
  if (blocking.length > 0) {
    const folder = relative(process.cwd(), options.content).split(sep).join("/") || ".";
    console.error(importCommand.invalid);
    for (const notice of blocking) console.error(`  ${formatNotice({ ...notice, path: `${folder}/${notice.path}` })}`);
    return undefined;
  }
  // A document that changed since it was read is left for the next import; the others are written without it.
  const changed = new Set<string>();
  for (;;) {
    try {
      const { result, refused } = await writePlan(without(imports, changed), existing, options);
      return { result, refused: refused.union(changed) };
    } catch (error) {
      if (!(error instanceof ChangedFile) || changed.has(error.message)) {
        console.error(formatNotice({ code: "write-failed", severity: "error", data: { reason: reasonOf(error) } }));
        return undefined;
      }
      changed.add(error.message);
      console.error(formatNotice({ code: "original-changed", severity: "error", path: error.message }));
    }
  }
}

function* without(imports: Iterable<ImportedDocument>, paths: ReadonlySet<string>): Iterable<ImportedDocument> {
  for (const imported of imports) if (!paths.has(imported.original.from)) yield imported;
}

/** Writes all of it or nothing; throws `ChangedFile` where an original is no longer the one that was read. */
async function writePlan(
  imports: Iterable<ImportedDocument>,
  { content, texts }: Existing,
  options: ImportOptions,
): Promise<Written> {
  const plan = planImport(imports, content, { texts, source: options.source });
  const refused = new Set(plan.notices.flatMap(({ severity, path = "" }) => (severity === "error" ? [path] : [])));
  const files = new Map<string, FileContent>([
    ...[...plan.content].map(([path, text]) => [join(options.content, path), text] as const),
    ...[...plan.originals].map(([path, file]) => [join(options.originals, path), file] as const),
  ]);
  const gone = [
    ...plan.removed.content.map((path) => join(options.content, path)),
    ...plan.removed.originals.map((path) => join(options.originals, path)),
  ];
  for (const original of plan.withheld) await bytesAsRead(original);
  const result = await (options.dryRun ? compareFiles(files, gone) : uninterrupted(() => commitFiles(files, gone)));
  tellChanges(plan, options.dryRun);
  return { result, refused };
}

/** Said when it is done, and not before: a write that fails changes nothing. */
function tellChanges({ changes, notices }: ImportPlan, dryRun: boolean): void {
  for (const line of formatChanges(changes, dryRun)) console.log(line);
  for (const notice of notices) {
    const goes = dryRun && notice.code === "project-gone";
    console.error(formatNotice(goes ? { ...notice, code: "project-would-go" } : notice));
  }
}

/** What is written anew with the import of the document that it belongs to. */
const COME_BACK: ReadonlySet<string> = new Set(["unknown-document", "missing-transcript", "wrong-json"]);

/** The content as it is, with the texts of its files by path. */
type Existing = ReturnType<typeof readContent> & { readonly texts: ReadonlyMap<string, string> };

async function readExisting(folder: string): Promise<Existing | undefined> {
  try {
    const files = await readContentFiles(folder);
    return { ...readContent(files), texts: new Map(files.map(({ path, text }) => [path, text])) };
  } catch (error) {
    const data = { reason: reasonOf(error) };
    console.error(formatNotice({ code: "content-failed", severity: "error", path: folder, data }));
    return undefined;
  }
}
