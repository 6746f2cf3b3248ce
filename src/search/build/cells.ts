/** Build side: what a form prints beyond its names and targets, as lines to search and to show. */
import { EXECUTION_TERMS, EXTRA_COLUMN_TERMS } from "../../model/column-terms.ts";
import type { Funds, Indicator, OtherCell, ProjectForm } from "../../model/form.ts";
import { DETAIL_TERMS } from "../../model/layout-terms.ts";
import { FUND_TERMS } from "../../model/terms.ts";
import { LABEL_END, MONEY_LINES } from "../data.ts";

/** The parts of a form whose cells have no column of their own in the search. */
export type CellSource = Partial<
  Pick<ProjectForm, "details" | "projectFunds" | "execution" | "others" | "labels" | "midTermIndicators">
>;

/** The printed amounts in the order of `MONEY_LINES`; undefined when none is printed. */
export function moneyLines(funds: Funds | undefined): string | undefined {
  const lines = MONEY_LINES.map((line) => inOneLine(funds?.[line] ?? ""));
  return lines.some((line) => line !== "") ? lines.join("\n") : undefined;
}

/** Lines of the head that only some provinces print, the whole project's money, a self-evaluation, other cells. */
export function cellLines(project: CellSource): string | undefined {
  const { details = {}, projectFunds, execution = [], others = [], labels = {}, midTermIndicators = [] } = project;
  const printed = (word: string): string => labels[word] ?? word;
  return linesOf([
    ...DETAIL_TERMS.map(({ code, word }) => ({ label: printed(word), text: details[code] ?? "" })),
    ...FUND_TERMS.map(({ code, word }) => ({ label: printed(word), text: projectFunds?.[code] ?? "" })),
    ...execution.flatMap((line) => [
      ...EXECUTION_TERMS.map(({ code, word }) => ({ label: `${line.fund} ${word}`, text: line[code] ?? "" })),
    ]),
    ...midTermIndicators.map(({ level1 = "", level2 = "", name = "", target = "" }) => ({
      label: `${level1} ${level2}`.trim(),
      text: `${name} ${target}`.trim(),
    })),
    ...others,
  ]);
}

/** The further columns of an indicator; what its target holds already is not said twice. */
export function extraLines(indicator: Partial<Indicator>): string | undefined {
  const { target = "", others = [] } = indicator;
  const columns = EXTRA_COLUMN_TERMS.map(({ code, word }) => ({ label: word, text: indicator[code] ?? "" }));
  return linesOf([...columns.filter(({ text }) => !target.includes(text)), ...others]);
}

function linesOf(cells: readonly OtherCell[]): string | undefined {
  const lines = cells
    .filter(({ text }) => text !== "")
    .map(({ label, text }) => `${inOneLine(label)}${LABEL_END}${inOneLine(text)}`);
  return lines.length > 0 ? lines.join("\n") : undefined;
}

/** A word never reaches over white space, so that it does not matter which one stands there. */
function inOneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/gu, " ");
}
