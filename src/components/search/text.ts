/** Sentences of the search in the browser: only these are shipped, not the whole site's. */
import { fill } from "../../i18n/fill.ts";
import { explorer } from "../../i18n/zh/explorer.ts";
import { search } from "../../i18n/zh/search.ts";

const strings = { ...search, ...explorer };

/** The sentence with its places filled. */
export function say(key: keyof typeof strings, data?: Readonly<Record<string, string | number>>): string {
  return fill(strings[key], data);
}

/** The sentence of a key that is put together at run time; nothing for a key that there is not. */
export function sayIfAny(key: string): string | undefined {
  return Object.hasOwn(strings, key) ? fill(strings[key as keyof typeof strings]) : undefined;
}
