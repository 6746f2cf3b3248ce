/** Interface strings. Flat dotted keys, one file an area in `zh/`; published text never passes through here. */
import { fill } from "./fill.ts";
import { calendar } from "./zh/calendar.ts";
import { common } from "./zh/common.ts";
import { dataColumns } from "./zh/data-columns.ts";
import { explorer } from "./zh/explorer.ts";
import { findingsPages } from "./zh/findings-pages.ts";
import { measurability } from "./zh/measurability.ts";
import { pages } from "./zh/pages.ts";
import { search } from "./zh/search.ts";
import { sources } from "./zh/sources.ts";
import { units } from "./zh/units.ts";

const strings = {
  ...calendar,
  ...common,
  ...dataColumns,
  ...explorer,
  ...findingsPages,
  ...measurability,
  ...pages,
  ...search,
  ...sources,
  ...units,
};

export type StringKey = keyof typeof strings;

/** The string with its `{name}` places filled. */
export function t(key: StringKey, data: Readonly<Record<string, string | number>> = {}): string {
  return fill(strings[key], data);
}
