/** What the recognizer gives back: a form before it has a place in the content. */
import type { ExecutionLine, Funds, Indicator, OtherCell } from "../../src/model/form.ts";
import type { DetailCode } from "../../src/model/layout-terms.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Place, SourceDocument } from "../source/document.ts";
import type { Decided } from "./personal/decisions.ts";
import type { NumberedRow } from "./rows.ts";

export interface RecognizedForm {
  readonly formKind?: "evaluation";
  readonly title?: string;
  readonly year?: number;
  readonly name?: string;
  readonly department?: { readonly code?: string; readonly name: string; readonly text: string };
  readonly implementingUnit?: string;
  readonly origin?: string;
  readonly period?: string;
  readonly details?: Readonly<Partial<Record<DetailCode, string>>>;
  readonly funds?: Funds;
  readonly projectFunds?: Funds;
  readonly execution?: readonly ExecutionLine[];
  readonly goal?: string;
  /** `target` is the cell of the value as printed; operator and unit stand beside it. */
  readonly indicators: readonly Indicator[];
  readonly midTermIndicators?: readonly Indicator[];
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

/** A form and the rows that it was read from. */
export interface FormOfRows {
  readonly form: RecognizedForm;
  readonly rows: readonly NumberedRow[];
}

/** All that was found in a document. */
export interface Recognition {
  /** The document without personal data: the only version that may be written. */
  readonly document: SourceDocument;
  /** Personal data that was masked outside the forms. */
  readonly personal: readonly Problem[];
  /** What came of the department's decisions about personal data. */
  readonly decided: Decided;
  /** Target forms of projects. */
  readonly forms: readonly RecognizedForm[];
  /** Self-evaluation forms of projects (自评表). */
  readonly evaluations: readonly RecognizedForm[];
  /** Forms of a whole department (整体支出), which are no project's. */
  readonly overallForms: number;
  /** Non-empty cells in the tables that hold forms; those that no part of a form took. */
  readonly cells: number;
  readonly unreadCells: number;
  /** Tables that hold no form; those among them that are too wide to look for one. */
  readonly otherTables: number;
  readonly tooWide: number;
}
