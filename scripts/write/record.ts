/** Recognized forms → records with the form's own words as keys, in the order in which the form prints them. */
import { type Answer, answerRecordOf } from "../../src/model/answer.ts";
import { EXECUTION_TERMS, EXTRA_COLUMN_TERMS } from "../../src/model/column-terms.ts";
import type { ExecutionLine, Indicator, OtherCell, ProjectRecord } from "../../src/model/form.ts";
import { defined } from "../../src/model/form.ts";
import { DETAIL_TERMS } from "../../src/model/layout-terms.ts";
import { formatExtent } from "../../src/model/place.ts";
import { PROBLEM_TERMS, type Problem, SEVERITY_WORDS } from "../../src/model/problem.ts";
import { FUND_TERMS, type Term } from "../../src/model/terms.ts";
import type { RecognizedForm } from "../recognize/form.ts";

/** Where the form belongs in the content. */
export interface Placement {
  readonly departmentId: string;
  readonly documentId: string;
  /** Added by hand earlier, kept over imports. */
  readonly continues?: string;
  /** Likewise. */
  readonly answers?: readonly Answer[];
  /** How the department's record has it printed; the form's own code and name when it is not given. */
  readonly usualDepartment?: string;
}

/** The content record of a form that has a name and a year. */
export function recordOf(form: RecognizedForm, placement: Placement): ProjectRecord {
  return defined<ProjectRecord>({
    表名: form.title,
    表类: form.formKind && "自评表",
    年度: String(form.year),
    项目名称: form.name ?? "",
    主管部门: placement.departmentId,
    主管部门原文: unusualDepartment(form, placement),
    实施单位: form.implementingUnit,
    项目来源: form.origin,
    项目期: form.period,
    ...wordedTexts(DETAIL_TERMS, form.details),
    项目资金: fundsOf(form),
    项目总资金: projectFundsOf(form),
    预算执行: form.execution?.map(executionOf),
    年度目标: form.goal,
    绩效指标: form.indicators.map(indicatorOf),
    中期绩效指标: form.midTermIndicators?.map(indicatorOf),
    其他栏目: othersOf(form.others),
    // A head without words that its cells explain has none to keep.
    原表用词: unlessEmpty(Object.fromEntries(Object.entries(form.labels).filter(([, printed]) => /\S/u.test(printed)))),
    延续自: placement.continues,
    原件: defined<NonNullable<ProjectRecord["原件"]>>({
      文件: placement.documentId,
      第几表: String(form.table),
      位置: formatExtent(...form.extent) || undefined,
      出处: unlessEmpty(form.rows),
    }),
    问题: form.problems.length > 0 ? form.problems.map(problemRecordOf) : undefined,
    核对说明: placement.answers?.length ? placement.answers.map(answerRecordOf) : undefined,
  });
}

/** `[代码]名称`, or the bare name of a department without a code. */
export function usualDepartmentText(department: { readonly code?: string; readonly name: string }): string {
  return department.code === undefined ? department.name : `[${department.code}]${department.name}`;
}

/** The printed department, where the department's record would print it otherwise. */
function unusualDepartment({ department }: RecognizedForm, { usualDepartment }: Placement): string | undefined {
  if (!department) return undefined;
  return department.text === (usualDepartment ?? usualDepartmentText(department)) ? undefined : department.text;
}

function fundsOf({ funds }: RecognizedForm): ProjectRecord["项目资金"] {
  if (!funds) return undefined;
  const amounts = Object.fromEntries(FUND_TERMS.map((term) => [term.word, funds[term.code]]));
  return defined<NonNullable<ProjectRecord["项目资金"]>>({ 单位: funds.unit, ...amounts });
}

function projectFundsOf({ projectFunds }: RecognizedForm): ProjectRecord["项目总资金"] {
  if (!projectFunds) return undefined;
  const { unit, total, fiscalAppropriation, carryOver, other } = projectFunds;
  return defined<NonNullable<ProjectRecord["项目总资金"]>>({
    单位: unit,
    资金总额: total,
    财政拨款: fiscalAppropriation,
    上年结转: carryOver,
    其他资金: other,
  });
}

function executionOf(line: ExecutionLine): NonNullable<ProjectRecord["预算执行"]>[number] {
  return defined<NonNullable<ProjectRecord["预算执行"]>[number]>({
    资金: line.fund,
    ...wordedTexts(EXECUTION_TERMS, line),
    出处: line.row,
  });
}

/** Codes → content keys, for the texts that are there. */
function wordedTexts<Code extends string>(
  terms: readonly Term<Code>[],
  texts: Readonly<Partial<Record<Code, string>>> | undefined,
): Record<string, string> {
  const entries = terms.map((term) => [term.word, texts?.[term.code]] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

function indicatorOf(indicator: Indicator): ProjectRecord["绩效指标"][number] {
  return defined<ProjectRecord["绩效指标"][number]>({
    一级指标: indicator.level1,
    二级指标: indicator.level2,
    三级指标: indicator.name,
    指标值: indicator.target,
    ...wordedTexts(EXTRA_COLUMN_TERMS, indicator),
    其他栏目: othersOf(indicator.others),
    出处: indicator.row,
  });
}

function othersOf(others: readonly OtherCell[]): { 栏目: string; 内容: string }[] | undefined {
  return others.length > 0 ? others.map(({ label, text }) => ({ 栏目: label, 内容: text })) : undefined;
}

/** A problem as content files have it. */
export function problemRecordOf(problem: Problem): NonNullable<ProjectRecord["问题"]>[number] {
  return defined<NonNullable<ProjectRecord["问题"]>[number]>({
    类型: PROBLEM_TERMS.find((term) => term.code === problem.code)?.word ?? problem.code,
    程度: SEVERITY_WORDS[problem.severity],
    出处: problem.row,
    位置: problem.place,
    内容: problem.text,
  });
}

function unlessEmpty(record: Readonly<Record<string, string>>): Record<string, string> | undefined {
  return Object.keys(record).length > 0 ? { ...record } : undefined;
}
