/** Records of departments and of imported documents, and the text of a document as it was read. */
import { z } from "zod";
import { defined, problemOf, SLUG } from "./form.ts";
import type { Problem } from "./problem.ts";
import { problemRecord } from "./record.ts";

const text = z.string().regex(/\S/u);

export const departmentRecord = z.strictObject({
  名称: text,
  代码: text.optional(),
  简称: text.optional(),
  别名: z.array(text).optional(),
});

/** A department that publishes forms. */
export interface Department {
  readonly name: string;
  /** Budget code, `106`. */
  readonly code?: string;
  readonly shortName?: string;
  /** Other names that documents print for it. */
  readonly aliases: readonly string[];
}

export function departmentOf(record: z.output<typeof departmentRecord>): Department {
  return defined<Department>({
    name: record.名称,
    code: record.代码,
    shortName: record.简称,
    aliases: record.别名 ?? [],
  });
}

const coverageRecord = z.strictObject({
  第几表: z.string().regex(/^[1-9]\d*$/u, "allowed.number"),
  位置: text.optional(),
  表类: z.enum(["自评表"]).optional(),
  结果: z.enum(["完整", "已修补", "未能识别"]),
  修补: z.string().regex(/^\d+$/u, "allowed.number").optional(),
  项目: z
    .string()
    .regex(/^\d{4}\/[a-z0-9-]+\/[a-z0-9-]+$/u, "allowed.project")
    .optional(),
  /** Of forms that have no project file to hold their problems. */
  问题: z.array(problemRecord).optional(),
});

const count = z.string().regex(/^\d+$/u, "allowed.number");

export const documentRecord = z.strictObject({
  文件名: text,
  格式: text,
  年度: z
    .string()
    .regex(/^(?:19|20)\d{2}$/u, "allowed.year")
    .optional(),
  主管部门: z.string().regex(SLUG, "allowed.slug").optional(),
  校验: z.string().regex(/^sha256:[0-9a-f]{64}$/u, "allowed.hash"),
  字节: count,
  非空单元格: count,
  未识别单元格: count,
  /** Only where the department decided not to publish the original. */
  原件公开: z.enum(["否"]).optional(),
  /** What the department said is no personal data, and how many places it had masked besides. */
  不遮盖: z.array(text).optional(),
  指定遮盖: count.optional(),
  /** Tables without a form, and forms of a whole department; only where there are any. */
  其他表格: count.optional(),
  整体支出表: count.optional(),
  /** What to know about how the document was read, and what was masked outside its forms. */
  读取说明: z.array(z.strictObject({ 位置: text.optional(), 内容: text })).optional(),
  问题: z.array(problemRecord).optional(),
  识别: z.array(coverageRecord),
});

export type DocumentRecord = z.output<typeof documentRecord>;

/** What became of one form of a document. */
export interface Coverage {
  readonly table: number;
  readonly place?: string;
  readonly outcome: "clean" | "repaired" | "failed";
  /** A self-evaluation (自评表), not a target form. */
  readonly formKind?: "evaluation";
  /** Number of rows that were put back in order. */
  readonly repairs: number;
  readonly project?: string;
  /** Of forms that have no project file to hold their problems; the others' stand with the project. */
  readonly problems: readonly Problem[];
}

/** An imported document and how much of it was read. */
export interface SourceRecord {
  readonly fileName: string;
  /** Name of the format in words, `Markdown`. */
  readonly format: string;
  readonly year?: number;
  readonly departmentId?: string;
  /** `sha256:` and 64 hex digits, of the original's bytes. */
  readonly hash: string;
  readonly bytes: number;
  /** Non-empty table cells in the document, and those that found no place. */
  readonly cells: number;
  readonly unreadCells: number;
  /** The original is not published; its text, without personal data, is. */
  readonly withheld?: boolean;
  /** Texts that the department said name no person, and the number of places that it had masked besides. */
  readonly kept: readonly string[];
  readonly maskedByHand: number;
  /** Tables that hold no form, and forms of a whole department (整体支出). */
  readonly otherTables: number;
  readonly overallForms: number;
  /** What to know about how the document was read. */
  readonly notes: readonly { readonly place?: string; readonly text: string }[];
  /** What was masked outside the forms. */
  readonly problems: readonly Problem[];
  readonly coverage: readonly Coverage[];
}

const OUTCOMES = { 完整: "clean", 已修补: "repaired", 未能识别: "failed" } as const;

export function sourceRecordOf(record: DocumentRecord): SourceRecord {
  return defined<SourceRecord>({
    fileName: record.文件名,
    format: record.格式,
    year: record.年度 === undefined ? undefined : Number(record.年度),
    departmentId: record.主管部门,
    hash: record.校验,
    bytes: Number(record.字节),
    cells: Number(record.非空单元格),
    unreadCells: Number(record.未识别单元格),
    withheld: record.原件公开 === undefined ? undefined : true,
    kept: record.不遮盖 ?? [],
    maskedByHand: Number(record.指定遮盖 ?? "0"),
    otherTables: Number(record.其他表格 ?? "0"),
    overallForms: Number(record.整体支出表 ?? "0"),
    notes: (record.读取说明 ?? []).map((note) =>
      defined<SourceRecord["notes"][number]>({ place: note.位置, text: note.内容 }),
    ),
    problems: (record.问题 ?? []).map(problemOf),
    coverage: record.识别.map((entry) =>
      defined<Coverage>({
        table: Number(entry.第几表),
        place: entry.位置,
        outcome: OUTCOMES[entry.结果],
        formKind: entry.表类 && "evaluation",
        repairs: Number(entry.修补 ?? "0"),
        project: entry.项目,
        problems: (entry.问题 ?? []).map(problemOf),
      }),
    ),
  });
}

const transcriptCell = z.union([
  z.string(),
  z.strictObject({ text: z.string(), colSpan: z.number().optional(), rowSpan: z.number().optional() }),
]);

/** The text of a document as read, for the source page: paragraphs, and tables with a place for every row. */
export const transcriptRecord = z.strictObject({
  blocks: z.array(
    z.union([
      z.strictObject({ text: z.string(), place: z.string() }),
      z.strictObject({
        table: z.number(),
        rows: z.array(z.strictObject({ place: z.string(), cells: z.array(transcriptCell) })),
      }),
    ]),
  ),
});

export type Transcript = z.output<typeof transcriptRecord>;
