/** What a page says to machines (schema.org): the way to it, who published it, and what data it holds. */
import type { SiteSettings } from "../model/site-settings.ts";
import type { Article } from "./government.ts";

export interface DescribedPage {
  readonly title?: string | undefined;
  readonly description: string;
  /** Absolute, as the canonical link. */
  readonly url: string;
  /** From the home page down, without this page; absolute addresses. */
  readonly trail: readonly { readonly label: string; readonly url: string }[];
  readonly article?: Article | undefined;
  /** Absolute address of the page's data. */
  readonly json?: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** JSON for a script element: one graph, with `<` escaped so that no published text can end the element. */
export function structuredData(settings: SiteSettings, page: DescribedPage): string {
  const nodes = [siteNode(settings, page), breadcrumbs(page), dataset(settings, page)].filter((node) => node);
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replaceAll("<", "\\u003c");
}

function siteNode(settings: SiteSettings, { title, url }: DescribedPage): Node | undefined {
  if (title !== undefined) return undefined;
  const publisher = settings.organizer && { publisher: organization(settings.organizer) };
  return { "@type": "WebSite", name: settings.name, description: settings.tagline, url, ...publisher };
}

function breadcrumbs({ title, url, trail }: DescribedPage): Node | undefined {
  if (title === undefined || trail.length === 0) return undefined;
  const steps = [...trail, { label: title, url }];
  const itemListElement = steps.map((step, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: step.label,
    item: step.url,
  }));
  return { "@type": "BreadcrumbList", itemListElement };
}

function dataset(settings: SiteSettings, page: DescribedPage): Node | undefined {
  const { article, title, description, url, json } = page;
  if (article?.year === undefined || title === undefined) return undefined;
  const { published, publisher, indexNumber } = article.publication;
  const creator = publisher ?? article.source ?? settings.organizer;
  return {
    "@type": "Dataset",
    name: title,
    description,
    url,
    inLanguage: "zh-CN",
    isAccessibleForFree: true,
    temporalCoverage: String(article.year),
    keywords: article.keywords,
    ...(creator && { creator: organization(creator) }),
    ...(published && { datePublished: published.slice(0, 10) }),
    ...(indexNumber && { identifier: indexNumber }),
    ...(json && {
      distribution: [{ "@type": "DataDownload", encodingFormat: "application/json", contentUrl: json }],
    }),
  };
}

function organization(name: string): Node {
  return { "@type": "GovernmentOrganization", name };
}
