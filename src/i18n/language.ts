/** The language of the interface. A build has one: its catalogue, `zh/` or `en/`, stands in for `zh/` in every import. */

/** Languages that the interface speaks; the published text is Chinese in all of them. */
export type LanguageCode = "zh" | "en";

export interface Language {
  /** As in `site.config.ts`; also the folder of its pages where it is not the main one. */
  readonly code: LanguageCode;
  /** For `lang` and `hreflang`. */
  readonly tag: string;
  /** For `og:locale`. */
  readonly locale: string;
  /** `lang` of published text; absent where the whole page is in its language. */
  readonly published: string | undefined;
  /** Between the parts of an enumeration. */
  readonly comma: string;
  /** Said beside something else; `{text}` is filled. */
  readonly aside: string;
  /** Between two sentences. */
  readonly gap: string;
  /** Names of the months, as they stand in a date and alone in little room. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** The other language, under its own name; `noPage` is what its readers are told at a wrong address. */
  readonly other: {
    readonly code: LanguageCode;
    readonly tag: string;
    readonly locale: string;
    readonly name: string;
    readonly noPage: string;
  };
}

export { language } from "./zh/language.ts";
