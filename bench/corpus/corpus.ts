/** A corpus of any size. A larger one begins with the same departments, and one seed always gives the same bytes. */
import { organAt, type PlannedOrgan } from "./departments.ts";
import type { PlannedDocument } from "./planned.ts";
import { type PlannedProject, planForm, planProject } from "./project.ts";
import { type Random, randomOf } from "./random.ts";

export interface CorpusOptions {
  /** Number of forms, over all years. */
  readonly projects: number;
  readonly seed: number;
  /** Number of years up to `LAST_YEAR`; in the later ones most projects go on. */
  readonly years: number;
}

export const LAST_YEAR = 2024;

/** The documents, one a department and year, by department and then by year. */
export function planCorpus({ projects, seed, years }: CorpusOptions): PlannedDocument[] {
  const left = Array.from({ length: years }, (_, index) => shareOf(projects, years, index));
  const documents: PlannedDocument[] = [];
  for (let index = 0; left.some((count) => count > 0); index += 1) {
    const organ = organAt(index);
    const random = randomOf(seed, organ.code);
    const size = random.between(15, 40);
    let running: readonly PlannedProject[] = [];
    for (const [at, count] of left.entries()) {
      running = nextProjects(random, organ, running, size);
      const year = LAST_YEAR - years + 1 + at;
      const { domain: _, ...department } = organ;
      const forms = running.slice(0, count).map((project) => planForm(random, organ, project, year));
      if (forms.length > 0) documents.push({ year, department, forms });
      left[at] = count - forms.length;
    }
  }
  return documents;
}

/** How many of the forms belong to the year with this index. */
function shareOf(projects: number, years: number, index: number): number {
  return Math.floor(projects / years) + (index < projects % years ? 1 : 0);
}

/** The projects of the next year: most of this year's, and new ones up to the department's size. */
function nextProjects(
  random: Random,
  organ: PlannedOrgan,
  running: readonly PlannedProject[],
  size: number,
): PlannedProject[] {
  const projects = running.filter(() => random.chance(85));
  const taken = new Set(projects.map((project) => project.name));
  while (projects.length < size) {
    const project = planProject(random, organ, taken);
    taken.add(project.name);
    projects.push(project);
  }
  return projects;
}
