/**
 * A word of the form that explains itself where it stands: a button that opens its meaning as a popover, which needs no
 * script, works by key and finger, and is a plain line below the text where a browser does not know popovers.
 */
import { termTextOf } from "../i18n/terms.ts";
import { t } from "../i18n/translate.ts";
import type { Indicator } from "../model/form.ts";
import { type FundCode, KIND_TERMS, type KindTerm } from "../model/terms.ts";
import { escapeHtml } from "./escape-html.ts";
import { paths } from "./paths.ts";

export interface ExplainedTerm {
  /** Anchor on the glossary page, and part of the id on this one. */
  readonly anchor: string;
  readonly word: string;
  readonly meaning: string;
}

/** A line of the money. */
export function fundTerm(code: FundCode): ExplainedTerm {
  return { ...termTextOf("funds", code), anchor: `funds-${code}` };
}

/** A second-level kind of indicators; undefined when the form uses another word for it or none that we know. */
export function kindTerm(category: KindTerm["category"], code: KindTerm["code"]): ExplainedTerm | undefined {
  const term = KIND_TERMS.find((candidate) => candidate.category === category && candidate.code === code);
  return term && { ...termTextOf("kinds", `${category}/${code}`), anchor: `kinds-${category}-${code}` };
}

/** The word as a button that opens its meaning. */
export function writeTerm({ anchor, word }: ExplainedTerm): string {
  return `<button type="button" class="term" popovertarget="term-${anchor}">${escapeHtml(word)}</button>`;
}

/** The meanings of the words, for the end of the text that uses them. */
export function writeMeanings(terms: readonly ExplainedTerm[], hrefOf: (path: string) => string): string {
  return terms
    .map(
      ({ anchor, word, meaning }) =>
        `<div class="meaning" id="term-${anchor}" popover><strong>${escapeHtml(word)}</strong> ${escapeHtml(meaning)} ` +
        `<a href="${escapeHtml(hrefOf(`${paths.glossary}#${anchor}`))}">${escapeHtml(t("term.more"))}</a></div>`,
    )
    .join("");
}

// Most forms use the same kinds.
const lists = new Map<string, string>();

/** The kinds that these indicators use, each once in the form's order, with their meanings as a list of terms. */
export function writeKindMeanings(indicators: readonly Pick<Indicator, "category" | "kind">[]): string {
  const used = new Set(indicators.map(({ category, kind }) => `${category}/${kind}`));
  const terms = KIND_TERMS.filter(({ category, code }) => used.has(`${category}/${code}`));
  const key = terms.map(({ category, code }) => `${category}/${code}`).join(" ");
  let html = lists.get(key);
  if (html === undefined) {
    html = terms
      .map(({ category, code }) => termTextOf("kinds", `${category}/${code}`))
      .map(({ word, meaning }) => `<div><dt>${escapeHtml(word)}</dt><dd>${escapeHtml(meaning)}</dd></div>`)
      .join("");
    lists.set(key, html);
  }
  return html;
}
