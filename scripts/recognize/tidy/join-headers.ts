/**
 * Headers in two rows. `单位名称 | 项目名称 | 绩效指标` over `一级指标 | 二级指标 …`: the second row is given what the first one
 * says. `一级指标 | … | 指标值 | …` over `前年 | 上年 | 预计当年实现`: the second row parts one head of the first.
 */
import type { Cell } from "../../source/document.ts";
import { columnOf, headsIndicators } from "../indicators/columns.ts";
import type { NumberedRow } from "../rows.ts";
import { isLevel1, isLevel2, labelOf } from "../words/labels.ts";

/** The rows with each header in one of them; only the head that a second row parts, or 绩效指标, stays above it. */
export function joinHeaders(rows: readonly NumberedRow[]): NumberedRow[] {
  const joined = [...rows];
  // A head that a row parts may be parted again by the next.
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const [above, below] = [joined[index], joined[index + 1]];
    if (!above || !below) continue;
    const group = groupOver(above, below);
    if (group) {
      const parents = filled(above).filter((cell) => cell === group || isParted(cell, below));
      const moved = filled(above).filter((cell) => !parents.includes(cell));
      joined[index] = { ...above, cells: parents };
      joined[index + 1] = { ...below, cells: besides(moved, group, below) };
      continue;
    }
    const parted = partedBy(above, below);
    if (!parted) continue;
    joined[index] = { ...above, cells: [parted] };
    joined[index + 1] = { ...below, cells: withParts(above, parted, below) };
  }
  return joined;
}

/** The cell 绩效指标 that heads the columns of the row below, in a row that also names projects. */
function groupOver(above: NumberedRow, below: NumberedRow): Cell | undefined {
  if (!headsIndicators(filled(below)) || filled(above).some(headsLevel)) return undefined;
  if (filled(below).some(isNameLabel) || !filled(above).some(isNameLabel)) return undefined;
  const group = above.cells.find((cell) => labelOf(cell.text)?.code === "indicators");
  const isHead = filled(above).every((cell) => cell.text.length <= LONGEST_HEAD && !/^[\d,.]+$/u.test(cell.text));
  return isHead && filled(below).every((cell) => columnOf(cell.text) !== undefined || cell.text.length <= LONGEST_HEAD)
    ? group
    : undefined;
}

function headsLevel({ text }: Cell): boolean {
  const label = labelOf(text);
  return label?.part === "column" && label.code !== "target";
}

/** A merged head with heads of its own in the row below, as 项目资金 over 资金总额 and 财政拨款. */
function isParted({ column, colSpan = 1, rowSpan = 1 }: Cell, below: NumberedRow): boolean {
  return (
    colSpan > 1 &&
    rowSpan === 1 &&
    filled(below).some((cell) => cell.column >= column && cell.column < column + colSpan)
  );
}

const LONGEST_HEAD = 20;

/** Grades, or the years whose values stand side by side (湖北, 河北): they part the head over them. */
const PART =
  /^(?:优秀?|良好?|中|差|合格|不合格|(?:前|上|去|近[两三二])一?年(?:度|实际)?(?:完成|实现|指标)?值?|(?:预计|计划|预期)?(?:当年|本年度?|20\d{2}年度?)(?:实际|预计|计划|预期)?(?:完成|实现)?值?|[半全]年(?:\(程\))?(?:目标|计划)?值?)$/u;

function isSameCell(over: Cell, cell: Cell): boolean {
  return over.column === cell.column && over.text === cell.text;
}

/** The head of values that the row below parts; nothing else stands in that row. */
function partedBy(above: NumberedRow, below: NumberedRow): Cell | undefined {
  // What spans both rows may be printed in both.
  const parts = filled(below).filter((cell) => !above.cells.some((over) => isSameCell(over, cell)));
  if (parts.length < 2 || !headsIndicators(filled(above)) || headsIndicators(parts)) return undefined;
  const wide = wideHead(above, parts) ?? signsHead(above, parts);
  if (wide) return wide;
  if (!parts.every(({ text }) => PART.test(text.normalize("NFKC").replace(/\s+/gu, "")))) return undefined;
  const heads = filled(above).filter(({ text }) => /值|标准/u.test(text));
  const [first] = parts;
  const over = heads.find(
    ({ column, colSpan = 1 }) => first && first.column >= column && first.column < column + colSpan,
  );
  return over ?? heads.find(({ text }) => columnOf(text) === "target") ?? heads[0];
}

/**
 * The one head that ends with its row, over all cells of the next, while the heads beside it go on: 区域目标值 over districts.
 * Where merged cells are lost, the row below holds nothing but names under it, or as many as it has columns.
 */
