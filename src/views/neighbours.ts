/** A project among the others of its department's budget: the way to the next one, and the comparison with all. */
import type { Fen } from "../model/money.ts";
import { groupBy, type Project } from "./project.ts";
import { LARGEST, siblingTable } from "./project-tables.ts";
import { type Standing, standingsOf } from "./standing.ts";
import type { DataTable } from "./table.ts";
import { totalsOf } from "./totals.ts";

export interface Neighbours {
  readonly previous?: Project;
  readonly next?: Project;
  /** Money of the whole budget. */
  readonly whole: Fen;
  readonly standing?: Standing;
  /** All projects of the budget by size; absent when there is nothing, or too much, to compare with. */
  readonly siblings?: DataTable;
}

/** Neighbours by project id; `projects` come in the order in which they are to be walked. */
export function neighboursOf(projects: readonly Project[]): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const budget of groupBy(projects, ({ year, departmentId }) => `${year}/${departmentId}`).values()) {
    const whole = totalsOf(budget).amount;
    const comparable = budget.length > 1 && budget.length <= LARGEST;
    const shared = comparable ? { whole, siblings: siblingTable(budget, "siblings") } : { whole };
    const standings = standingsOf(budget);
    for (const [index, project] of budget.entries()) {
      const [previous, next] = [budget[index - 1], budget[index + 1]];
      const standing = standings.get(project.id);
      neighbours.set(project.id, {
        ...shared,
        ...(standing ? { standing } : {}),
        ...(previous ? { previous } : {}),
        ...(next ? { next } : {}),
      });
    }
  }
  return neighbours;
}
