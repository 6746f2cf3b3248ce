/** What the whole result comes to: one sentence, and behind it small tables, of which two are also drawn. */
import { link } from "../../link.ts";
import { formatWan } from "../../model/money.ts";
import { hitPath, type SearchState } from "../../search/state.ts";
import type { DepartmentTotal, ProjectTotal, Spread, Totals, UnitTotal } from "../../search/types.ts";
import { formatCount } from "../../views/table.ts";
import { barsOf } from "./result-chart.ts";
import { stateLink } from "./state-link.ts";
import { numberText } from "./term-text.ts";
import { say } from "./text.ts";
import { type TableCell, type TableParts, totalsTable } from "./totals-table.ts";

/** The sentence. */
export function totalsText({ projects, indicators, amount, unstated }: Totals): string {
  const data = { projects: formatCount(projects), indicators: formatCount(indicators), amount: formatWan(amount) };
  const more = unstated === 0 ? "" : say("explorer.totals.unstated", { count: formatCount(unstated) });
  return `${say("explorer.totals", data)}${more}`;
}

/** Departments with their money, how the most frequent figures lie, and all figures unit by unit. */
export function totalsTables(totals: Totals, state: SearchState): HTMLElement[] {
  const { units, departments, spread, largest } = totals;
  return [
    // One department is one bar: then the projects say more.
    ...(departments.length === 1 && largest.length > 1 ? [largestTable(largest)] : []),
    departmentTable(departments, state),
    ...(spread ? [spreadTable(spread)] : []),
    ...(units.length > 0 ? [unitTable(units, state)] : []),
  ];
}

function departmentTable(departments: readonly DepartmentTotal[], state: SearchState): HTMLElement {
  const parts: TableParts = {
    id: "result-departments",
    caption: say("explorer.totals.departments"),
    heads: headsOf("department", "projects", "indicators", "amount"),
    rows: departments.map(({ id, name, projects, indicators, amount }) => [
      narrowed(name, state, "department", id),
      count(projects),
      count(indicators),
      { text: formatWan(amount), value: amount },
    ]),
  };
  const bars = departments.length > 1 ? barsOf(parts, 3, say("explorer.chart.departments")) : undefined;
  return totalsTable(parts, bars);
}

function largestTable(projects: readonly ProjectTotal[]): HTMLElement {
  const parts: TableParts = {
    id: "result-largest",
    caption: say("explorer.totals.largest", { count: projects.length }),
    heads: headsOf("project", "amount"),
    rows: projects.map(({ id, name, amount }) => [
      { text: name, href: link(hitPath({ id })) },
      { text: formatWan(amount), value: amount },
    ]),
  };
  return totalsTable(parts, barsOf(parts, 1, say("explorer.chart.largest")));
}

function spreadTable({ unit, steps }: Spread): HTMLElement {
  const parts: TableParts = {
    id: "result-spread",
    caption: say("explorer.totals.spread", { unit }),
    heads: [say("explorer.totals.figure", { unit }), ...headsOf("count")],
    rows: steps.map(({ low, high, count: number }) => [{ text: stepText(low, high) }, count(number)]),
  };
  return totalsTable(parts, barsOf(parts, 1, say("explorer.chart.spread", { unit })));
}

function stepText(low: number, high: number | undefined): string {
  if (high === undefined) return numberText(low);
  const data = { low: numberText(low), high: numberText(high) };
  return say(high === Number.POSITIVE_INFINITY ? "explorer.totals.above" : "explorer.totals.step", data);
}

function unitTable(units: readonly UnitTotal[], state: SearchState): HTMLElement {
  const figure = (value: number): TableCell => ({ text: numberText(value), value });
  return totalsTable({
    id: "result-units",
    caption: say("explorer.totals.units"),
    heads: headsOf("unit", "count", "min", "median", "max"),
    rows: units.map((unit) => [
      narrowed(unit.unit, state, "unit", unit.unit),
      count(unit.count),
      figure(unit.min),
      figure(unit.median),
      figure(unit.max),
    ]),
  });
}

type Head =
  | "department"
  | "project"
  | "projects"
  | "indicators"
  | "amount"
  | "unit"
  | "count"
  | "min"
  | "median"
  | "max";

function headsOf(...keys: readonly Head[]): string[] {
  return keys.map((key) => say(`explorer.totals.${key}`));
}

function count(value: number): TableCell {
  return { text: formatCount(value), value };
}

/** The name with a link to the result narrowed to it; without where it is narrowed already. */
function narrowed(text: string, state: SearchState, field: "department" | "unit", value: string): TableCell {
  if (state.filters[field] === value) return { text };
  return { text, href: stateLink({ ...state, filters: { ...state.filters, [field]: value }, page: 1 }) };
}
