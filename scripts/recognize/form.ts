/** What the recognizer gives back: a form before it has a place in the content. */
import type { Funds, Indicator, OtherCell } from "../../src/model/form.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Place } from "../source/document.ts";

export interface RecognizedForm {
  readonly title?: string;
  readonly year?: number;
  readonly name?: string;
  readonly department?: { readonly code?: string; readonly name: string; readonly text: string };
  readonly implementingUnit?: string;
  readonly origin?: string;
  readonly period?: string;
  readonly funds?: Funds;
  readonly goal?: string;
  readonly indicators: readonly Indicator[];
  readonly others: readonly OtherCell[];
  /** Content key → label as printed, where it is another word than ours. */
  readonly labels: Readonly<Record<string, string>>;
  /** Number of the table in the document, from 1. */
  readonly table: number;
  /** First and last row. */
  readonly extent: readonly [Place, Place];
  /** Content key → row anchor. */
  readonly rows: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** All that was found in a document. */
export interface Recognition {
  readonly forms: readonly RecognizedForm[];
  /** Non-empty cells in the tables that hold forms; those that no part of a form took. */
  readonly cells: number;
  readonly unreadCells: number;
  /** Tables that hold no form. */
  readonly otherTables: number;
}