function wideHead(above: NumberedRow, parts: readonly Cell[]): Cell | undefined {
  const heads = filled(above);
  const [wide, ...others] = heads.filter((cell) => (cell.rowSpan ?? 1) === 1 && widthOf(cell, above) > 1);
  const beside = heads.filter((cell) => cell !== wide);
  // Heads that we know are read with the row above them.
  if (!wide || others.length > 0 || beside.length < 2 || !areNames(parts)) return undefined;
  const merged = beside.every(({ rowSpan = 1 }) => rowSpan > 1);
  if (!merged && heads.some(({ rowSpan = 1 }) => rowSpan > 1)) return undefined;
  const end = wide.column + widthOf(wide, above);
  const slid = !merged && parts[0]?.column === 0 && parts.length === widthOf(wide, above);
  return slid || parts.every(({ column }) => column >= wide.column && column < end) ? wide : undefined;
}

/** 指标值 over 运算符号 | 内容 | 度量单位: operator, value and unit of one target. */
function signsHead(above: NumberedRow, parts: readonly Cell[]): Cell | undefined {
  const head = filled(above).find((cell) => columnOf(cell.text) === "target" && widthOf(cell, above) > 1);
  const end = head ? head.column + widthOf(head, above) : 0;
  const isUnder = head !== undefined && parts.every(({ column }) => column >= head.column && column < end);
  const codes = parts.map(({ text }) => columnOf(text));
  const [value, ...others] = parts.filter((_, at) => codes[at] !== "operator" && codes[at] !== "unit");
  const isValue = value !== undefined && others.length === 0 && VALUE.test(value.text.replace(/\s+/gu, ""));
  return isUnder && isValue && codes.includes("operator") ? head : undefined;
}

/** What the value is called beside its operator. */
const VALUE = /^(?:内容|指标内容|目标内容|具体内容|数值|数量|值|具体值|指标数|目标数|指标值|目标值)$/u;

/** Grid columns of a head; where merged cells are lost, with the empty cells behind it. */
function widthOf(head: Cell, { cells }: NumberedRow): number {
  const next = cells.find(({ column, text }) => column > head.column && text !== "");
  const end = next?.column ?? (cells.at(-1)?.column ?? head.column) + 1;
  return head.colSpan ?? end - head.column;
}

/** Short words without figures, as the names of districts are. */
function areNames(parts: readonly Cell[]): boolean {
  return parts.every(
    ({ text }) =>
      text.length <= LONGEST_NAME &&
      !/[\d<>=≤≥%]/u.test(text.normalize("NFKC")) &&
      columnOf(text) === undefined &&
      !isLevel1(text) &&
      !isLevel2(text),
  );
}

const LONGEST_NAME = 8;

/** The parts in the place of their head; rows without merged cells make room for them. */
function withParts(above: NumberedRow, head: Cell, below: NumberedRow): Cell[] {
  const parts = filled(below).filter((cell) => !above.cells.some((over) => isSameCell(over, cell)));
  const room = Math.max(0, parts.length - widthOf(head, above));
  const stands = room === 0 && (parts[0]?.column ?? 0) >= head.column;
  const beside = filled(above)
    .filter((cell) => cell !== head)
    .map(({ rowSpan: _, ...cell }) => (cell.column > head.column ? { ...cell, column: cell.column + room } : cell));
  const own = parts.map((cell, index) => ({
    ...cell,
    // 内容 alone says less than the head over it.
    text: VALUE.test(cell.text.replace(/\s+/gu, "")) ? head.text : cell.text,
    column: stands ? cell.column : head.column + index,
  }));
  return [...beside, ...own].sort((a, b) => a.column - b.column);
}

/** The cells in their columns; a second row that slid left goes back under 绩效指标. */
function besides(moved: readonly Cell[], group: Cell, below: NumberedRow): Cell[] {
  const [first] = filled(below);
  // Merged cells tell where everything stands.
  const exact = [group, ...moved].some(({ colSpan = 1, rowSpan = 1 }) => colSpan > 1 || rowSpan > 1);
  const slid = exact ? 0 : Math.max(0, group.column - (first?.column ?? group.column));
  const own = filled(below).map((cell) => ({ ...cell, column: cell.column + slid }));
  const end = own.at(-1)?.column ?? 0;
  const after = moved.filter((cell) => cell.column > group.column && cell.column <= end);
  const room = after.length > 0 && !exact ? end - (after[0]?.column ?? end) + 1 : 0;
  const placed = moved.map((cell) => (cell.column > group.column ? { ...cell, column: cell.column + room } : cell));
  return [...placed.map(({ rowSpan: _, ...cell }) => cell), ...own].sort((a, b) => a.column - b.column);
}

function isNameLabel(cell: Cell): boolean {
  return labelOf(cell.text)?.word === "项目名称";
}

function filled(row: NumberedRow): Cell[] {
  return row.cells.filter((cell) => cell.text !== "");
}
