/** Conditions of a query that are no words to look for, as masks over the rows of a table: 1 passes. */
import type { ColumnName, ProjectColumn } from "./data.ts";
import { fulfils, parseDay } from "./figure.ts";
import { fold } from "./fold.ts";
import { gradesOf } from "./rows.ts";
import { scanColumn, scanWord } from "./scan.ts";
import type { Table, Tables } from "./table.ts";
import type { Meaning, NamedField } from "./term.ts";

const COLUMN_OF: Partial<Readonly<Record<NamedField, ColumnName>>> = {
  department: "department",
  implementingUnit: "unit",
  project: "name",
  indicator: "indicator",
  goal: "goal",
  origin: "origin",
  period: "period",
};

/** The mask of a condition; undefined for a word, which is scanned. */
export function maskOf(meaning: Meaning, table: Table, tables: Tables): Uint8Array | undefined {
  if (meaning.kind === "without") {
    const scanned = scanWord(meaning.word, tables, undefined, true);
    return gradesOf(scanned, table).map((grade) => (grade === 0 ? 1 : 0));
  }
  if (meaning.kind === "unit") {
    const code = table.codes.unit.values.indexOf(meaning.unit);
    return masked(table, (row) => code > 0 && table.codes.unit.rows[row] === code);
  }
  if (meaning.kind === "amount") {
    const limits = [meaning.figure, meaning.upTo].flatMap((figure) =>
      figure ? [{ operator: figure.operator, value: Math.round(figure.value * 100) }] : [],
    );
    return masked(table, (row) => {
      const amount = tables.amounts[table.projects[row] ?? 0];
      return amount !== undefined && limits.every((limit) => fulfils(limit, amount, amount));
    });
  }
  if (meaning.kind === "before" || meaning.kind === "after")
    return datedMask(meaning.kind, meaning.date, table, tables);
  if (meaning.kind === "finding") return findingMask(meaning.word, table, tables);
  return meaning.kind === "field" ? fieldMask(meaning.field, meaning.word, table, tables) : undefined;
}

function fieldMask(field: NamedField, word: string, table: Table, tables: Tables): Uint8Array {
  const { codes } = table;
  if (field === "year") return masked(table, (row) => codes.year.values[codes.year.rows[row] ?? 0] === word);
  if (field === "category") return categoryMask(word, table, tables);
  const column = COLUMN_OF[field];
  const scanned = scanColumn(word, tables.columns[column ?? "name"], tables);
  const matching = Array.from(scanned, (grade) => grade > 0);
  const { data } = tables;
  if (column === "indicator") {
    return masked(table, (row) => table.type === "indicator" && matching[data.indicators.indicator[row] ?? 0] === true);
  }
  const rows = data.projects[column as ProjectColumn];
  return masked(table, (row) => {
    const project = table.projects[row] ?? 0;
    // A department is also named by its code.
    if (field === "department" && codes.department.values[codes.department.rows[row] ?? 0] === word) return true;
    return matching[rows[project] ?? 0] === true;
  });
}

/** Rows with a finding of which the severity or the rule has the word in its name; their codes count too. */
function findingMask(word: string, table: Table, { data }: Tables): Uint8Array {
  const names = (code: string): boolean => code === word || fold(data.labels[code] ?? "").includes(word);
  const sets = data.findings.sets.map((set) =>
    set.split(" ").some((code) => code !== "" && (names(code) || code.split("/").some(names))),
  );
  const rows = table.type === "project" ? data.findings.projects : data.findings.indicators;
  return masked(table, (row) => sets[rows[row] ?? 0] === true);
}

/** By the printed words of both levels, or by the official word of the category or kind. */
function categoryMask(word: string, table: Table, { columns, data }: Tables): Uint8Array {
  const inLevel1 = columns.level1.folded.map((text) => text.includes(word));
  const inLevel2 = columns.level2.folded.map((text) => text.includes(word));
  const named = (values: readonly string[]): boolean[] =>
    values.map((code) => data.labels[code]?.includes(word) === true);
  const [category, kind] = [named(data.strings.category), named(data.strings.kind)];
  const { indicators } = data;
  return masked(
    table,
    (row) =>
      table.type === "indicator" &&
      (inLevel1[indicators.level1[row] ?? 0] === true ||
        inLevel2[indicators.level2[row] ?? 0] === true ||
        category[indicators.category[row] ?? 0] === true ||
        kind[indicators.kind[row] ?? 0] === true),
  );
}

/** Rows with a date that is over by the given day, or is not; days without a year are those of the form's year. */
function datedMask(side: "before" | "after", date: string, table: Table, { data }: Tables): Uint8Array {
  const { dates } = data.meanings;
  const passing = new Set<string>();
  const limits = new Map([...new Set(dates.year)].map((year) => [year, parseDay(date, year)]));
  for (const [place, due] of dates.due.entries()) {
    const year = dates.year[place] ?? 0;
    const limit = limits.get(year);
    if (limit !== undefined && (side === "before" ? due <= limit : due > limit)) {
      passing.add(`${dates.target[place]} ${year}`);
    }
  }
  return masked(
    table,
    (row) =>
      table.type === "indicator" && passing.has(`${data.indicators.target[row]} ${table.facetValue("year", row)}`),
  );
}

function masked(table: Table, passes: (row: number) => boolean): Uint8Array {
  const mask = new Uint8Array(table.size);
  for (let row = 0; row < table.size; row++) mask[row] = passes(row) ? 1 : 0;
  return mask;
}
