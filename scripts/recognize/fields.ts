/** The head of the form: known labels, each with the value that follows it in its row, wherever that stands. */
import type { Cell } from "../source/document.ts";
import { bareLabel, type Label, labelOf } from "./labels.ts";
import { anchorOf, type Ledger } from "./ledger.ts";
import type { NumberedRow } from "./regions.ts";

/** The values of the form's head by content key, all as printed. */
export interface HeadFields {
  /** Content key → text, of the fields and the lines of funds. */
  readonly values: ReadonlyMap<string, string>;
  /** Content key → label as printed, where it is another word than ours. */
  readonly labels: ReadonlyMap<string, string>;
  /** Content key → row anchor. */
  readonly rows: ReadonlyMap<string, string>;
  /** Unit of the funds as printed beside 项目资金. */
  readonly moneyUnit?: string;
}

/** Reads the rows above the indicators. What has no label stays open in the ledger. */
export function readFields(rows: readonly NumberedRow[], ledger: Ledger): HeadFields {
  const values = new Map<string, string>();
  const labels = new Map<string, string>();
  const anchors = new Map<string, string>();
  let moneyUnit: string | undefined;
  for (const row of rows) {
    let pending: { label: Label; cell: Cell } | undefined;
    for (const cell of ledger.openCells(row)) {
      const label = labelOf(cell.text);
      if (label?.part === "group") {
        ledger.take(cell);
        moneyUnit ??= unitIn(cell.text);
      } else if (label && !values.has(label.word)) {
        ledger.take(cell);
        pending = { label, cell };
        if (usedLabel(cell) !== label.word) labels.set(label.word, cell.text);
      } else if (pending) {
        ledger.take(cell);
        values.set(pending.label.word, cell.text);
        anchors.set(pending.label.word, anchorOf(row));
        pending = undefined;
      }
    }
  }
  return moneyUnit === undefined ? { values, labels, rows: anchors } : { values, labels, rows: anchors, moneyUnit };
}

/** The word that counts as ours: the usual printing of a department's label carries 及代码. */
function usedLabel(cell: Cell): string {
  const bare = bareLabel(cell.text);
  return bare === "主管部门及代码" ? "主管部门" : bare;
}

/** The money unit in a label such as `项目资金(万元)`. */
function unitIn(text: string): string | undefined {
  return /\(\s*(?:单位:)?\s*((?:百万|千|万|亿)?元)\s*\)/u.exec(text.normalize("NFKC"))?.[1];
}
