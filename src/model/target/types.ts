/** What a published target can mean. The words stay in `text`; what was not understood of them is in `rest`. */
import type { Fen } from "../money.ts";
import type { Decimal } from "./decimal.ts";

export type Operator = "≥" | "≤" | ">" | "<" | "=";

/** The kinds of a single figure. */
export type AmountKind = "number" | "money" | "ratio" | "duration" | "frequency";

interface Words {
  /** The target as published. */
  readonly text: string;
  /** Words beside the figure that carry no meaning for the parser, without spaces; absent when all is understood. */
  readonly rest?: string;
}

/** A figure's unit: `元` per `人` per `天`. Different bases are different units; nothing is merged. */
export interface Unit {
  /** The unit that `value` counts: 元 for all money, % for all ratios, else the printed word. */
  readonly unit: string;
  /** The unit as printed, with its scale: `万元`, `百分比`, `万人`. */
  readonly printedUnit: string;
  /** Bases in printed order, without 每: `["人", "天"]`. */
  readonly per: readonly string[];
}

/** One figure. `value` is exact decimal text in `unit`; `=` also stands for a figure without an operator. */
export interface AmountTarget extends Words, Unit {
  readonly kind: AmountKind;
  readonly operator: Operator;
  readonly value: Decimal;
  /** 左右, 约, 余, 近. */
  readonly approximate: boolean;
  /** Whole fen, for money that has no parts of a fen. */
  readonly fen?: Fen;
}

/** From `low` to `high`, both included. */
export interface RangeTarget extends Words, Unit {
  readonly kind: "range";
  readonly of: AmountKind;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly approximate: boolean;
}

export type Precision = "day" | "ten-days" | "month" | "quarter" | "half-year" | "year";

/** One date or period; `from` and `due` are ISO days, absent when no year is known or the words fix no day. */
export interface Deadline {
  readonly precision: Precision;
  readonly from?: string;
  /** The last day on which the promise is kept. */
  readonly due?: string;
  /** 前, 底前, 之前, 不晚于. */
  readonly before: boolean;
  /** The words fix no exact day: 10月前 may or may not include October; 年中. */
  readonly loose: boolean;
}

/** Dates and periods in printed order, and how often it recurs (`月`, `季度`). */
export interface DateTarget extends Words {
  readonly kind: "date";
  readonly dates: readonly Deadline[];
  readonly every?: string;
}

/** One entry of a list inside a value, for example a line of a prize schedule. */
export interface ListItem {
  readonly text: string;
  /** Words before the first figure: `一等奖`. */
  readonly label: string;
  readonly parts: readonly SingleTarget[];
  readonly count?: AmountTarget;
  /** Money per winner: `15万元/每镇`. */
  readonly unitAmount?: AmountTarget;
  /** Money of the line as printed. */
  readonly subtotal?: AmountTarget;
  /** Fen of the line: the printed subtotal, else count × unit amount. */
  readonly fen?: Fen;
  /** The line is the printed total of the others: 合计55万元. */
  readonly total?: true;
}

export interface ListTarget extends Words {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

/** 不适用 in its spellings; `standard` when it is the form's own word and not 不涉及 or a dash. */
export interface NotApplicableTarget extends Words {
  readonly kind: "not-applicable";
  readonly standard: boolean;
}

/** Words without a figure that we understand; `rest` holds them all. */
export interface QualitativeTarget extends Words {
  readonly kind: "qualitative";
}

export type SingleTarget = AmountTarget | RangeTarget | DateTarget | QualitativeTarget;
export type Target = SingleTarget | ListTarget | NotApplicableTarget;
export type TargetKind = Target["kind"];

/** What is known about the form that the target stands in. */
export interface TargetContext {
  /** The form's year, for dates that print none. */
  readonly year?: number;
}
