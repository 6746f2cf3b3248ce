/** The words of the form, as they are printed: cut, spaced, with punctuation, remarks and units around them. */
import { DETAIL_TERMS } from "../../src/model/layout-terms.ts";
import { bareLabel, levelKeyOf, plainLabel, termsByKey } from "../../src/model/printed-word.ts";
import {
  CATEGORY_TERMS,
  FIELD_TERMS,
  FUND_TERMS,
  FURTHER_LEVEL1_WORDS,
  INDICATOR_TERMS,
  KIND_TERMS,
  type Term,
} from "../../src/model/terms.ts";

import { labelByPattern } from "./label-patterns.ts";

export { bareLabel, plainLabel };

/** What a printed label stands for. */
export interface Label {
  readonly part: "field" | "detail" | "fund" | "projectTotal" | "column" | "group" | "personal" | "moneyUnit" | "seal";
  /** Code of the term; for groups `funds`, `indicators` or `midTermIndicators`. */
  readonly code: string;
  /** The content key. */
  readonly word: string;
  /** Of a department: how far down the levels of government it stands, where the label names one. */
  readonly rank?: number;
  /** `实施单位/项目负责人`: a person's name stands behind the value, and is masked. */
  readonly withPerson?: true;
}

/** Totals of the whole project; printed beside the year's total they are another sum. */
const PROJECT_TOTALS = [
  "项目资金总额",
  "项目总资金",
  "项目总额",
  "项目总投资",
  "项目总预算",
  "项目总金额",
  "中期资金总额",
  "中长期资金总额",
  "实施期金额",
  "实施期总金额",
  "实施周期资金总额",
  "实施期资金总额",
  "实施期总额",
];

const LABELS: ReadonlyMap<string, Label> = new Map([
  ...labelsOf("column", INDICATOR_TERMS),
  ...labelsOf("detail", DETAIL_TERMS),
  ...labelsOf("fund", FUND_TERMS),
  ...labelsOf("field", FIELD_TERMS),
  ...namesOf("projectTotal", "total", "资金总额", PROJECT_TOTALS),
  ...namesOf("group", "funds", "项目资金", [
    "项目资金",
    "资金情况",
    "项目资金情况",
    "资金来源",
    "预算资金",
    "预算资金情况",
  ]),
  ...namesOf("group", "funds", "项目资金", [
    "资金金额",
    "项目资金金额",
    "资金构成",
    "项目资金构成",
    "资金总体情况",
    "预算情况",
  ]),
  ...namesOf("group", "funds", "项目资金", [
    "年度资金情况",
    "项目资金申请",
    "资金申请",
    "预算执行情况",
    "项目资金来源",
    "项目年度资金",
  ]),
  ...namesOf("group", "indicators", "绩效指标", ["绩效指标", "年度绩效指标", "项目绩效指标", "绩效目标指标"]),
  ...namesOf("group", "midTermIndicators", "中期绩效指标", [
    "中期绩效指标",
    "中长期绩效指标",
    "长期绩效指标",
    "实施期绩效指标",
    "项目期绩效指标",
  ]),
  ...namesOf("moneyUnit", "unit", "单位", ["金额单位", "资金单位", "货币单位", "单位"]),
  ...namesOf("seal", "seal", "盖章", ["盖章", "公章"]),
  ["标题", { part: "field", code: "title", word: "表名" }],
]);

const PERSONAL =
  /^(?:(?:项目|单位|部门|财务|填报|经办|主管|分管)*(?:联系人|责任人|负责人|填报人|填表人|经办人|制表人|审核人|领导)(?:姓名|签字|签名|签章|及(?:联系)?电话)*|(?:联系|办公|固定|手机|单位)?(?:电话|手机|手机号码?|联系方式|电话号码)|身份证(?:件)?(?:号码?)?|银行(?:账|卡|帐)号|[账帐卡]号)$/u;

const LEVEL1 = termsByKey(CATEGORY_TERMS);
const LEVEL2 = termsByKey(KIND_TERMS);
const FURTHER_LEVEL1: ReadonlySet<string> = new Set(FURTHER_LEVEL1_WORDS.map(levelKeyOf));

const LONGEST_LABEL = 40;

/** The label that this cell text prints, or undefined when it is not one. */
export function labelOf(text: string): Label | undefined {
  return text.length > LONGEST_LABEL ? undefined : remembered(labels, text, findLabel);
}

const labels = new Map<string, Label | undefined>();
const REMEMBERED = 20_000;

/** The same few words stand in every form: looked up once, and forgotten when there are too many. */
function remembered<T>(known: Map<string, T>, text: string, find: (text: string) => T): T {
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before as T;
  if (known.size >= REMEMBERED) known.clear();
  const found = find(text);
  known.set(text, found);
  return found;
}

