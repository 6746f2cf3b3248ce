/** Which indicators are measured in which unit, and how their figures lie beside each other. Units are never merged. */
import { compareDecimals, type Decimal } from "../model/target/decimal.ts";
import { type AmountTarget, areSimilarUnits, type RangeTarget, unitKey } from "../model/target.ts";
import type { IndicatorEntry } from "./indicators.ts";
import { groupBy } from "./project.ts";
import { targetOf } from "./targets.ts";

/** What one indicator says in a unit. */
export interface UnitUse {
  readonly entry: IndicatorEntry;
  readonly target: AmountTarget | RangeTarget;
  /** The figure, or both ends of a range or of a list's figures: exact in the group's unit. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/** All figures in one unit with its bases. */
export interface UnitGroup {
  /** `元/人/天`; 日 and 天 share a key, 人 and 人次 do not. */
  readonly key: string;
  /** By figure, then in the order of the entries. */
  readonly uses: readonly UnitUse[];
  /** The highest figure, upper ends of ranges included; kept because every page of the group states it. */
  readonly highest: Decimal;
  /** Number of projects among them. */
  readonly projects: number;
  /** Keys of units that are easily mistaken for this one, for a link and no more. */
  readonly similar: readonly string[];
}

/**
 * Units with the most uses first. A figure without a unit is in no group. Of a list only standards (15万元/每镇) are:
 * its counts and subtotals are parts of a sum, and beside the targets of others they would look like small ones.
 */
export function unitGroupsOf(entries: readonly IndicatorEntry[]): UnitGroup[] {
  const found = entries.flatMap(usesOf);
  const groups = groupBy(found, ({ target }) => unitKey(target.unit, target.per));
  const keys = [...groups.keys()];
  return [...groups]
    .map(([key, uses]) => ({
      key,
      uses: uses.sort((a, b) => compareDecimals(a.low, b.low) || compareDecimals(a.high, b.high)),
      highest: highestOf(uses),
      projects: new Set(uses.map(({ entry }) => entry.project.id)).size,
      similar: keys.filter((other) => areSimilarUnits(key, other)),
    }))
    .sort((a, b) => b.uses.length - a.uses.length || (a.key < b.key ? -1 : 1));
}

/** The same figure with the same operator, by projects: `≤220元/人/天` in four of them. */
export interface Level {
  readonly value: Decimal;
  readonly operator: string;
  readonly uses: readonly UnitUse[];
}

/** The figures of a group, lowest first; ranges, and lists of several figures, stand in none. */
export function levelsOf({ uses }: UnitGroup): Level[] {
  const figures = uses.flatMap((use) =>
    use.target.kind === "range" || use.low !== use.high ? [] : [{ use, operator: use.target.operator }],
  );
  const levels = groupBy(figures, ({ use, operator }) => `${operator} ${use.low}`);
  return [...levels].map(([key, members]) => {
    const [operator = "", value = ""] = key.split(" ");
    return { operator, value, uses: members.map(({ use }) => use) };
  });
}

function highestOf(uses: readonly UnitUse[]): Decimal {
  return uses.reduce((most, { high }) => (compareDecimals(high, most) > 0 ? high : most), uses[0]?.high ?? "0");
}

function usesOf(entry: IndicatorEntry): UnitUse[] {
  const target = targetOf(entry);
  if (target?.kind !== "list")
    return target !== undefined && "unit" in target && target.unit !== "" ? [useOf(entry, target)] : [];
  const standards = target.items.flatMap(({ parts }) =>
    parts.flatMap((part) => ("unit" in part && part.unit !== "" && part.per.length > 0 ? [useOf(entry, part)] : [])),
  );
  return [...groupBy(standards, (use) => unitKey(use.target.unit, use.target.per)).values()].map(spanOf);
}

function useOf(entry: IndicatorEntry, target: UnitUse["target"]): UnitUse {
  if (target.kind === "range") return { entry, target, low: target.low, high: target.high };
  return { entry, target, low: target.value, high: target.value };
}

/** One use from the lowest to the highest of a list's figures, so that an indicator counts once in a unit. */
function spanOf(uses: readonly UnitUse[]): UnitUse {
  const lows = [...uses].sort((a, b) => compareDecimals(a.low, b.low));
  const [first] = lows as [UnitUse, ...UnitUse[]];
  return { ...first, high: highestOf(uses) };
}
