/** A list of many projects in one table: a row an indicator, the project's head in the columns before it. */

import { defined } from "../../../src/model/form.ts";
import { DETAIL_TERMS, type DetailCode } from "../../../src/model/layout-terms.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { takeHeadings } from "../find/heading-rows.ts";
import type { Region } from "../find/region.ts";
import type { FormOfRows, RecognizedForm } from "../form.ts";
import { departmentOf } from "../head/department.ts";
import { isYearly } from "../indicators/column-words.ts";
import { type Column, columnsOf } from "../indicators/columns.ts";
import { type Header, readHeader } from "../indicators/indicator-header.ts";
import { readIndicators } from "../indicators/indicators.ts";
import { anchorOf, type Ledger } from "../ledger.ts";
import { missingOf } from "../missing.ts";
import { unitIn } from "../money/fund-values.ts";
import { fundsOf, statesUnit } from "../money/funds.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isIndicatorHeader, isListHeader } from "../signs/form-rows.ts";
import { otherCellOf, unreadProblem } from "../unread.ts";
import { isSum } from "../words/amounts.ts";
import { bareLabel, labelOf } from "../words/labels.ts";
import { joinLines } from "../words/wraps.ts";
import { type HeadColumn, withUnread } from "./list-margin.ts";
import { type Project, projectsOf } from "./list-projects.ts";

/** One form a project, in the order of the list. */
export function readList(region: Region, ledger: Ledger): FormOfRows[] {
  const numbers = takeHeadings(region.rows, region.title, ledger);
  const headerIndex = region.rows.findIndex(isListHeader);
  const header = region.rows[headerIndex];
  if (!header) return [];
  const columns = isIndicatorHeader(header) ? columnsOf(filledCells(header)) : [];
  const heads = headColumnsOf(header, columns);
  ledger.take(...filledCells(header));
  const above = region.rows.slice(0, headerIndex).flatMap(filledCells);
  const labels = [...heads.map(({ label }) => label), ...above.map(({ text }) => text)];
  const moneyUnit = labels.map(unitIn).find((unit) => unit) ?? region.moneyUnit;
  const projects = projectsOf(region.rows.slice(headerIndex + 1), heads, columns, ledger);
  // Read once: a list may have thousands of projects.
  const first = isIndicatorHeader(header) ? readHeader(header, undefined, region.rows, ledger) : undefined;
  const context = { region, header, heads, moneyUnit, ledger, ...(first && { first }) };
  const forms = projects.map((project) => ({ form: formOf(project, context), rows: project.rows }));
  return forms.map((one, index) => (index === 0 ? withUnread(one, numbers, ledger) : one));
}

function headColumnsOf(header: NumberedRow, columns: readonly Column[]): HeadColumn[] {
  const start = columns[0]?.from ?? Number.POSITIVE_INFINITY;
  const cells = filledCells(header).filter((cell) => cell.column < start);
  const goals = cells.filter(({ text }) => labelOf(text)?.code === "goal");
  const yearly = goals.length > 1 ? goals.find(({ text }) => isYearly(text)) : undefined;
  return cells.map((cell, index) => {
    const label = labelOf(cell.text);
    const to = cells[index + 1]?.column ?? start;
    const known = label && ["field", "fund", "projectTotal", "detail"].includes(label.part);
    const isMoney = label?.code === "funds" || bareLabel(cell.text) === "金额";
    const isOnlySum = isMoney && !cells.some(({ text }) => FUND_PARTS.includes(labelOf(text)?.part));
    const isTotal = label?.part === "projectTotal" || isSum(cell.text) || isOnlySum;
    const isUnit = bareLabel(cell.text) === "单位";
    // 总体绩效目标 beside 年度绩效目标 is that of several years.
    const isLongTerm = yearly !== undefined && cell !== yearly && goals.includes(cell);
    if (isLongTerm) return { key: "中期目标", label: joinLines(cell.text), from: cell.column, to };
    const key = isTotal ? "年度资金总额" : isUnit ? "实施单位" : known ? label.word : undefined;
    const place = { label: joinLines(cell.text), from: cell.column, to };
    return key === undefined ? place : { ...place, key };
  });
}

const FUND_PARTS: readonly (string | undefined)[] = ["fund", "projectTotal"];

interface ListContext {
  readonly region: Region;
  readonly header: NumberedRow;
  readonly heads: readonly HeadColumn[];
  readonly moneyUnit: string | undefined;
  readonly ledger: Ledger;
  /** The header of the indicators, if the list has any. */
  readonly first?: Header;
}

function formOf(
  project: Project,
  { region, header, heads, moneyUnit, ledger, first: columns }: ListContext,
): RecognizedForm {
  const { values, anchors, rows } = project;
  const part = readIndicators([header, ...rows], ledger, columns ? { first: columns } : {});
  const unread = rows.flatMap((row) => ledger.openCells(row).map((cell) => ({ cell, row })));
  const [first, last] = [rows[0], rows.at(-1)];
  const stated = region.year ?? region.documentYear;
  const year = stated ?? region.proseYear;
  // The goal of several years is the project's where the list has no column for the year's.
  const goalKey = heads.some(({ key }) => key === "年度目标") ? "年度目标" : "中期目标";
  const details = DETAIL_TERMS.filter(({ word }) => values.has(word) && word !== goalKey).map((term) => [
    term.code,
    values.get(term.word),
  ]);
  const labels = heads.filter(
    (head) => head.key !== undefined && values.has(head.key) && bareLabel(head.label) !== head.key,
  );
  return defined<RecognizedForm>({
    title: region.title,
    year,
    name: values.get("项目名称"),
    department: departmentOf(values.get("主管部门") ?? region.department),
    implementingUnit: values.get("实施单位") ?? region.unit,
    origin: values.get("项目来源"),
    period: values.get("项目期"),
    details: details.length > 0 ? (Object.fromEntries(details) as Partial<Record<DetailCode, string>>) : undefined,
    funds: fundsOf(values, moneyUnit, ""),
    goal: values.get(goalKey),
    indicators: part.indicators,
    midTermIndicators: part.midTerm.length > 0 ? part.midTerm : undefined,
    others: [...project.others, ...part.footnotes, ...unread.map(otherCellOf)],
    labels: {
      ...Object.fromEntries(labels.map((head) => [head.key === goalKey ? "年度目标" : head.key, head.label])),
      ...part.labels,
    },
    table: first?.table ?? 0,
    extent: [first?.place ?? {}, last?.place ?? {}],
    rows: Object.fromEntries(anchors),
    problems: [
      ...missingOf({
        row: first,
        name: values.get("项目名称"),
        year,
        isYearOfProse: stated === undefined && year !== undefined,
        department: values.get("主管部门") ?? region.department,
        isUnitStated: statesUnit(values, moneyUnit),
      }),
      ...project.problems,
      ...part.problems.filter(isOwn(project)),
      ...unread.map(unreadProblem),
    ],
  });
}

/** The header's own problems belong to the first project only. */
function isOwn(project: Project): (problem: Problem) => boolean {
  const anchors = new Set(project.rows.map(anchorOf));
  return (problem) => problem.code !== "unknown-label" && (problem.row === undefined || anchors.has(problem.row));
}
