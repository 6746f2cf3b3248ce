/** Rows among and below the indicators that are none: lines of the head, and remarks. */
import type { OtherCell } from "../../../src/model/form.ts";
import type { Cell } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { labelOf } from "../words/labels.ts";
import { joinWraps } from "../words/wraps.ts";

const MARGIN_CODES: ReadonlySet<string> = new Set([
  "notes",
  "totalScore",
  "totalPoints",
  "executionPoints",
  "filingUnit",
]);
const FOOTNOTE =
  /^[(\uFF08]?\s*(?:((?:注|备注|附注|说明|填表说明|填报说明)\s*\d{0,2})\s*[:\uFF1A.\uFF0E、]|[※＊*]\s*\p{Script=Han})/u;

/**
 * Rows among the indicators that belong to the head: 总分, 说明, 联系人 and their like. Any other label may just as well be
 * the name of an indicator (项目完成时间).
 */
export function isMarginRow(cells: readonly Cell[]): boolean {
  const [first] = cells;
  if (!first) return false;
  const label = labelOf(first.text) ?? inlineOf(first.text)?.label;
  if (!label) return false;
  return (
    label.part === "personal" || label.part === "seal" || (label.part === "detail" && MARGIN_CODES.has(label.code))
  );
}

/** The remark of a row that holds nothing else (`注1:…`, `*…`); `注:…` alone is a line of the head. */
export function footnoteOf(row: NumberedRow, cells: readonly Cell[]): OtherCell | undefined {
  const [only, ...rest] = cells;
  if (!only || rest.length > 0 || filledCells(row).length > 1 || isMarginRow(cells)) return undefined;
  const found = FOOTNOTE.exec(only.text);
  return found ? { label: found[1] ?? "未注明栏目", text: joinWraps(only.text) } : undefined;
}
