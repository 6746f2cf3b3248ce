/** Interface strings. Flat dotted keys, one file an area in `zh/`; published text never passes through here. */
import { fill } from "./fill.ts";
import { calendar } from "./zh/calendar.ts";
import { care } from "./zh/care.ts";
import { common } from "./zh/common.ts";
import { dataColumns } from "./zh/data-columns.ts";
import { editionsPage } from "./zh/editions.ts";
import { explorer } from "./zh/explorer.ts";
import { findingsPages } from "./zh/findings-pages.ts";
import { government } from "./zh/government.ts";
import { measurability } from "./zh/measurability.ts";
import { pages } from "./zh/pages.ts";
import { search } from "./zh/search.ts";
import { sharing } from "./zh/sharing.ts";
import { sources } from "./zh/sources.ts";
import { styleguide } from "./zh/styleguide.ts";
import { summary } from "./zh/summary.ts";
import { units } from "./zh/units.ts";

const strings = {
  ...calendar,
  ...care,
  ...common,
  ...dataColumns,
  ...editionsPage,
  ...explorer,
  ...findingsPages,
  ...government,
  ...measurability,
  ...pages,
  ...search,
  ...sharing,
  ...styleguide,
  ...sources,
  ...summary,
  ...units,
};

export type StringKey = keyof typeof strings;

/** The string with its `{name}` places filled. */
export function t(key: StringKey, data: Readonly<Record<string, string | number>> = {}): string {
  return fill(strings[key], data);
}
