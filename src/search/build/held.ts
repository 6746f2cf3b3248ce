/** Build side: the search data of a build, made once for the page and its data files. */
import type { SearchData } from "../data.ts";
import { type SearchableProject, searchDataOf } from "./columns.ts";

const held = new WeakMap<readonly SearchableProject[], SearchData>();

/** The search data of these projects. */
export function heldSearchData(projects: readonly SearchableProject[]): SearchData {
  const data = held.get(projects) ?? searchDataOf(projects);
  held.set(projects, data);
  return data;
}
