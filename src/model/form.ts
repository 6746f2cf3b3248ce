/**
 * One published form: the shape of its content file (the form's own words as keys, every scalar text) and the
 * English-named `ProjectForm` that all code uses. The schema refuses what cannot be rendered; whether the figures
 * make sense is the business of `src/checks`.
 */
import type { z } from "zod";
import { type Answer, answerOf } from "./answer.ts";
import { EXECUTION_TERMS, EXTRA_COLUMN_TERMS, type ExecutionColumn, type ExtraColumn } from "./column-terms.ts";
import { DETAIL_TERMS, type DetailCode } from "./layout-terms.ts";
import type { Severity } from "./notice.ts";
import { levelKeyOf, termsByKey } from "./printed-word.ts";
import { PROBLEM_TERMS, type Problem, SEVERITY_WORDS } from "./problem.ts";
import type { otherCell, ProjectRecord, problemRecord } from "./record.ts";
import { composeTarget } from "./split-target.ts";
import {
  CATEGORY_TERMS,
  type CategoryCode,
  FUND_TERMS,
  type FundCode,
  KIND_TERMS,
  type KindCode,
  type Term,
} from "./terms.ts";

export { type ProjectRecord, projectRecord, SLUG } from "./record.ts";

/** A cell of a column or row that has no key of its own, with its printed label. */
export interface OtherCell {
  readonly label: string;
  readonly text: string;
}

/**
 * One line of the indicator part; all texts as printed. Where operator and unit have columns of their own, `target` is
 * the three printed cells read together (`≥95%`) and `value` the middle one alone.
 */
export interface Indicator extends Readonly<Partial<Record<ExtraColumn, string>>> {
  /** Absent when the printed first level is missing or unknown. */
  readonly category?: CategoryCode;
  readonly kind?: KindCode;
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly target?: string;
  readonly value?: string;
  readonly others: readonly OtherCell[];
  /** Row of the source document, `t1r10`. */
  readonly row?: string;
}

/** Printed amounts, in `unit`. Parse with `parseMoney(text, unit)`. */
export interface Funds {
  readonly unit: string;
  readonly total?: string;
  readonly fiscalAppropriation?: string;
  readonly carryOver?: string;
  readonly other?: string;
}

/** One line of money in a self-evaluation, all cells as printed. */
export interface ExecutionLine extends Readonly<Partial<Record<ExecutionColumn, string>>> {
  /** The printed word of the line, or ours. */
  readonly fund: string;
  readonly row?: string;
}

/** Where a form stands in its document. */
export interface FormSource {
  /** Document id, `2024/106`. */
  readonly document: string;
  /** Number of the table in the document, from 1. */
  readonly table: number;
  /** In words, `第 13—31 行`. */
  readonly place?: string;
  /** Content key → row anchor. */
  readonly rows: Readonly<Record<string, string>>;
}

/** One published 项目支出绩效目标表. */
export interface ProjectForm {
  readonly title?: string;
  readonly year: number;
  readonly name: string;
  /** Id of the department's record, `106`. */
  readonly departmentId: string;
  /** The department as printed, when it is not the usual `[代码]名称`. */
  readonly departmentText?: string;
  readonly implementingUnit?: string;
  readonly origin?: string;
  readonly period?: string;
  /** Lines of the head that only some provinces print. */
  readonly details?: Readonly<Partial<Record<DetailCode, string>>>;
  readonly funds?: Funds;
  /** Money of the whole project, printed beside the year's. */
  readonly projectFunds?: Funds;
  readonly goal?: string;
  readonly indicators: readonly Indicator[];
  /** Indicators of the mid-term goal, printed beside the year's. */
  readonly midTermIndicators?: readonly Indicator[];
  /** Only in a self-evaluation (`表类: 自评表`): how the budget was spent. */
  readonly execution?: readonly ExecutionLine[];
  readonly formKind?: "evaluation";
  readonly others: readonly OtherCell[];
  /** Content key → label as printed, where the form prints another word than ours. */
  readonly labels: Readonly<Record<string, string>>;
  /** Id of the project that this one continues under a new name. */
  readonly continues?: string;
  readonly source?: FormSource;
  readonly problems: readonly Problem[];
  /** Absent when the department has answered nothing. */
  readonly answers?: readonly Answer[];
}

