/** The data file of the "columns" engine: one array of distinct strings per field, and rows of indexes into them. */
import type { HitType } from "./types.ts";

export const COLUMNS = [
  "name",
  "department",
  "unit",
  "goal",
  "indicator",
  "target",
  "level1",
  "level2",
  "category",
  "kind",
  "amount",
  "code",
  "origin",
  "period",
  "money",
  "cells",
  "extra",
] as const;
export type ColumnName = (typeof COLUMNS)[number];

export const PROJECT_COLUMNS = [
  "name",
  "department",
  "unit",
  "goal",
  "amount",
  "code",
  "origin",
  "period",
  "money",
  "cells",
] as const;
export const INDICATOR_COLUMNS = ["indicator", "target", "level1", "level2", "category", "kind", "extra"] as const;
export type ProjectColumn = (typeof PROJECT_COLUMNS)[number];
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** Everything that can be found. String 0 of every column is empty: not stated. */
export interface SearchData {
  readonly version: 1;
  readonly strings: Readonly<Record<ColumnName, readonly string[]>>;
  /** Project ids in the site's order, and how many indicators each has. */
  readonly ids: readonly string[];
  readonly counts: readonly number[];
  readonly projects: Readonly<Record<ProjectColumn, readonly number[]>>;
  /** What the targets mean, by distinct target: string 0 of `target` is in place 0. */
  readonly meanings: Meanings;
  /** All indicators, project after project. */
  readonly indicators: Readonly<Record<IndicatorColumn, readonly number[]>>;
  readonly findings: FindingColumns;
  /** Traditional characters that stand in the content, each before its simplified one: `訓训`. Usually none. */
  readonly variants: string;
  /** Words for codes, `output` → `产出指标`. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What the checks say of each row: a project has all findings of its form, an indicator those on itself. */
export interface FindingColumns {
  /** Distinct sets of `doubt/funds-sum`, joined by spaces; set 0 is empty. */
  readonly sets: readonly string[];
  readonly projects: readonly number[];
  readonly indicators: readonly number[];
}

/** Printed amounts stand in `money` in this order, one a line; an empty line is not printed. */
export const MONEY_LINES = ["total", "fiscalAppropriation", "carryOver", "other"] as const;

/** Cells stand in `cells` and `extra` one a line, the printed label before the tab. */
export const LABEL_END = "\t";

/** What a target can state: the kinds of `parseTarget`, a range with the figures of its kind; `absent` when it is empty. */
export const MEANINGS = [
  "absent",
  "number",
  "ratio",
  "money",
  "duration",
  "frequency",
  "list",
  "date",
  "qualitative",
  "not-applicable",
] as const;
export type MeaningCode = (typeof MEANINGS)[number];

/** The parsed targets as columns. */
export interface Meanings {
  /** Place in `MEANINGS`. */
  readonly kind: readonly number[];
  /** Keys of units (`元/人/天`), string 0 empty; the unit of each target, and its figure or both ends of its range. */
  readonly units: readonly string[];
  readonly unit: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Last days of the dates (20240630), by target and by year of the form, which is the year of a date that prints none. */
  readonly dates: {
    readonly target: readonly number[];
    readonly year: readonly number[];
    readonly due: readonly number[];
  };
}

/** What only some queries need to know of characters. */
export interface Readings {
  /** Pinyin syllable without tone → the characters that can be read so; a polyphone stands under several. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Characters that the content does not have, each before the one in it that is the same: `訓训滿满満满`. */
  readonly variants: string;
}

/** A field of a row that is searched: which column, and how much a match there says (more is better). */
export interface SearchedField {
  readonly column: ColumnName;
  readonly weight: number;
  /** Figures and codes: found as they stand, never by sound or resemblance. */
  readonly plain?: true;
}

/** Where the words of a query are looked for; an indicator is also found by its project and department. */
export const SEARCHED: Readonly<Record<HitType, readonly SearchedField[]>> = {
  project: [
    { column: "name", weight: 8 },
    { column: "department", weight: 2 },
    { column: "unit", weight: 2 },
    { column: "goal", weight: 1 },
    { column: "money", weight: 4, plain: true },
    { column: "code", weight: 3, plain: true },
    { column: "origin", weight: 1 },
    { column: "period", weight: 1 },
    { column: "cells", weight: 1 },
  ],
  indicator: [
    { column: "indicator", weight: 8 },
    { column: "target", weight: 6 },
    { column: "level2", weight: 2 },
    { column: "level1", weight: 2 },
    { column: "name", weight: 2 },
    { column: "department", weight: 1 },
    { column: "extra", weight: 1 },
  ],
};
