/** Figures of the goal text against the indicator of the same thing in the same unit. */
import { addDecimals, compareDecimals, multiplyDecimals } from "../model/target/decimal.ts";
import { type AmountTarget, unitKey } from "../model/target.ts";
import type { Check, FindingData, Line, Subject } from "./check.ts";
import { type GoalFigure, goalFigures, sharedWords } from "./goal-figures.ts";

/** Below this an indicator is about something else; from `SURE` on it is the same thing. */
const LIKELY = 0.5;
const SURE = 0.75;

export const goalNumber: Check = {
  id: "goal-number",
  severities: ["doubt", "hint", "fits"],
  source: "review-rule",
  inspect,
};

function* inspect({ form, lines }: Subject): Iterable<FindingData> {
  const figures = goalFigures(form.goal);
  const matched = new Map<Line, { figures: GoalFigure[]; score: number }>();
  for (const figure of figures) {
    const best = bestLine(figure, lines);
    if (!best) {
      const isCount = figure.target.kind === "number" || figure.target.kind === "range";
      if (isCount && !lines.some((line) => covers(line, figure)))
        yield { severity: "hint", say: "uncovered", field: "goal", data: { clause: figure.clause } };
      continue;
    }
    const entry = matched.get(best.line) ?? { figures: [], score: 0 };
    entry.figures.push(figure);
    matched.set(best.line, { ...entry, score: Math.max(entry.score, best.score) });
  }
  for (const [line, entry] of matched) yield* compare(line, entry.figures, entry.score);
}

function* compare(line: Line, figures: readonly GoalFigure[], score: number): Iterable<FindingData> {
  const amounts = figures.flatMap(({ target }) => ("value" in target ? [target] : []));
  const stated = amountOf(line);
  if (!stated || amounts.length < figures.length) return;
  // Two figures for one indicator are its parts: 乡镇 10 个 and 村 20 个 against 30 个.
  const sum = stated.kind === "ratio" ? (amounts[0]?.value ?? "0") : addDecimals(amounts.map(({ value }) => value));
  const data = {
    goal: sum,
    unit: stated.unit,
    clause: figures.map(({ clause }) => clause).join("；"),
    stated: stated.text,
    name: line.name,
  };
  const found = { field: "goal", evidence: [`${line.at}.target`], data };
  if (compareDecimals(sum, stated.value) === 0) yield { severity: "fits", say: "fits", ...found };
  else if (!isNear(sum, stated, amounts))
    yield { severity: score >= SURE ? "doubt" : "hint", say: "differs", ...found };
}

/** 左右 leaves a tenth on both sides; 以上 in the goal is kept by any higher indicator. */
function isNear(sum: string, stated: AmountTarget, amounts: readonly AmountTarget[]): boolean {
  const order = compareDecimals(stated.value, sum);
  if (order > 0 && amounts.every(({ operator }) => operator === "≥" || operator === ">")) return true;
  if (order < 0 && amounts.every(({ operator }) => operator === "≤" || operator === "<")) return true;
  if (!amounts.some(({ approximate }) => approximate) && !stated.approximate) return false;
  const [low, high] = order < 0 ? [stated.value, sum] : [sum, stated.value];
  return compareDecimals(multiplyDecimals(high, "0.9"), low) <= 0;
}

function bestLine(figure: GoalFigure, lines: readonly Line[]): { line: Line; score: number } | undefined {
  let best: { line: Line; score: number } | undefined;
  for (const line of lines) {
    const stated = amountOf(line);
    if (!stated || unitKey(stated.unit, stated.per) !== unitKey(figure.target.unit, figure.target.per)) continue;
    const score = sharedWords(line.name, figure.clause);
    if (score >= LIKELY && score > (best?.score ?? 0)) best = { line, score };
  }
  return best;
}

/** Whether an indicator speaks of the same thing in another unit, or states the same figure. */
function covers(line: Line, { target, clause }: GoalFigure): boolean {
  const stated = line.target;
  if (stated === undefined || stated.kind === "not-applicable") return false;
  if ("value" in stated && "value" in target && compareDecimals(stated.value, target.value) === 0) return true;
  return stated.kind === "range" && target.kind === "range" && stated.low === target.low && stated.high === target.high
    ? true
    : stated.kind === "list" && sharedWords(line.name, clause) >= SURE;
}

function amountOf({ target }: Line): AmountTarget | undefined {
  if (target === undefined || !("value" in target)) return undefined;
  return target.kind === "money" || target.kind === "duration" ? undefined : target;
}
