/** Build side: what the distinct targets mean, as columns. */
import { parseTarget, type Target, unitKey } from "../../model/target.ts";
import { MEANINGS, type Meanings } from "../data.ts";
import { dayNumber } from "../figure.ts";

/** The meanings of distinct targets; `rows` and `years` are the target and the form's year of every indicator. */
export function meaningsOf(targets: readonly string[], rows: readonly number[], years: readonly number[]): Meanings {
  const parsed = targets.map((text) => (text === "" ? undefined : parseTarget(text)));
  const units = new Map([["", 0]]);
  const unitOf = (target: Target | undefined): number => {
    const key = target && "unit" in target && target.unit !== "" ? unitKey(target.unit, target.per) : "";
    if (!units.has(key)) units.set(key, units.size);
    return units.get(key) ?? 0;
  };
  return {
    kind: parsed.map(kindOf),
    unit: parsed.map(unitOf),
    low: parsed.map((target) => figureOf(target, "low")),
    high: parsed.map((target) => figureOf(target, "high")),
    units: [...units.keys()],
    dates: datesOf(targets, parsed, rows, years),
  };
}

function kindOf(target: Target | undefined): number {
  if (!target) return 0;
  return MEANINGS.indexOf(target.kind === "range" ? target.of : target.kind);
}

function figureOf(target: Target | undefined, end: "low" | "high"): number {
  if (!target || !("unit" in target)) return 0;
  return Number(target.kind === "range" ? target[end] : target.value);
}

function datesOf(
  targets: readonly string[],
  parsed: readonly (Target | undefined)[],
  rows: readonly number[],
  years: readonly number[],
): Meanings["dates"] {
  const dates = { target: [] as number[], year: [] as number[], due: [] as number[] };
  const seen = new Set<string>();
  for (const [row, target] of rows.entries()) {
    const year = years[row] ?? 0;
    const key = `${target} ${year}`;
    if (parsed[target]?.kind !== "date" || seen.has(key)) continue;
    seen.add(key);
    const dated = parseTarget(targets[target] ?? "", { year });
    for (const due of dated.kind === "date" ? dated.dates.map((date) => dayNumber(date.due)) : []) {
      if (due === undefined) continue;
      dates.target.push(target);
      dates.year.push(year);
      dates.due.push(due);
    }
  }
  return dates;
}
