/** Where a project stands among the others of its budget by the size of its money: an order, no judgement. */
import type { Fen } from "../model/money.ts";
import { amountOf, type Project } from "./project.ts";
import { totalsOf } from "./totals.ts";

export interface Standing {
  /** From 1; equal amounts share a rank. Absent when the form states no amount. */
  readonly rank?: number;
  /** Other projects with the same amount. */
  readonly tied: number;
  /** Projects of the budget, and those of them that state an amount. */
  readonly projects: number;
  readonly stated: number;
  /** Money of the whole budget. */
  readonly whole: Fen;
}

/** Standings by project id, for the projects of one budget. */
export function standingsOf(budget: readonly Project[]): Map<string, Standing> {
  const { amount: whole, withoutAmount, projects } = totalsOf(budget);
  const counts = new Map<Fen, number>();
  for (const project of budget) {
    const amount = amountOf(project);
    if (amount !== undefined) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  }
  const ranks = new Map<Fen, number>();
  let rank = 1;
  for (const amount of [...counts.keys()].sort((a, b) => b - a)) {
    ranks.set(amount, rank);
    rank += counts.get(amount) ?? 0;
  }
  const shared = { projects, stated: projects - withoutAmount, whole };
  return new Map(
    budget.map((project): [string, Standing] => {
      const amount = amountOf(project);
      const own = amount === undefined ? undefined : ranks.get(amount);
      if (amount === undefined || own === undefined) return [project.id, { ...shared, tied: 0 }];
      return [project.id, { ...shared, rank: own, tied: (counts.get(amount) ?? 1) - 1 }];
    }),
  );
}
