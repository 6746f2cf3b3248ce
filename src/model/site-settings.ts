/** What a department may set in `site.config.ts`. Every entry but the name and the address may be left out. */

export interface SiteSettings {
  /** Name of the site, in titles and the header. */
  readonly name: string;
  /** One sentence under the name. */
  readonly tagline: string;
  /** Address that the site will have, without a path: `https://czj.example.gov.cn`. */
  readonly url: string;
  /** Folder below the address, `/` when there is none. */
  readonly base: string;
  /** 主办单位: the organ that answers for the site. */
  readonly organizer?: string | undefined;
  /** 承办单位: who runs the site for it. */
  readonly operator?: string | undefined;
  /** Kind of organ; decides between 党务公开 and 政府信息公开. Absent: neither is said. */
  readonly organ?: "party" | "administration" | undefined;
  /** 网站标识码: ten digits, from the national register of government sites. */
  readonly siteCode?: string | undefined;
  /** ICP备案号, as issued. */
  readonly icp?: string | undefined;
  /** 公安备案号, as issued. */
  readonly police?: string | undefined;
  readonly contact?: Contact | undefined;
  /** Where a reader reports an error: a mail address, or an `https://` page. Absent: no link. */
  readonly correction?: string | undefined;
  /** Year, or year and department (`"2024"`, `"2024/106"`) → what is known of the publication. */
  readonly publications?: Readonly<Record<string, Publication>> | undefined;
  /** Picture below `public/` that social networks show beside a link. */
  readonly shareImage?: string | undefined;
  /**
   * Languages of the interface: `["zh", "en"]` also builds the site with English words around the same published text,
   * at `/en/`. Absent: Chinese alone.
   */
  readonly languages?: readonly ("zh" | "en")[] | undefined;
  /** What the English pages say instead, where the site has an English name. */
  readonly english?: EnglishSettings | undefined;
  /** A picture of its own for every project, made at build. Absent: on sites of up to a thousand projects. */
  readonly shareImages?: boolean | undefined;
  readonly checks: {
    /** Rules that are switched off, each with the reason that the site shows. */
    readonly off: { rule: string; reason: string }[];
    /** Rules that depend on local practice and are off unless named here. */
    readonly on: string[];
  };
}

/** Entries that have an English wording; those left out stay Chinese. */
export type EnglishSettings = Partial<Pick<SiteSettings, "name" | "tagline" | "organizer" | "operator" | "contact">>;

export interface Contact {
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** Facts of one publication, as the organ registered them; never made up at build time. */
export interface Publication {
  /** 发布日期: `2024-02-08` or `2024-02-08 10:30`. */
  readonly published?: string | undefined;
  /** 索引号. */
  readonly indexNumber?: string | undefined;
  /** 发布机构, when it is not the department itself. */
  readonly publisher?: string | undefined;
}
