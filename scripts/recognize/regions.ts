/** Where the forms are: the tables of a document cut into one region a form, with the title and year above it. */
import type { Row, SourceDocument } from "../source/document.ts";
import { addsPart, continuesForm } from "./continued.ts";
import { filledCells } from "./filled-cells.ts";
import { type Heading, headingAfter, headingOf } from "./heading.ts";
import { joinHeaders } from "./join-headers.ts";
import { bareLabel } from "./labels.ts";
import { mendLabels } from "./mend.ts";
import { joinOneCellRows } from "./one-cell-rows.ts";
import { partsOf } from "./parts.ts";
import { yearOfProse } from "./prose-year.ts";
import { type Region, regionOf } from "./region.ts";
import { sidesOf } from "./sides.ts";
import { joinTitleLines } from "./title-lines.ts";
import { unfoldWideLists } from "./wide-lists.ts";

export { filledCells } from "./filled-cells.ts";

/** A row with its anchor's numbers. */
export interface NumberedRow extends Row {
  readonly table: number;
  /** Number in its table, from 1. */
  readonly number: number;
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
/** Regions in document order. */
export function regionsOf(document: SourceDocument): Regions {
  const regions: Region[] = [];
  let heading: Heading = {};
  let [table, otherTables, overallForms] = [0, 0, 0];
  let interrupted = true;
  const prose: string[] = [];
  let lines: string[] = [];
  for (const block of document.blocks) {
    if (block.kind === "text") {
      lines.push(...block.text.split("\n"));
      interrupted ||= !PAGE_LINE.test(block.text);
      continue;
    }
    heading = joinTitleLines(lines, prose).reduce(headingAfter, heading);
    prose.push(...lines);
    lines = [];
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
    regions.push(...own.map((region) => ofProse(region, prose)));
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

/** The region with the year of the sentences above it, where nothing else states one. */
function ofProse(region: Region, prose: readonly string[]): Region {
  const documentYear = region.year ?? region.documentYear ?? yearOfProse(prose);
  return documentYear === undefined ? region : { documentYear, ...region };
}

/** A title and its year hold for the forms below it, a project's name for one form. */
function afterForm({ name: _, ...heading }: Heading, { title, year }: Heading): Heading {
  return { ...heading, ...(title ? { title } : {}), ...(year ? { year } : {}) };
}
