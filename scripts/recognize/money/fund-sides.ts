/** Which lines of money belong to the year and which to the whole project, where a form prints both. */
import type { Cell } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isAmount } from "../words/amounts.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { bareLabel, type Label, labelOf } from "../words/labels.ts";

/** Two totals side by side: the grid columns of their labels. */
export interface FundSides {
  readonly projectColumn: number;
  readonly yearColumn: number;
  /** A group of lines that begins below the totals is the year's alone. */
  readonly below?: readonly NumberedRow[];
}

/** The columns of the two totals, if the form prints one beside the other. */
export function fundSidesOf(rows: readonly NumberedRow[]): FundSides | undefined {
  for (const [index, row] of rows.entries()) {
    const labels = fundLabelsOf(row);
    const totals = labels.filter(({ label }) => label.code === "total" && label.part === "fund");
    const year = totals.find(({ cell }) => totals.length === 1 || isYears(cell));
    // 资金总额 beside 当年资金总额 is the project's.
    const plain = totals.find(
      ({ cell }) => year && cell !== year.cell && isPlainTotal(cell) && !isHeadOf(year.cell, cell, row),
    );
    const project = labels.find(({ label }) => label.part === "projectTotal") ?? plain;
    if (!project || !year) continue;
    const group = rows.findIndex((one, at) => at > index && one.cells.some(isFundGroup));
    const sides = { projectColumn: project.cell.column, yearColumn: year.cell.column };
    return group === -1 ? sides : { ...sides, below: rows.slice(group) };
  }
  return undefined;
}

function isPlainTotal({ text }: Cell): boolean {
  return /^资金总额$/u.test(bareLabel(text));
}

/** 年度资金 | 资金总额 | 8600: the first heads the lines of money, of which the second is one. */
function isHeadOf(head: Cell, cell: Cell, row: NumberedRow): boolean {
  const filled = filledCells(row);
  const at = filled.indexOf(cell);
  return filled[at - 1] === head && ((head.rowSpan ?? 1) > 1 || isAmount(filled[at + 1]?.text ?? ""));
}

function isYears({ text }: Cell): boolean {
  return /当年|本年|年度/u.test(text);
}

function isFundGroup({ text }: Cell): boolean {
  return labelOf(text)?.code === "funds";
}

/** Content key of a line of money; `总/…` for the whole project's. */
export function fundKey(label: Label, cell: Cell, row: NumberedRow, sides: FundSides | undefined): string {
  const behindProject = fundLabelsOf(row).some(
    (one) => one.label.part === "projectTotal" && one.cell.column < cell.column,
  );
  const project =
    label.part === "projectTotal" ||
    (sides ? isProjects(label, cell, row, sides) : behindProject && label.code !== "total");
  return project ? `总/${label.code === "total" ? "资金总额" : label.word}` : label.word;
}

function isProjects(label: Label, cell: Cell, row: NumberedRow, sides: FundSides): boolean {
  if (sides.below?.includes(row)) return false;
  if (label.code === "total") return fundLabelsOf(row).length > 1 && cell.column === sides.projectColumn;
  const projectFirst = sides.projectColumn < sides.yearColumn;
  const labels = fundLabelsOf(row);
  if (labels.length > 1) return (labels[0]?.cell === cell) === projectFirst;
  if (label.code === "carryOver") return false;
  // 项目总额 | 2017年申请 over 财政拨款 | 275.50: the amount stands under the year's head.
  if (row.cells.some(({ column, text }) => column === sides.yearColumn && isAmount(text))) return false;
  const onRight = cell.column >= Math.max(sides.projectColumn, sides.yearColumn);
  return onRight !== projectFirst;
}

function fundLabelsOf(row: NumberedRow): { cell: Cell; label: Label }[] {
  return row.cells.flatMap((cell) => {
    const label = labelOf(cell.text) ?? inlineOf(cell.text)?.label;
    return label?.part === "fund" || label?.part === "projectTotal" ? [{ cell, label }] : [];
  });
}
