/** Puts a result on the page. */
import type { SearchState } from "../../search/state.ts";
import type { SearchResult } from "../../search/types.ts";
import { hitItem } from "./hit-item.ts";
import { SETTLED } from "./keys.ts";
import { emptyReasons, pageLinks, typeLinks } from "./panels.ts";
import { say } from "./text.ts";

const NAMES = ["status", "types", "list", "pages", "empty", "examples", "browse"] as const;

/** The places of the page that change with the result. */
export type Parts = Readonly<Record<(typeof NAMES)[number], HTMLElement>>;

/** The parts under `root`, by their `data-part`. */
export function partsOf(root: HTMLElement): Parts {
  const entries = NAMES.map((name) => [name, root.querySelector(`[data-part="${name}"]`)]);
  return Object.fromEntries(entries);
}

/** From here until `showSettled` what is shown is the answer to something else. */
export function showBusy(parts: Parts, query: string): void {
  parts.list.setAttribute("aria-busy", "true");
  parts.examples.hidden = query !== "";
}

/** What is shown is the answer to what was asked. */
export function showSettled({ list }: Parts): void {
  list.setAttribute("aria-busy", "false");
  list.dispatchEvent(new Event(SETTLED));
}

/** Shows the result of a state. */
export function showResult(parts: Parts, state: SearchState, result: SearchResult): void {
  const query = state.text.trim();
  const none = query !== "" && result.hits.length === 0;
  const found = result.exact ? "search.count" : "search.count.near";
  const summary = say(result.total === 0 ? "search.count.none" : found, { query, total: result.total });
  announce(parts, query === "" ? "" : summary);
  fillNav(parts.types, typeLinks(state, result));
  parts.list.setAttribute("data-total", String(result.total));
  parts.list.replaceChildren(...result.hits.map(hitItem));
  fillNav(parts.pages, pageLinks(state, result));
  parts.empty.replaceChildren(...(none ? emptyReasons(state, result) : []));
  parts.browse.hidden = !none;
}

/** Shows that the search itself went wrong, and the ways round it. */
export function showFailure(parts: Parts): void {
  announce(parts, say("search.failed"));
  parts.list.setAttribute("data-total", "0");
  for (const part of [parts.types, parts.pages]) fillNav(part, []);
  for (const part of [parts.list, parts.empty]) part.replaceChildren();
  parts.browse.hidden = false;
}

/** Shows that the answer takes its time. */
export function showLoading(parts: Parts): void {
  announce(parts, say("search.loading"));
}

/** An empty navigation would still be announced as one. */
function fillNav(nav: HTMLElement, links: readonly HTMLElement[]): void {
  nav.replaceChildren(...links);
  nav.hidden = links.length === 0;
}

/** The status is a polite live region: setting the same words again would have them read again. */
function announce({ status }: Parts, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}
