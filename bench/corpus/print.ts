/** Planned forms → Markdown as a converter of office documents prints them, slid rows included. */
import { printAmount } from "./funds.ts";
import type { PlannedDocument, PlannedForm, PlannedIndicator } from "./planned.ts";

type PrintedRow = readonly [string, string, string, string, string];

/** The document of a department for a year. */
export function printDocument(document: PlannedDocument): string {
  return `\n${document.forms.map(printForm).join("\n")}`;
}

/** Number of indicator rows that stand left of their columns: those that an import must note as repaired. */
export function slidRowsOf(form: PlannedForm): number {
  return indicatorRowsOf(form).filter((row) => row[4] === "").length;
}

function printForm(form: PlannedForm): string {
  const rows = [...headRowsOf(form), ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"] as const];
  const lines = [...rows, ...indicatorRowsOf(form)].map(printRow);
  const rule = "|---|---|---|---|---|";
  const table = form.layout.emptyHeader ? [printRow(["", "", "", "", ""]), rule, ...lines] : insertRule(lines, rule);
  return `# 项目支出绩效目标表\n\n(${form.year}年度)\n\n${table.join("\n")}\n`;
}

function insertRule([first = "", ...rest]: readonly string[], rule: string): string[] {
  return [first, rule, ...rest];
}

function printRow(cells: PrintedRow): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", "<br>")).join(" | ")} |`;
}

function headRowsOf(form: PlannedForm): PrintedRow[] {
  const { funds, layout } = form;
  const department = `[${form.department.code}]${form.department.name}`;
  const line = (label: string, ...values: readonly string[]): PrintedRow => {
    const [a = "", b = "", c = ""] = values;
    return layout.valueColumn === 1 ? [label, a, b, c, ""] : [label, "", a, b, c];
  };
  const amount = (side: string, label: string, hundredths: number, wanders: boolean): PrintedRow =>
    wanders ? line(side, label, "", printAmount(hundredths)) : line(side, label, printAmount(hundredths));
  return [
    line("项目名称", form.name),
    line("主管部门及代码", department, "实施单位", form.implementingUnit),
    line("项目来源", form.origin, "项目期", form.period),
    amount("项目资金\n(万元)", "年度资金总额:", funds.total, layout.wanderingAmounts),
    amount("", "其中:财政拨款", funds.fiscalAppropriation, layout.wanderingAmounts),
    amount("", "上年结转", funds.carryOver, false),
    amount("", "其他资金", funds.other, layout.wanderingAmounts),
    ["年度目标", form.goal, "", "", ""],
  ];
}

function indicatorRowsOf({ indicators, layout }: PlannedForm): PrintedRow[] {
  return indicators.map((line, index) => {
    const above = indicators[index - 1];
    const level1 = above?.level1 === line.level1 ? "" : line.level1;
    const level2 = level1 === "" && above?.level2 === line.level2 ? "" : line.level2;
    if (layout.satisfactionSlid && line.level1 === "满意度指标") return [level1, level2, line.name, line.target, ""];
    if (layout.costSlid && isFirstCost(above, line)) return ["", level2, line.name, line.target, ""];
    if (layout.slidNames.includes(index)) return ["", line.name, "", line.target, ""];
    return ["", level1, level2, line.name, line.target];
  });
}

function isFirstCost(above: PlannedIndicator | undefined, line: PlannedIndicator): boolean {
  return line.level2 === "成本指标" && above?.level2 !== "成本指标" && above?.level1 === line.level1;
}
