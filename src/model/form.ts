/**
 * One published form: the shape of its content file (the form's own words as keys, every scalar text) and the
 * English-named `ProjectForm` that all code uses. The schema refuses what cannot be rendered; whether the figures
 * make sense is the business of `src/checks`.
 */
import { z } from "zod";
import { type Answer, answerOf, answerRecord } from "./answer.ts";
import { MONEY_UNITS } from "./money.ts";
import type { Severity } from "./notice.ts";
import { PROBLEM_TERMS, type Problem, SEVERITY_WORDS } from "./problem.ts";
import { CATEGORY_TERMS, type CategoryCode, KIND_TERMS, type KindCode, type Term } from "./terms.ts";

/** Published text: kept as printed, never empty. What is absent has no key. */
const text = z.string().regex(/\S/u);
/** Part of a URL: lower-case letters, digits and hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Row of a source document: table and row, both from 1. */
const rowAnchor = z.string().regex(/^t\d+r\d+$/u, "allowed.row");
const documentId = z.string().regex(/^\d{4}(?:\/[a-z0-9-]+){1,2}$/u, "allowed.document");

const otherCell = z.strictObject({ 栏目: text, 内容: text });

const indicatorRecord = z.strictObject({
  一级指标: text.optional(),
  二级指标: text.optional(),
  三级指标: text.optional(),
  指标值: text.optional(),
  其他栏目: z.array(otherCell).optional(),
  出处: rowAnchor.optional(),
});

const fundsRecord = z.strictObject({
  单位: z.enum(MONEY_UNITS as [string, ...string[]]),
  年度资金总额: text.optional(),
  财政拨款: text.optional(),
  上年结转: text.optional(),
  其他资金: text.optional(),
});

const sourceRecord = z.strictObject({
  文件: documentId,
  第几表: z.string().regex(/^[1-9]\d*$/u, "allowed.number"),
  位置: text.optional(),
  出处: z.record(text, rowAnchor).optional(),
});

const problemRecord = z.strictObject({
  类型: z.enum(PROBLEM_TERMS.map((term) => term.word) as [string, ...string[]]),
  程度: z.enum(Object.values(SEVERITY_WORDS) as [string, ...string[]]),
  出处: rowAnchor.optional(),
  位置: text.optional(),
  内容: text.optional(),
});

/** The content file of one form, as written. */
export const projectRecord = z.strictObject({
  表名: text.optional(),
  年度: z.string().regex(/^(?:19|20)\d{2}$/u, "allowed.year"),
  项目名称: text,
  主管部门: z.string().regex(SLUG, "allowed.slug"),
  主管部门原文: text.optional(),
  实施单位: text.optional(),
  项目来源: text.optional(),
  项目期: text.optional(),
  项目资金: fundsRecord.optional(),
  年度目标: text.optional(),
  绩效指标: z.array(indicatorRecord),
  其他栏目: z.array(otherCell).optional(),
  原表用词: z.record(text, text).optional(),
  延续自: z
    .string()
    .regex(/^\d{4}\/[a-z0-9-]+\/[a-z0-9-]+$/u, "allowed.project")
    .optional(),
  原件: sourceRecord.optional(),
  问题: z.array(problemRecord).optional(),
  核对说明: z.array(answerRecord).optional(),
});

export type ProjectRecord = z.output<typeof projectRecord>;

/** A cell of a column or row that has no key of its own, with its printed label. */
export interface OtherCell {
  readonly label: string;
  readonly text: string;
}

/** One line of the indicator part; all texts as printed. */
export interface Indicator {
  /** Absent when the printed first level is missing or unknown. */
  readonly category?: CategoryCode;
  readonly kind?: KindCode;
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly target?: string;
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
  readonly funds?: Funds;
  readonly goal?: string;
  readonly indicators: readonly Indicator[];
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
  const { 项目资金: funds, 原件: source } = record;
  return defined<ProjectForm>({
    title: record.表名,
    year: Number(record.年度),
    name: record.项目名称,
    departmentId: record.主管部门,
    departmentText: record.主管部门原文,
    implementingUnit: record.实施单位,
    origin: record.项目来源,
    period: record.项目期,
    funds:
      funds &&
      defined<Funds>({
        unit: funds.单位,
        total: funds.年度资金总额,
        fiscalAppropriation: funds.财政拨款,
        carryOver: funds.上年结转,
        other: funds.其他资金,
      }),
    goal: record.年度目标,
    indicators: record.绩效指标.map(indicatorOf),
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
  return CATEGORY_TERMS.find((term) => isWordOf(term, level1))?.code;
}

/** The kind that a printed second-level word names inside a category, or undefined. */
export function kindOf(category: CategoryCode | undefined, level2: string | undefined): KindCode | undefined {
  return KIND_TERMS.find((term) => term.category === category && isWordOf(term, level2))?.code;
}

/** Whether a printed word is this term or one of its synonyms, with or without 指标 at the end. */
function isWordOf(term: Term, printed: string | undefined): boolean {
  if (printed === undefined) return false;
  const bare = (word: string): string => word.replace(/\s+/gu, "").replace(/指标$/u, "");
  return [term.word, ...(term.synonyms ?? [])].some((word) => bare(word) === bare(printed));
}

function indicatorOf(record: ProjectRecord["绩效指标"][number]): Indicator {
  const category = categoryOf(record.一级指标);
  return defined<Indicator>({
    category,
    kind: kindOf(category, record.二级指标),
    level1: record.一级指标,
    level2: record.二级指标,
    name: record.三级指标,
    target: record.指标值,
    others: othersOf(record.其他栏目),
    row: record.出处,
  });
}

function problemOf(record: z.output<typeof problemRecord>): Problem {
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

/** The object without its undefined entries, so that absent stays absent in JSON and in comparisons. */
export function defined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
