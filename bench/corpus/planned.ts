/** What the generator means to publish: the truth that an import of the generated documents is compared with. */

export interface PlannedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
}

/** Amounts in hundredths of 万元, whole numbers. */
export interface PlannedFunds {
  readonly total: number;
  readonly fiscalAppropriation: number;
  readonly carryOver: number;
  readonly other: number;
}

export interface PlannedForm {
  readonly year: number;
  readonly name: string;
  readonly department: PlannedDepartment;
  readonly implementingUnit: string;
  readonly origin: string;
  readonly period: string;
  readonly funds: PlannedFunds;
  readonly goal: string;
  readonly indicators: readonly PlannedIndicator[];
  readonly layout: Layout;
}

export interface PlannedDepartment {
  /** Three digits for an organ of the city, six for one of its counties. */
  readonly code: string;
  readonly name: string;
}

/** How the form's table came out of the conversion, in the ways that the Anqing document shows. */
export interface Layout {
  /** Column of the head's values: under 一级指标, or under 二级指标. */
  readonly valueColumn: 1 | 2;
  /** Whether the table has an empty header row above its first line. */
  readonly emptyHeader: boolean;
  /** Whether some amounts stand one column further right. */
  readonly wanderingAmounts: boolean;
  /** Whether the satisfaction rows lost the merged cell at their left. */
  readonly satisfactionSlid: boolean;
  /** Whether the first cost row lost the merged cells at its left. */
  readonly costSlid: boolean;
  /** Indexes of rows without level words whose name stands under 一级指标. */
  readonly slidNames: readonly number[];
}

/** One document: the forms of a department for a year. */
export interface PlannedDocument {
  readonly year: number;
  readonly department: PlannedDepartment;
  readonly forms: readonly PlannedForm[];
}
