/** Whether a part of a table is a form, and what was printed above it. */
import type { Row } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isHeadingRow, isIndicatorHeader, isListHeader, startsForm } from "../signs/form-rows.ts";
import { evaluates, hasHead, headLabels, isLevelRow, isOutline } from "../signs/form-signs.ts";
import { type Heading, headingAfter, sortOfTitle } from "../words/heading.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { bareLabel, labelOf, plainLabel } from "../words/labels.ts";
import { nameInTitle } from "./title-name.ts";

/** The rows of one form, or of one list of many projects, and what was printed above them. */
export interface Region extends Heading {
  readonly sort: "form" | "list" | "evaluation";
  readonly rows: readonly NumberedRow[];
  /** The year that only the sentences above speak of: the last that is believed. */
  readonly proseYear?: number;
}

/** The first label of a form that is a whole department's. */
const WHOLE_DEPARTMENT = /^(?:预算)?(?:部门|单位)(?:名称|及代码)*$/u;

/** The region, if the part has what makes a form: indicator columns and a name or title, or a title over a form's head. */
export function regionOf(rows: readonly NumberedRow[], above: Heading): Region | "overall" | undefined {
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
        ((filledCells(row).length === 1 || filledCells(row).every(({ text }) => statesSomething(text))) &&
          (rest.department ?? rest.unit ?? rest.documentYear ?? rest.year) !== undefined)
      )
        heading = { ...heading, ...rest, ...(title ? { title } : {}) };
      if (heads && title) ownTitle = title;
      if (moneyUnit && filledCells(row).length < 4) heading = { ...heading, moneyUnit };
    }
    if (isIndicatorHeader(row)) break;
  }
  const header = rows.find(isIndicatorHeader);
  const title = ownTitle ?? heading.title;
  const isNamed = heading.name !== undefined || nameInTitle(title) !== undefined;
  const named = rows.some(startsForm) || (header !== undefined && isNamed);
  if (header && isListHeader(header)) return isOutline(rows, header) ? undefined : { ...heading, sort: "list", rows };
  // Goals of projects without indicators: 序号 | 项目名称 | 预算金额 | 绩效目标.
  if (!header && rows.some(isListHeader))
    return /绩效/u.test(title ?? "") ? { ...heading, sort: "list", rows } : undefined;
  if (header ? !named && title === undefined : !((title !== undefined || statesPromise(rows)) && looksLikeForm(rows)))
    return undefined;
  const sort = sortOfTitle(title);
  // A table of points that evaluators give promises nothing.
  if (sort === undefined && /(?:评|打|计)分表/u.test(title ?? "")) return undefined;
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

/** `单位名称：某局 | 2025年 | 单位：万元`: labels with their values, years and units. */
function statesSomething(text: string): boolean {
  return inlineOf(text) !== undefined || Object.keys(headingAfter({}, text)).length > 0;
}

/** 绩效目标 among four words of the head: a form whose title is lost. */
function statesPromise(rows: readonly NumberedRow[]): boolean {
  const goals = rows.flatMap(filledCells).filter(({ text }) => labelOf(text)?.code === "goal");
  return headLabels(rows) >= 4 && goals.some(({ text }) => /绩效/u.test(text));
}

function namesDepartment(row: Row): boolean {
  return WHOLE_DEPARTMENT.test(plainLabel(filledCells(row)[0]?.text ?? ""));
}
