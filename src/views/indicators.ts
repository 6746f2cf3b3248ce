/** Indicators taken out of their forms, with the way back. */

import { termTextOf, wordOf } from "../i18n/terms.ts";
import { t } from "../i18n/translate.ts";
import type { Indicator } from "../model/form.ts";
import { CATEGORY_TERMS, KIND_TERMS } from "../model/terms.ts";
import { groupBy, type Project } from "./project.ts";

export interface IndicatorEntry {
  readonly indicator: Indicator;
  readonly project: Project;
  /** Place in its form, from 1. */
  readonly number: number;
}

/** All indicators in the order of projects and forms. */
export function indicatorsOf(projects: readonly Project[]): IndicatorEntry[] {
  return projects.flatMap((project) =>
    project.indicators.map((indicator, index) => ({ indicator, project, number: index + 1 })),
  );
}

/** Indicators of one project by category, then kind, in printed order; the printed words head the groups. */
export function groupsOf(project: Project): {
  readonly level1: string;
  readonly kinds: { readonly level2: string; readonly entries: IndicatorEntry[] }[];
}[] {
  return [...groupBy(indicatorsOf([project]), ({ indicator }) => indicator.level1 ?? "")].map(([level1, entries]) => ({
    level1,
    kinds: [...groupBy(entries, ({ indicator }) => indicator.level2 ?? "")].map(([level2, members]) => ({
      level2,
      entries: members,
    })),
  }));
}

/** A listing of indicators with its own address: all, a category, or a kind of one. */
export interface Listing {
  readonly category?: string;
  readonly kind?: string;
  readonly entries: readonly IndicatorEntry[];
}

/** Address of the listing of indicators whose printed first level is missing or unknown. */
export const STRAY = "other";

/** Every listing that has indicators: all of them first, then categories and their kinds in the form's order. */
export function listingsOf(entries: readonly IndicatorEntry[]): Listing[] {
  const byCategory = groupBy(entries, ({ indicator }) => indicator.category ?? "");
  const byKind = groupBy(entries, ({ indicator }) => `${indicator.category ?? ""}/${indicator.kind ?? ""}`);
  const categories = CATEGORY_TERMS.flatMap(({ code }): Listing[] => {
    const members = byCategory.get(code);
    return members ? [{ category: code, entries: members }] : [];
  });
  const kinds = KIND_TERMS.flatMap(({ category, code }): Listing[] => {
    const members = byKind.get(`${category}/${code}`);
    return members ? [{ category, kind: code, entries: members }] : [];
  });
  const strays = byCategory.get("");
  return [{ entries }, ...categories, ...kinds, ...(strays ? [{ category: STRAY, entries: strays }] : [])];
}

/** Whether the form says that this line does not apply to the project; an official value, not a gap. */
export function isNotApplicable(indicator: Indicator): boolean {
  return /^(?:不适用|本指标不适用此项目)$/u.test((indicator.target ?? "").trim());
}

/** Rows of a listing's page: few enough for a phone, enough to skim. */
export const PAGE_SIZE = 100;

export interface ListingPage<Entry = IndicatorEntry> {
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  readonly entries: readonly Entry[];
}

/** The entries in pages; an empty list has one page. */
export function pagesOf<Entry>({ entries }: { readonly entries: readonly Entry[] }): ListingPage<Entry>[] {
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => ({
    number: index + 1,
    pages,
    entries: entries.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** Heading of a listing: the official words for its category or kind. */
export function nameOfListing({ category, kind }: Pick<Listing, "category" | "kind">): string {
  if (category === undefined) return t("indicators.title");
  if (category === STRAY) return t("indicators.stray");
  const categoryWord = termTextOf("categories", category).word;
  const kindWord = kind === undefined ? undefined : wordOf("kinds", `${category}/${kind}`);
  return kindWord === undefined ? categoryWord : `${categoryWord} · ${kindWord}`;
}

/** An indicator to explain reading with: a cost per person and day, the kind that people ask about first. */
export function exampleOf(projects: readonly Project[]): (IndicatorEntry & { readonly yuan: string }) | undefined {
  for (const entry of indicatorsOf(projects)) {
    const yuan = /^≤(\d+)元\/人\/天$/u.exec(entry.indicator.target ?? "")?.[1];
    if (yuan !== undefined && entry.indicator.kind === "cost") return { ...entry, yuan };
  }
  return undefined;
}
