/** The shortlist in the visitor's own browser. It is never sent anywhere. */
import { parseShortlist } from "../../search/shortlist.ts";

const KEY = "mingzhang.shortlist";

/** The ids kept; none where the browser keeps nothing. */
export function keptIds(): readonly string[] {
  try {
    return parseShortlist(localStorage.getItem(KEY) ?? "");
  } catch {
    return [];
  }
}

/** Keeps these ids instead. */
export function keepIds(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, ids.join(","));
  } catch {
    // Without storage the link of the comparison still holds them.
  }
}
