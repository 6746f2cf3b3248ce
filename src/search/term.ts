/** What a part of a query can mean. */
import type { Figure } from "./figure.ts";
import type { Money } from "./money.ts";
import type { Token } from "./tokens.ts";

/** Fields that can be named: `部门:组织部`. */
export const FIELD_NAMES = {
  部门: "department",
  主管部门: "department",
  实施单位: "implementingUnit",
  项目: "project",
  指标: "indicator",
  目标: "goal",
  来源: "origin",
  项目来源: "origin",
  项目期: "period",
  类别: "category",
  类型: "category",
  年度: "year",
  年份: "year",
} as const;
export type NamedField = (typeof FIELD_NAMES)[keyof typeof FIELD_NAMES];

export type Meaning =
  /** Contained in any field; `exact` ones only as they stand. */
  | { readonly kind: "exact" | "without"; readonly word: string }
  /**
   * Also a word: a condition that names no unit (`>220`), and money (`48万元`). What else it may mean is offered. Where
   * nothing prints it so, `left` is what `-网络` leaves out, and `apart` what `培训超过220元/人/天` asks for.
   */
  | {
      readonly kind: "word";
      readonly word: string;
      readonly left?: string;
      readonly apart?: readonly Term[];
      readonly bare?: Pick<Figure, "operator" | "value">;
      readonly money?: Money;
    }
  | { readonly kind: "field"; readonly field: NamedField; readonly word: string }
  | { readonly kind: "unit"; readonly unit: string }
  /** What the checks found: a severity or a rule, by its word or a part of it. */
  | { readonly kind: "finding"; readonly word: string }
  /**
   * `literal`: the words as typed, folded; where they are printed, with these spaces or none, that is a hit too. Empty
   * when only the value is asked for. Where no target has such a unit, `apart` is what `超过220元/人/天培训` asks for.
   */
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      readonly literal: string;
      readonly mode: FigureMode;
      readonly apart?: readonly Term[];
    }
  | ({ readonly kind: "amount" } & Money)
  | { readonly kind: "before" | "after"; readonly date: string };

/**
 * `value` compares figures; `printed` looks for the words; `money` looks for the words and compares when they are
 * nowhere, because 元 and 万元 are two ways to print one amount.
 */
export type FigureMode = "value" | "printed" | "money";

/** One part of the query. */
export type Term = Meaning & Token;
