/** The way from one project to the next inside its department's budget, in the order of the document. */
import { groupBy, type Project } from "./project.ts";

export interface Neighbours {
  readonly previous?: Project;
  readonly next?: Project;
  /** All projects of the department in the year, this one included. */
  readonly budget: readonly Project[];
}

/** Neighbours by project id; `projects` come in the order in which they are to be walked. */
export function neighboursOf(projects: readonly Project[]): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  for (const budget of groupBy(projects, ({ year, departmentId }) => `${year}/${departmentId}`).values()) {
    for (const [index, project] of budget.entries()) {
      const [previous, next] = [budget[index - 1], budget[index + 1]];
      neighbours.set(project.id, { budget, ...(previous ? { previous } : {}), ...(next ? { next } : {}) });
    }
  }
  return neighbours;
}
