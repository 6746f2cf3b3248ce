/** What became of a document: its figures, and every form with what was put right, masked or left open in it. */
import { t } from "../i18n/translate.ts";
import type { SourceRecord } from "../model/document.ts";
import type { ProjectForm } from "../model/form.ts";
import { PROBLEM_TERMS, type Problem } from "../model/problem.ts";
import { paths } from "./paths.ts";
import { sayPlace } from "./place-words.ts";
import type { Project } from "./project.ts";

/** Problems of one kind, each with the way to its row. */
export interface ProblemGroup {
  readonly label: string;
  readonly items: readonly { readonly text: string; readonly anchor?: string }[];
}

export interface CoverageRow {
  readonly name: string;
  /** Address of the project's page, where there is one. */
  readonly path?: string;
  readonly anchor: string;
  readonly place: string;
  readonly outcome: string;
  readonly groups: readonly ProblemGroup[];
}

/** Counts of a document's forms; self-evaluations are counted apart. */
export function coverageCounts({ coverage }: Pick<SourceRecord, "coverage">): {
  readonly forms: number;
  readonly evaluations: number;
  readonly clean: number;
  readonly repaired: number;
  readonly failed: number;
} {
  const forms = coverage.filter((entry) => entry.formKind === undefined);
  const count = (outcome: string): number => forms.filter((entry) => entry.outcome === outcome).length;
  const evaluations = coverage.length - forms.length;
  return {
    forms: forms.length,
    evaluations,
    clean: count("clean"),
    repaired: count("repaired"),
    failed: count("failed"),
  };
}

/** The figures in sentences. */
export function coverageFigures(document: SourceRecord): string[] {
  const { forms, evaluations, ...outcomes } = coverageCounts(document);
  const { cells, unreadCells, otherTables, overallForms } = document;
  return [
    t("source.figures.forms", { count: forms, ...outcomes }),
    ...(evaluations > 0 ? [t("source.figures.evaluations", { count: evaluations })] : []),
    t(unreadCells === 0 ? "source.figures.allCells" : "source.figures.unreadCells", { cells, unread: unreadCells }),
    ...(overallForms > 0 ? [t("source.figures.overall", { count: overallForms })] : []),
    ...(otherTables > 0 ? [t("source.figures.other", { count: otherTables })] : []),
  ];
}

/** A row a form, in the order of the document. */
export function coverageRows(
  document: SourceRecord,
  projects: readonly Project[],
  evaluations: readonly ProjectForm[] = [],
): CoverageRow[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  return document.coverage.map((entry) => {
    const project = entry.project === undefined ? undefined : byId.get(entry.project);
    const isEvaluation = entry.formKind === "evaluation";
    const table = t("source.table", { table: entry.table });
    const problems = isEvaluation || !project ? entry.problems : project.problems;
    const name = project?.name ?? evaluationOf(entry, evaluations)?.name ?? table;
    return {
      name: [name, isEvaluation ? t("source.evaluation") : ""].filter(Boolean).join(" "),
      ...(project ? { path: paths.project(project.id) } : {}),
      anchor: `t${entry.table}`,
      place: entry.place === undefined ? table : sayPlace(entry.place),
      outcome: t(`source.outcome.${entry.outcome}`),
      groups: problemGroups(problems),
    };
  });
}

/** Tables of the document that hold forms → the names of what was read from each, as far as they have one. */
export function formTables(
  { coverage }: Pick<SourceRecord, "coverage">,
  projects: readonly Pick<Project, "id" | "name">[],
  evaluations: readonly ProjectForm[] = [],
): ReadonlyMap<number, readonly string[]> {
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  const tables = new Map<number, readonly string[]>();
  for (const entry of coverage) {
    const name = names.get(entry.project ?? "") ?? evaluationOf(entry, evaluations)?.name;
    const before = tables.get(entry.table) ?? [];
    tables.set(entry.table, name === undefined ? before : [...before, name]);
  }
  return tables;
}

/** Tables of the document that hold the form of one project alone → its id. */
export function projectTables({ coverage }: Pick<SourceRecord, "coverage">): ReadonlyMap<number, string> {
  const forms = Map.groupBy(coverage, ({ table }) => table);
  return new Map(
    [...forms].flatMap(([table, [only, ...others]]) =>
      only?.project !== undefined && only.formKind === undefined && others.length === 0 ? [[table, only.project]] : [],
    ),
  );
}

function evaluationOf(
  { table, formKind }: SourceRecord["coverage"][number],
  evaluations: readonly ProjectForm[],
): ProjectForm | undefined {
  return formKind === "evaluation" ? evaluations.find(({ source }) => source?.table === table) : undefined;
}

/** Problems by kind, in the order of the glossary. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  return PROBLEM_TERMS.flatMap(({ code }) => {
    const own = problems.filter((problem) => problem.code === code);
    if (own.length === 0) return [];
    const items = code.startsWith("missing-") ? [] : own.map((problem) => itemOf(problem));
    return [{ label: t(`source.problem.${code}`, { count: own.length }), items }];
  });
}

/** A row that was put back is named by its place alone; all else with its words. */
function itemOf({ code, place = "", text = "", row }: Problem): ProblemGroup["items"][number] {
  const words = [sayPlace(place), code === "shifted-row" ? "" : text].filter(Boolean).join(" ");
  return { text: words, ...(row === undefined ? {} : { anchor: row }) };
}

/** What a listing says of a self-evaluation, all as printed; the first line of money is the total. */
export interface EvaluationRow {
  readonly name: string;
  readonly anchor: string;
  readonly budget: string;
  readonly spent: string;
  readonly rate: string;
  readonly score: string;
  readonly indicators: number;
}

/** A row a self-evaluation. */
export function evaluationRows(evaluations: readonly ProjectForm[]): EvaluationRow[] {
  return evaluations.map(({ name, source, execution, details, indicators }) => ({
    name,
    anchor: `t${source?.table ?? 1}`,
    budget: execution?.[0]?.budget ?? "",
    spent: execution?.[0]?.spent ?? "",
    rate: execution?.[0]?.rate ?? "",
    score: details?.totalScore ?? "",
    indicators: indicators.length,
  }));
}
