/** What was understood of the query, and what is narrowed: every part with a link to the result without it. */

import { formatWan } from "../../model/money.ts";
import { byAmountText, byValueText, inUnitText, withoutTerm, withTerm } from "../../search/rewrite.ts";
import { type SearchState, withoutFilter } from "../../search/state.ts";
import type { Term } from "../../search/term.ts";
import {
  FACET_FIELDS,
  type FacetField,
  type SearchResult,
  type Understood,
  type UnitCount,
} from "../../search/types.ts";
import { formatCount } from "../../views/table.ts";
import { element } from "./element.ts";
import { stateLink } from "./state-link.ts";
import { facetText, fieldText, figureText, numberText, termText } from "./term-text.ts";
import { say } from "./text.ts";

/** The parts as a list; nothing for a single plain word without filters, which explains itself. */
export function understoodParts(state: SearchState, result: SearchResult): HTMLElement[] {
  const terms = result.understood ?? [];
  const fields = FACET_FIELDS.filter((field) => state.filters[field] && field !== "type");
  const plain = terms.length < 2 && terms.every((part) => part.term.kind === "word" && isAsTyped(state, part));
  if (fields.length === 0 && plain && otherMeanings(state, result).length === 0) return [];
  const parts = [
    ...terms.map(({ term }) => part(termText(term), { ...state, text: withoutTerm(state.text, term), page: 1 })),
    ...fields.map((field) => part(filterText(state, result, field), withoutFilter(state, field))),
  ];
  const clear = element("a", { href: stateLink({ text: "", filters: {}, page: 1 }) }, say("explorer.clear"));
  return [
    element("span", { class: "label" }, say("explorer.understood")),
    element("ul", { role: "list" }, ...parts, ...(parts.length > 1 ? [element("li", { class: "clear" }, clear)] : [])),
    // Without any hit it is the first thing to offer, and stands where the hits would.
    ...(result.total > 0 ? otherMeanings(state, result) : []),
  ];
}

/** Lines that offer what else the parts of the query may mean; nothing when there is nothing else. */
export function otherMeanings(state: SearchState, result: SearchResult): HTMLElement[] {
  const units = (result.understood ?? []).flatMap(({ term, units: bare = [], similar = [] }) => {
    const text = term.text.replaceAll(/\s+/gu, "");
    return [
      ...unitLinks(state, term, bare, say("explorer.units", { text })),
      ...unitLinks(state, term, similar, say("explorer.similar", { text })),
    ];
  });
  const held = (result.understood ?? []).flatMap(({ held: figures }) =>
    figures ? [element("p", { class: "small" }, heldText(figures))] : [],
  );
  const money = (result.understood ?? []).flatMap(({ heldMoney }) =>
    heldMoney ? [element("p", { class: "small" }, heldMoneyText(heldMoney))] : [],
  );
  return [
    ...held,
    ...money,
    ...units,
    ...valueLinks(state, result).map((anchor) => element("p", { class: "small" }, anchor)),
  ];
}

/** The same comparison in each of these units, behind a sentence; nothing when there is none. */
function unitLinks(state: SearchState, term: Term, units: readonly UnitCount[], sentence: string): HTMLElement[] {
  const condition = term.kind === "figure" ? term.figure : term.kind === "word" ? term.bare : undefined;
  if (!condition || units.length === 0) return [];
  const anchors = units.map(({ unit, count }) => {
    const text = withTerm(state.text, term, inUnitText(condition, unit));
    const label = say("explorer.units.one", { unit, count: formatCount(count) });
    return element("a", { href: stateLink({ ...state, text, page: 1 }), class: "chip" }, label);
  });
  return [element("p", { class: "small units" }, sentence, ...anchors)];
}

/** Which figures there are instead. */
function heldText({ unit, count, min, max }: NonNullable<Understood["held"]>): string {
  const data = { unit, count: formatCount(count), min: numberText(min), max: numberText(max) };
  return say(min === max ? "explorer.held.one" : "explorer.held", data);
}

/** How much money there is instead, in 万元. */
function heldMoneyText({ count, min, max }: NonNullable<Understood["heldMoney"]>): string {
  return say("explorer.held.money", { count: formatCount(count), min: formatWan(min), max: formatWan(max) });
}

/** Whether a part of the query was looked for in the characters in which it was typed. */
function isAsTyped({ text }: SearchState, { term }: Understood): boolean {
  return text.slice(term.start, term.end) === term.text;
}

/** Links that compare by value what was looked for as it is printed, and amounts with the money of projects. */
function valueLinks(state: SearchState, { understood = [], total }: SearchResult): HTMLElement[] {
  const link = (text: string, label: string): HTMLElement =>
    element("a", { href: stateLink({ ...state, text, page: 1 }) }, label);
  return understood.flatMap(({ term, byValue = 0, byAmount = 0 }) => {
    const links: HTMLElement[] = [];
    if (byAmount > 0) {
      const label = say("explorer.byAmount", { text: term.text, count: formatCount(byAmount) });
      links.push(link(withTerm(state.text, term, byAmountText(term)), label));
    }
    if (term.kind === "figure" && byValue > 0) {
      const sentence = total === 0 ? "explorer.none.value" : "explorer.byValue";
      const label = say(sentence, { text: figureText(term.figure), count: byValue });
      links.push(link(withTerm(state.text, term, byValueText(term)), label));
    }
    return links;
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
    element("a", { href: stateLink(without), "aria-label": label, title: label }, "×"),
  );
}
