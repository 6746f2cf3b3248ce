/** The contract between a search page and the engine behind it: whatever the engine, the page stays the same. */

export type HitType = "project" | "indicator";

/** What a result can be narrowed by; values are codes or ids, `output/quantity` for a kind. */
export const FACET_FIELDS = ["type", "year", "department", "category", "kind"] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export interface Query {
  /** As typed. Words between spaces must all match, in whichever fields. */
  readonly text: string;
  readonly filters?: Partial<Readonly<Record<FacetField, string>>>;
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

/** `exact`: contains every word; `pinyin`: a word is the reading of its characters; `near`: only resembles one. */
export type Match = "exact" | "pinyin" | "near";

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
  /** Implementing unit and the part of the goal that matched, only when a word was found there. */
  readonly unit?: MarkedText;
  readonly goal?: MarkedText;
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

export interface SearchResult {
  readonly total: number;
  /** False when nothing contained the words and the hits only resemble them. */
  readonly exact: boolean;
  readonly hits: readonly Hit[];
  readonly facets: readonly Facet[];
  /** Filled when there are no hits. */
  readonly words: readonly WordCount[];
}

export interface SearchProvider {
  /** Rejects with the signal's reason when it was aborted. */
  search(query: Query, signal: AbortSignal): Promise<SearchResult>;
}
