/** What a check is and what it yields: fields and data. The sentences are in `src/i18n/zh/checks.ts`. */
import type { Indicator, ProjectForm } from "../model/form.ts";
import type { Fen } from "../model/money.ts";
import type { Target } from "../model/target.ts";
import type { Period } from "./period.ts";

/** 疑点: does not fit or is likely a slip. 提示: worth a look. 相符: computed and found to agree. */
export type FindingSeverity = "doubt" | "hint" | "fits";

/** Where a rule comes from: a law or notice, the finance system's entry rules, or arithmetic and plain reading. */
export type RuleSource = "law" | "entry-rule" | "review-rule" | "reading";

/** One finding of one check. */
export interface FindingData {
  readonly severity: FindingSeverity;
  /** Which of the rule's sentences says it. */
  readonly say: string;
  /** Path of the field: `funds.total`, `goal`, `indicators.3.target`; indicators count from 1. */
  readonly field: string;
  /** Other fields of the same form that the finding rests on. */
  readonly evidence?: readonly string[];
  /** Fields of other forms that it rests on. */
  readonly others?: readonly { readonly id: string; readonly field: string }[];
  /** The computation's figures as text, for the sentence. */
  readonly data?: Readonly<Record<string, string>>;
}

/** One indicator with its parsed target. */
export interface Line {
  /** `indicators.3`. */
  readonly at: string;
  readonly indicator: Indicator;
  /** Name without spaces, half-width. */
  readonly name: string;
  readonly target?: Target;
}

/** A form made ready for the checks: everything that several of them need is derived once. */
export interface Subject {
  /** `2024/106/zggzjf`. */
  readonly id: string;
  readonly form: ProjectForm;
  readonly lines: readonly Line[];
  readonly total?: Fen;
  readonly period: Period;
}

/** The forms of the same department and year, the inspected one among them. */
export interface CheckContext {
  readonly siblings: readonly Subject[];
  /** Something derived from all siblings, computed at the first request only. */
  readonly once: <T>(key: string, derive: (siblings: readonly Subject[]) => T) => T;
}

/** One rule. A new one is a file with its check, a line in `index.ts` and its texts. */
export interface Check {
  readonly id: string;
  /** The severities that it can yield, gravest first. */
  readonly severities: readonly FindingSeverity[];
  readonly source: RuleSource;
  /** Depends on local practice: runs only when the site's configuration asks for it. */
  readonly optional?: true;
  /** Speaks to the department only: no page and no published file may carry its findings. */
  readonly internal?: true;
  /** Looks at self-evaluations (自评表) and at nothing else; all others look at target forms only. */
  readonly evaluation?: true;
  readonly inspect: (subject: Subject, context: CheckContext) => Iterable<FindingData>;
}
