/** Where the forms are: the tables of a document cut into one region a form, with the title and year above it. */
import type { Row, SourceDocument } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { joinHeaders } from "../tidy/join-headers.ts";
import { mendLabels } from "../tidy/mend.ts";
import { placeNestedLevels } from "../tidy/nested-levels.ts";
import { joinOneCellRows } from "../tidy/one-cell-rows.ts";
import { joinRepeatedCells } from "../tidy/repeated-cells.ts";
import { unitFormsOf } from "../tidy/unit-rows.ts";
import { unfoldWideLists } from "../tidy/wide-lists.ts";
import { type Heading, headingAfter, headingOf, sortOfTitle } from "../words/heading.ts";
import { bareLabel } from "../words/labels.ts";
import {
  addsPart,
  completesForm,
  continuesForm,
  continuesTitled,
  isTitleOf,
  listRowsOf,
  withoutRepeats,
} from "./continued.ts";
import { isInstructions } from "./instructions.ts";
import { partsOf } from "./parts.ts";
import { proseHeadOf } from "./prose-head.ts";
import { yearOfProse } from "./prose-year.ts";
import { type Region, regionOf } from "./region.ts";
import { cutProse, linesOf } from "./sheet-lines.ts";
import { sidesOf } from "./side-by-side.ts";
import { joinTitleLines, withWholeTitle } from "./title-lines.ts";

/** What was found where; tables that hold no form are counted. */
export interface Regions {
  readonly regions: readonly Region[];
  readonly otherTables: number;
  /** Forms of a whole department, which are no project's. */
  readonly overallForms: number;
  /** Tables of more columns than any form has, in which none was looked for. */
  readonly tooWide: number;
}

/** Page numbers and `续表` between two parts of one table. */
const PAGE_LINE = /^[\s\d\-—–·,/第页共()\uFF08\uFF09续上表:\uFF1A]*$/u;

/** Regions in document order. */
export function regionsOf(document: SourceDocument): Regions {
  const regions: Region[] = [];
  const above: Above = { heading: {}, prose: [] };
  let [table, otherTables, overallForms, tooWide] = [0, 0, 0, 0];
  let lines: string[] = [];
  /** Whether the last table was no form's, so that nothing goes on. */
  let ended = true;
  for (const block of document.blocks) {
    if (block.kind === "text") {
      lines.push(...block.text.split("\n"));
      continue;
    }
    const between = lines.filter((line) => !PAGE_LINE.test(line.normalize("NFKC")));
    const isPrintedAgain = between.every((line) => above.prose.includes(line));
    addLines(joinTitleLines(lines, above.prose), above);
    const proseHead = proseHeadOf(lines);
    if (proseHead) above.heading = { ...above.heading, name: proseHead.name, proseHead };
    lines = [];
    table += 1;
    const number = table;
    if (block.rows.some(isTooWide)) {
      otherTables += 1;
      tooWide += 1;
      ended = true;
      continue;
    }
    const numbered = block.rows.map((row, index) => ({ ...row, table: number, number: index + 1 }));
    const last = regions.at(-1);
    const whole = withoutRepeats(tidied(numbered), last);
    const more = last && isPrintedAgain && !ended ? listRowsOf(whole, last) : undefined;
    if (last && (more || goesOn(whole, last, between, ended))) {
      regions[regions.length - 1] = { ...last, rows: [...last.rows, ...(more ?? whole)] };
      continue;
    }
    const { prose, rows: own } = cutProse(numbered);
    addLines(prose, above);
    const rows = tidied(own);
    // Forms side by side are read line by line, as they are printed.
    const parts =
      unitFormsOf(rows) ??
      sidesOf(rows)
        .flatMap(partsOf)
        .sort((a, b) => (a[0]?.number ?? 0) - (b[0]?.number ?? 0));
    const found = parts.map((part) => readPart(part, above));
    if (found.every((region) => region === undefined)) above.heading = titledBy(rows, above.heading);
    overallForms += found.filter((region) => region === "overall").length;
    const forms = found.filter((region) => region !== undefined && region !== "overall");
    regions.push(...forms);
    otherTables += forms.length === 0 ? 1 : found.filter((region) => region === undefined).length;
    ended = !found.at(-1) || found.at(-1) === "overall";
  }
  return { regions, otherTables, overallForms, tooWide };
}

/** No form is as wide; what it would cost to look for one grows with the width. */
export const MOST_COLUMNS = 200;

function isTooWide({ cells }: Row): boolean {
  return (cells.at(-1)?.column ?? 0) >= MOST_COLUMNS;
}

/** The rows with merged cells, broken labels, wide lists and heads in two rows as a plain table has them. */
function tidied(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  return placeNestedLevels(joinHeaders(unfoldWideLists(mendLabels(joinOneCellRows(joinRepeatedCells(rows))))));
}

/** What stands above a table: what it states of a form, and the last lines so far. */
interface Above {
  heading: Heading;
  readonly prose: string[];
}

const MOST_LINES = 500;

function addLines(lines: readonly string[], above: Above): void {
  const isTitled = lines.some((line) => /表$/u.test(headingOf(line).title ?? ""));
  above.heading = lines.reduce(
    // The running head of a page names the budget, not the form whose title stands beside it.
    (heading, line) => headingAfter(heading, line, isTitled && !/表/u.test(headingOf(line).title ?? "表")),
    above.heading,
  );
  for (const line of lines) above.prose.push(line);
  // A book of thousands of forms is not searched from its beginning for each.
  if (above.prose.length > 2 * MOST_LINES) above.prose.splice(0, above.prose.length - MOST_LINES);
}

/** Whether the rows are the last form's, by what stands between the two tables. */
function goesOn(rows: readonly NumberedRow[], last: Region, between: readonly string[], ended: boolean): boolean {
  if (ended) return addsPart(rows, last);
  if (completesForm(rows, last, between)) return true;
  if (between.length === 0) return continuesForm(rows, last);
  return between.every((line) => isTitleOf(last, line)) ? continuesTitled(rows, last) : addsPart(rows, last);
}

/** The form of a part; a part that is none says what stands above the next. */
function readPart(part: readonly NumberedRow[], above: Above): Region | "overall" | undefined {
  const region = isInstructions(part) ? undefined : regionOf(part, above.heading);
  if (region === undefined) addLines(linesOf(part), above);
  // The title of a whole department's form is not that of the projects' forms below it.
  if (region === "overall" && sortOfTitle(above.heading.title) === "overall") {
    const { title: _, ...heading } = above.heading;
    above.heading = heading;
  }
  if (region === undefined || region === "overall") return region;
  const whole = withWholeTitle(region, above.prose);
  above.heading = afterForm(above.heading, whole);
  return ofProse(whole, above.prose);
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
  const proseYear = (region.year ?? region.documentYear) ? undefined : yearOfProse(prose);
  return proseYear === undefined ? region : { ...region, proseYear };
}

/** A title and its year hold for the forms below it, a project's name for one form. */
function afterForm({ name: _, proseHead: __, ...heading }: Heading, { title, year }: Heading): Heading {
  return { ...heading, ...(title ? { title } : {}), ...(year ? { year } : {}) };
}
