/** The meta tags that government sites carry (国办秘函〔2019〕19号), by the type of the page. */
import { t } from "../i18n/translate.ts";
import { domainOf, siteCodeOf } from "../model/settings-gaps.ts";
import type { Publication, SiteSettings } from "../model/site-settings.ts";

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** A page of content, as opposed to a column that leads to such pages. */
export interface Article {
  readonly year?: number;
  readonly publication: Publication;
  /** Who published it, when the registered facts name nobody else. */
  readonly source?: string;
  readonly keywords: readonly string[];
}

export interface TaggedPage {
  /** Absent on the home page. */
  readonly title?: string | undefined;
  readonly description: string;
  readonly url: string;
  readonly article?: Article | undefined;
}

/** Only tags that have a value: what is not known has no tag. The page itself writes `Description`. */
export function governmentTags(settings: SiteSettings, page: TaggedPage): MetaTag[] {
  const site = {
    SiteName: settings.name,
    SiteDomain: domainOf(settings),
    SiteIDCode: siteCodeOf(settings),
  };
  return Object.entries({ ...site, ...pageTags(settings, page) })
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "")
    .map(([name, content]) => ({ name, content }));
}

/** 党务公开 or 政府信息公开; undefined when the settings do not say which. */
export function disclosureOf({ organ }: Pick<SiteSettings, "organ">): string | undefined {
  return organ === undefined ? undefined : t(`government.${organ}`);
}

function pageTags(settings: SiteSettings, page: TaggedPage): Readonly<Record<string, string | undefined>> {
  const { title, description, url, article } = page;
  if (title === undefined) return {};
  const column = { ColumnName: title, ColumnType: disclosureOf(settings) };
  if (!article) return { ...column, ColumnDescription: description, ColumnKeywords: `${title},${settings.tagline}` };
  return {
    ArticleTitle: title,
    PubDate: article.publication.published,
    ContentSource: article.publication.publisher ?? article.source,
    Keywords: article.keywords.join(","),
    Url: url,
    ColumnName: settings.tagline,
    ColumnType: column.ColumnType,
  };
}
