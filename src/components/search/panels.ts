/** What stands around the hits: narrowing, pages, and why there are none. Every control is a link to its result. */
import { withoutTerm } from "../../search/rewrite.ts";
import { PAGE_SIZE, type SearchState, withoutFilter } from "../../search/state.ts";
import type { SearchResult, Understood } from "../../search/types.ts";
import { formatCount } from "../../views/table.ts";
import { element } from "./element.ts";
import { stateLink } from "./state-link.ts";
import { termText } from "./term-text.ts";
import { say } from "./text.ts";
import { filterText, otherMeanings } from "./understood.ts";

/** Links to all results, projects only, indicators only, with their numbers. */
export function typeLinks(state: SearchState, { facets }: SearchResult): HTMLElement[] {
  const counts = new Map(facets.flatMap((f) => (f.field === "type" ? [[f.value, f.count] as const] : [])));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (facets.length === 0) return [];
  return (["all", "project", "indicator"] as const).map((choice) => {
    const { type, ...others } = state.filters;
    const filters = choice === "all" ? others : { ...others, type: choice };
    const current = (type ?? "all") === choice ? "true" : undefined;
    return element(
      "a",
      { href: stateLink({ ...state, filters, page: 1 }), "aria-current": current, "data-key": `type:${choice}` },
      say(`search.type.${choice}`),
      " ",
      element("span", { class: "count" }, formatCount(choice === "all" ? all : (counts.get(choice) ?? 0))),
    );
  });
}

/** Previous and next page; nothing when there is one. */
export function pageLinks(state: SearchState, { total }: SearchResult): HTMLElement[] {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages < 2 || state.page > pages) return [];
  const to = (page: number, text: string, rel: string): HTMLElement =>
    element("a", { href: stateLink({ ...state, page }), rel }, text);
  return [
    ...(state.page > 1 ? [to(state.page - 1, say("search.previous"), "prev")] : []),
    element("span", {}, say("search.page", { page: state.page, pages })),
    ...(state.page < pages ? [to(state.page + 1, say("search.next"), "next")] : []),
  ];
}

/** Why nothing is shown, and the links that would show something. */
export function emptyReasons(state: SearchState, result: SearchResult): HTMLElement[] {
  const { total, drops = [], understood = [], words } = result;
  if (total > 0) {
    const first = element("a", { href: stateLink({ ...state, page: 1 }) }, say("search.none.first"));
    return [element("p", {}, say("search.none.beyond"), " ", first)];
  }
  const byValue = otherMeanings(state, result);
  const dropped = drops.flatMap(({ field, term, count }) => {
    if (count === 0) return [];
    if (field) return [dropLink(filterText(state, result, field), withoutFilter(state, field), count)];
    const part = understood[term ?? 0]?.term;
    return part ? [dropLink(termText(part), { ...state, text: withoutTerm(state.text, part), page: 1 }, count)] : [];
  });
  if (dropped.length > 0) {
    return [...byValue, element("p", {}, say("explorer.none.advice")), element("ul", { role: "list" }, ...dropped)];
  }
  if (words.length < 2) return byValue.length > 0 ? byValue : [element("p", {}, noneText(understood))];
  // A word that is nowhere is told, and is no way out.
  const single = words.map(({ text, count }) => {
    const label = say("search.none.word", { word: text, count });
    const to = stateLink({ text, filters: {}, page: 1 });
    return element("li", {}, count === 0 ? label : element("a", { href: to }, label));
  });
  return [...byValue, element("p", {}, say("search.none.words")), element("ul", { role: "list" }, ...single)];
}

/** A comparison is no word that could be written otherwise: where even its unit is nowhere, that is what is said. */
function noneText(understood: readonly Understood[]): string {
  const unmet = understood.map(({ term }) => term).find((term) => term.kind === "figure");
  return unmet ? say("explorer.none.unit", { unit: unmet.figure.unit }) : say("search.none.single");
}

function dropLink(text: string, without: SearchState, count: number): HTMLElement {
  const label = say("explorer.none.drop", { text, count: formatCount(count) });
  return element("li", {}, element("a", { href: stateLink(without) }, label));
}
