/** The figures that a goal text promises, each with its clause. */

import { parseMeasure } from "../model/target/measure.ts";
import { plainText } from "../model/target/plain.ts";
import type { AmountTarget, RangeTarget } from "../model/target.ts";

export interface GoalFigure {
  readonly target: AmountTarget | RangeTarget;
  /** The clause that it stands in, without spaces, half-width. */
  readonly clause: string;
}

/** A longer clause is no promise that people could read; it also bounds the work. */
const LONGEST_CLAUSE = 200;
const LONGEST_GOAL = 10_000;

/** Counts and rates of a goal; dates, lengths of time and money are left to other checks. */
export function goalFigures(goal: string | undefined): GoalFigure[] {
  if (goal === undefined || !/[\d０-９]/u.test(goal)) return [];
  const clauses = plainText(goal.slice(0, LONGEST_GOAL).replace(/《[^》]*》/gu, "")).split(
    /[,;!:]|(?<!\d)\.|\.(?!\d)/u,
  );
  return clauses
    .filter((clause) => clause.length <= LONGEST_CLAUSE)
    .flatMap((clause) => (/\d.*?[^\d.,].*?\d/u.test(clause) ? clause.split(/[、和及]/u) : [clause]))
    .flatMap(figureOf);
}

function figureOf(clause: string): GoalFigure[] {
  if (!/\d/u.test(clause)) return [];
  const target = parseMeasure(clause, clause);
  if (!target || target.unit === "") return [];
  const kind = target.kind === "range" ? target.of : target.kind;
  return kind === "number" || kind === "frequency" || kind === "ratio" ? [{ target, clause }] : [];
}

/** Words that say only that something is counted. */
const GENERIC = /人数|人次|数量|次数|个数|场次|班次|数$|率$|情况|控制|的/gu;

/**
 * How much of an indicator's name a clause says again, from 0 to 1: shared pairs of characters; 0.5 when it contains
 * one of several things that the name lists.
 */
export function sharedWords(name: string, clause: string): number {
  const bare = name.replace(GENERIC, "");
  const pairs = [...bare.replace(/[、,和及与]/gu, "")]
    .slice(1)
    .map((_, index) => bare.replace(/[、,和及与]/gu, "").slice(index, index + 2));
  if (pairs.length === 0) return 0;
  const shared = pairs.filter((pair) => clause.includes(pair)).length / pairs.length;
  const listed = bare.split(/[、,和及与]/u).filter((part) => part.length >= 2);
  const contained = listed.length > 1 && listed.some((part) => clause.includes(part));
  return Math.max(shared, contained ? 0.5 : 0);
}
