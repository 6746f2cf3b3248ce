/** The official form as a grid with its merged cells: five columns, as the departments print it. */
import { t } from "../i18n/translate.ts";
import { FIELD_TERMS, FUND_TERMS, INDICATOR_TERMS, termOf } from "../model/terms.ts";
import { departmentTextOf, type Project } from "./project.ts";

export interface FormCell {
  readonly text: string;
  readonly header?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly amount?: boolean;
}

/** Rows from top to bottom; a cell that spans rows stands in the first of them only. Five columns in all. */
export function officialFormOf(project: Project): FormCell[][] {
  return [...headRows(project), ...fundRows(project), ...goalRows(project), ...indicatorRows(project)];
}

function headRows(project: Project): FormCell[][] {
  const label = labelsOf(project);
  return [
    [
      { text: label("项目名称"), header: true, colSpan: 2 },
      { text: project.name, colSpan: 3 },
    ],
    [
      { text: label("主管部门", t("form.department")), header: true, colSpan: 2 },
      { text: departmentTextOf(project) },
      { text: label(termOf(FIELD_TERMS, "implementingUnit").word), header: true },
      { text: project.implementingUnit ?? "" },
    ],
    [
      { text: label(termOf(FIELD_TERMS, "origin").word), header: true, colSpan: 2 },
      { text: project.origin ?? "" },
      { text: label(termOf(FIELD_TERMS, "period").word), header: true },
      { text: project.period ?? "" },
    ],
  ];
}

function fundRows(project: Project): FormCell[][] {
  const { funds } = project;
  if (!funds) return [];
  const label = labelsOf(project);
  return FUND_TERMS.map((term, index): FormCell[] => [
    ...(index === 0
      ? [{ text: t("form.funds", { unit: funds.unit }), header: true, colSpan: 2, rowSpan: FUND_TERMS.length }]
      : []),
    { text: label(term.word, printedFundLabel(term.code, term.word)), header: true },
    { text: funds[term.code] ?? "", colSpan: 2, amount: true },
  ]);
}

function printedFundLabel(code: string, word: string): string {
  if (code === "total") return t("form.total", { word });
  return code === "fiscalAppropriation" ? t("form.ofWhich", { word }) : word;
}

function goalRows(project: Project): FormCell[][] {
  if (project.goal === undefined) return [];
  const label = labelsOf(project)(termOf(FIELD_TERMS, "goal").word);
  return [
    [
      { text: label, header: true },
      { text: project.goal, colSpan: 4 },
    ],
  ];
}

/** First-level and second-level cells span the rows below them that say the same. */
function indicatorRows(project: Project): FormCell[][] {
  const { indicators } = project;
  const label = labelsOf(project);
  const header = INDICATOR_TERMS.map((term): FormCell => ({ text: label(term.word), header: true }));
  const side = { text: t("form.indicators"), header: true, rowSpan: indicators.length + 1 };
  const sameLevel1 = (a: number, b: number): boolean => indicators[a]?.level1 === indicators[b]?.level1;
  const sameLevel2 = (a: number, b: number): boolean =>
    sameLevel1(a, b) && indicators[a]?.level2 === indicators[b]?.level2;
  const rows = indicators.map((indicator, index): FormCell[] => [
    ...spanFrom(index, indicators.length, sameLevel1, indicator.level1),
    ...spanFrom(index, indicators.length, sameLevel2, indicator.level2),
    { text: indicator.name ?? "" },
    { text: indicator.target ?? "" },
  ]);
  return [[side, ...header], ...rows];
}

function spanFrom(
  index: number,
  length: number,
  same: (a: number, b: number) => boolean,
  text: string | undefined,
): FormCell[] {
  if (index > 0 && same(index, index - 1)) return [];
  let rowSpan = 1;
  while (index + rowSpan < length && same(index, index + rowSpan)) rowSpan += 1;
  return [{ text: text ?? "", header: true, ...(rowSpan > 1 ? { rowSpan } : {}) }];
}

/** The label that the form itself printed, or else the usual one. */
function labelsOf(project: Project): (word: string, usual?: string) => string {
  return (word, usual = word) => project.labels[word] ?? usual;
}
