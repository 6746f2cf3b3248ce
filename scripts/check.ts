/** `npm run check`: findings over all content. Exit 0 fine, 1 content invalid or open doubts under --strict, 2 usage. */
import { writeFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { site } from "../site.config.ts";
import { CHECKS } from "../src/checks/index.ts";
import { type Finding, inspectForms, type Switches } from "../src/checks/inspect.ts";
import { fill } from "../src/i18n/fill.ts";
import { formatNotice, messageOf } from "../src/i18n/messages.ts";
import { checkCommand } from "../src/i18n/zh/check-command.ts";
import type { ProjectForm } from "../src/model/form.ts";
import { type ContentFile, readContent } from "../src/records/content.ts";
import { readContentFiles } from "../src/records/files.ts";
import { asksForHelp } from "./asks-for-help.ts";
import { readArguments } from "./check/arguments.ts";
import { htmlReport } from "./check/html.ts";
import { type CheckReport, jsonReport, type LocatedFinding, locate, openDoubts, reportLines } from "./check/located.ts";
import { lineFinder } from "./check/place.ts";
import { allowClosedPipe } from "./closed-pipe.ts";
import { reasonOf } from "./reason.ts";
import { cutOffImport } from "./write/leftovers.ts";

/** Folder of the self-evaluations. */
const EVALUATIONS = "evaluations";

async function main(): Promise<number> {
  if (asksForHelp(process.argv.slice(2))) {
    console.log(checkCommand.usage);
    return 0;
  }
  const options = readArguments();
  if (!options) return 2;
  const cut = await cutOffImport(options);
  if (cut) {
    console.error(messageOf(cut));
    return 1;
  }
  const files = await readContentFiles(options.content);
  const { content, notices } = readContent(files);
  const folder = relative(process.cwd(), options.content).split(sep).join("/") || ".";
  if (notices.length > 0) {
    console.error(checkCommand.invalid);
    for (const notice of notices) console.error(`  ${formatNotice({ ...notice, path: `${folder}/${notice.path}` })}`);
    return 1;
  }
  if (content.projects.size === 0) {
    console.error(fill(checkCommand.noContent, { folder }));
    return 1;
  }
  const switches: Switches = site.checks;
  const found = inspectForms(content.projects, switches);
  const evaluated = inspectForms(content.evaluations, switches);
  const findings = [
    ...locateAll(found, "projects", files, folder),
    ...locateAll(evaluated, EVALUATIONS, files, folder),
  ];
  const remarks = [
    ...unknownRules(switches),
    ...staleAnswers(content.projects, found, `${folder}/projects`),
    ...staleAnswers(content.evaluations, evaluated, `${folder}/${EVALUATIONS}`),
  ];
  const evaluations = [...content.evaluations].map(([id, form]) => [`${EVALUATIONS}/${id}`, form] as const);
  const report = { forms: new Map([...content.projects, ...evaluations]), findings, switches, remarks };
  if (options.json) process.stdout.write(`${JSON.stringify(jsonReport(report), null, 2)}\n`);
  else for (const line of reportLines(report)) console.log(line);
  const written = options.report === undefined || (await writeReport(options.report, report, options.json));
  return written && !(options.strict && openDoubts(findings).length > 0) ? 0 : 1;
}

function locateAll(
  found: ReadonlyMap<string, readonly Finding[]>,
  kind: "projects" | typeof EVALUATIONS,
  files: readonly ContentFile[],
  folder: string,
): LocatedFinding[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return [...found].flatMap(([id, findings]) => {
    const path = `${kind}/${id}.yaml`;
    const lineOf = lineFinder(texts.get(path) ?? "");
    // A self-evaluation has the id of the project that it evaluates.
    const own = kind === EVALUATIONS ? { id: `${kind}/${id}` } : {};
    return findings.map((finding) => locate({ ...finding, ...own }, `${folder}/${path}`, lineOf(finding.field)));
  });
}

function unknownRules({ off = [], on = [] }: Switches): string[] {
  const known = new Set(CHECKS.map(({ id }) => id));
  const named = [...off.map(({ rule }) => rule), ...on];
  return named.filter((rule) => !known.has(rule)).map((rule) => fill(checkCommand.unknownRule, { rule }));
}

/** Answers to findings that are no longer there, or never were. */
function staleAnswers(
  forms: ReadonlyMap<string, ProjectForm>,
  found: ReadonlyMap<string, readonly Finding[]>,
  folder: string,
): string[] {
  return [...forms].flatMap(([id, { answers = [] }]) =>
    answers
      .filter(
        ({ rule, field }) => !found.get(id)?.some((one) => one.rule === rule && (field ?? one.field) === one.field),
      )
      .map(({ rule }) => `${folder}/${id}.yaml ${fill(checkCommand.staleAnswer, { rule })}`),
  );
}

async function writeReport(path: string, report: CheckReport, silent: boolean): Promise<boolean> {
  try {
    await writeFile(path, htmlReport(report));
    if (!silent) console.log(fill(checkCommand.reportWritten, { path: relative(process.cwd(), path) }));
    return true;
  } catch (error) {
    console.error(fill(checkCommand.reportFailed, { reason: reasonOf(error) }));
    return false;
  }
}

allowClosedPipe();
process.exitCode = await main();
