/** Build side: the search data of a build, made once for the page and its data files. */
import type { SearchData } from "../data.ts";
import { type SearchableProject, searchDataOf } from "./columns.ts";
import type { FindingMap } from "./findings.ts";

const held = new WeakMap<readonly SearchableProject[], SearchData>();

/** The search data of these projects and of what the checks found in them. */
export function heldSearchData(projects: readonly SearchableProject[], findings: FindingMap): SearchData {
  const data = held.get(projects) ?? searchDataOf(projects, findings);
  held.set(projects, data);
  return data;
}
