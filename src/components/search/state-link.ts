/** The address of a state of the search, under the site's base. */
import { link } from "../../link.ts";
import { type SearchState, statePath } from "../../search/state.ts";

/** For `href`. */
export function stateLink(state: SearchState): string {
  return link(statePath(state));
}
