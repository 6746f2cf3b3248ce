/** Findings with file and line, and the report of the command in words and as JSON. */
import type { Finding, Switches } from "../../src/checks/inspect.ts";
import { fill } from "../../src/i18n/fill.ts";
import { fieldLabel, findingSentence } from "../../src/i18n/findings.ts";
import { checkCommand } from "../../src/i18n/zh/check-command.ts";
import { findingSeverityWords, ruleTexts } from "../../src/i18n/zh/checks.ts";
import type { ProjectForm } from "../../src/model/form.ts";

/** A finding, ready to be shown to the person who keeps the file. */
export interface LocatedFinding extends Finding {
  /** Path of the content file as the person names it. */
  readonly file: string;
  readonly line: number;
  readonly sentence: string;
  readonly fix: string;
}

export interface CheckReport {
  /** Forms by id that were checked. */
  readonly forms: ReadonlyMap<string, ProjectForm>;
  readonly findings: readonly LocatedFinding[];
  readonly switches: Switches;
  /** Remarks about the answers and the configuration, one line each. */
  readonly remarks: readonly string[];
}

export function locate(finding: Finding, file: string, line: number): LocatedFinding {
  return { ...finding, file, line, sentence: findingSentence(finding), fix: ruleTexts[finding.rule]?.fix ?? "" };
}

/** The report in lines: findings under the name of their project, then remarks, switched-off rules and the sum. */
export function reportLines({ forms, findings, switches, remarks }: CheckReport): string[] {
  const lines: string[] = [];
  for (const [id, form] of forms) {
    const own = findings.filter((finding) => finding.id === id);
    if (own.length > 0) lines.push(`${form.name}（${id}）`, ...own.flatMap(findingLines));
  }
  if (findings.length === 0) lines.push(checkCommand.noFindings);
  lines.push(...remarks);
  if (switches.off?.length) lines.push(checkCommand.off, ...offLines(switches));
  lines.push(summaryOf({ forms, findings }), checkCommand.note);
  return lines;
}

export function summaryOf({ forms, findings }: Pick<CheckReport, "forms" | "findings">): string {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const answered = findings.filter(({ severity, answer }) => severity === "doubt" && answer).length;
  const counts = { doubt: count("doubt"), hint: count("hint"), fits: count("fits") };
  const targets = [...forms.values()].filter(({ formKind }) => formKind === undefined).length;
  return fill(checkCommand.summary, { forms: targets, answered, ...counts });
}

export function offLines({ off = [] }: Switches): string[] {
  return off.map(
    ({ rule, reason }) => `  ${fill(checkCommand.offRule, { name: ruleTexts[rule]?.name ?? rule, rule, reason })}`,
  );
}

/** Doubts that the department has not answered: what `--strict` fails on. */
export function openDoubts(findings: readonly LocatedFinding[]): LocatedFinding[] {
  return findings.filter(({ severity, answer }) => severity === "doubt" && !answer);
}

/** The machine twin; `field` paths count indicators from 1. */
export function jsonReport({ forms, findings, switches, remarks }: CheckReport): object {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    forms: forms.size,
    counts: { doubt: count("doubt"), hint: count("hint"), fits: count("fits") },
    findings,
    off: switches.off ?? [],
    remarks,
  };
}

function findingLines(finding: LocatedFinding): string[] {
  const { file, line, severity, sentence, rule, fix, answer, internal, field } = finding;
  const place = `  ${file}:${line} ${findingSeverityWords[severity]} ${fieldLabel(field)}：${sentence} [${rule}]`;
  return [
    oneLine(place),
    ...(severity === "fits" ? [] : [`    ${fill(checkCommand.fix, { fix })}`]),
    ...(internal ? [`    ${checkCommand.internal}`] : []),
    ...(answer ? [oneLine(`    ${fill(checkCommand.answered, { date: answer.date, text: answer.text })}`)] : []),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
