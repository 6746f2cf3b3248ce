/** One form: the head above (or below) its indicators, and the indicators. */
import { defined, type OtherCell } from "../../src/model/form.ts";
import { takeHeadings } from "./find/heading-rows.ts";
import { takeProse } from "./find/prose-head.ts";
import type { Region } from "./find/region.ts";
import { nameInTitle } from "./find/title-name.ts";
import type { RecognizedForm } from "./form.ts";
import { departmentOf } from "./head/department.ts";
import { readFields } from "./head/fields.ts";
import { filingUnitOf } from "./head/filing-unit.ts";
import { move, settleAppropriation } from "./head/settle.ts";
import { isYear, statedYear, yearOf } from "./head/stated-year.ts";
import type { HeadValues } from "./head-values.ts";
import { readIndicators } from "./indicators/indicators.ts";
import { partTitleOf } from "./indicators/part-titles.ts";
import type { Ledger } from "./ledger.ts";
import { missingOf } from "./missing.ts";
import { readExecution, readTotals } from "./money/evaluation.ts";
import { fundsOf, statesUnit } from "./money/funds.ts";
import { filledCells, type NumberedRow } from "./rows.ts";
import { isIndicatorHeader } from "./signs/form-rows.ts";
import { otherCellOf, unreadProblem } from "./unread.ts";
import { isCodeLabel, isFullLevelWord, isLevel1, isLevel2, labelOf } from "./words/labels.ts";

/** The form in these rows: its head, its indicators, and what was found in neither. */
export function readForm(region: Region, ledger: Ledger): RecognizedForm {
  const numbers = takeHeadings(region.rows, region.title, ledger);
  const found = region.rows.findIndex(isIndicatorHeader);
  const bare = found === -1 ? region.rows.findIndex(isBareIndicator) : found;
  const first = bare === -1 ? region.rows.length : bare;
  // The title of a part stands above its header.
  const titled = region.rows[first - 1];
  const headerIndex = titled && partTitleOf(titled, region.rows[first]) !== undefined ? first - 1 : first;
  const above = region.rows.slice(0, headerIndex);
  const execution = region.sort === "evaluation" ? readExecution(above, ledger) : [];
  const part = region.rows.slice(headerIndex);
  const indicators = readIndicators(part, ledger, { year: region.year ?? statedYear(above) });
  const totals = readTotals(indicators.marginRows, ledger);
  const head = readFields([...above, ...indicators.marginRows], ledger);
  if (region.proseHead) takeProse(region.proseHead, head);
  settleGoal(region.rows, head);
  settleAppropriation(head);
  const unread = ledger.unread();
  const [top, last] = [region.rows[0], region.rows.at(-1)];
  const value = (key: string): string | undefined => head.values.get(key);
  const moneyUnit = head.moneyUnit ?? region.moneyUnit;
  const printed = ["年度资金总额", "年度目标"]
    .map((key) => yearOf(head.labels.get(key)))
    .find((one) => one !== undefined);
  const stated = region.year ?? yearOf(value("年度")) ?? region.documentYear ?? printed;
  const year = stated ?? region.proseYear;
  const title = region.title ?? value("表名");
  const printedName = value("项目名称") ?? region.name;
  const name = printedName ?? nameInTitle(title);
  // What the table says beside the heading above it stays, unless it is the same.
  const aside = [
    ...(isYear(value("年度"), year) ? [] : asideOf(head, "年度")),
    ...(value("表名") === title ? [] : asideOf(head, "表名")),
  ];
  return defined<RecognizedForm>({
    formKind: region.sort === "evaluation" ? "evaluation" : undefined,
    title,
    year,
    name,
    department: departmentOf(
      value("主管部门") ?? region.department,
      codeAmong(head.others, value("主管部门") !== undefined, value("实施单位") !== undefined),
    ),
    ...filingUnitOf(head, totals, region.unit ?? otherOffice(region.department, value("主管部门"))),
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
      ...missingOf({
        row: top,
        name,
        namingTitle: printedName === undefined && name !== undefined ? title : undefined,
        year,
        isYearOfProse: stated === undefined && year !== undefined,
        department: value("主管部门") ?? region.department,
        isUnitStated: statesUnit(head.values, moneyUnit),
      }),
      ...indicators.problems,
      ...head.problems,
      ...unread.map(unreadProblem),
    ],
  });
}

/** 部门（单位）名称 above a table that prints another 主管部门: whose form it is. */
function otherOffice(above: string | undefined, own: string | undefined): string | undefined {
  const isOther = own !== undefined && departmentOf(above)?.name !== departmentOf(own)?.name;
  return isOther ? above : undefined;
}

/** The goal of several years is the form's where it prints no place for the year's. */
function settleGoal(rows: readonly NumberedRow[], head: HeadValues): void {
  const asks = rows.some((row) => filledCells(row).some(({ text }) => labelOf(text)?.code === "goal"));
  if (!asks && !head.values.has("年度目标")) move(head, "中期目标", "年度目标");
}

/** An indicator whose header is lost: both levels, its name and its value. */
function isBareIndicator(row: NumberedRow): boolean {
  const [level1, level2, ...rest] = filledCells(row);
  if (!level1 || !level2 || rest.length < 2) return false;
  return isLevel1(level1.text) && isFullLevelWord(level1.text) && isLevel2(level2.text) && isFullLevelWord(level2.text);
}

/** The department's code where it has a label of its own, which stays among the other cells; 单位编码 only where the form prints a department. */
function codeAmong(others: readonly OtherCell[], isPrinted: boolean, hasUnit: boolean): string | undefined {
  // A department has a code of three digits, a unit of six.
  const isUnits = ({ label, text }: OtherCell): boolean => hasUnit && /^单位/u.test(label) && text.trim().length >= 6;
  return others.find((one) => isCodeLabel(one.label) && (isPrinted || /部门/u.test(one.label)) && !isUnits(one))?.text;
}

/** A field that has no place of its own because the heading stated another one. */
function asideOf(head: HeadValues, key: string): OtherCell[] {
  const text = head.values.get(key);
  return text === undefined ? [] : [{ label: head.labels.get(key) ?? key, text }];
}
