/** Findings as pages show them: the sentence, its place on the project page, and the evidence with links. */
import type { FindingSeverity } from "../checks/check.ts";
import type { Finding, FindingAnswer } from "../checks/inspect.ts";
import { fieldLabel, findingSentence } from "../i18n/findings.ts";
import { findingSeverityWords, ruleTexts } from "../i18n/zh/checks.ts";
import { FIELD_TERMS, FUND_TERMS } from "../model/terms.ts";
import { paths } from "./paths.ts";
import type { Project } from "./project.ts";

/** A field that a finding is about or rests on. */
export interface FieldLink {
  readonly label: string;
  /** What is printed there, when it is short. */
  readonly text?: string;
  /** The field on its project's page; absent when the form leaves it out. */
  readonly path?: string;
  /** Its row in the original document. */
  readonly source?: string;
}

/** One finding on its project's page. */
export interface FindingView {
  /** Unique on the page and the same as long as the finding stands: `quantity-cost-1`. */
  readonly anchor: string;
  readonly rule: string;
  readonly ruleName: string;
  readonly severity: FindingSeverity;
  readonly word: string;
  readonly sentence: string;
  readonly computation?: string;
  /** Path of the field in the form: `indicators.3.target`. */
  readonly at: string;
  readonly field: FieldLink;
  readonly evidence: readonly FieldLink[];
  /** Fields of other projects, the first few of `othersCount`. */
  readonly others: readonly FieldLink[];
  readonly othersCount: number;
  readonly answer?: FindingAnswer;
}

/** More fields of other projects than these are counted and not listed. */
const OTHERS = 5;

/** The findings of a project; `nameOf` names the projects that they compare with. */
export function findingViewsOf(
  project: Project,
  findings: readonly Finding[],
  nameOf: (id: string) => string | undefined,
): FindingView[] {
  const anchors = anchorsOf(findings);
  return findings.map((finding, index) => {
    const { rule, severity, field, evidence = [], others = [], data, answer } = finding;
    return {
      anchor: anchors[index] ?? rule,
      rule,
      ruleName: ruleTexts[rule]?.name ?? rule,
      severity,
      word: findingSeverityWords[severity],
      sentence: findingSentence(finding),
      ...(data?.computation !== undefined && { computation: data.computation }),
      at: field,
      field: fieldLinkOf(project, field),
      evidence: [...new Set(evidence)].map((other) => fieldLinkOf(project, other)),
      others: others.slice(0, OTHERS).map(({ id, field: at }) => ({
        label: nameOf(id) ?? id,
        path: `${paths.project(id)}#${anchorOf(at)}`,
      })),
      othersCount: others.length,
      ...(answer && { answer }),
    };
  });
}

/** Anchors of a project's findings on its page: the rule and the finding's number in it. */
export function anchorsOf(findings: readonly Pick<Finding, "rule">[]): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule }) => {
    const number = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, number);
    return `${rule}-${number}`;
  });
}

/** Findings by the indicator that they are about, or by the first part of their field: `3`, `goal`, `funds`. */
export function marksOf(views: readonly FindingView[]): Map<string, FindingView[]> {
  const marks = new Map<string, FindingView[]>();
  for (const view of views) {
    const [part = "", number] = view.at.split(".");
    const key = part === "indicators" && number !== undefined ? number : part;
    marks.set(key, [...(marks.get(key) ?? []), view]);
  }
  return marks;
}

/** Element of the project page that shows a field. */
export function anchorOf(field: string): string {
  const [part = "", number] = field.split(".");
  if (part === "indicators") return number === undefined ? "indicators" : `i${number}`;
  return part === "goal" || part === "funds" || part === "others" ? part : "head";
}

function fieldLinkOf(project: Project, field: string): FieldLink {
  const text = textOf(project, field);
  const row = rowOf(project, field);
  return {
    label: fieldLabel(field),
    ...(text !== undefined && { text }),
    ...(isShown(project, field) && { path: `#${anchorOf(field)}` }),
    ...(row !== undefined && project.source && { source: paths.source(project.source.document, row) }),
  };
}

/** Whether the page has an element for the field: a missing goal has none. */
function isShown({ goal, indicators, others }: Project, field: string): boolean {
  const [part = "", number] = field.split(".");
  if (part === "goal") return goal !== undefined;
  if (part === "others") return others.length > 0 || indicators.some((indicator) => indicator.others.length > 0);
  return part !== "indicators" || number === undefined || indicators[Number(number) - 1] !== undefined;
}

function textOf({ indicators, funds, ...form }: Project, field: string): string | undefined {
  const [part = "", key = "", column] = field.split(".");
  if (part === "indicators") {
    const indicator = indicators[Number(key) - 1];
    return column === "target" || column === "name" || column === "level1" || column === "level2"
      ? indicator?.[column]
      : undefined;
  }
  if (part === "funds") {
    const code = FUND_TERMS.find((term) => term.code === key)?.code;
    const amount = code && funds?.[code];
    return amount === undefined ? undefined : `${amount}${funds?.unit ?? ""}`;
  }
  if (part === "year") return String(form.year);
  return part === "period" ? form.period : undefined;
}

/** Anchor of the row of the original document that holds the field. */
function rowOf({ indicators, source }: Project, field: string): string | undefined {
  const [part = "", key = ""] = field.split(".");
  if (part === "indicators") return indicators[Number(key) - 1]?.row;
  const word =
    FUND_TERMS.find(({ code }) => part === "funds" && code === key)?.word ??
    FIELD_TERMS.find(({ code }) => code === part)?.word;
  return word === undefined ? undefined : source?.rows[word];
}
