/** The projects that a visitor keeps to compare: a few ids, in the order kept. */
import { paths } from "../views/paths.ts";

/** More columns than this fit beside each other on no screen. */
export const SHORTLIST_LIMIT = 6;

const ID = /^\d{4}\/[\w.-]+\/[\w.-]+$/u;

/** The ids in a text such as `2024/106/zggzjf,2024/106/rcgzjf`; what is no id, comes twice or is too much is left out. */
export function parseShortlist(text: string): readonly string[] {
  const ids = text.split(",").filter((id) => ID.test(id) && !id.split("/").some((part) => /^\.+$/u.test(part)));
  return [...new Set(ids)].slice(0, SHORTLIST_LIMIT);
}

/** The ids with this one added or, if it is there, taken out; unchanged when there is no room. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < SHORTLIST_LIMIT ? [...ids, id] : ids;
}

/** The ids with these added behind them, as far as there is room. */
export function withAdded(ids: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...added])].slice(0, SHORTLIST_LIMIT);
}

/** The path that adds a project to those kept in the visitor's browser, without base. */
export function addPath(id: string): string {
  return `${paths.compare}?add=${id}`;
}

/** The path of the comparison, without base. */
export function comparePath(ids: readonly string[]): string {
  return ids.length === 0 ? paths.compare : `${paths.compare}?ids=${ids.join(",")}`;
}
