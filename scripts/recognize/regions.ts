/** Where the forms are: the tables of a document cut into one region a form, with the title and year above it. */
import type { Row, SourceDocument } from "../source/document.ts";
import { filledCells } from "./filled-cells.ts";
import { evaluates, hasHead, headLabels, isLevelRow, isOutline } from "./form-signs.ts";
import { type Heading, headingAfter, headingOf, sortOfTitle } from "./heading.ts";
import { inlineOf } from "./inline-labels.ts";
import { joinHeaders } from "./join-headers.ts";
import { bareLabel, labelOf, plainLabel } from "./labels.ts";
import { mendLabels } from "./mend.ts";
import { joinOneCellRows } from "./one-cell-rows.ts";
import { isHeadingRow, isIndicatorHeader, isListHeader, partsOf, startsForm } from "./parts.ts";
import { sidesOf } from "./sides.ts";
import { unfoldWideLists } from "./wide-lists.ts";

export { filledCells } from "./filled-cells.ts";

/** A row with its anchor's numbers. */
export interface NumberedRow extends Row {
  readonly table: number;
  /** Number in its table, from 1. */
  readonly number: number;
}

/** The rows of one form, or of one list of many projects, and what was printed above them. */
export interface Region extends Heading {
  readonly sort: "form" | "list" | "evaluation";
  readonly rows: readonly NumberedRow[];
}

/** What was found where; tables that hold no form are counted. */
export interface Regions {
  readonly regions: readonly Region[];
  readonly otherTables: number;
  /** Forms of a whole department, which are no project's. */
  readonly overallForms: number;
}

/** Page numbers and `续表` between two parts of one table. */
const PAGE_LINE = /^[\s\d\-—–·/第页共()\uFF08\uFF09续表:\uFF1A]*$/u;
/** The first label of a form that is a whole department's. */
const WHOLE_DEPARTMENT = /^(?:预算)?(?:部门|单位)(?:名称|及代码)*$/u;

/** Regions in document order. */
export function regionsOf(document: SourceDocument): Regions {
  const regions: Region[] = [];
  let heading: Heading = {};
  let [table, otherTables, overallForms] = [0, 0, 0];
  let interrupted = true;
  for (const block of document.blocks) {
    if (block.kind === "text") {
      for (const line of block.text.split("\n")) heading = headingAfter(heading, line);
      interrupted ||= !PAGE_LINE.test(block.text);
      continue;
    }
    table += 1;
    const number = table;
    const numbered = block.rows.map((row, index) => ({ ...row, table: number, number: index + 1 }));
    const rows = joinHeaders(unfoldWideLists(mendLabels(joinOneCellRows(numbered))));
    const last = regions.at(-1);
    if (last && (interrupted ? addsPart(rows, last) : continuesForm(rows, last))) {
      regions[regions.length - 1] = { ...last, rows: [...last.rows, ...rows] };
      continue;
    }
    const found = sidesOf(rows)
      .flatMap(partsOf)
      .map((part) => {
        const region = regionOf(part, heading);
        if (region && region !== "overall") heading = afterForm(heading, region);
        if (!region) heading = linesOf(part).reduce(headingAfter, heading);
        return region;
      });
    if (found.every((region) => region === undefined)) heading = titledBy(rows, heading);
    overallForms += found.filter((region) => region === "overall").length;
    const own = found.filter((region) => region !== undefined && region !== "overall");
    regions.push(...own);
    otherTables += own.length === 0 ? 1 : found.filter((region) => region === undefined).length;
    interrupted = !found.at(-1) || found.at(-1) === "overall";
  }
  return { regions, otherTables, overallForms };
}

/** Rows of one cell are lines of text, on the same sheet as the form below. */
function linesOf(rows: readonly NumberedRow[]): string[] {
  const single = rows.map(filledCells).filter((cells) => cells.length === 1);
  return single.flatMap(([cell]) => (cell ? cell.text.split("\n") : []));
}

/** 标题 or 名称 among the data of a page, with the title of the form below behind it. */
function titledBy(rows: readonly NumberedRow[], heading: Heading): Heading {
  for (const cells of rows.map(filledCells)) {
    const at = cells.findIndex(({ text }) => /^(?:标题|名称|文件名称):?$/u.test(bareLabel(text)));
    const { title, year } = headingOf(at === -1 ? "" : (cells[at + 1]?.text ?? ""));
    if (title !== undefined) return { ...heading, title, ...(year === undefined ? {} : { year }) };
  }
  return heading;
}

