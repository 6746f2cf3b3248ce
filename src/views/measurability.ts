/** How far promises can be measured: figures, dates, words, not applicable, and the list behind every number. */
import type { IndicatorEntry } from "./indicators.ts";
import { targetOf } from "./targets.ts";

export type Measure = "quantified" | "dated" | "qualitative" | "not-applicable" | "absent";

export const MEASURES: readonly Measure[] = ["quantified", "dated", "qualitative", "not-applicable", "absent"];

export interface Measurability {
  readonly total: number;
  /** All but not-applicable and absent ones: the whole of the shares. */
  readonly applicable: number;
  /** Every entry is in exactly one list. */
  readonly lists: Readonly<Record<Measure, readonly IndicatorEntry[]>>;
}

/** The measures of these indicators: of one project, a department or a year. */
export function measurabilityOf(entries: readonly IndicatorEntry[]): Measurability {
  const lists: Record<Measure, IndicatorEntry[]> = {
    quantified: [],
    dated: [],
    qualitative: [],
    "not-applicable": [],
    absent: [],
  };
  for (const entry of entries) lists[measureOf(entry)].push(entry);
  const total = entries.length;
  return { total, applicable: total - lists["not-applicable"].length - lists.absent.length, lists };
}

/** Dates and frequencies are dated; figures, ranges, lists and lengths of time are quantified. */
export function measureOf(entry: IndicatorEntry): Measure {
  const target = targetOf(entry);
  if (target === undefined) return "absent";
  const { kind } = target;
  if (kind === "not-applicable" || kind === "qualitative") return kind;
  return kind === "date" || kind === "frequency" ? "dated" : "quantified";
}
