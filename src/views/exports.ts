/** The open data: what the pages show, for machines. Amounts as printed, and in 元 as exact decimal text. */

import { CHECKS } from "../checks/index.ts";
import { defined, type Funds } from "../model/form.ts";
import { formatYuan, parseMoney } from "../model/money.ts";
import type { DataFile } from "./data-file.ts";
import { indicatorsOf } from "./indicators.ts";
import type { Project } from "./project.ts";

export { type DataFile, writeCsv, writeJson } from "./data-file.ts";

const PROJECT_COLUMNS = [
  "id",
  "year",
  "department_code",
  "department",
  "name",
  "implementing_unit",
  "origin",
  "period",
  "unit",
  "total",
  "fiscal_appropriation",
  "carry_over",
  "other",
  "total_yuan",
  "goal",
  "indicators",
  "document",
  "table",
];

const INDICATOR_COLUMNS = [
  "id",
  "project_id",
  "year",
  "department_code",
  "department",
  "project",
  "number",
  "category",
  "kind",
  "level1",
  "level2",
  "name",
  "target",
  "document",
  "row",
];

/** One row a project. */
export function projectsFile(projects: readonly Project[]): DataFile {
  return {
    name: "projects",
    columns: PROJECT_COLUMNS,
    rows: projects.map((project) => ({
      id: project.id,
      year: project.year,
      department_code: project.department.code,
      department: project.department.name,
      name: project.name,
      implementing_unit: project.implementingUnit,
      origin: project.origin,
      period: project.period,
      unit: project.funds?.unit,
      total: project.funds?.total,
      fiscal_appropriation: project.funds?.fiscalAppropriation,
      carry_over: project.funds?.carryOver,
      other: project.funds?.other,
      total_yuan: yuanOf(project.funds),
      goal: project.goal,
      indicators: project.indicators.length,
      document: project.source?.document,
      table: project.source?.table,
    })),
  };
}

/** One row an indicator. */
export function indicatorsFile(projects: readonly Project[]): DataFile {
  return {
    name: "indicators",
    columns: INDICATOR_COLUMNS,
    rows: indicatorsOf(projects).map(({ indicator, project, number }) => ({
      id: `${project.id}#${number}`,
      project_id: project.id,
      year: project.year,
      department_code: project.department.code,
      department: project.department.name,
      project: project.name,
      number,
      category: indicator.category,
      kind: indicator.kind,
      level1: indicator.level1,
      level2: indicator.level2,
      name: indicator.name,
      target: indicator.target,
      document: project.source?.document,
      row: indicator.row,
    })),
  };
}

/** The JSON twin of one project. */
export function projectJsonOf(project: Project): object {
  const { department, departmentId: _, indicators, funds, problems, source, answers, ...form } = project;
  return defined({
    ...form,
    department: defined({ id: department.id, code: department.code, name: department.name }),
    funds: funds && defined({ ...funds, totalYuan: yuanOf(funds) }),
    indicators: indicators.map((indicator, index) => ({ id: `${project.id}#${index + 1}`, ...indicator })),
    source,
    problems,
    // Rules that speak to the department only leave no trace in published files, their answers included.
    answers: answers?.filter(({ rule }) => !CHECKS.some(({ id, internal }) => id === rule && internal)),
  });
}

function yuanOf(funds: Funds | undefined): string | undefined {
  const fen = funds?.total === undefined ? undefined : parseMoney(funds.total, funds.unit);
  return fen === undefined ? undefined : formatYuan(fen);
}
