/** The rows of a list by project: what the columns before the indicators say of each. */
import type { OtherCell } from "../../../src/model/form.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { Cell } from "../../source/document.ts";
import { keepImpersonal } from "../head/impersonal.ts";
import type { Column } from "../indicators/columns.ts";
import { anchorOf, type Ledger } from "../ledger.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isListHeader } from "../signs/form-rows.ts";
import { coveringCells } from "../spans.ts";
import { unreadProblem } from "../unread.ts";
import { labelOf } from "../words/labels.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";
import { type HeadColumn, readSumRow } from "./list-margin.ts";
import { isUnitRow, shiftOf } from "./list-rows.ts";

/** The rows of one project. */
export interface Project {
  readonly values: Map<string, string>;
  readonly anchors: Map<string, string>;
  readonly others: OtherCell[];
  /** Of cells that say something else than the project's rows above. */
  readonly problems: Problem[];
  readonly rows: NumberedRow[];
}

/** The projects in their order; the rows above the first name belong to none. */
export function projectsOf(
  rows: readonly NumberedRow[],
  heads: readonly HeadColumn[],
  columns: readonly Column[],
  ledger: Ledger,
): Project[] {
  const projects: Project[] = [];
  /** Unit and department hold for the projects below until the next ones are printed. */
  const standing = new Map<string, string>();
  let sums: OtherCell[] = [];
  /** Rows at a page's end whose project is named on the next page. */
  let held: NumberedRow[] = [];
  const covering = coveringCells(rows);
  for (const [index, row] of rows.entries()) {
    if (isListHeader(row)) {
      ledger.take(...filledCells(row));
      continue;
    }
    const cells = ledger.openCells(row);
    if (cells.length > 3 && cells.every((cell, index) => Number(cell.text) === index + 1)) {
      ledger.take(...cells);
      continue;
    }
    const shift = isUnitRow(cells, filledCells(rows[index + 1]), heads, columns)
      ? undefined
      : shiftOf(row, cells, heads, columns);
    if (shift === undefined) {
      sums = [...sums, ...readSumRow(cells, heads, standing, ledger)];
      continue;
    }
    if (isCutOff(rows, index, heads, covering)) {
      held.push(row);
      continue;
    }
    const values = headValuesOf(cells, heads, shift, columns[0]?.from ?? Number.POSITIVE_INFINITY);
    const name = values.find(({ head }) => head.key === "项目名称")?.cell.text;
    const current = projects.at(-1);
    if (name !== undefined && joinLines(name) !== current?.values.get("项目名称")) {
      projects.push({ values: new Map(), anchors: new Map(), others: sums, problems: [], rows: held });
      [sums, held] = [[], []];
    }
    const project = projects.at(-1);
    if (!project) continue;
    project.rows.push(row);
    ledger.take(...values.map(({ cell }) => cell));
    fillHead(project, values, standing, row);
  }
  projects.at(-1)?.others.push(...sums);
  return projects;
}

/** The first rows of a project at the end of a page, where its name stands in the part of the merged cell on the next page. */
function isCutOff(
  rows: readonly NumberedRow[],
  index: number,
  heads: readonly HeadColumn[],
  covering: ReadonlyMap<NumberedRow, readonly Cell[]>,
): boolean {
  const name = heads.find(({ key }) => key === "项目名称");
  const row = rows[index];
  const isNamed = (one: NumberedRow | undefined): boolean =>
    one !== undefined &&
    [...filledCells(one), ...(covering.get(one) ?? [])].some(
      ({ column }) => name !== undefined && column >= name.from && column < name.to,
    );
  const page = row?.place.page;
  const next = rows.findIndex((one, at) => at > index && one.place.page !== page);
  if (page === undefined || next === -1 || rows.slice(index, next).some(isNamed)) return false;
  return filledCells(rows[next]).some(
    ({ column, rowSpan = 1 }) => name !== undefined && column >= name.from && column < name.to && rowSpan > 1,
  );
}

function headValuesOf(
  cells: readonly Cell[],
  heads: readonly HeadColumn[],
  shift: number,
  start: number,
): { readonly head: HeadColumn; readonly cell: Cell }[] {
  return cells.flatMap((cell) => {
    const position = cell.column + shift;
    const head = position < start ? heads.find((one) => position >= one.from && position < one.to) : undefined;
    return head ? [{ head, cell }] : [];
  });
}

function fillHead(
  project: Project,
  values: readonly { readonly head: HeadColumn; readonly cell: Cell }[],
  standing: Map<string, string>,
  row: NumberedRow,
): void {
  for (const { head, cell } of values) {
    if (labelOf(head.label)?.part === "personal") {
      keepImpersonal(project, head.label, cell.text);
      continue;
    }
    if (head.key === undefined) {
      project.others.push({ label: head.label, text: joinWraps(cell.text) });
      continue;
    }
    const text = head.key === "年度目标" ? joinWraps(cell.text) : joinLines(cell.text);
    const said = project.values.get(head.key);
    if (said === undefined) {
      project.values.set(head.key, text);
      project.anchors.set(head.key, anchorOf(row));
    } else if (said !== text) {
      project.others.push({ label: head.label, text });
      project.problems.push(unreadProblem({ row, cell }));
      continue;
    }
    if (head.key === "实施单位" || head.key === "主管部门") standing.set(head.key, text);
  }
  for (const [key, text] of standing) if (!project.values.has(key)) project.values.set(key, text);
}
