/** The department's word on a finding, kept in the content file under 核对说明 and shown beside the finding. */
import { z } from "zod";

const text = z.string().min(1);

export const answerRecord = z.strictObject({
  规则: text,
  栏目: text.optional(),
  说明: text,
  日期: z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, "allowed.date"),
});

export type AnswerRecord = z.output<typeof answerRecord>;

/** What the department says to a finding of a check, `rule` being the check's id. */
export interface Answer {
  readonly rule: string;
  /** Path of the field, as findings have it; absent when it holds for all findings of the rule. */
  readonly field?: string;
  readonly text: string;
  /** ISO day. */
  readonly date: string;
}

export function answerOf({ 规则: rule, 栏目: field, 说明: text, 日期: date }: AnswerRecord): Answer {
  return field === undefined ? { rule, text, date } : { rule, field, text, date };
}

export function answerRecordOf({ rule, field, text, date }: Answer): AnswerRecord {
  return { 规则: rule, ...(field !== undefined && { 栏目: field }), 说明: text, 日期: date };
}
