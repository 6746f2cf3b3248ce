/** The site on one page: sections, departments by year, documents, kinds of indicators and units. */
import { t } from "../i18n/translate.ts";
import { calendarOf } from "./calendar.ts";
import { indicatorsOf, listingsOf, nameOfListing } from "./indicators.ts";
import { paths } from "./paths.ts";
import { groupBy, type Project } from "./project.ts";

interface SiteLink {
  readonly label: string;
  readonly path: string;
}

export interface SiteSection {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly SiteLink[];
}

/** Sections with at least one link; single projects are one step away, on their department's page. */
export function siteMapOf(
  projects: readonly Project[],
  documents: readonly { readonly id: string; readonly fileName: string }[],
  pages: readonly { readonly id: string; readonly data: { readonly title: string } }[],
  hasEditions = false,
): SiteSection[] {
  const years = [...groupBy(projects, ({ year }) => String(year))].map(([year, of]) => yearSection(Number(year), of));
  const entries = indicatorsOf(projects);
  const isDated = calendarOf(entries).length > 0;
  const listings = listingsOf(entries).filter(({ category }) => category !== undefined);
  const sections = [
    { id: "sections", heading: t("siteMap.sections"), links: sectionLinks(pages, isDated, hasEditions) },
    ...years,
    {
      id: "documents",
      heading: t("siteMap.documents"),
      links: documents.map(({ id, fileName }) => ({ label: fileName, path: paths.source(id) })),
    },
    {
      id: "indicators",
      heading: t("siteMap.indicators"),
      links: [
        { label: t("units.title"), path: paths.units() },
        { label: t("measures.title"), path: paths.measures() },
        ...listings.map((listing) => ({
          label: nameOfListing(listing),
          path: paths.indicators(listing.category, listing.kind),
        })),
      ],
    },
  ];
  return sections.filter(({ links }) => links.length > 0);
}

function sectionLinks(
  pages: readonly { readonly id: string; readonly data: { readonly title: string } }[],
  isDated: boolean,
  hasEditions: boolean,
): SiteLink[] {
  return [
    { label: t("nav.home"), path: paths.home },
    { label: t("departments.title"), path: paths.departments },
    { label: t("indicators.title"), path: paths.indicators() },
    ...(isDated ? [{ label: t("calendar.years"), path: paths.calendar() }] : []),
    { label: t("findings.title"), path: paths.findings() },
    { label: t("nav.search"), path: paths.search },
    { label: t("explorer.compare.title"), path: paths.compare },
    { label: t("data.title"), path: paths.data },
    ...(hasEditions ? [{ label: t("editions.title"), path: paths.editions }] : []),
    { label: t("sources.title"), path: paths.sources },
    { label: t("glossary.title"), path: paths.glossary },
    ...pages.map(({ id, data }) => ({ label: data.title, path: `/${id}/` })),
  ];
}

function yearSection(year: number, projects: readonly Project[]): SiteSection {
  const departments = [...groupBy(projects, ({ departmentId }) => departmentId)];
  return {
    id: `y${year}`,
    heading: t("siteMap.year", { year }),
    links: [
      { label: t("year.title", { year }), path: paths.year(year) },
      ...(calendarOf(indicatorsOf(projects)).length > 0
        ? [{ label: t("calendar.yearTitle", { year }), path: paths.calendar(String(year)) }]
        : []),
      ...departments.map(([id, of]) => ({ label: of[0]?.department.name ?? id, path: paths.budget(year, id) })),
    ],
  };
}
