/** Which columns hold the signs and the units of the values (`≥` `95` `%`), by what stands in them. */
import { isOperatorWord } from "../../../src/model/split-target.ts";
import { isUnitWord } from "../../../src/model/target.ts";
import type { NumberedRow } from "../rows.ts";
import { MOST, mostly, recoded, textsIn } from "./column-cells.ts";
import type { Column, ColumnCode } from "./columns.ts";

const HALF = 0.5;
const SORT = /^(?:定性|定量)(?:指标)?$/u;
const DIRECTION = /^(?:正|反|逆|负|适度|中)(?:向|性)?(?:指标)?$/u;
const WIDEST = 4;
const LONGEST_UNIT = 6;

/** 指标值 over three columns, `≥` `95` `%`: the head of all stands over the value, the others are sign and unit. */
export function settleParts(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  return columns.flatMap((column): Column[] => {
    const width = column.to - column.from;
    if (column.code !== "target" || !(width > 1 && width <= WIDEST)) return [column];
    const parts = Array.from({ length: width }, (_, index) => {
      const place = { from: column.from + index, to: column.from + index + 1 };
      return { ...column, ...place, texts: textsIn(place, rows) };
    }).filter(({ texts }) => texts.length > 0);
    if (!parts.some(({ texts }) => mostly(texts, isOperatorWord))) return [column];
    return parts.map(({ texts, ...part }): Column => {
      if (mostly(texts, isOperatorWord)) return { ...part, code: "operator" };
      return mostly(texts, (text) => isUnitWord(text) && !/\d/u.test(text)) ? { ...part, code: "unit" } : part;
    });
  });
}

/** The signs before the values are printed under 指标性质, 指标方向, 指标类型 or a word of their own. */
export function settleSigns(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  const holds = (column: Column, pattern: RegExp): boolean =>
    mostly(textsIn(column, rows), (text) => pattern.test(text));
  const signs = (column: Column): boolean => {
    const texts = textsIn(column, rows).filter((text) => !SORT.test(text));
    return texts.length > 0 && mostly(texts, isOperatorWord);
  };
  const may: ReadonlySet<ColumnCode> = new Set(["other", "direction", "sort", "operator", "unit"]);
  const swapped = swapSigns(columns, rows);
  if (swapped) return swapped;
  const placed = columns.filter((column) => may.has(column.code) && signs(column));
  const found = placed.length > 0 ? placed : signsElsewhere(columns, rows);
  if (found.length === 0 || found.some(({ code }) => code === "operator")) return [...columns];
  return columns.map((column) => {
    if (column === found[0]) return { ...column, code: "operator" };
    if (column.code !== "operator") return column;
    const isDirection = textsIn(column, rows).some((text) => DIRECTION.test(text));
    return { ...column, code: isDirection ? "direction" : holds(column, SORT) ? "sort" : "other" };
  });
}

/** 指标性质 over 正向 and 指标方向 over ≥: in rows that slid left the order of the two tells that their heads are exchanged. */
function swapSigns(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] | undefined {
  const [sign, direction] = [columns.find(isCode("operator")), columns.find(isCode("direction"))];
  if (!sign || !direction) return undefined;
  const orders = rows.flatMap((row) => {
    const texts = row.cells.map((cell) => cell.text.normalize("NFKC").trim());
    const [first, second] = [texts.findIndex((text) => DIRECTION.test(text)), texts.findIndex(isOperatorWord)];
    return first === -1 || second === -1 ? [] : [first < second];
  });
  const directionFirst = orders.filter((order) => order).length > orders.length * MOST;
  if (orders.length === 0 || !directionFirst || direction.from < sign.from) return undefined;
  return columns.map((column) => {
    if (column === sign) return { ...column, code: "direction" };
    return column === direction ? { ...column, code: "operator" } : column;
  });
}

function isCode(code: ColumnCode): (column: Column) => boolean {
  return (column) => column.code === code;
}

/** In rows that slid left the signs stand anywhere: where most rows print one, 指标方向 or 指标属性 is their column. */
function signsElsewhere(columns: readonly Column[], rows: readonly NumberedRow[]): readonly Column[] {
  const full = rows.filter((row) => row.cells.filter((cell) => cell.text !== "").length > 2);
  const signed = full.filter((row) => row.cells.some((cell) => isOperatorWord(cell.text.normalize("NFKC").trim())));
  if (signed.length === 0 || signed.length < full.length * HALF) return [];
  if (columns.some(({ code }) => code === "operator")) return [];
  return columns.filter(({ code }) => code === "direction" || code === "sort").slice(0, 1);
}

/** A column of units has a head of its own, or one that says nothing. */
export function settleUnits(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  if (columns.some(({ code }) => code === "unit")) return [...columns];
  const isUnit = (text: string): boolean => text.length <= LONGEST_UNIT && !/\d/u.test(text) && isUnitWord(text);
  const at = columns.findIndex((column) => column.code === "other" && mostly(textsIn(column, rows), isUnit));
  return recoded(columns, at, "unit");
}
