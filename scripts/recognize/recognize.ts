/** Blocks → forms. Knows the form and nothing of file formats. */
import { defined, type Funds, type OtherCell } from "../../src/model/form.ts";
import type { Problem } from "../../src/model/problem.ts";
import { FUND_TERMS } from "../../src/model/terms.ts";
import { formatPlace, type SourceDocument } from "../source/document.ts";
import { type HeadFields, readFields } from "./fields.ts";
import type { Recognition, RecognizedForm } from "./form.ts";
import { readIndicators } from "./indicators.ts";
import { anchorOf, openLedger, type UnreadCell } from "./ledger.ts";
import { isIndicatorHeader, type Region, regionsOf } from "./regions.ts";

/** The forms of a document in their order, and how many cells were read. Never throws on odd content. */
export function recognize(document: SourceDocument): Recognition {
  const { regions, otherTables } = regionsOf(document);
  let cells = 0;
  let unreadCells = 0;
  const forms = regions.map((region) => {
    const ledger = openLedger(region.rows);
    const form = formOf(region, ledger);
    cells += ledger.size;
    unreadCells += ledger.unread().length;
    return form;
  });
  return { forms, cells, unreadCells, otherTables };
}

function formOf(region: Region, ledger: ReturnType<typeof openLedger>): RecognizedForm {
  takeHeadings(region, ledger);
  const found = region.rows.findIndex(isIndicatorHeader);
  const headerIndex = found === -1 ? region.rows.length : found;
  const head = readFields(region.rows.slice(0, headerIndex), ledger);
  const { indicators, problems } = readIndicators(region.rows.slice(headerIndex), ledger);
  const unread = ledger.unread();
  const [first, last] = [region.rows[0], region.rows.at(-1)];
  const value = (key: string): string | undefined => head.values.get(key);
  return defined<RecognizedForm>({
    title: region.title,
    year: region.year,
    name: value("项目名称"),
    department: departmentOf(value("主管部门")),
    implementingUnit: value("实施单位"),
    origin: value("项目来源"),
    period: value("项目期"),
    funds: fundsOf(head),
    goal: value("年度目标"),
    indicators,
    others: unread.map(otherCellOf),
    labels: Object.fromEntries(head.labels),
    table: first?.table ?? 0,
    extent: [first?.place ?? {}, last?.place ?? {}],
    rows: Object.fromEntries(head.rows),
    problems: [...missingOf(region, head), ...problems, ...unread.map(unreadProblem)],
  });
}

/** Title and year lines inside the table were read with the region. */
function takeHeadings(region: Region, ledger: ReturnType<typeof openLedger>): void {
  for (const row of region.rows) {
    const [only, ...rest] = ledger.openCells(row);
    if (!only || rest.length > 0) continue;
    const text = only.text.replace(/\s+/gu, "");
    if (text === region.title || /^[(（]?\d{4}年度?[)）]?$/u.test(text)) ledger.take(only);
  }
}

/** `[106]中共安庆市委组织部` → code and name; a name alone has no code. */
function departmentOf(text: string | undefined): RecognizedForm["department"] {
  if (text === undefined) return undefined;
  const match = /^\s*(?:[[［【](\w+)[\]］】]|(\d{3,9})\s*[-—–])\s*(\S.*)$/su.exec(text);
  const code = match?.[1] ?? match?.[2];
  return code === undefined ? { name: text, text } : { code, name: match?.[3] ?? text, text };
}

function fundsOf(head: HeadFields): Funds | undefined {
  const stated = FUND_TERMS.filter((term) => head.values.has(term.word));
  if (stated.length === 0) return undefined;
  const amounts = Object.fromEntries(stated.map((term) => [term.code, head.values.get(term.word)]));
  return { unit: head.moneyUnit ?? "万元", ...amounts };
}

function missingOf(region: Region, head: HeadFields): Problem[] {
  const row = region.rows[0];
  const at = row && { row: anchorOf(row), place: formatPlace(row.place) };
  const problem = (code: Problem["code"]): Problem => ({ code, severity: "error", ...at });
  return [
    ...(head.values.has("项目名称") ? [] : [problem("missing-name")]),
    ...(region.year === undefined ? [problem("missing-year")] : []),
    ...(head.values.has("主管部门") ? [] : [problem("missing-department")]),
  ];
}

function otherCellOf({ row, cell }: UnreadCell): OtherCell {
  const first = row.cells.find((candidate) => candidate.text !== "");
  return { label: first === undefined || first === cell ? "未注明栏目" : first.text, text: cell.text };
}

function unreadProblem({ row, cell }: UnreadCell): Problem {
  return {
    code: "unread-cell",
    severity: "warning",
    row: anchorOf(row),
    place: formatPlace(row.place),
    text: cell.text,
  };
}
