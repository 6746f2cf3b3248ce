/** Sentences of the search in the browser: only these are shipped, not the whole site's. */
import { fill } from "../../i18n/fill.ts";
import { search } from "../../i18n/zh/search.ts";

/** The sentence with its places filled. */
export function say(key: keyof typeof search, data?: Readonly<Record<string, string | number>>): string {
  return fill(search[key], data);
}
