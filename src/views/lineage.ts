/** The same project over the years: the same slug in its department, or what says that it continues another. */
import { groupBy, type Project } from "./project.ts";

/** Project id → the project in its other years, newest first; projects of a single year have no entry. */
export function lineageOf(projects: readonly Project[]): Map<string, readonly Project[]> {
  const byId = new Map(projects.map((project) => [project.id, project]));
  const lineages = new Map<string, readonly Project[]>();
  for (const members of groupBy(projects, (project) => originOf(project, byId)).values()) {
    if (members.length < 2) continue;
    const ordered = [...members].sort((a, b) => b.year - a.year);
    for (const project of members) {
      lineages.set(
        project.id,
        ordered.filter((other) => other !== project),
      );
    }
  }
  return lineages;
}

/** Where a project began: department and slug of the first one in its chain of `continues`. */
function originOf(project: Project, byId: ReadonlyMap<string, Project>): string {
  let first = project;
  const seen = new Set<string>();
  while (first.continues !== undefined && !seen.has(first.id)) {
    seen.add(first.id);
    const before = byId.get(first.continues);
    if (!before) break;
    first = before;
  }
  return first.id.slice(first.id.indexOf("/") + 1);
}
