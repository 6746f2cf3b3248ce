/** Columns whose heads do not say what they hold: what stands in them does (only signs, only units, only level words). */
import { isOperatorWord } from "../../src/model/split-target.ts";
import { isUnitWord } from "../../src/model/target.ts";
import { type Column, type ColumnCode, headsLevels, mayHeadTargets } from "./columns.ts";
import { isLevel1, isLevel2 } from "./labels.ts";
import type { NumberedRow } from "./regions.ts";

/** The share of its cells that says what a column holds; rows that slid left bring in cells of other columns. */
const MOST = 0.6;
const HALF = 0.5;
const SORT = /^(?:定性|定量)(?:指标)?$/u;
const DIRECTION = /^(?:正|反|逆|负|适度|中)(?:向|性)?(?:指标)?$/u;
const FIGURE = /^\d+(?:\.\d+)?(?:分|%)?$/u;
const VALUE = /^[<>=≤≥≦≧]|\d/u;
const LONGEST_UNIT = 6;

/** The columns with what their cells in the rows below say of them. */
export function withContents(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  let named = [...columns];
  const order = [
    settleLevels,
    settleFirstLevel,
    settleNames,
    settleTwoLevels,
    settleParts,
    settleSigns,
    settleUnits,
    settlePoints,
    settleScores,
    settleTargets,
  ];
  for (const settle of order) named = settle(named, rows);
  return named;
}

/** 评价内容, 指标类型 or a side label over the levels: each grid column of level words is a level. */
function settleLevels(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  if (columns.some(({ code }) => code === "level1" || code === "level2")) return [...columns];
  const named = columns.find(({ code }) => code === "name") ?? columns.findLast(({ label }) => NAMES.test(label));
  const names = named?.from ?? 0;
  const found: Column[] = [];
  for (let from = 0; from < names; from += 1) {
    const texts = textsIn({ from, to: from + 1 }, rows);
    const head = columns.find((column) => from >= column.from && from < column.to);
    // 成本 and 满意度 are words of both levels.
    const isFirst = mostly(texts, isLevel1) && !found.some((one) => one.code === "level1" && mostly(texts, isLevel2));
    const code = isFirst ? "level1" : mostly(texts, isLevel2) ? "level2" : undefined;
    const place = { label: head?.label ?? "", from, to: from + 1, midTerm: false };
    if (code !== undefined && found.every((one) => one.code !== code)) found.push({ ...place, code });
    else if (head)
      found.push({ ...place, code: head.code === "sort" && headsLevels(head.label) ? "other" : head.code });
  }
  const rest = columns.filter((column) => column.to > names);
  const levels = found.filter(({ code }) => code === "level1" || code === "level2");
  const heads = columns.filter((column) => column.from < names && headsLevels(column.label));
  const under =
    heads.length === 0 || levels.some(({ from }) => heads.some((head) => from >= head.from && from < head.to));
  if (levels.length === 2 || (levels.length > 0 && under)) return [...found, ...rest];
  // Rows that slid left are read by their words: one head stands for both levels, if words of the first are there.
  const both = rows.some((row) => row.cells.some(({ text }) => isLevel1(text) && !isLevel2(text)));
  return columns.flatMap((column): Column[] => {
    if (column.to > names || !headsLevels(column.label)) return [column];
    const level2: Column = { ...column, code: "level2" };
    return both ? [{ ...column, code: "level1" }, level2] : [level2];
  });
}

const NAMES = /^(?:绩效|指标|目标|考核)内容$|^(?:绩效|考核)指标$|^指标$/u;

/** 指标类别 over first-level words is the first level. */
function settleFirstLevel(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  const at = columns.findIndex(({ code }) => code === "level2");
  const texts = columns[at] ? textsIn(columns[at], rows) : [];
  const isFirst = !columns.some(({ code }) => code === "level1") && mostly(texts, isLevel1) && !mostly(texts, isLevel2);
  return recoded(columns, isFirst ? at : -1, "level1");
}

/** 指标内容, 绩效内容 head the names where nothing else does. */
function settleNames(columns: readonly Column[]): Column[] {
  const known = columns.some(({ code }) => code === "name");
  const at = known ? -1 : columns.findLastIndex(({ code, label }) => isOpen(code) && NAMES.test(label));
  return recoded(columns, at, "name");
}

