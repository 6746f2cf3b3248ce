/** What was understood of the query, and what is narrowed: every part with a link to the result without it. */
import { link } from "../../link.ts";
import { byValueText, withoutTerm, withTerm } from "../../search/query.ts";
import { type SearchState, statePath, withoutFilter } from "../../search/state.ts";
import { FACET_FIELDS, type FacetField, type SearchResult } from "../../search/types.ts";
import { element } from "./element.ts";
import { facetText, fieldText, figureText, termText } from "./term-text.ts";
import { say } from "./text.ts";

/** The parts as a list; nothing for a single plain word without filters, which explains itself. */
export function understoodParts(state: SearchState, result: SearchResult): HTMLElement[] {
  const terms = result.understood ?? [];
  const fields = FACET_FIELDS.filter((field) => state.filters[field] && field !== "type");
  if (fields.length === 0 && terms.length < 2 && terms.every(({ term }) => term.kind === "word")) return [];
  const parts = [
    ...terms.map(({ term }) => part(termText(term), { ...state, text: withoutTerm(state.text, term), page: 1 })),
    ...fields.map((field) => part(filterText(state, result, field), withoutFilter(state, field))),
  ];
  const clear = element("a", { href: href({ text: "", filters: {}, page: 1 }) }, say("explorer.clear"));
  return [
    element("span", { class: "label" }, say("explorer.understood")),
    element("ul", { role: "list" }, ...parts, ...(parts.length > 1 ? [element("li", { class: "clear" }, clear)] : [])),
    // Without any hit it is the first thing to offer, and stands where the hits would.
    ...(result.total > 0 ? valueLinks(state, result) : []).map((anchor) => element("p", { class: "small" }, anchor)),
  ];
}

/** Links that compare by value what was looked for as it is printed. */
export function valueLinks(state: SearchState, { understood = [], total }: SearchResult): HTMLElement[] {
  return understood.flatMap(({ term, byValue = 0 }) => {
    if (term.kind !== "figure" || byValue === 0) return [];
    const text = withTerm(state.text, term, byValueText(term));
    const sentence = total === 0 ? "explorer.none.value" : "explorer.byValue";
    const label = say(sentence, { text: figureText(term.figure), count: byValue });
    return [element("a", { href: href({ ...state, text, page: 1 }) }, label)];
  });
}

/** A filter in words. */
export function filterText({ filters }: SearchState, { facets }: SearchResult, field: FacetField): string {
  const value = filters[field] ?? "";
  const facet = facets.find((candidate) => candidate.field === field && candidate.value === value);
  const text = facetText(facet ?? { field, value, label: value });
  return say("explorer.filter", { field: fieldText(field), value: text });
}

function part(text: string, without: SearchState): HTMLElement {
  const label = say("explorer.drop", { text });
  return element(
    "li",
    {},
    element("span", {}, text),
    element("a", { href: href(without), "aria-label": label, title: label }, "×"),
  );
}

function href(state: SearchState): string {
  return link(statePath(state));
}
