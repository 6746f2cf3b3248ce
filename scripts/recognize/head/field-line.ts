/** How far the reading of one row of the head has come. */
import type { Cell } from "../../source/document.ts";
import type { HeadValues, Pending } from "../head-values.ts";
import type { Ledger } from "../ledger.ts";
import type { FundSides } from "../money/fund-sides.ts";
import type { NumberedRow } from "../rows.ts";
import { fundSourceOf } from "../words/fund-sources.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { type Label, labelOf } from "../words/labels.ts";

/** The row, what the head has said so far, and the labels of the row without a value. */
export interface FieldLine {
  readonly row: NumberedRow;
  /** The row's cells that were open when its reading began. */
  readonly cells: readonly Cell[];
  readonly head: HeadValues;
  readonly sides: FundSides | undefined;
  readonly ledger: Ledger;
  /** Labels that no value followed. */
  readonly waiting: Pending[];
  /** The label whose value is the next cell. */
  pending?: Pending | undefined;
}

/** A cell, and what its text is by its words. */
export interface PrintedCell {
  readonly cell: Cell;
  readonly label?: Label | undefined;
  /** The label is that of a source of money that has no place of its own. */
  readonly isSource: boolean;
  readonly inline?: ReturnType<typeof inlineOf>;
}

/** Takes the cell if it is what the step is for; false leaves it to the next step. */
export type FieldStep = (printed: PrintedCell, line: FieldLine) => boolean;

export function printedOf(cell: Cell): PrintedCell {
  const known = labelOf(cell.text);
  const source = known ? undefined : fundSourceOf(cell.text);
  const label = known ?? source;
  return { cell, label, isSource: source !== undefined, inline: label ? undefined : inlineOf(cell.text) };
}

/** The label that waited will find no value behind it. */
export function endPending(line: FieldLine): void {
  const { pending } = line;
  if (pending && pending.key !== "" && pending.label.part !== "group") line.waiting.push(pending);
  line.pending = undefined;
}
