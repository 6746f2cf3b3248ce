/** The meaning of an indicator's target, parsed once a build however many pages ask for it. */
import type { Indicator } from "../model/form.ts";
import { parseTarget, type Target } from "../model/target.ts";
import type { IndicatorEntry } from "./indicators.ts";

/** The parsed target; undefined when the form prints none. */
export function targetOf({ indicator, project }: Pick<IndicatorEntry, "indicator" | "project">): Target | undefined {
  if (indicator.target === undefined) return undefined;
  const known = parsed.get(indicator);
  if (known) return known;
  const target = parseTarget(indicator.target, { year: project.year });
  parsed.set(indicator, target);
  return target;
}

// An indicator belongs to one form, so its year never changes.
const parsed = new WeakMap<Indicator, Target>();
