/** Blocks → forms. Knows the form and nothing of file formats. */
import { defined, type OtherCell } from "../../src/model/form.ts";
import { DETAIL_TERMS, type DetailCode } from "../../src/model/layout-terms.ts";
import { formatPlace } from "../../src/model/place.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { SourceDocument } from "../source/document.ts";
import { departmentOf } from "./department.ts";
import { readExecution, readTotals } from "./evaluation.ts";
import { readFields } from "./fields.ts";
import type { FormOfRows, Recognition, RecognizedForm } from "./form.ts";
import { fundsOf, statesUnit } from "./funds.ts";
import type { HeadFields } from "./head.ts";
import { takeHeadings } from "./headings.ts";
import { partTitleOf, readIndicators } from "./indicators.ts";
import { isCodeLabel, isFullLevelWord, isLevel1, isLevel2 } from "./labels.ts";
import { anchorOf, type Ledger, openLedger } from "./ledger.ts";
import { readList } from "./list.ts";
import { isIndicatorHeader } from "./parts.ts";
import { maskPersonal } from "./personal.ts";
import { filledCells, type NumberedRow, type Region, regionsOf } from "./regions.ts";
import { withTextTables } from "./text-tables.ts";
import { otherCellOf, unreadProblem } from "./unread.ts";

/** The forms of a document in their order, and how many cells were read. Never throws on odd content. */
export function recognize(original: SourceDocument): Recognition {
  const own = recognizeTables(original);
  if (own.forms.length + own.evaluations.length + own.overallForms > 0) return own;
  const tabled = withTextTables(original);
  const inTexts = tabled && recognizeTables(tabled);
  return inTexts && inTexts.forms.length + inTexts.evaluations.length > 0 ? inTexts : own;
}

function recognizeTables(original: SourceDocument): Recognition {
  const { document, problems: personal } = maskPersonal(original);
  const { regions, otherTables, overallForms } = regionsOf(document);
  let cells = 0;
  let unreadCells = 0;
  let blankForms = 0;
  const regionForms = regions.flatMap((region) => {
    const ledger = openLedger(region.rows);
    const read =
      region.sort === "list" ? readList(region, ledger) : [{ form: readForm(region, ledger), rows: region.rows }];
    const forms = read.filter(({ form }) => saysSomething(form));
    if (forms.length === 0) {
      blankForms += 1;
      return [];
    }
    cells += ledger.size;
    unreadCells += ledger.unread().length;
    return forms;
  });
  const { forms: found, elsewhere } = sharePersonal(regionForms, personal);
  return {
    document,
    personal: elsewhere,
    forms: found.filter((form) => form.formKind === undefined),
    evaluations: found.filter((form) => form.formKind === "evaluation"),
    overallForms,
    cells,
    unreadCells,
    otherTables: otherTables + blankForms,
  };
}

/** An empty form that is published to say that there are no projects (预算法实施条例 第6条) is none. */
function saysSomething({ name, goal, funds, indicators, midTermIndicators }: RecognizedForm): boolean {
  return [name, goal, funds, midTermIndicators].some((part) => part !== undefined) || indicators.length > 0;
}

/** What was masked is reported with the form in whose table it stands, or with the document. */
function sharePersonal(
  found: readonly FormOfRows[],
  personal: readonly Problem[],
): { forms: RecognizedForm[]; elsewhere: Problem[] } {
  const anchors = found.map(({ rows }) => new Set(rows.map(anchorOf)));
  const holds = (own: ReadonlySet<string> | undefined, { row }: Problem): boolean =>
    row !== undefined && own?.has(row) === true;
  return {
    forms: found.map(({ form }, index) => {
      const own = personal.filter((problem) => holds(anchors[index], problem));
      return own.length === 0 ? form : { ...form, problems: [...form.problems, ...own] };
    }),
    elsewhere: personal.filter((problem) => !anchors.some((own) => holds(own, problem))),
  };
}

