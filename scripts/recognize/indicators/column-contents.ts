/** Columns whose heads do not say what they hold: what stands in them does (only signs, only units, only level words). */

import type { NumberedRow } from "../rows.ts";
import { isOpen, mostly, recoded, textsIn } from "./column-cells.ts";
import { partNames, settleFirstLevel, settleLevels, settleNames, settleTwoLevels } from "./column-levels.ts";
import { settleParts, settleSigns, settleUnits } from "./column-signs.ts";
import { type Column, type ColumnCode, mayHeadTargets } from "./columns.ts";

const FIGURE = /^\d+(?:\.\d+)?(?:分|%)?$/u;
const VALUE = /^[<>=≤≥≦≧]|\d/u;

/** The columns with what their cells in the rows below say of them; `year` is the form's own, where it is known. */
export function withContents(columns: readonly Column[], rows: readonly NumberedRow[], year?: number): Column[] {
  let named = settleYears(columns, year);
  const order = [
    settleLevels,
    partNames,
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

/** 指标值 over 2025年, 2026年, 2027年: of several years' values the form's own, or those of the first year, are its promises. */
function settleYears(columns: readonly Column[], year: number | undefined): Column[] {
  const years = columns.map(({ code, label }) => (code === "other" ? YEAR_ALONE.exec(label)?.[1] : undefined));
  const known = columns.some(({ code }) => code === "target") || years.filter((one) => one !== undefined).length < 2;
  const own = years.indexOf(String(year));
  const at = own === -1 ? years.findIndex((one) => one !== undefined) : own;
  return recoded(columns, known ? -1 : at, "target");
}

const YEAR_ALONE = /^(20\d{2})年度?(?:目标值?|指标值?)?$/u;

/** 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: only the last are the indicator's. */
function settlePoints(columns: readonly Column[]): Column[] {
  const own = columns.findLast(({ code }) => code === "points" || code === "weight");
  const names = columns.find(({ code }) => code === "name")?.from ?? 0;
  const ofLevels = (column: Column): boolean =>
    column.code === own?.code && column !== own && column.from < names && own.from > column.from;
  return columns.map((column) => (ofLevels(column) ? { ...column, code: "other" } : column));
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
  const places = placesIn(open.filter((column) => left(column) && textsIn(column, rows).length > 0));
  const sum = places.find(({ label }) => SUM.test(label));
  if (places.length > 1 && !places.some(fits))
    return columns.map((column) => {
      if (sum) return column === sum ? { ...column, code: "target" } : column;
      return places.includes(column) ? { ...column, code: "target", place: true } : column;
    });
  const best =
    open.findLast((column) => left(column) && fits(column)) ??
    open.find((column) => left(column) && values(column)) ??
    open.find((column) => fits(column) && values(column)) ??
    open.find((column) => /^(?:绩效)?指标值/u.test(column.label)) ??
    open.find(left) ??
    open.find(values);
  return recoded(columns, best ? columns.indexOf(best) : -1, "target");
}

/** 东坂镇 | 西园乡 | 长坑镇: columns with filled cells, one beside the other, whose heads are names. */
function placesIn(columns: readonly Column[]): readonly Column[] {
  const beside = columns.filter(
    ({ from, to }) => columns.some((one) => one.to === from) || columns.some((one) => one.from === to),
  );
  return beside.every(({ label }) => PLACE.test(label)) ? beside : [];
}

const PLACE = /^[^\d%（(]{2,14}$/u;
const SUM = /^(?:合计|总计|小计|全[省市县区州旗])$/u;

/** How the points are given is no promise. */
const SCORING = /[评计扣得打]分/u;
