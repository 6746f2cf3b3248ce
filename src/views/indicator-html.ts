/**
 * The row of an indicator in a listing as HTML. Made here and not by a component, because each row stands in several
 * listings (all, its category, its kind, its type): it is written once.
 */
import { levelHeading } from "../i18n/terms.ts";
import type { Indicator } from "../model/form.ts";
import { escapeHtml } from "./escape-html.ts";
import { type IndicatorEntry, isNotApplicable } from "./indicators.ts";
import { paths } from "./paths.ts";

const written = new WeakMap<Indicator, string>();

/** The `<tr>` of an indicator, all texts escaped; `hrefOf` turns a path into an address. */
export function writeIndicatorRow(entry: IndicatorEntry, hrefOf: (path: string) => string): string {
  const known = written.get(entry.indicator);
  if (known !== undefined) return known;
  const { indicator, project, number } = entry;
  const { department, year } = project;
  // A line breaks after the project, if it must, and not before the year.
  const home = `${project.name}\u00a0· ${department.shortName ?? department.name}\u00a0${year}`;
  const html =
    `<tr${isNotApplicable(indicator) ? ' class="muted"' : ""}>` +
    `<th scope="row"><a class="name" href="${escapeHtml(hrefOf(paths.indicator(project.id, number)))}">` +
    `${escapeHtml(indicator.name ?? "")}</a><span class="project">${escapeHtml(home)}</span></th>` +
    `<td class="target">${escapeHtml(indicator.target ?? "")}</td>` +
    `<td class="kind small muted">${escapeHtml(levelHeading(indicator.level2 ?? "", indicator.category, indicator.kind))}</td></tr>`;
  written.set(indicator, html);
  return html;
}
