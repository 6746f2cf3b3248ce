/** Problems: what the import could not read cleanly. Known only at import, stored with the record. */
import type { Severity } from "./notice.ts";

export type ProblemCode =
  | "shifted-row"
  | "unread-cell"
  | "unknown-label"
  | "empty-label"
  | "personal-data"
  | "missing-name"
  | "title-name"
  | "missing-year"
  | "prose-year"
  | "missing-department"
  | "missing-unit";

/** One problem of one form or document, placed in the source document. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Anchor of the row in the source document, `t7r18` (table 7, row 18). */
  readonly row?: string;
  /** The place in words for people: `第 180 行`. */
  readonly place?: string;
  /** The printed text that it is about. */
  readonly text?: string;
}

/** A problem code, the word that content files use for it, and what it means for the reader. */
export const PROBLEM_TERMS: readonly {
  readonly code: ProblemCode;
  readonly word: string;
  readonly meaning: string;
}[] = [
  {
    code: "shifted-row",
    word: "行左移",
    meaning: "原件这一行丢失了合并单元格，内容向左错位；已按栏目名称归位，文字未改。",
  },
  {
    code: "unread-cell",
    word: "未识别内容",
    meaning: "原件里有识别不出属于哪一栏的文字，原样保留在“其他栏目”里，请核对。",
  },
  {
    code: "unknown-label",
    word: "未知栏目",
    meaning: "原件里有我们不认识的栏目，连同栏目名称原样保留在“其他栏目”里。",
  },
  {
    code: "empty-label",
    word: "未知栏目未填",
    meaning: "原件里有我们不认识的栏目，它后面是空的；栏目名称原样保留在“其他栏目”里。",
  },
  {
    code: "personal-data",
    word: "个人信息",
    meaning: "原件里有联系人、电话、证件号码或银行账号，已用“＊”遮盖，没有写入内容。",
  },
  { code: "missing-name", word: "缺项目名称", meaning: "找到了目标表，但没有找到项目名称。" },
  {
    code: "title-name",
    word: "名称取自标题",
    meaning: "目标表里没有项目名称一栏，名称取自表格的标题，请对照原件核对。",
  },
  { code: "missing-year", word: "缺年度", meaning: "表内外都没有写明年度。" },
  {
    code: "prose-year",
    word: "年度取自上文",
    meaning: "目标表和标题都没有写明年度，年度取自表格上方的文字，请对照原件核对。",
  },
  { code: "missing-department", word: "缺主管部门", meaning: "没有找到主管部门。" },
  {
    code: "missing-unit",
    word: "缺金额单位",
    meaning: "表里没有写明金额的单位，按目标表通行的万元记，请对照原件核对。",
  },
];

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "待核对",
  note: "提示",
};
