/** Links of pages and components: the site's paths under its base. */
import { language } from "./i18n/language.ts";
import { withBase } from "./views/paths.ts";

const PAGES = import.meta.env.BASE_URL;
/** The main site: it holds the files, which are the same in every language. */
const MAIN = import.meta.env.MAIN_BASE ?? PAGES;

/**
 * The address to put into `href`; `path` comes from `src/views/paths.ts`. A page is one in the language of this build,
 * a file (data, an original, a picture) the one on the main site.
 */
export function link(path: string): string {
  return withBase(/^[^?#]*\/(?:[?#]|$)/u.test(path) ? PAGES : MAIN, path);
}

/** The page with this address in the other language; undefined when the site has only one. */
export function counterpartOf(pathname: string): string | undefined {
  // The server for development shows one language, at the main address.
  if (!import.meta.env.HAS_OTHER_LANGUAGE || import.meta.env.DEV) return undefined;
  const { code } = language.other;
  const base = code === "zh" ? MAIN : withBase(MAIN, `/${code}/`);
  return withBase(base, `/${pathname.slice(withBase(PAGES, "/").length)}`);
}