/** 一级指标 | 二级指标 | 指标值: without a third level the second one holds the names, unless level words stand in it. */
function settleTwoLevels(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  const at = columns.findIndex(({ code }) => code === "level2");
  const [first, second] = [columns.find(({ code }) => code === "level1"), columns[at]];
  if (!first || !second || columns.some(({ code }) => code === "name")) return [...columns];
  const [outer, inner] = [textsIn(first, rows), textsIn(second, rows)];
  const isLevel = (text: string): boolean => isLevel1(text) || isLevel2(text);
  // In rows that slid left a name stands under 一级指标; no row prints two levels.
  const oneLevel = outer.some(isLevel) && !inner.some(isLevel);
  const isName = oneLevel || (mostly(outer, isLevel) && !mostly(inner, isLevel2));
  return recoded(columns, isName ? at : -1, "name");
}

/** 指标值 over three columns, `≥` `95` `%`: the head of all stands over the value, the others are sign and unit. */
function settleParts(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
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

const WIDEST = 4;

/** 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: only the last are the indicator's. */
function settlePoints(columns: readonly Column[]): Column[] {
  const own = columns.findLast(({ code }) => code === "points" || code === "weight");
  const names = columns.find(({ code }) => code === "name")?.from ?? 0;
  const ofLevels = (column: Column): boolean =>
    column.code === own?.code && column !== own && column.from < names && own.from > column.from;
  return columns.map((column) => (ofLevels(column) ? { ...column, code: "other" } : column));
}

/** The signs before the values are printed under 指标性质, 指标方向, 指标类型 or a word of their own. */
function settleSigns(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
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

function settleUnits(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  if (columns.some(({ code }) => code === "unit")) return [...columns];
  const isUnit = (text: string): boolean => text.length <= LONGEST_UNIT && !/\d/u.test(text) && isUnitWord(text);
  const at = columns.findIndex((column) => column.code === "other" && mostly(textsIn(column, rows), isUnit));
  return recoded(columns, at, "unit");
}

/** Beside the actual values a column of figures whose head is the sum of the points (`50`, `50分`) holds the scores. */
function settleScores(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  const has = (code: ColumnCode): boolean => columns.some((column) => column.code === code);
  if (!has("actual") || has("score")) return [...columns];
  const scored = (column: Column): boolean =>
    column.code === "other" &&
    FIGURE.test(column.label.normalize("NFKC").replace(/[()]/gu, "")) &&
    mostly(textsIn(column, rows), (text) => FIGURE.test(text));
  return recoded(columns, columns.findIndex(scored), "score");
}

/** Where no head speaks of values, the column that is left over holds them. */
function settleTargets(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  const known = columns.some(({ code }) => code === "target" || code === "midTermTarget");
  const after =
    columns.find(({ code }) => code === "name")?.from ?? columns.find(({ code }) => code === "level2")?.from;
  if (known || after === undefined) return [...columns];
  const open = columns.filter((column) => column.from > after && isOpen(column.code) && !SCORING.test(column.label));
  const values = (column: Column): boolean => mostly(textsIn(column, rows), (text) => VALUE.test(text));
  const fits = (column: Column): boolean => mayHeadTargets(column.label);
  const left = (column: Column): boolean => column.code === "other";
  const best =
    open.findLast((column) => left(column) && fits(column)) ??
    open.find((column) => left(column) && values(column)) ??
    open.find((column) => fits(column) && values(column)) ??
    open.find((column) => /^(?:绩效)?指标值/u.test(column.label)) ??
    open.find(left) ??
    open.find(values);
  return recoded(columns, best ? columns.indexOf(best) : -1, "target");
}

/** How the points are given is no promise. */
const SCORING = /[评计扣得打]分/u;

/** Codes that say little of what stands below them. */
function isOpen(code: ColumnCode): boolean {
  return code === "other" || code === "content" || code === "standard";
}

function recoded(columns: readonly Column[], at: number, code: ColumnCode): Column[] {
  return columns.map((column, index) => (index === at ? { ...column, code } : column));
}

function textsIn({ from, to }: Pick<Column, "from" | "to">, rows: readonly NumberedRow[]): string[] {
  return rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.text !== "" && cell.column >= from && cell.column < to)
      .map((cell) => cell.text.normalize("NFKC").replace(/\s+/gu, "")),
  );
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length >= texts.length * MOST;
}
