/** Where the unit stands inside a printed target, so that it can lead to the unit's page. */
import { unitKey } from "../model/target.ts";
import type { IndicatorEntry } from "./indicators.ts";
import { targetOf } from "./targets.ts";

/** The target as printed, cut around its unit: `before + unit + after` is the whole text. */
export interface UnitPart {
  readonly key: string;
  readonly before: string;
  readonly unit: string;
  readonly after: string;
}

/** The last place where the printed unit stands, with the bases behind it; undefined when it is not printed as such. */
export function unitPartOf(entry: IndicatorEntry): UnitPart | undefined {
  const target = targetOf(entry);
  if (target === undefined || !("unit" in target) || target.unit === "") return undefined;
  const { text, printedUnit, unit, per } = target;
  const start = text.lastIndexOf(printedUnit);
  if (printedUnit === "" || start === -1) return undefined;
  const rest = text.slice(start + printedUnit.length);
  const bases = /^(?:[/每][^\s/,，。;；()（）]+)+/u.exec(rest)?.[0] ?? "";
  const end = start + printedUnit.length + bases.length;
  return {
    key: unitKey(unit, per),
    before: text.slice(0, start),
    unit: text.slice(start, end),
    after: text.slice(end),
  };
}
