/** The import's report for machines: what was recognized, as the public interface of the command has it. */
import { defined, type Indicator } from "../../src/model/form.ts";
import { composeTarget } from "../../src/model/split-target.ts";
import type { RecognizedForm } from "../recognize/form.ts";
import type { FileReport } from "./report.ts";

/** Forms, self-evaluations where there are any, and what became of each file. */
export function jsonReport(reports: readonly FileReport[]): object {
  return {
    forms: reports.flatMap((report) => report.forms.map((form) => jsonForm(form, report.path))),
    ...(reports.some((report) => (report.evaluations ?? []).length > 0)
      ? {
          evaluations: reports.flatMap((report) =>
            (report.evaluations ?? []).map((form) => jsonForm(form, report.path)),
          ),
        }
      : {}),
    files: reports.map((report) => ({
      file: report.path,
      format: report.format,
      forms: report.forms.length,
      cells: report.cells,
      unreadCells: report.unreadCells,
      problems: report.notices,
    })),
  };
}

function jsonForm(form: RecognizedForm, file: string): object {
  const { title, year, name, department, implementingUnit, origin, period, details, funds, projectFunds } = form;
  return defined({
    title,
    year,
    name,
    department: department && defined({ code: department.code, name: department.name }),
    implementingUnit,
    origin,
    period,
    details,
    funds,
    projectFunds,
    execution: form.execution,
    goal: form.goal,
    indicators: form.indicators.map(jsonIndicator),
    midTermIndicators: form.midTermIndicators?.map(jsonIndicator),
    others: form.others.length > 0 ? form.others : undefined,
    source: { file, table: form.table, first: form.extent[0], last: form.extent[1], rows: form.rows },
    problems: form.problems,
  });
}

/** Operator and unit in columns of their own are given as printed and, with the value, as one target. */
function jsonIndicator({ category, kind, level1, level2, name, target, others, row, ...extra }: Indicator): object {
  return defined({
    category,
    kind,
    level1,
    level2,
    name,
    ...composeTarget(target, extra.operator, extra.unit),
    ...extra,
    others: others.length > 0 ? others : undefined,
    row,
  });
}