/** A title and its year hold for the forms below it, a project's name for one form. */
function afterForm({ name: _, ...heading }: Heading, { title, year }: Heading): Heading {
  return { ...heading, ...(title ? { title } : {}), ...(year ? { year } : {}) };
}

/** The region, if the part has what makes a form: indicator columns and a name or title, or a title over a form's head. */
function regionOf(rows: readonly NumberedRow[], above: Heading): Region | "overall" | undefined {
  let heading = above;
  let ownTitle: string | undefined;
  let below = false;
  for (const row of rows) {
    below ||= startsForm(row);
    // What looks like a title below the name heads a part of the form that has its title.
    const heads = isHeadingRow(row) && !(below && (ownTitle ?? above.title) !== undefined);
    for (const cell of filledCells(row)) {
      const { title, moneyUnit, ...rest } = headingAfter({}, cell.text);
      if (
        heads ||
        ((filledCells(row).length === 1 || filledCells(row).every(({ text }) => inlineOf(text) !== undefined)) &&
          (rest.department ?? rest.unit ?? rest.documentYear) !== undefined)
      )
        heading = { ...heading, ...rest, ...(title ? { title } : {}) };
      if (heads && title) ownTitle = title;
      if (moneyUnit && filledCells(row).length < 4) heading = { ...heading, moneyUnit };
    }
    if (isIndicatorHeader(row)) break;
  }
  const header = rows.find(isIndicatorHeader);
  const named = rows.some(startsForm) || (header !== undefined && heading.name !== undefined);
  const title = ownTitle ?? heading.title;
  if (header && isListHeader(header)) return isOutline(rows, header) ? undefined : { ...heading, sort: "list", rows };
  if (header ? !named && title === undefined : !(title !== undefined && looksLikeForm(rows))) return undefined;
  const sort = sortOfTitle(title);
  if (sort === "overall" || (!named && rows.some(namesDepartment) && !/转移支付|专项/u.test(title ?? "")))
    return "overall";
  if (header && !named && !(rows.some(isLevelRow) && hasHead(rows, header, ownTitle ?? above.title))) return undefined;
  return {
    ...heading,
    sort: sort === "evaluation" || (header && evaluates(header, rows)) ? "evaluation" : "form",
    rows,
  };
}

/**
 * Without indicator columns a form must print 项目名称 and a goal and another of its labels, or rows of indicators. 项目
 * alone heads the lines of any budget table.
 */
function looksLikeForm(rows: readonly NumberedRow[]): boolean {
  if (!rows.some((row) => startsForm(row) && bareLabel(filledCells(row)[0]?.text ?? "") !== "项目")) return false;
  const labels = new Set(
    rows.flatMap((row) =>
      filledCells(row)
        .slice(0, 1)
        .map((cell) => labelOf(cell.text)?.code),
    ),
  );
  const head = ["department", "implementingUnit", "funds", "total", "period"].some((code) => labels.has(code));
  return (labels.has("goal") && head) || rows.filter(isLevelRow).length >= 2 || headLabels(rows) >= 4;
}

function namesDepartment(row: Row): boolean {
  return WHOLE_DEPARTMENT.test(plainLabel(filledCells(row)[0]?.text ?? ""));
}

/** 年度绩效指标 as a table of its own below the form that prints none yet, whatever line stands between the two. */
function addsPart(rows: readonly NumberedRow[], last: Region): boolean {
  const [first] = rows;
  if (!first || last.sort === "list" || last.rows.at(-1)?.table !== first.table - 1) return false;
  if (!isIndicatorHeader(first) || rows.some((row) => startsForm(row) || isListHeader(row))) return false;
  if (!last.rows.some(isIndicatorHeader)) return true;
  const parts = last.rows.filter(isIndicatorHeader).map(partOf);
  const part = partOf(first);
  return part !== undefined && parts.every((one) => one !== undefined && one !== part);
}

/** The label of the part beside its header. */
function partOf(row: Row): string | undefined {
  const codes = filledCells(row).map((cell) => labelOf(cell.text)?.code);
  return codes.find((code) => code === "indicators" || code === "midTermIndicators");
}

/** A table that goes on where the page broke: no name or title of its own, but indicator rows. */
function continuesForm(rows: readonly NumberedRow[], last: Region): boolean {
  if (rows.some((row) => startsForm(row) || isHeadingRow(row))) return false;
  const [first] = rows;
  if (!first) return false;
  if (last.sort === "list") return isListHeader(first) || isLevelRow(first);
  if (rows.some(isListHeader)) return false;
  return isIndicatorHeader(first) || isLevelRow(first);
}
