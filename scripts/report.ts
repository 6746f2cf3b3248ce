/** The import's report: in Chinese, for the department's staff; and its JSON twin. */

import { formatNotice } from "../src/i18n/messages.ts";
import { defined, type Indicator } from "../src/model/form.ts";
import type { Notice } from "../src/model/notice.ts";
import type { Problem } from "../src/model/problem.ts";
import { composeTarget } from "../src/model/split-target.ts";
import type { RecognizedForm } from "./recognize/form.ts";
import type { ProjectChange } from "./write/changes.ts";
import type { CommitCount } from "./write/commit.ts";
import { outcomeOf } from "./write/document-record.ts";

/** What became of one file. */
export interface FileReport {
  /** As the person named it. */
  readonly path: string;
  readonly format?: string;
  readonly forms: readonly RecognizedForm[];
  readonly evaluations?: readonly RecognizedForm[];
  readonly overallForms?: number;
  readonly cells: number;
  readonly unreadCells: number;
  readonly notices: readonly Notice[];
}

/** Whether everything in the file was read. */
export function isCleanlyRead(report: FileReport): boolean {
  return report.unreadCells === 0 && !report.notices.some((notice) => notice.severity === "error");
}

/** The notices of a file: its own, the problems of its forms, and what was masked outside them. */
export function noticesOf(
  path: string,
  forms: readonly RecognizedForm[],
  own: readonly Notice[],
  elsewhere: readonly Problem[] = [],
): Notice[] {
  const problems = [...forms.flatMap((form) => form.problems), ...elsewhere].map((problem): Notice => {
    const line = /第 (\d+) 行/u.exec(problem.place ?? "")?.[1];
    const notice = { code: problem.code, severity: problem.severity, path, data: { text: problem.text ?? "" } };
    return line === undefined ? notice : { ...notice, line: Number(line) };
  });
  return [...own, ...problems];
}

/** One file in a few lines. */
export function formatFileReport(report: FileReport): string {
  const indicators = report.forms.reduce((sum, form) => sum + form.indicators.length, 0);
  const count = (outcome: string): number => report.forms.filter((form) => outcomeOf(form) === outcome).length;
  const lines = [
    `${report.path}${report.format ? ` (${report.format})` : ""}`,
    report.forms.length > 0 &&
      `  目标表 ${report.forms.length} 张，指标 ${indicators} 条：完整 ${count("clean")}，已修补 ${count("repaired")}，未能识别 ${count("failed")}`,
    (report.evaluations ?? []).length > 0 && `  自评表 ${report.evaluations?.length} 张，另存，不计入目标表`,
    report.overallForms ? `  部门整体支出绩效目标表 ${report.overallForms} 张，不是项目的表，没有导入` : false,
    report.forms.length + (report.evaluations ?? []).length > 0 &&
      `  有内容的单元格 ${report.cells} 个，${report.unreadCells === 0 ? "全部归位" : `未归位 ${report.unreadCells} 个`}`,
    ...report.notices.map((notice) => `  ${formatNotice(notice)}`),
  ];
  return lines.filter((line) => line !== false).join("\n");
}

/** The last lines: all files together, what was written, and which files need a look. */
export function formatSummary(reports: readonly FileReport[], written: CommitCount | "dry-run"): string {
  const forms = reports.flatMap((report) => report.forms);
  const indicators = forms.reduce((sum, form) => sum + form.indicators.length, 0);
  const failed = reports.filter((report) => !isCleanlyRead(report));
  return [
    `合计：文件 ${reports.length} 个，目标表 ${forms.length} 张，指标 ${indicators} 条。`,
    written === "dry-run"
      ? "试运行，没有写入任何文件。"
      : `写入：新增 ${written.added} 个文件，更新 ${written.updated} 个，没有变化 ${written.unchanged} 个${written.removed ? `，删去 ${written.removed} 个` : ""}。`,
    ...(failed.length > 0 ? [`没有完整读取的文件 ${failed.length} 个：`, ...failed.map((one) => `  ${one.path}`)] : []),
  ].join("\n");
}

const CHANGES_SHOWN = 20;
const TEXT_SHOWN = 40;

/** What happens to published projects, a line a project and a line a changed field; the new ones on request. */
export function formatChanges(changes: readonly ProjectChange[], withNew: boolean): string[] {
  return changes
    .filter((change) => withNew || change.kind !== "added")
    .flatMap(({ kind, id, name, fields }) => {
      const word = { added: "新增", changed: "更新", removed: "删去" }[kind];
      const shown = fields.slice(0, CHANGES_SHOWN).map(({ field, before, after }) => {
        if (before === undefined) return `    + ${field}：${cut(after)}`;
        return after === undefined
          ? `    - ${field}：${cut(before)}`
          : `    ~ ${field}：${cut(before)} → ${cut(after)}`;
      });
      const rest = fields.length - shown.length;
      return [`  ${word} ${id} ${name}`, ...shown, ...(rest > 0 ? [`    另有 ${rest} 处`] : [])];
    });
}

function cut(text = ""): string {
  const line = text.replace(/\s*\n\s*/gu, " ");
  return line.length > TEXT_SHOWN ? `${line.slice(0, TEXT_SHOWN)}…` : line;
}

/** The machine twin: what was recognized, as the public interface of the command has it. */
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
