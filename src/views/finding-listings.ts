/** All findings in lists with addresses of their own: all, by severity, by rule, by year, by budget. */
import type { Finding } from "../checks/inspect.ts";
import { t } from "../i18n/translate.ts";
import { findingSeverityWords, ruleTexts } from "../i18n/zh/checks.ts";
import { anchorsOf } from "./findings.ts";
import { paths } from "./paths.ts";
import { groupBy, type Project } from "./project.ts";

export interface FindingEntry {
  readonly finding: Finding;
  readonly project: Project;
  readonly anchor: string;
}

/** The facets, in the order in which they are shown. */
export const FACETS = ["severity", "rule", "year", "budget"] as const;
export type FacetName = (typeof FACETS)[number];

/** One list: the folder of its address, and the facet that it shows; the list of all has neither. */
export interface FindingListing {
  readonly scope?: string;
  readonly facet?: FacetName;
  readonly name: string;
  readonly entries: readonly FindingEntry[];
}

/** One choice of a facet, with its number of findings and its page. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
    readonly path: string;
  }[];
}

/** Every finding in the order of the projects, doubts of a project first. */
export function findingEntriesOf(
  projects: readonly Project[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): FindingEntry[] {
  return projects.flatMap((project) => {
    const own = findings.get(project.id) ?? [];
    const anchors = anchorsOf(own);
    return own.map((finding, index) => ({ finding, project, anchor: anchors[index] ?? finding.rule }));
  });
}

/** The value of a finding in a facet: what the query string and the addresses use. */
export function facetValueOf({ finding, project }: FindingEntry, facet: FacetName): string {
  if (facet === "severity") return finding.severity;
  if (facet === "rule") return finding.rule;
  return facet === "year" ? String(project.year) : `${project.year}/${project.departmentId}`;
}

/** All of them, then every severity, year and budget that has some. Rules have pages of their own. */
export function findingListingsOf(entries: readonly FindingEntry[]): FindingListing[] {
  const by = (facet: FacetName): FindingListing[] =>
    [...groupBy(entries, (entry) => facetValueOf(entry, facet))].map(([scope, members]) => ({
      scope,
      facet,
      name: nameOf(facet, members),
      entries: members,
    }));
  return [{ name: t("findings.title"), entries }, ...by("severity"), ...by("year"), ...by("budget")];
}

/** The facets with their counts; one with a single value tells nothing and is left out. */
export function facetsOf(entries: readonly FindingEntry[], rules: readonly string[]): Facet[] {
  const severities = Object.keys(findingSeverityWords);
  const facets = FACETS.map((name): Facet => {
    const groups = groupBy(entries, (entry) => facetValueOf(entry, name));
    const order = name === "severity" ? severities : name === "rule" ? rules : [...groups.keys()];
    const values = order.flatMap((value) => {
      const members = groups.get(value);
      if (!members) return [];
      return [{ value, label: labelOf(name, members), count: members.length, path: paths.findings(value) }];
    });
    return { name, label: t(`findings.facet.${name}`), values };
  });
  return facets.filter(({ values }) => values.length > 1);
}

function labelOf(facet: FacetName, [entry]: readonly FindingEntry[]): string {
  if (!entry) return "";
  const { finding, project } = entry;
  if (facet === "severity") return findingSeverityWords[finding.severity];
  if (facet === "rule") return ruleTexts[finding.rule]?.name ?? finding.rule;
  if (facet === "year") return t("nav.years", { year: project.year });
  const { name, shortName = name } = project.department;
  return t("finding.project", { department: shortName, year: project.year });
}

function nameOf(facet: FacetName, entries: readonly FindingEntry[]): string {
  const [entry] = entries;
  const year = entry?.project.year ?? "";
  if (facet === "severity") return t("findings.severityTitle", { severity: labelOf(facet, entries) });
  if (facet === "year") return t("findings.yearTitle", { year });
  return t("findings.budgetTitle", { department: entry?.project.department.name ?? "", year });
}
