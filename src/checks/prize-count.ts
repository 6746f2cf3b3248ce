/** Winners counted in the schedules against the quantity indicator of the same unit. */

import { addDecimals, compareDecimals } from "../model/target/decimal.ts";
import type { AmountTarget } from "../model/target.ts";
import type { Check, FindingData, Line, Subject } from "./check.ts";
import { goalFigures } from "./goal-figures.ts";
import { isQuantity } from "./subject.ts";

interface Schedule {
  readonly at: string;
  readonly counts: readonly string[];
  readonly count: string;
  readonly unit: string;
}

export const prizeCount: Check = { id: "prize-count", severities: ["doubt", "fits"], source: "reading", inspect };

function* inspect({ form, lines }: Subject): Iterable<FindingData> {
  const schedules = lines.flatMap((line) => scheduleOf(line));
  const [first, ...more] = schedules;
  if (!first || schedules.some(({ unit }) => unit !== first.unit)) return;
  const [quantity, second] = lines.filter((line) => isQuantity(line) && countOf(line)?.unit === first.unit);
  const stated = quantity && countOf(quantity);
  if (!quantity || !stated || second) return;
  const sum = addDecimals(schedules.map(({ count }) => count));
  const order = compareDecimals(sum, stated.value);
  const agrees = { "≥": order >= 0, ">": order > 0, "=": order === 0, "≤": order <= 0, "<": order < 0 }[
    stated.operator
  ];
  if (agrees && order !== 0) return;
  const goal = goalFigures(form.goal).filter(({ target }) => target.kind === "number" && target.unit === first.unit);
  yield {
    severity: agrees ? "fits" : "doubt",
    say: agrees ? "fits" : "count",
    field: `${quantity.at}.target`,
    evidence: [...[first, ...more].map(({ at }) => `${at}.target`), ...(goal.length > 0 ? ["goal"] : [])],
    data: {
      parts: (schedules.length > 1 ? schedules.map(({ count }) => count) : first.counts).join(" + "),
      sum,
      unit: first.unit,
      stated: stated.text,
      goal: goal.map(({ clause }) => clause).join("；"),
    },
  };
}

function scheduleOf({ at, target }: Line): Schedule[] {
  if (target?.kind !== "list") return [];
  const counts = target.items.flatMap(({ count, fen }) => (count && fen !== undefined ? [count] : []));
  const unit = counts[0]?.unit;
  if (unit === undefined || counts.length < target.items.length || counts.some((one) => one.unit !== unit)) return [];
  const values = counts.map(({ value }) => value);
  return [{ at, counts: values, count: addDecimals(values), unit }];
}

function countOf({ target }: Line): AmountTarget | undefined {
  return target?.kind === "number" && target.per.length === 0 ? target : undefined;
}