function findLabel(text: string): Label | undefined {
  if (/^\s*执行率分值\s*[(\uFF08]\s*\d/u.test(text)) return undefined;
  const bare = bareLabel(text);
  const plain = plainLabel(text);
  const label = LABELS.get(bare) ?? LABELS.get(plain);
  if (label && label.part !== "moneyUnit" && label.part !== "seal") return label;
  const put = labelByPattern(plain);
  if (put) return put;
  const [, first = "", second = ""] = /^([^/]{2,12})\/([^/]{2,12})$/u.exec(bare) ?? [];
  if (PERSONAL.test(second)) {
    const own = LABELS.get(first) ?? labelByPattern(first);
    return own && { ...own, withPerson: true };
  }
  return PERSONAL.test(plain) ? { part: "personal", code: "personal", word: plain } : undefined;
}

/** `填报单位:(盖章)`: the place for the seal is no value. */
const SEAL_ALONE = /^\s*[(\uFF08]\s*(?:公|盖|签)\s*章\s*[)\uFF09]\s*$/u;

/** What the names of offices end with, behind 单位:. */
const ORGAN = /^\p{Script=Han}{3,}(?:[局院所校会委处中心站府室部队团馆厅办社宫]|大学|学院|公司)$/u;

/** A cell that holds label and value: `填报单位(盖章):某局`, `金额单位:万元`; the value may be empty. */
export function inlineOf(
  text: string,
): { readonly label: Label; readonly printed: string; readonly value: string } | undefined {
  const points = /^\s*(执行率分值)\s*[(\uFF08]\s*([\d.]+)\s*[)\uFF09]\s*$/u.exec(text);
  if (points?.[1] && points[2]) {
    return {
      label: { part: "detail", code: "executionPoints", word: "执行率分值" },
      printed: points[1],
      value: points[2],
    };
  }
  const stacked = /^\s*([^\s:\uFF1A\d]{2,12})\s+([\d,.]+)\s*$/u.exec(text);
  const over = stacked ? labelOf(stacked[1] ?? "") : undefined;
  if (over?.part === "fund") return { label: over, printed: stacked?.[1] ?? "", value: stacked?.[2] ?? "" };
  const match = /^\s*((?:其中\s*[:\uFF1A]\s*(?=\S))?[^:\uFF1A]{1,20}?)\s*[:\uFF1A]\s*([\s\S]*)$/u.exec(text);
  const [, printed = "", behind = ""] = match ?? [];
  if (printed === "") return undefined;
  const value = SEAL_ALONE.test(behind) ? "" : behind;
  const plain = plainLabel(printed);
  const label = LABELS.get(bareLabel(printed)) ?? LABELS.get(plain) ?? labelOf(printed);
  if (!label || label.part === "group" || label.part === "column") return undefined;
  if (label.part === "moneyUnit" && plain === "单位" && ORGAN.test(value)) {
    return { label: { part: "detail", code: "filingUnit", word: "填报单位" }, printed, value };
  }
  if (label.part === "moneyUnit" && value !== "" && !/元/u.test(value)) return undefined;
  if (plain === "单位" && /章/u.test(printed)) {
    return { label: { part: "detail", code: "filingUnit", word: "填报单位" }, printed, value };
  }
  return { label, printed, value };
}

/** The parts of a line or cell that prints several statements with gaps between them. */
export function statementsOf(text: string): string[] {
  const parts = text.split(/\s*(?:[\u3000\t]|\s{2,})\s*/u).filter((part) => part !== "");
  return parts.length > 0 ? parts.flatMap(splitAtLabels) : [text];
}

/** Web pages and PDFs keep one space of a wide gap: there a new statement begins only with a known label and a colon. */
function splitAtLabels(part: string): string[] {
  const cuts = [...part.matchAll(/ (?=[^\s:\uFF1A]{2,12}[:\uFF1A])/gu)]
    .map(({ index }) => index)
    .filter((index) => inlineOf(part.slice(index + 1)) !== undefined);
  return [0, ...cuts].map((from, at) => part.slice(from, cuts[at]).trim()).filter((one) => one !== "");
}

/** The label of a department's or unit's code, whose value stays among the other cells. */
export function isCodeLabel(text: string): boolean {
  return /^(?:主管)?(?:部门|单位)(?:预算)?(?:编码|代码)$/u.test(plainLabel(text));
}

/** Whether the text is a first-level word (产出指标 …); 成本指标 and 满意度指标 are on both levels. */
export function isLevel1(text: string): boolean {
  return LEVEL1.has(levelKeyOf(text)) || FURTHER_LEVEL1.has(levelKeyOf(text));
}

/** Whether the text is a second-level word (数量指标 …). */
export function isLevel2(text: string): boolean {
  return LEVEL2.has(levelKeyOf(text));
}

/** Whether it is a level word with 指标 at its end; 社会效益 alone may be the name of an indicator. */
export function isFullLevelWord(text: string): boolean {
  return (isLevel1(text) || isLevel2(text)) && /(?:指标|目标|值|类)$/u.test(plainLabel(text));
}

function labelsOf(part: Label["part"], terms: readonly Term[]): [string, Label][] {
  return terms.flatMap((term) => namesOf(part, term.code, term.word, [term.word, ...(term.synonyms ?? [])]));
}

function namesOf(part: Label["part"], code: string, word: string, names: readonly string[]): [string, Label][] {
  return names.map((name): [string, Label] => [bareLabel(name), { part, code, word }]);
}
