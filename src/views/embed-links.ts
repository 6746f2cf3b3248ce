/** Links to the pages that show one chart alone: as it is now, and as it was in a frozen edition. */
import { t } from "../i18n/translate.ts";
import type { Edition } from "../model/edition.ts";
import { type ChartName, type PinnedChart, pinnedChartOf } from "./editions.ts";
import type { EmbedScope } from "./embed-scope.ts";
import { paths } from "./paths.ts";

export interface EmbedLink {
  readonly path: string;
  readonly title: string;
  readonly pinned: PinnedChart | undefined;
}

/** The link to a chart of the scope; `editions` newest first. */
export function embedLinkOf(scope: EmbedScope, chart: ChartName, editions: readonly Edition[]): EmbedLink {
  const path = paths.embed(scope.id, chart);
  return { path, title: t(`embed.${chart}`, { scope: scope.name }), pinned: pinnedChartOf(editions, path) };
}

/** The link to the dot plot of a unit's figures. */
export function unitEmbedLink(
  { unit, slug }: { readonly unit: string; readonly slug: string },
  editions: readonly Edition[],
): EmbedLink {
  const path = paths.embedUnit(slug);
  return { path, title: t("embed.unit", { unit }), pinned: pinnedChartOf(editions, path) };
}