function readForm(region: Region, ledger: Ledger): RecognizedForm {
  const numbers = takeHeadings(region.rows, region.title, ledger);
  const found = region.rows.findIndex(isIndicatorHeader);
  const bare = found === -1 ? region.rows.findIndex(isBareIndicator) : found;
  const first = bare === -1 ? region.rows.length : bare;
  // The title of a part stands above its header.
  const titled = region.rows[first - 1];
  const headerIndex = titled && partTitleOf(titled) !== undefined ? first - 1 : first;
  const above = region.rows.slice(0, headerIndex);
  const execution = region.sort === "evaluation" ? readExecution(above, ledger) : [];
  const indicators = readIndicators(region.rows.slice(headerIndex), ledger);
  const totals = readTotals(indicators.marginRows, ledger);
  const head = readFields([...above, ...indicators.marginRows], ledger);
  const unread = ledger.unread();
  const [top, last] = [region.rows[0], region.rows.at(-1)];
  const value = (key: string): string | undefined => head.values.get(key);
  const moneyUnit = head.moneyUnit ?? region.moneyUnit;
  const year = region.year ?? yearOf(value("年度")) ?? region.documentYear;
  const title = region.title ?? value("表名");
  // What the table says beside the heading above it stays, unless it is the same.
  const aside = [
    ...(isYear(value("年度"), year) ? [] : asideOf(head, "年度")),
    ...(value("表名") === title ? [] : asideOf(head, "表名")),
  ];
  return defined<RecognizedForm>({
    formKind: region.sort === "evaluation" ? "evaluation" : undefined,
    title,
    year,
    name: value("项目名称") ?? region.name,
    department: departmentOf(value("主管部门") ?? region.department, codeAmong(head.others)),
    ...filingUnitOf(head, totals, region.unit),
    origin: value("项目来源"),
    period: value("项目期"),
    funds: fundsOf(head.values, moneyUnit, ""),
    projectFunds: fundsOf(head.values, moneyUnit, "总/"),
    execution: execution.length > 0 ? execution : undefined,
    goal: value("年度目标"),
    indicators: indicators.indicators,
    midTermIndicators: indicators.midTerm.length > 0 ? indicators.midTerm : undefined,
    others: [...numbers, ...aside, ...head.others, ...indicators.footnotes, ...unread.map(otherCellOf)],
    labels: {
      ...Object.fromEntries([...head.labels].map(([key, text]) => [key.replace("总/", "项目总资金 "), text])),
      ...indicators.labels,
    },
    table: top?.table ?? 0,
    extent: [top?.place ?? {}, last?.place ?? {}],
    rows: Object.fromEntries([...head.rows].map(([key, row]) => [key.replace("总/", "项目总资金 "), row])),
    problems: [
      ...missingOf(region, head, year),
      ...indicators.problems,
      ...head.problems,
      ...unread.map(unreadProblem),
    ],
  });
}

/** An indicator whose header is lost: both levels, its name and its value. */
function isBareIndicator(row: NumberedRow): boolean {
  const [level1, level2, ...rest] = filledCells(row);
  if (!level1 || !level2 || rest.length < 2) return false;
  return isLevel1(level1.text) && isFullLevelWord(level1.text) && isLevel2(level2.text) && isFullLevelWord(level2.text);
}

/** Who filled the form in is the implementing unit where no other is printed. */
function filingUnitOf(
  head: HeadFields,
  totals: Partial<Record<DetailCode, string>>,
  above: string | undefined,
): Pick<Partial<RecognizedForm>, "implementingUnit" | "details"> {
  const unit = head.values.get("实施单位");
  const filing = head.values.get("填报单位");
  const stated = Object.fromEntries(
    DETAIL_TERMS.flatMap((term) => {
      const text = head.values.get(term.word);
      return text === undefined || (term.code === "filingUnit" && unit === undefined) ? [] : [[term.code, text]];
    }),
  ) as Partial<Record<DetailCode, string>>;
  const details = { ...stated, ...totals };
  if (unit === undefined && filing !== undefined) rename(head, "填报单位", "实施单位");
  return defined<Pick<Partial<RecognizedForm>, "implementingUnit" | "details">>({
    implementingUnit: unit ?? filing ?? above,
    details: Object.keys(details).length > 0 ? details : undefined,
  });
}

/** The department's code where it has a label of its own, which stays among the other cells. */
function codeAmong(others: readonly OtherCell[]): string | undefined {
  return others.find(({ label }) => isCodeLabel(label))?.text;
}

function rename(head: HeadFields, from: string, to: string): void {
  head.labels.set(to, head.labels.get(from) ?? from);
  head.labels.delete(from);
  const row = head.rows.get(from);
  if (row !== undefined) head.rows.set(to, row);
  head.rows.delete(from);
}

/** A field that has no place of its own because the heading stated another one. */
function asideOf(head: HeadFields, key: string): OtherCell[] {
  const text = head.values.get(key);
  return text === undefined ? [] : [{ label: head.labels.get(key) ?? key, text }];
}

/** Whether the text says no more than this year; nothing said is nothing else. */
function isYear(text: string | undefined, year: number | undefined): boolean {
  return text === undefined || /^\s*(\d{4})\s*(?:年度?)?\s*$/u.exec(text.normalize("NFKC"))?.[1] === String(year);
}

function yearOf(text: string | undefined): number | undefined {
  const year = /(?:19|20)\d{2}/u.exec(text?.normalize("NFKC") ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
}

function missingOf(region: Region, head: HeadFields, year: number | undefined): Problem[] {
  const row = region.rows[0];
  const at = row && { row: anchorOf(row), place: formatPlace(row.place) };
  const problem = (code: Problem["code"], severity: Problem["severity"] = "error"): Problem => ({
    code,
    severity,
    ...at,
  });
  const isUnitStated = statesUnit(head.values, head.moneyUnit ?? region.moneyUnit);
  return [
    ...(head.values.has("项目名称") || region.name !== undefined ? [] : [problem("missing-name")]),
    ...(year === undefined ? [problem("missing-year")] : []),
    ...(head.values.has("主管部门") || region.department !== undefined ? [] : [problem("missing-department")]),
    ...(isUnitStated ? [] : [problem("missing-unit", "warning")]),
  ];
}
