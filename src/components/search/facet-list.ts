/** The facets: for every field its values with their counts, each a link to the result narrowed by it. */
import { link } from "../../link.ts";
import { type SearchState, statePath, withoutFilter } from "../../search/state.ts";
import { FACET_FIELDS, type Facet, type FacetField, type SearchResult } from "../../search/types.ts";
import { element } from "./element.ts";
import { facetText, fieldText } from "./term-text.ts";
import { say } from "./text.ts";

const SHOWN = 8;
const MOST = 300;

/** Shows the facets in `root`; groups that are there already stay, so that they stay open or closed. */
export function showFacets(root: HTMLElement, state: SearchState, { facets }: SearchResult): void {
  for (const field of FACET_FIELDS) {
    if (field === "type") continue;
    const values = facets.filter((facet) => facet.field === field);
    const group = root.querySelector<HTMLDetailsElement>(`[data-facet="${field}"]`) ?? newGroup(root, field);
    group.hidden = values.length === 0;
    const list = group.querySelector("ul");
    list?.replaceChildren(...itemsOf(group, field, values, state));
  }
}

function newGroup(root: HTMLElement, field: FacetField): HTMLDetailsElement {
  const summary = element("summary", {}, fieldText(field));
  const group = element("details", { "data-facet": field, open: "" }, summary, element("ul", { role: "list" }));
  root.append(group);
  return group;
}

function itemsOf(group: HTMLElement, field: FacetField, values: readonly Facet[], state: SearchState): HTMLElement[] {
  const all = group.dataset.all === "true";
  const shown = values.slice(0, all ? MOST : SHOWN);
  const chosen = values.find(({ selected }) => selected);
  if (chosen && !shown.includes(chosen)) shown.push(chosen);
  const items = shown.map((facet) => element("li", {}, facetLink(facet, state)));
  if (values.length <= SHOWN) return items;
  const text = all ? say("explorer.facet.less") : say("explorer.facet.more", { count: values.length });
  const key = `more:${field}`;
  const more = element("button", { type: "button", "data-key": key, "aria-expanded": String(all) }, text);
  more.addEventListener("click", () => {
    group.dataset.all = String(!all);
    group.querySelector("ul")?.replaceChildren(...itemsOf(group, field, values, state));
    group.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  });
  return [...items, element("li", {}, more)];
}

function facetLink(facet: Facet, state: SearchState): HTMLAnchorElement {
  const { field, value, count, selected } = facet;
  const next = selected
    ? withoutFilter(state, field)
    : { ...state, filters: { ...state.filters, [field]: value }, page: 1 };
  return element(
    "a",
    {
      href: link(statePath(next)),
      "data-key": `${field}:${value}`,
      ...(selected && { "aria-current": "true" }),
    },
    element("span", {}, facetText(facet)),
    " ",
    element("span", { class: "count" }, String(count)),
    selected ? element("span", { class: "visually-hidden" }, say("explorer.facet.selected")) : undefined,
  );
}
