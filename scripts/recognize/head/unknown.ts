/** Labels of the head that we do not know: kept with the value beside them, and reported. */

import { formatPlace } from "../../../src/model/place.ts";
import type { Cell } from "../../source/document.ts";
import type { HeadValues } from "../head-values.ts";
import { columnOf } from "../indicators/columns.ts";
import { anchorOf, type Ledger } from "../ledger.ts";
import type { NumberedRow } from "../rows.ts";
import { UNLABELLED } from "../unread.ts";
import { isLabelLike } from "../words/label-like.ts";
import { labelOf } from "../words/labels.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";

/**
 * A short text that we do not know, followed by another: kept as label and value, and reported. Where merged cells are
 * known (`exact`) an empty cell behind it is its value, and not what is left of a merged one.
 */
export function keepUnknown(row: NumberedRow, head: HeadValues, ledger: Ledger, exact: boolean): void {
  const open = ledger.openCells(row);
  if (open.some((cell) => columnOf(cell.text) !== undefined && labelOf(cell.text)?.part === "column")) return;
  const place = { row: anchorOf(row), place: formatPlace(row.place) };
  let group = "";
  for (let index = 0; index < open.length; index += 1) {
    const [cell, next] = [open[index], open[index + 1]];
    if (!cell) continue;
    if (index === 0 && isGroup(open)) {
      ledger.take(cell);
      group = `${joinLines(cell.text)} `;
      continue;
    }
    const split = /^([^:\uFF1A]{1,16})[:\uFF1A]\s*(\S[\s\S]*)$/u.exec(cell.text);
    if (split?.[1] && split[2] && !(next && split[1] === "其中") && !/[。;\uFF1B,\uFF0C]/u.test(split[1])) {
      ledger.take(cell);
      head.others.push({ label: joinLines(split[1]), text: joinWraps(split[2]) });
      head.problems.push({ code: "unknown-label", severity: "warning", ...place, text: joinLines(split[1]) });
    } else if (exact && isLabelLike(cell.text) && isUnfilled(cell, next, row)) {
      ledger.take(cell);
      head.others.push({ label: UNLABELLED, text: joinLines(cell.text) });
      head.problems.push({ code: "empty-label", severity: "note", ...place, text: joinLines(cell.text) });
    } else if (isEmptyLabel(cell.text) && (!next || /[:\uFF1A]$/u.test(next.text))) {
      ledger.take(cell);
    } else if (next && isLabelLike(cell.text)) {
      ledger.take(cell, next);
      head.others.push({ label: group + joinLines(cell.text), text: joinWraps(next.text) });
      head.problems.push({ code: "unknown-label", severity: "warning", ...place, text: joinLines(cell.text) });
      index += 1;
    }
  }
}

/** Nothing stands behind the label; a text at the row's end, behind an empty cell, may still be its value. */
function isUnfilled(label: Cell, next: Cell | undefined, row: NumberedRow): boolean {
  const behind = ({ column, colSpan = 1 }: Cell): Cell | undefined =>
    row.cells.find((cell) => cell.column === column + colSpan);
  return behind(label)?.text === "" && (next === undefined || behind(next) !== undefined);
}

/** A label that nobody filled in, or a colon that was left alone; a sentence that ends with a colon is neither. */
function isEmptyLabel(text: string): boolean {
  return /[:\uFF1A]$/u.test(text) && (isLabelLike(text) || !/[\p{L}\p{N}]/u.test(text));
}

/** 项目基本情况 beside 项目名称 and the lines below: it spans them, and only heads them. */
export function headsLines([first, label]: readonly Cell[]): boolean {
  if (!first || !label || (first.rowSpan ?? 1) < 2) return false;
  return labelOf(first.text) === undefined && isLabelLike(first.text) && labelOf(label.text) !== undefined;
}

/** 项目立项情况 | 项目立项的依据 | …: the first cell spans the rows of its lines and has no value of its own. */
function isGroup([first, label, value, ...rest]: readonly Cell[]): boolean {
  if (!first || !label || !value || rest.length > 0) return false;
  return (first.rowSpan ?? 1) > 1 && isLabelLike(first.text) && isLabelLike(label.text);
}