/** The form that a valid record describes. */
export function formOf(record: ProjectRecord): ProjectForm {
  const { 项目资金: funds, 项目总资金: projectFunds, 原件: source } = record;
  const details = codedTexts<DetailCode>(DETAIL_TERMS, record);
  return defined<ProjectForm>({
    title: record.表名,
    formKind: record.表类 && "evaluation",
    year: Number(record.年度),
    name: record.项目名称,
    departmentId: record.主管部门,
    departmentText: record.主管部门原文,
    implementingUnit: record.实施单位,
    origin: record.项目来源,
    period: record.项目期,
    details: Object.keys(details).length > 0 ? details : undefined,
    funds: funds && { unit: funds.单位, ...codedTexts<FundCode>(FUND_TERMS, funds) },
    projectFunds: projectFunds && {
      unit: projectFunds.单位,
      ...codedTexts<FundCode>(FUND_TERMS, { ...projectFunds, 年度资金总额: projectFunds.资金总额 }),
    },
    execution: record.预算执行?.map((line) =>
      defined<ExecutionLine>({
        fund: line.资金,
        ...codedTexts<ExecutionColumn>(EXECUTION_TERMS, line),
        row: line.出处,
      }),
    ),
    goal: record.年度目标,
    indicators: record.绩效指标.map(indicatorOf),
    midTermIndicators: record.中期绩效指标?.map(indicatorOf),
    others: othersOf(record.其他栏目),
    labels: record.原表用词 ?? {},
    continues: record.延续自,
    source:
      source &&
      defined<FormSource>({
        document: source.文件,
        table: Number(source.第几表),
        place: source.位置,
        rows: source.出处 ?? {},
      }),
    problems: (record.问题 ?? []).map(problemOf),
    answers: record.核对说明?.map(answerOf),
  });
}

/** The category that a printed first-level word names, or undefined. */
export function categoryOf(level1: string | undefined): CategoryCode | undefined {
  return level1 === undefined ? undefined : CATEGORIES.get(levelKeyOf(level1))?.code;
}

/** The kind that a printed second-level word names inside a category, or undefined. */
export function kindOf(category: CategoryCode | undefined, level2: string | undefined): KindCode | undefined {
  if (category === undefined || level2 === undefined) return undefined;
  return KINDS.get(category)?.get(levelKeyOf(level2))?.code;
}

const CATEGORIES = termsByKey(CATEGORY_TERMS);
const KINDS = new Map(
  CATEGORY_TERMS.map(({ code }) => [code, termsByKey(KIND_TERMS.filter((term) => term.category === code))]),
);

function indicatorOf(record: ProjectRecord["绩效指标"][number]): Indicator {
  const category = categoryOf(record.一级指标);
  const extra = codedTexts<ExtraColumn>(EXTRA_COLUMN_TERMS, record);
  return defined<Indicator>({
    category,
    kind: kindOf(category, record.二级指标),
    level1: record.一级指标,
    level2: record.二级指标,
    name: record.三级指标,
    ...composeTarget(record.指标值, extra.operator, extra.unit),
    ...extra,
    others: othersOf(record.其他栏目),
    row: record.出处,
  });
}

/** The problem that a stored record describes. */
export function problemOf(record: z.output<typeof problemRecord>): Problem {
  const term = PROBLEM_TERMS.find((candidate) => candidate.word === record.类型);
  const severity = Object.entries(SEVERITY_WORDS).find(([, word]) => word === record.程度);
  return defined<Problem>({
    code: term?.code ?? "unread-cell",
    severity: (severity?.[0] ?? "warning") as Severity,
    row: record.出处,
    place: record.位置,
    text: record.内容,
  });
}

function othersOf(cells: readonly z.output<typeof otherCell>[] | undefined): OtherCell[] {
  return (cells ?? []).map((cell) => ({ label: cell.栏目, text: cell.内容 }));
}

/** Content keys → codes, for the texts that are there. */
function codedTexts<Code extends string>(
  terms: readonly Term<Code>[],
  record: Readonly<Record<string, unknown>>,
): Partial<Record<Code, string>> {
  const stated = terms.filter((term) => typeof record[term.word] === "string");
  return Object.fromEntries(stated.map((term) => [term.code, record[term.word]])) as Partial<Record<Code, string>>;
}

/** The object without its undefined entries, so that absent stays absent in JSON and in comparisons. */
export function defined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
