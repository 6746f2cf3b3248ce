/** The contract between a search page and the engine behind it: whatever the engine, the page stays the same. */
import type { MONEY_LINES } from "./data.ts";
import type { Step } from "./spread.ts";
import type { Term } from "./term.ts";

export type HitType = "project" | "indicator";

/**
 * What a result can be narrowed by; values are codes or ids, `output/quantity` for a kind, `元/人/天` for a unit.
 * `target` is what a target states (`MEANINGS`), `size` the project's money (`SIZES`), `finding` a severity of what the
 * checks found, `rule` a severity and a rule (`doubt/funds-sum`). A row can have several findings.
 */
export const FACET_FIELDS = [
  "type",
  "year",
  "department",
  "category",
  "kind",
  "target",
  "unit",
  "finding",
  "rule",
  "size",
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** Orders of a result: `value` is the largest figure first, unit by unit. */
export const SORTS = ["relevance", "amount", "value", "value-up", "name"] as const;
export type Sort = (typeof SORTS)[number];

export interface Query {
  /** As typed. Words between spaces must all match, in whichever fields; `parseQuery` has the rest of the language. */
  readonly text: string;
  readonly filters?: Partial<Readonly<Record<FacetField, string>>>;
  /** Everything is found when nothing is asked; otherwise nothing is. */
  readonly all?: boolean;
  readonly sort?: Sort;
  /** Hits to leave out at the start, and how many to return. */
  readonly offset?: number;
  readonly limit?: number;
}

/** Half-open range of UTF-16 units in the original text. */
export type Range = readonly [start: number, end: number];

/** Published text as it stands, and the parts of it that matched. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Range[];
}

/**
 * `exact`: contains every word; `value`: its figure fulfils a condition; `variant`: contains a word in other
 * characters; `pinyin`: a word is the reading of its characters; `near`: only resembles one.
 */
export type Match = "exact" | "value" | "variant" | "pinyin" | "near";

/** A printed cell that is shown only when a word was found in it. */
export interface Note {
  readonly field: NoteField;
  /** The label as printed, for cells of no known kind. */
  readonly label?: string;
  readonly text: MarkedText;
}
export const NOTE_FIELDS = ["unit", "goal", "money", "code", "origin", "period", "cells", "extra"] as const;
export type NoteField = Exclude<(typeof NOTE_FIELDS)[number], "money"> | (typeof MONEY_LINES)[number];

export interface Hit {
  readonly type: HitType;
  /** `2024/106/zggzjf`; an indicator adds its 1-based number in the form: `2024/106/zggzjf#3`. */
  readonly id: string;
  readonly match: Match;
  readonly year: string;
  readonly name?: MarkedText;
  readonly department: MarkedText;
  /** The indicator's target, as printed. */
  readonly target?: MarkedText;
  readonly level1?: MarkedText;
  readonly level2?: MarkedText;
  /** The project of an indicator. */
  readonly project?: MarkedText;
  /** Where else words were found. */
  readonly notes?: readonly Note[];
  /** Funds of the project, whole fen. */
  readonly amount?: number;
}

/** One value to narrow by, and how many hits would remain. */
export interface Facet {
  readonly field: FacetField;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly url?: string;
  readonly selected: boolean;
}

/** How many hits one word of the query has alone: says why several together found nothing. */
export interface WordCount {
  readonly text: string;
  readonly count: number;
}

/** How many indicators of a result have a figure in a unit. */
export interface UnitCount {
  readonly unit: string;
  readonly count: number;
}

/** How a part of the query was understood. */
export interface Understood {
  readonly term: Term;
  /** A figure that is looked for as it is printed; by its value it would find this many. */
  readonly byValue?: number;
  /** A condition without a unit: the units that the other parts of the query leave, and the hits in each. */
  readonly units?: readonly UnitCount[];
  /** A condition that leaves nothing: the figures in its unit that the other parts of the query have. */
  readonly held?: Omit<UnitTotal, "median">;
  /** A sum of money that leaves nothing: what the projects of the other parts have, in whole fen. */
  readonly heldMoney?: { readonly count: number; readonly min: number; readonly max: number };
  /** A condition that leaves nothing: figures in similar units that would fulfil it. Units are not comparable. */
  readonly similar?: readonly UnitCount[];
  /** Money that is looked for as it is printed; this many rows have it as their project's money of the year. */
  readonly byAmount?: number;
}

/** A condition that stands in the way, and how many hits there are without it. */
export interface Drop {
  readonly field?: FacetField;
  /** Place of the term among those understood. */
  readonly term?: number;
  readonly count: number;
}

/** The figures of a result in one unit; those of a range count with both ends. */
export interface UnitTotal {
  readonly unit: string;
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface Spread {
  readonly unit: string;
  readonly steps: readonly Step[];
}

export interface ProjectTotal {
  readonly id: string;
  readonly name: string;
  /** Whole fen. */
  readonly amount: number;
}

export interface DepartmentTotal {
  readonly id: string;
  readonly name: string;
  readonly projects: number;
  readonly indicators: number;
  /** Whole fen. */
  readonly amount: number;
}

/** What the whole result comes to. A project counts once, whether itself or its indicators are hits. */
export interface Totals {
  readonly projects: number;
  readonly indicators: number;
  /** Whole fen of the projects that state an amount, and how many state none. */
  readonly amount: number;
  readonly unstated: number;
  readonly units: readonly UnitTotal[];
  /** How the figures of the most frequent unit lie; absent where there are none. */
  readonly spread?: Spread;
  readonly departments: readonly DepartmentTotal[];
  /** The projects of the result with the most money. */
  readonly largest: readonly ProjectTotal[];
}

export interface SearchResult {
  readonly total: number;
  /** False when nothing contained the words and the hits only resemble them. */
  readonly exact: boolean;
  readonly hits: readonly Hit[];
  readonly facets: readonly Facet[];
  /** Filled when there are no hits. */
  readonly words: readonly WordCount[];
  /** Absent when nothing was asked. */
  readonly understood?: readonly Understood[];
  readonly totals?: Totals;
  /** Filled when there are no hits. */
  readonly drops?: readonly Drop[];
}

export interface SearchProvider {
  /** Rejects with the signal's reason when it was aborted. */
  search(query: Query, signal: AbortSignal): Promise<SearchResult>;
  /** Ids of all hits in the order of the result, whatever `offset` and `limit` say. */
  ids(query: Query, signal: AbortSignal): Promise<readonly string[]>;
}
