/**
 * What a published target means. The words always stay; what is not understood is `qualitative` with the words kept,
 * and nothing is guessed. Sources of the spellings and the counts on a real document: docs/targets.md.
 */
import { parseNotApplicable } from "./target/absent.ts";
import { parseDates } from "./target/dates.ts";
import { parseList } from "./target/lists.ts";
import { parseMeasure } from "./target/measure.ts";
import { plainText } from "./target/plain.ts";
import type { Target, TargetContext } from "./target/types.ts";

export { compactTarget } from "./target/compact.ts";
export type * from "./target/types.ts";
export { areSimilarUnits, isUnitWord, unitKey } from "./target/units.ts";

/** A target is a phrase or a short list; a longer text is prose and is not searched for figures. */
const LONGEST = 2000;

/** The meaning of a published target; `context.year` resolves dates that print no year. Never throws. */
export function parseTarget(text: string, context: TargetContext = {}): Target {
  if (text.length > LONGEST) return { kind: "qualitative", text, rest: text };
  const target = parsePlain(plainText(text), text, context);
  // Lines that make no sense together may be entries of a list.
  if (target.kind !== "qualitative" || !text.trim().includes("\n")) return target;
  return parsePlain(plainText(text, ";"), text, context);
}

function parsePlain(plain: string, text: string, { year }: TargetContext): Target {
  const absent = parseNotApplicable(plain);
  if (absent) return { kind: "not-applicable", text, ...absent };
  return (
    parseDates(plain, text, year) ??
    parseMeasure(plain, text) ??
    parseList(plain, text, year) ?? { kind: "qualitative", text, rest: text }
  );
}
