/** Indicators taken out of their forms, with the way back. */
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
  return [{ entries }, ...categories, ...kinds];
}

/** Whether the form says that this line does not apply to the project; an official value, not a gap. */
export function isNotApplicable(indicator: Indicator): boolean {
  return /^(?:不适用|本指标不适用此项目)$/u.test((indicator.target ?? "").trim());
}
