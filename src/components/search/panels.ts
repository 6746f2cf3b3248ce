/** What stands around the hits: narrowing, pages, and why there are none. Every control is a link to its result. */
import { link } from "../../link.ts";
import { PAGE_SIZE, type SearchState, statePath } from "../../search/state.ts";
import { FACET_FIELDS, type SearchResult } from "../../search/types.ts";
import { element } from "./element.ts";
import { say } from "./text.ts";

/** Links to all results, projects only, indicators only, with their numbers; then what else is filtered. */
export function typeLinks(state: SearchState, { facets }: SearchResult): HTMLElement[] {
  const counts = new Map(facets.flatMap((f) => (f.field === "type" ? [[f.value, f.count] as const] : [])));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (facets.length === 0) return [];
  const choices = (["all", "project", "indicator"] as const).map((choice) => {
    const { type, ...others } = state.filters;
    const filters = choice === "all" ? others : { ...others, type: choice };
    const current = (type ?? "all") === choice ? "true" : undefined;
    return element(
      "a",
      { href: href({ ...state, filters, page: 1 }), "aria-current": current },
      say(`search.type.${choice}`),
      " ",
      element("span", { class: "count" }, String(choice === "all" ? all : (counts.get(choice) ?? 0))),
    );
  });
  const chosen = facets.filter(({ field, selected }) => selected && field !== "type");
  const chips = chosen.map(({ field, label }) => {
    const filters = { ...state.filters };
    delete filters[field];
    const drop = element("a", { href: href({ ...state, filters, page: 1 }) }, say("search.filter.drop"));
    return element("span", { class: "chip" }, say("search.filter", { label }), " ", drop);
  });
  return [...choices, ...chips];
}

/** Previous and next page; nothing when there is one. */
export function pageLinks(state: SearchState, { total }: SearchResult): HTMLElement[] {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages < 2 || state.page > pages) return [];
  const to = (page: number, text: string, rel: string): HTMLElement =>
    element("a", { href: href({ ...state, page }), rel }, text);
  return [
    ...(state.page > 1 ? [to(state.page - 1, say("search.previous"), "prev")] : []),
    element("span", {}, say("search.page", { page: state.page, pages })),
    ...(state.page < pages ? [to(state.page + 1, say("search.next"), "next")] : []),
  ];
}

/** Why nothing is shown, and the links that would show something. */
export function emptyReasons(state: SearchState, { total, facets, words }: SearchResult): HTMLElement[] {
  if (total > 0) {
    const first = element("a", { href: href({ ...state, page: 1 }) }, say("search.none.first"));
    return [element("p", {}, say("search.none.beyond"), " ", first)];
  }
  const filtered = FACET_FIELDS.filter((field) => state.filters[field]);
  const without = facets.filter(({ field }) => field === filtered[0]).reduce((sum, { count }) => sum + count, 0);
  if (filtered.length > 1 || without > 0) {
    const text = filtered.length > 1 ? say("search.none.dropAll") : say("search.none.drop", { count: without });
    const drop = element("a", { href: href({ ...state, filters: {}, page: 1 }) }, text);
    return [element("p", {}, say("search.none.filtered"), " ", drop)];
  }
  if (words.length < 2) return [element("p", {}, say("search.none.single"))];
  const single = words.map(({ text, count }) =>
    element(
      "li",
      {},
      element("a", { href: href({ text, filters: {}, page: 1 }) }, say("search.none.word", { word: text, count })),
    ),
  );
  return [element("p", {}, say("search.none.words")), element("ul", { role: "list" }, ...single)];
}

function href(state: SearchState): string {
  return link(statePath(state));
}
