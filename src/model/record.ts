/** The shape of a form's content file: the form's own words as keys, every scalar text. */
import { z } from "zod";
import { answerRecord } from "./answer.ts";
import { EXECUTION_TERMS, EXTRA_COLUMN_TERMS } from "./column-terms.ts";
import { DETAIL_TERMS } from "./layout-terms.ts";
import { MONEY_UNITS } from "./money.ts";
import { PROBLEM_TERMS, SEVERITY_WORDS } from "./problem.ts";
import type { Term } from "./terms.ts";

/** Published text: kept as printed, never empty. What is absent has no key. */
const text = z.string().regex(/\S/u);
/** Part of a URL: lower-case letters, digits and hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Row of a source document: table and row, both from 1. */
const rowAnchor = z.string().regex(/^t\d+r\d+$/u, "allowed.row");
const documentId = z.string().regex(/^\d{4}(?:\/[a-z0-9-]+){1,2}$/u, "allowed.document");

export const otherCell = z.strictObject({ 栏目: text, 内容: text });

/** One line of the indicator part, as written. */
export const indicatorRecord = z.strictObject({
  一级指标: text.optional(),
  二级指标: text.optional(),
  三级指标: text.optional(),
  指标值: text.optional(),
  ...optionalTexts(EXTRA_COLUMN_TERMS),
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

/** The project's whole money, where it is printed beside the year's: same lines, their own key. */
const projectFundsRecord = z.strictObject({
  单位: z.enum(MONEY_UNITS as [string, ...string[]]),
  资金总额: text.optional(),
  财政拨款: text.optional(),
  上年结转: text.optional(),
  其他资金: text.optional(),
});

const executionRecord = z.strictObject({ 资金: text, ...optionalTexts(EXECUTION_TERMS), 出处: rowAnchor.optional() });

const sourceRecord = z.strictObject({
  文件: documentId,
  第几表: z.string().regex(/^[1-9]\d*$/u, "allowed.number"),
  位置: text.optional(),
  出处: z.record(text, rowAnchor).optional(),
});

export const problemRecord = z.strictObject({
  类型: z.enum(PROBLEM_TERMS.map((term) => term.word) as [string, ...string[]]),
  程度: z.enum(Object.values(SEVERITY_WORDS) as [string, ...string[]]),
  出处: rowAnchor.optional(),
  位置: text.optional(),
  内容: text.optional(),
});

/** The content file of one form, as written. */
export const projectRecord = z.strictObject({
  表名: text.optional(),
  表类: z.enum(["自评表"]).optional(),
  年度: z.string().regex(/^(?:19|20)\d{2}$/u, "allowed.year"),
  项目名称: text,
  主管部门: z.string().regex(SLUG, "allowed.slug"),
  主管部门原文: text.optional(),
  实施单位: text.optional(),
  项目来源: text.optional(),
  项目期: text.optional(),
  ...optionalTexts(DETAIL_TERMS),
  项目资金: fundsRecord.optional(),
  项目总资金: projectFundsRecord.optional(),
  预算执行: z.array(executionRecord).optional(),
  年度目标: text.optional(),
  绩效指标: z.array(indicatorRecord),
  中期绩效指标: z.array(indicatorRecord).optional(),
  其他栏目: z.array(otherCell).optional(),
  原表用词: z.record(text, text).optional(),
  延续自: z
    .string()
    .regex(/^\d{4}\/[a-z0-9-]+\/[a-z0-9-]+$/u, "allowed.project")
    .optional(),
  原件: sourceRecord.optional(),
  问题: z.array(problemRecord).optional(),
  /** Added by the department's staff; imports keep it. */
  核对说明: z.array(answerRecord).optional(),
});

export type ProjectRecord = z.output<typeof projectRecord>;

/** Schema keys for a list of terms: each an optional text. */
function optionalTexts(terms: readonly Term[]): Readonly<Record<never, z.ZodOptional<z.ZodString>>> {
  return Object.fromEntries(terms.map((term) => [term.word, text.optional()]));
}
