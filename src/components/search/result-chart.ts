/**
 * Bars of a result, from the same rows as the table below them. Drawn here and not by Chart.js: the code for a chart would
 * weigh more than the whole page, these bars print, follow the colours of the page, and are there in the same frame.
 */
import { element } from "./element.ts";
import type { TableCell, TableParts } from "./totals-table.ts";

/** More bars than this are told by the table alone. */
const MOST = 12;
const SVG = "http://www.w3.org/2000/svg";

/** The first rows with the value of this column as bars; `label` says what they show. Nothing where all are zero. */
export function barsOf({ caption, rows }: TableParts, column: number, label: string): HTMLElement | undefined {
  const shown = rows.slice(0, MOST);
  const largest = shown.reduce((most, cells) => Math.max(most, cells[column]?.value ?? 0), 0);
  if (largest <= 0) return undefined;
  const items = shown.flatMap((cells) => {
    const [name, cell] = [cells[0], cells[column]];
    return name && cell ? [barOf(name, cell, largest)] : [];
  });
  // The table below has every word and figure of it: to be read out once is enough.
  return element(
    "figure",
    {},
    element("figcaption", {}, caption),
    element("div", { role: "img", "aria-label": label, class: "bars" }, ...items),
  );
}

function barOf(name: TableCell, { text, value = 0 }: TableCell, largest: number): HTMLElement {
  const bar = document.createElementNS(SVG, "svg");
  const rect = document.createElementNS(SVG, "rect");
  rect.setAttribute("width", `${Math.round((value / largest) * 1000) / 10}%`);
  rect.setAttribute("height", "100%");
  bar.append(rect);
  return element(
    "div",
    {},
    element("span", { class: "of" }, name.text),
    bar,
    element("span", { class: "value" }, text),
  );
}
