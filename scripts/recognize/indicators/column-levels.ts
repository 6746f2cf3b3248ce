/** Which columns hold the levels and the names, by the words in them. */

import type { NumberedRow } from "../rows.ts";
import { isLevel1, isLevel2, plainLabel } from "../words/labels.ts";
import { isOpen, mostly, recoded, textsIn } from "./column-cells.ts";
import { type Column, headsLevels } from "./columns.ts";

const NAMES = /^(?:绩效|指标|目标|考核)内容$|^(?:绩效|考核)指标$|^指标$/u;

/** 具体指标 over 数量 and the names of indicators: the first column under the head is the second level. */
export function partNames(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  const known = columns.some(({ code }) => code === "level2");
  return columns.flatMap((column): Column[] => {
    const { code, from, to } = column;
    const holds = (at: number): readonly string[] => textsIn({ from: at, to: at + 1 }, rows);
    const isParted = code === "name" && !known && to - from === 2 && mostly(holds(from), isLevel2);
    if (!isParted || holds(from + 1).length < holds(from).length) return [column];
    return [
      { ...column, code: "level2", to: from + 1 },
      { ...column, from: from + 1 },
    ];
  });
}

/** 评价内容, 指标类型 or a side label over the levels: each grid column of level words is a level. */
export function settleLevels(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  if (columns.some(({ code }) => code === "level1" || code === "level2")) return [...columns];
  const named =
    columns.find(({ code }) => code === "name") ?? columns.findLast(({ label }) => NAMES.test(plainLabel(label)));
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

/** 指标类别 over first-level words is the first level. */
export function settleFirstLevel(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
  const at = columns.findIndex(({ code }) => code === "level2");
  const texts = columns[at] ? textsIn(columns[at], rows) : [];
  const isFirst = !columns.some(({ code }) => code === "level1") && mostly(texts, isLevel1) && !mostly(texts, isLevel2);
  return recoded(columns, isFirst ? at : -1, "level1");
}

/** 指标内容, 绩效内容 head the names where nothing else does. */
export function settleNames(columns: readonly Column[]): Column[] {
  const known = columns.some(({ code }) => code === "name");
  const at = known ? -1 : columns.findLastIndex(({ code, label }) => isOpen(code) && NAMES.test(plainLabel(label)));
  return recoded(columns, at, "name");
}

/** 一级指标 | 二级指标 | 指标值: without a third level the second one holds the names, unless level words stand in it. */
export function settleTwoLevels(columns: readonly Column[], rows: readonly NumberedRow[]): Column[] {
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
