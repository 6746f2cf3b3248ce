/** What figures there are beside a condition: in units that it does not name, in its own, and in similar ones. */
import { areSimilarUnits } from "../model/target.ts";
import { type Figure, fulfils } from "./figure.ts";
import type { Found } from "./rank.ts";
import type { Tables } from "./table.ts";
import type { Understood, UnitCount } from "./types.ts";

type Condition = Pick<Figure, "operator" | "value">;

/** The most units that are offered. */
const UNITS = 8;

/** The units in which the condition would find something among these rows, the most frequent first. */
export function unitsOf(condition: Condition, rows: readonly Found[], tables: Tables): readonly UnitCount[] {
  return countsOf(condition, rows, tables).slice(0, UNITS);
}

/**
 * The units that are easily mistaken for the condition's, in which figures among these rows would fulfil it. A rate is
 * none for a sum, nor a sum for a rate.
 */
export function similarOf(figure: Figure, rows: readonly Found[], tables: Tables): readonly UnitCount[] {
  return countsOf(figure, rows, tables)
    .filter(({ unit }) => unit.includes("/") === figure.unit.includes("/") && areSimilarUnits(unit, figure.unit))
    .slice(0, UNITS);
}

function countsOf(condition: Condition, rows: readonly Found[], tables: Tables): UnitCount[] {
  const { unit, units, low, high } = tables.data.meanings;
  const counts = new Map<number, number>();
  for (const target of targetsOf(rows, tables)) {
    const code = unit[target] ?? 0;
    if (code === 0 || !fulfils(condition, low[target] ?? 0, high[target] ?? 0)) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, some], [b, others]) => others - some || a - b)
    .map(([code, count]) => ({ unit: units[code] ?? "", count }));
}

/** The smallest and largest figure in the condition's unit among these rows. */
export function heldOf(figure: Figure, rows: readonly Found[], tables: Tables): Understood["held"] {
  const { unit, units, low, high } = tables.data.meanings;
  const wanted = units.indexOf(figure.unit);
  const targets = wanted > 0 ? targetsOf(rows, tables).filter((target) => unit[target] === wanted) : [];
  if (targets.length === 0) return undefined;
  const min = targets.reduce((least, target) => Math.min(least, low[target] ?? 0), Number.POSITIVE_INFINITY);
  const max = targets.reduce((most, target) => Math.max(most, high[target] ?? 0), Number.NEGATIVE_INFINITY);
  return { unit: figure.unit, count: targets.length, min, max };
}

/** The least and the most money of the projects among these rows, in whole fen; undefined where none states any. */
export function heldMoneyOf(rows: readonly Found[], tables: Tables): Understood["heldMoney"] {
  const projects = new Set(rows.map(({ table, row }) => table.projects[row] ?? 0));
  const amounts = [...projects].flatMap((project) => tables.amounts[project] ?? []);
  if (amounts.length === 0) return undefined;
  const min = amounts.reduce((least, amount) => Math.min(least, amount), Number.POSITIVE_INFINITY);
  const max = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  return { count: amounts.length, min, max };
}

/** The targets of the indicators among these rows, one for each. */
function targetsOf(rows: readonly Found[], tables: Tables): number[] {
  return rows.flatMap(({ table, row }) =>
    table.type === "indicator" ? [tables.data.indicators.target[row] ?? 0] : [],
  );
}
