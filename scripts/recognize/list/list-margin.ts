/** What a list of projects says outside the rows of its projects: sums of units, and lines above the table. */
import type { OtherCell } from "../../../src/model/form.ts";
import type { Cell } from "../../source/document.ts";
import type { FormOfRows } from "../form.ts";
import type { Ledger } from "../ledger.ts";
import { otherCellOf, UNLABELLED, unreadProblem } from "../unread.ts";
import { headingOf } from "../words/heading.ts";
import { inlineOf, statementsOf } from "../words/inline-labels.ts";
import { bareLabel } from "../words/labels.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";

/** A column before the indicators. */
export interface HeadColumn {
  /** Content key; undefined for a column that we do not know. */
  readonly key?: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * `820-某部门` with its sum: the department of the projects below, or its unit. Whatever else a row without indicators
 * says is kept with the project that follows.
 */
export function readSumRow(
  cells: readonly Cell[],
  heads: readonly HeadColumn[],
  standing: Map<string, string>,
  ledger: Ledger,
): OtherCell[] {
  ledger.take(...cells);
  const [named, ...more] = cells.filter((cell) => !isFigure(cell));
  const figures = cells.filter((cell) => cell !== named && isFigure(cell));
  const label = joinLines(named?.text ?? "") || UNLABELLED;
  const code = figures.find((cell) => named !== undefined && cell.column < named.column && /^\d{3,}$/u.test(cell.text));
  if (named && more.length === 0 && !/^(?:合计|总计|小计)$/u.test(bareLabel(named.text))) {
    const hasUnits = heads.some((head) => head.key === "实施单位") || /^\d{3}(?!\d)/u.test(code?.text ?? named.text);
    // A department has a code of three digits, a unit of six.
    const isUnit = code !== undefined && code.text.length >= UNIT_CODE;
    if (isUnit) standing.set("实施单位", label);
    else standing.set(hasUnits ? "主管部门" : "实施单位", code && hasUnits ? `[${code.text}]${label}` : label);
  }
  const amount = heads.find((head) => head.key === "年度资金总额")?.label ?? "";
  return [
    ...(code ? [{ label, text: code.text }] : []),
    ...figures.filter((cell) => cell !== code).map((cell) => ({ label: `${label} ${amount}`.trim(), text: cell.text })),
    ...more.map((cell) => ({ label, text: joinWraps(cell.text) })),
  ];
}

const UNIT_CODE = 6;

function isFigure(cell: Cell): boolean {
  return /^[\d,.]+$/u.test(cell.text.normalize("NFKC").trim());
}

/** The first project also keeps what stands unread in rows that are no project's. */
export function withUnread({ form, rows }: FormOfRows, numbers: readonly OtherCell[], ledger: Ledger): FormOfRows {
  const said = [form.implementingUnit, form.department?.text].filter((text) => text !== undefined);
  // A line above the table whose unit the form has is read.
  const isSaid = (text: string): boolean =>
    statementsOf(text).every(
      (one) => Object.keys(headingOf(one)).length > 0 || said.includes(inlineOf(one)?.value ?? ""),
    );
  const unread = ledger.unread().filter(({ row }) => !rows.includes(row));
  ledger.take(...unread.flatMap(({ cell }) => (isSaid(cell.text) ? [cell] : [])));
  const rest = unread.filter(({ cell }) => !isSaid(cell.text));
  const others = [...numbers, ...form.others, ...rest.map(otherCellOf)];
  return { rows, form: { ...form, others, problems: [...form.problems, ...rest.map(unreadProblem)] } };
}
