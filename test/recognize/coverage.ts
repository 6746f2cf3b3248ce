/** The law that no cell is lost, for any document. */
import { isDeepStrictEqual } from "node:util";
import type { Recognition } from "../../scripts/recognize/form.ts";
import { columnOf } from "../../scripts/recognize/indicators/columns.ts";
import { isListHeader } from "../../scripts/recognize/signs/form-rows.ts";
import { fundSourceOf } from "../../scripts/recognize/words/fund-sources.ts";
import { headingOf } from "../../scripts/recognize/words/heading.ts";
import { inlineOf } from "../../scripts/recognize/words/inline-labels.ts";
import { isLevel1, isLevel2, labelOf } from "../../scripts/recognize/words/labels.ts";
import type { Cell, Place, Row } from "../../scripts/source/document.ts";
import { EXECUTION_TERMS } from "../../src/model/column-terms.ts";

/**
 * Texts in the tables with forms that are neither published (as a field, under 其他栏目, in a problem) nor one of the
 * form's own words.
 */
export function lostCells({ document, forms, evaluations }: Recognition): string[] {
  const found = [...forms, ...evaluations];
  const published = found
    .flatMap(textsOf)
    .flatMap((text) => [text, ...text.split("\n"), ...text.split(" ")].map(unspaced));
  const rows = document.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const indexOf = (place: Place): number => rows.findIndex((row) => isDeepStrictEqual(row.place, place));
  const covered = found.flatMap(({ extent: [first, last] }) => rows.slice(indexOf(first), indexOf(last) + 1));
  return (
    [...new Set(covered)]
      // The words over the columns of a list are labels, also over a column that is empty.
      .filter((row) => !isListHeader(row))
      .flatMap((row, index, own) => row.cells.filter((cell) => !isPart(cell, index, own)).map((cell) => cell.text))
      .filter((text) => text !== "" && !NO_TEXT.test(text) && !isOwnWord(text) && !isPublished(text, published))
  );
}

/** Whether the cell makes a label or level with the one above or below it, whose word a line break parted. */
function isPart({ text, column }: Cell, index: number, rows: readonly Row[]): boolean {
  const at = (row: number): string => rows[row]?.cells.find((cell) => cell.column === column)?.text ?? "";
  const [above, below] = [at(index - 1), at(index + 1)];
  return (above !== "" && isOwnWord(above + text)) || (below !== "" && isOwnWord(text + below));
}

/** Labels that run down a column, slots that nobody filled in, labels without a value, and numbers of columns. */
const NO_TEXT = /^(?:[绩效指标]|服务对象|满意度|……|指标|[^:：\d]{0,16}[:：]|指标2：|\d{1,2}|[(（]万?元[)）])$/u;

function textsOf(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function isPublished(cell: string, published: readonly string[]): boolean {
  if (published.includes(unspaced(cell))) return true;
  const [, fund = "", amount = "", unit = ""] =
    /^(?:其中[:：])?(\p{Script=Han}{2,12})[:：]?([\d.,]+)((?:万?元)?)。?$/u.exec(unspaced(cell)) ?? [];
  const isFund = labelOf(fund) ?? fundSourceOf(fund);
  if (isFund && (published.includes(amount) || published.includes(amount + unit))) return true;
  const statements = cell.split(/[；;\n]|[，,、](?=\s*\p{Script=Han})|(?<=[\d元])\s+(?=\p{Script=Han})/u);
  if (statements.length > 1 && statements.every((one) => isPublished(one, published) || isOwnWord(one))) return true;
  // A label before a colon, or before a gap, and what it labels.
  for (const pattern of [/^([^:\uFF1A]{1,16})[:\uFF1A]\s*(\S[\s\S]*)$/u, /^([^\s:\uFF1A]{1,16})\s+(\S[\s\S]*)$/u]) {
    const [, label, rest] = pattern.exec(cell) ?? [];
    if (label && rest && published.includes(unspaced(label)) && published.includes(unspaced(rest))) return true;
  }
  const text = unspaced(inlineOf(cell)?.value || cell).replace(/^(?:其中[：:])?财政拨款(?=\d)/u, "");
  // The unit behind an amount is published as the unit of all.
  const bare = text.replace(/^[¥\uFFE5]/u, "").replace(/[(\uFF08]?(?:[百万千亿]+元?|元)[)\uFF09]?$/u, "");
  return published.some((one) => one === text || one === bare || (text.length > 4 && one.includes(text)));
}

function isOwnWord(cell: string): boolean {
  return (
    labelOf(cell) !== undefined ||
    fundSourceOf(cell) !== undefined ||
    columnOf(cell) !== undefined ||
    isLevel1(cell) ||
    isLevel2(cell) ||
    EXECUTION_TERMS.some((term) => term.word === cell) ||
    inlineOf(cell)?.label.part === "personal" ||
    /^＊+$/u.test(cell) ||
    Object.keys(headingOf(cell)).length > 0
  );
}

function unspaced(text: string): string {
  return text.replace(/\s+/gu, "");
}
