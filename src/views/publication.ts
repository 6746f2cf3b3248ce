/** What stands at the head of a published page: its index number, its publisher, its date, its place in time. */
import { t } from "../i18n/translate.ts";
import { correctionKind, publicationOf } from "../model/settings-gaps.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import { type Article, disclosureOf } from "./government.ts";
import type { Project } from "./project.ts";

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** A project, or the whole budget of a department, as an article of the site. */
export function articleOf(settings: SiteSettings, project: Project, own: readonly string[] = []): Article {
  return {
    year: project.year,
    publication: publicationOf(settings, project.year, project.departmentId),
    source: project.department.name,
    keywords: [...own, project.department.name, String(project.year), project.title ?? ""].filter(Boolean),
  };
}

/** Registered facts, in the order of the 信息公开 header; empty when nothing is registered. */
export function publicationFacts(settings: SiteSettings, title: string, article: Article): Fact[] {
  const { publication, source } = article;
  if (publication.indexNumber === undefined && publication.published === undefined) return [];
  const facts = {
    indexNumber: publication.indexNumber,
    kind: disclosureOf(settings),
    publisher: publication.publisher ?? source,
    name: title,
    published: publication.published,
  };
  return (Object.keys(facts) as (keyof typeof facts)[]).flatMap((key) => {
    const text = facts[key];
    return text === undefined ? [] : [{ label: t(`publication.${key}`), text }];
  });
}

/** Where to report an error on a page, with the page already named; undefined when the settings name no place. */
export function correctionLink({ correction }: SiteSettings, title: string, url: string): string | undefined {
  const kind = correctionKind(correction);
  if (kind === undefined || correction === undefined) return undefined;
  if (kind === "mail") {
    const subject = encodeURIComponent(t("correction.subject", { title }));
    return `mailto:${correction}?subject=${subject}&body=${encodeURIComponent(t("correction.body", { title, url }))}`;
  }
  const address = new URL(correction);
  address.searchParams.set("url", url);
  address.searchParams.set("title", title);
  return address.href;
}
