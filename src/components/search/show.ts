/** Puts a result on the page. */
import type { SearchState } from "../../search/state.ts";
import type { SearchResult } from "../../search/types.ts";
import { formatCount } from "../../views/table.ts";
import { showFacets } from "./facet-list.ts";
import { hitItem } from "./hit-item.ts";
import { SETTLED } from "./keys.ts";
import { emptyReasons, pageLinks, typeLinks } from "./panels.ts";
import { say } from "./text.ts";
import { totalsTables, totalsText } from "./totals-view.ts";
import { understoodParts } from "./understood.ts";

const NAMES = [
  "status",
  "understood",
  "types",
  "body",
  "facets",
  "totals",
  "tables",
  "sort",
  "compare",
  "list",
  "pages",
  "empty",
  "take",
  "take-title",
  "browse",
] as const;

/** The places of the page that change with the result. */
export type Parts = Readonly<Record<(typeof NAMES)[number], HTMLElement>>;

/** The parts under `root`, by their `data-part`. */
export function partsOf(root: HTMLElement): Parts {
  const entries = NAMES.map((name) => [name, root.querySelector(`[data-part="${name}"]`)]);
  return Object.fromEntries(entries);
}

/** From here until `showSettled` what is shown is the answer to something else. */
export function showBusy(parts: Parts): void {
  parts.list.setAttribute("aria-busy", "true");
}

/** What is shown is the answer to what was asked. */
export function showSettled({ list }: Parts): void {
  list.setAttribute("aria-busy", "false");
  list.dispatchEvent(new Event(SETTLED));
}

/** Shows the result of a state. */
export function showResult(parts: Parts, state: SearchState, result: SearchResult): void {
  const query = state.text.trim();
  const { total } = result;
  announce(parts, summaryOf(query, state, result));
  fillNav(parts.understood, understoodParts(state, result));
  fillNav(parts.types, typeLinks(state, result));
  showFacets(parts.facets, state, result);
  parts.totals.parentElement?.toggleAttribute("hidden", total === 0);
  parts.facets.closest("details")?.toggleAttribute("hidden", result.facets.length === 0);
  parts.totals.textContent = result.totals && total > 0 ? totalsText(result.totals) : "";
  showTables(parts, state, result);
  if (parts.sort instanceof HTMLSelectElement) parts.sort.value = state.sort ?? "relevance";
  parts.list.setAttribute("data-total", String(total));
  parts.list.replaceChildren(...result.hits.map(hitItem));
  fillNav(parts.pages, pageLinks(state, result));
  const none = result.hits.length === 0;
  parts.empty.replaceChildren(...(none ? emptyReasons(state, result) : []));
  parts["take-title"].textContent = say("explorer.take", { total: formatCount(total) });
  parts.take.hidden = total === 0;
  parts.browse.hidden = !none;
  parts.body.hidden = false;
}

/** Shows that the search itself went wrong, and the ways round it. */
export function showFailure(parts: Parts): void {
  announce(parts, say("search.failed"));
  parts.list.setAttribute("data-total", "0");
  for (const part of [parts.types, parts.pages, parts.understood]) fillNav(part, []);
  for (const part of [parts.list, parts.empty, parts.facets, parts.totals, parts.tables]) part.replaceChildren();
  parts.take.hidden = true;
  parts.browse.hidden = false;
  parts.body.hidden = false;
}

/** Shows that the answer takes its time. */
export function showLoading(parts: Parts): void {
  announce(parts, say("search.loading"));
}

function summaryOf(query: string, { filters }: SearchState, { total, exact }: SearchResult): string {
  if (query === "") {
    const narrowed = Object.values(filters).some(Boolean);
    return say(narrowed ? "search.count.narrowed" : "search.count.all", { total: formatCount(total) });
  }
  const found = exact ? "search.count" : "search.count.near";
  return say(total === 0 ? "search.count.none" : found, { query, total: formatCount(total) });
}

/** The tables behind the totals are made when they are looked at: at every key they would cost more than the search. */
function showTables({ tables }: Parts, state: SearchState, { totals, total }: SearchResult): void {
  const details = tables.closest("details");
  if (!details) return;
  details.hidden = total === 0;
  const fill = (): void => {
    if (details.open && totals) tables.replaceChildren(...totalsTables(totals, state));
  };
  details.ontoggle = fill;
  fill();
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
