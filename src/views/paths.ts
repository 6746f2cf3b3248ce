/** Addresses of the site, from its root and without the base path; each ends in `/`, a file name or a fragment. */

import { originalNameOf } from "../model/original-name.ts";

export const paths = {
  home: "/",
  search: "/search/",
  compare: "/compare/",
  departments: "/departments/",
  glossary: "/glossary/",
  about: "/about/",
  howToRead: "/how-to-read/",
  data: "/data/",
  sources: "/sources/",
  siteMap: "/site-map/",
  year: (year: number): string => `/${year}/`,
  /** One department in one year. */
  budget: (year: number, departmentId: string): string => `/${year}/${departmentId}/`,
  /** All forms of a budget on one page, for printing. */
  print: (year: number, departmentId: string): string => `/${year}/${departmentId}/print/`,
  /** One chart alone, for other sites: of a year (`2024`), a budget (`2024/106`), or `departments/106` over the years. */
  embed: (scope: string, chart: string): string => `/embed/${scope}/${chart}/`,
  /** The dot plot of a unit alone, for other sites. */
  embedUnit: (slug: string): string => `/embed/units/${slug}/`,
  /** Frozen editions, and a file of one. */
  editions: "/editions/",
  editionFile: (name: string, file: string): string => `/editions/${name}/${file}`,
  /** One department over all years. */
  department: (id: string): string => `/departments/${id}/`,
  project: (id: string): string => `/${id}/`,
  projectJson: (id: string): string => `/${id}/index.json`,
  /** The picture that links to the project show. */
  shareImage: (id: string): string => `/${id}/share.png`,
  /** An indicator on its project's page; `number` counts from 1. */
  indicator: (projectId: string, number: number): string => `/${projectId}/#i${number}`,
  /** A listing of indicators: all, of a category, or of a kind in it; `page` counts from 1. */
  indicators: (category?: string, kind?: string, page = 1): string => pagedPath(["indicators", category, kind], page),
  /** Units of targets: all of them, or one by its slug; `page` counts from 1. */
  units: (slug?: string, page = 1): string => pagedPath(["indicators", "units", slug], page),
  /** Indicators by how their targets can be measured: of a year, or of a budget (`2024/106`). */
  measures: (scope?: string, measure?: string, page = 1): string =>
    pagedPath(["indicators", "types", scope, measure], page),
  /**
   * What the checks found: all, by severity, by rule, of a year, or of a budget (`2024/106`). Further pages are
   * `page-2`: a bare number behind a year would be a department.
   */
  /** The facets of all findings, for the script that combines them. */
  findingIndex: (): string => "/findings/index.json",
  findings: (scope?: string, page = 1): string => pagedPath(["findings", scope, page > 1 ? `page-${page}` : undefined]),
  /** A finding on its project's page. */
  finding: (projectId: string, anchor: string): string => `/${projectId}/#${anchor}`,
  /** Deadlines of all years, a year (`2024`), a budget (`2024/106`), or due in a month (`2024-12`). */
  calendar: (scope?: string, page = 1): string => pagedPath(["calendar", scope], page),
  /** The deadlines of a year or a budget as a calendar file. */
  deadlines: (scope: string): string => `/${scope}/deadlines.ics`,
  /** An imported document; `row` is the anchor of one of its rows. */
  source: (documentId: string, row?: string): string => `/sources/${documentId}/${row === undefined ? "" : `#${row}`}`,
  /** The original file of a document. */
  original: (documentId: string, fileName: string): string =>
    `/sources/${documentId}/${encodeURIComponent(originalNameOf(fileName))}`,
  dataFile: (name: string): string => `/data/${name}`,
} as const;

/** Folders of the path, then the number of the page from the second on. */
function pagedPath(parts: readonly (string | undefined)[], page = 1): string {
  return `/${[...parts, page > 1 ? String(page) : undefined].filter(Boolean).join("/")}/`;
}

/** A path under the site's base: `withBase("/mz/", "/2024/")` → `/mz/2024/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/u, "")}${path}`;
}
