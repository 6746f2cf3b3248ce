/** The words of the form, as they are printed: cut, spaced, with punctuation and units around them. */
import {
  CATEGORY_TERMS,
  FIELD_TERMS,
  FUND_TERMS,
  INDICATOR_TERMS,
  KIND_TERMS,
  type Term,
} from "../../src/model/terms.ts";

/** What a printed label stands for. */
export interface Label {
  readonly part: "field" | "fund" | "column" | "group";
  /** Code of the term; for groups `funds` or `indicators`. */
  readonly code: string;
  /** The content key. */
  readonly word: string;
}

const LABELS: ReadonlyMap<string, Label> = new Map([
  ...labelsOf("field", FIELD_TERMS),
  ...labelsOf("fund", FUND_TERMS),
  ...labelsOf("column", INDICATOR_TERMS),
  ["项目资金", { part: "group", code: "funds", word: "项目资金" }],
  ["资金情况", { part: "group", code: "funds", word: "项目资金" }],
  ["绩效指标", { part: "group", code: "indicators", word: "绩效指标" }],
]);

const LEVEL1: ReadonlySet<string> = new Set(wordsOf(CATEGORY_TERMS));
const LEVEL2: ReadonlySet<string> = new Set(wordsOf(KIND_TERMS));

/** The label that this cell text prints, or undefined when it is not one. */
export function labelOf(text: string): Label | undefined {
  return LABELS.get(bareLabel(text));
}

/** Whether the text is a first-level word (产出指标 …); 成本指标 and 满意度指标 are on both levels. */
export function isLevel1(text: string): boolean {
  return LEVEL1.has(bareLabel(text));
}

/** Whether the text is a second-level word (数量指标 …). */
export function isLevel2(text: string): boolean {
  return LEVEL2.has(bareLabel(text));
}

/** The label without spaces, bracketed remarks, “其中:” and the colon: `其中:财政拨款` → `财政拨款`. */
export function bareLabel(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/\([^()]*\)$/u, "")
    .replace(/^其中:?/u, "")
    .replace(/:$/u, "");
}

function labelsOf(part: Label["part"], terms: readonly Term[]): [string, Label][] {
  return terms.flatMap((term) =>
    [term.word, ...(term.synonyms ?? [])].map((word): [string, Label] => [
      bareLabel(word),
      { part, code: term.code, word: term.word },
    ]),
  );
}

function wordsOf(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => [term.word, ...(term.synonyms ?? [])]).map(bareLabel);
}
