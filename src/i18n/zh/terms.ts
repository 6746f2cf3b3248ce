/** The words of the form, by group and code: those that the model knows. */
import { EXECUTION_TERMS, EXTRA_COLUMN_TERMS } from "../../model/column-terms.ts";
import { DETAIL_TERMS } from "../../model/layout-terms.ts";
import {
  CATEGORY_TERMS,
  FIELD_TERMS,
  FUND_TERMS,
  INDICATOR_TERMS,
  KIND_TERMS,
  OTHER_TERMS,
  type Term,
} from "../../model/terms.ts";

/** A term for people. */
export interface TermText {
  readonly word: string;
  /** One plain sentence for the glossary. */
  readonly meaning: string;
}

export type TermGroup = "head" | "details" | "funds" | "execution" | "columns" | "categories" | "kinds" | "others";

/** Second-level kinds are named with their category: `output/cost`. */
export const termTexts: Readonly<Record<TermGroup, Readonly<Record<string, TermText>>>> = {
  head: byCode(FIELD_TERMS),
  details: byCode(DETAIL_TERMS),
  funds: byCode(FUND_TERMS),
  execution: byCode(EXECUTION_TERMS),
  columns: byCode([...INDICATOR_TERMS, ...EXTRA_COLUMN_TERMS]),
  categories: byCode(CATEGORY_TERMS),
  kinds: Object.fromEntries(KIND_TERMS.map((term) => [`${term.category}/${term.code}`, term])),
  others: byCode(OTHER_TERMS),
};

function byCode(terms: readonly Term[]): Record<string, TermText> {
  return Object.fromEntries(terms.map((term) => [term.code, term]));
}
