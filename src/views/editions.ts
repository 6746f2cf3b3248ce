/** Addresses in frozen editions. */
import { language } from "../i18n/language.ts";
import { t } from "../i18n/translate.ts";
import type { Edition } from "../model/edition.ts";
import { scopeOf } from "./embed-scope.ts";
import { paths } from "./paths.ts";

/** The charts of years, budgets and departments that have pages of their own. */
export const CHART_NAMES = [
  "departments",
  "largest",
  "projects",
  "sources",
  "kinds",
  "measures",
  "deadlines",
  "years",
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** A chart as it was in an edition. */
export interface PinnedChart {
  readonly name: string;
  readonly path: string;
}

/** The chart in the newest edition that holds it, in the language of the interface; `editions` newest first. */
export function pinnedChartOf(editions: readonly Edition[], chartPath: string): PinnedChart | undefined {
  const file = fileOf(chartPath);
  const edition = editions.find(({ files }) => files.some(({ path }) => path === file));
  return edition && { name: edition.name, path: paths.editionFile(edition.name, file) };
}

/** The files of open data in the edition. */
export function dataFilesOf({ files }: Edition): string[] {
  return files.map(({ path }) => path).filter((path) => path.startsWith("data/"));
}

/** A chart's own page in an edition; `file` is its path there. */
export interface FrozenChart {
  readonly title: string;
  readonly file: string;
}

/** Charts of the edition in the language of the interface, in path order; `departments` gives names by id. */
export function chartsOf({ files }: Edition, departments: ReadonlyMap<string, string>): FrozenChart[] {
  return files.flatMap(({ path: file }) => {
    const [, id = "", name = ""] = /embed\/(.+)\/([^/]+)\/index\.html$/u.exec(file) ?? [];
    const chart = CHART_NAMES.find((one) => one === name);
    const scope = scopeOf(id, departments);
    return scope && chart && fileOf(paths.embed(scope.id, chart)) === file
      ? [{ title: t(`embed.${chart}`, { scope: scope.name }), file }]
      : [];
  });
}

/** Path in the edition of a page of the site. */
function fileOf(pagePath: string): string {
  const folder = language.code === "zh" ? "" : `${language.code}/`;
  return `${folder}${pagePath.slice(1)}index.html`;
}
