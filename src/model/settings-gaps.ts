/** What a government site must have (国办发〔2017〕47号) and `site.config.ts` does not say, or says in a wrong form. */
import type { Publication, SiteSettings } from "./site-settings.ts";

export interface SettingsGap {
  /** The entry of the settings, `siteCode`, or the key of a publication. */
  readonly key: string;
  readonly trouble: "absent" | "malformed";
}

const REQUIRED = ["organizer", "organ", "siteCode", "icp", "police", "contact", "correction"] as const;
const SITE_CODE = /^[0-9]{10}$/u;
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/u;

/** Gaps in the order of the settings; `years` are those of the content, each of which needs a date of publication. */
export function settingsGaps(settings: SiteSettings, years: readonly string[] = []): SettingsGap[] {
  const absent = REQUIRED.filter((key) => settings[key] === undefined);
  const publications = settings.publications ?? {};
  const dated = (year: string): boolean =>
    Object.entries(publications).some(([key, { published }]) => key.split("/")[0] === year && published !== undefined);
  return [
    ...(domainOf(settings) === undefined ? [{ key: "url", trouble: "absent" as const }] : []),
    ...absent.map((key) => ({ key, trouble: "absent" as const })),
    ...(settings.siteCode !== undefined && siteCodeOf(settings) === undefined ? [malformed("siteCode")] : []),
    ...(settings.correction !== undefined && correctionKind(settings.correction) === undefined
      ? [malformed("correction")]
      : []),
    ...years.filter((year) => !dated(year)).map((key) => ({ key, trouble: "absent" as const })),
    ...Object.entries(publications)
      .filter(([, { published }]) => published !== undefined && !MOMENT.test(published))
      .map(([key]) => malformed(key)),
  ];
}

/** Host of the site's address; undefined while the address is that of somebody's own machine. */
export function domainOf({ url }: Pick<SiteSettings, "url">): string | undefined {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.") ? undefined : hostname;
}

/** The 网站标识码, when it has its ten digits. */
export function siteCodeOf({ siteCode }: Pick<SiteSettings, "siteCode">): string | undefined {
  return siteCode !== undefined && SITE_CODE.test(siteCode) ? siteCode : undefined;
}

/** What a budget's publication is known by: the department's own entry first, then the year's. */
export function publicationOf(settings: SiteSettings, year: number, departmentId?: string): Publication {
  const { publications = {} } = settings;
  const own = departmentId === undefined ? undefined : publications[`${year}/${departmentId}`];
  const { published, ...facts } = { ...publications[String(year)], ...own };
  return published !== undefined && MOMENT.test(published) ? { ...facts, published } : facts;
}

/** Whether a report of an error goes by mail or to a page; undefined for anything else. */
export function correctionKind(correction: string | undefined): "mail" | "page" | undefined {
  if (correction === undefined) return undefined;
  if (/^https?:\/\/\S+$/u.test(correction)) return "page";
  return /^[^\s@:/?]+@[^\s@:/?]+\.[^\s@:/?]+$/u.test(correction) ? "mail" : undefined;
}

function malformed(key: string): SettingsGap {
  return { key, trouble: "malformed" };
}
