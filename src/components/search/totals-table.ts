/** A small table of a result, and the bars drawn from it. */
import { element } from "./element.ts";
import { say } from "./text.ts";

const MOST = 30;

export interface TableCell {
  readonly text: string;
  /** Exact value of a figure, for its bar. */
  readonly value?: number;
  readonly href?: string;
}

export interface TableParts {
  readonly id: string;
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** The table in a box, under its bars; rows beyond the first thirty are counted only. */
export function totalsTable({ id, caption, heads, rows }: TableParts, bars?: HTMLElement): HTMLElement {
  const head = heads.map((text, place) =>
    element("th", { scope: "col", class: place > 0 ? "number" : undefined }, text),
  );
  const body = rows.slice(0, MOST).map((cells) => element("tr", {}, ...cells.map(cellOf)));
  const built = element(
    "table",
    { id },
    element("caption", { class: bars ? "visually-hidden" : undefined }, caption),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...body),
  );
  const rest = rows.length - body.length;
  const note =
    rest > 0 ? element("p", { class: "muted small" }, say("explorer.totals.rest", { count: rest })) : undefined;
  return element("div", {}, bars, element("div", { class: "wide" }, built), note);
}

function cellOf({ text, href }: TableCell, place: number): HTMLElement {
  const content = href === undefined ? text : element("a", { href }, text);
  if (place === 0) return element("th", { scope: "row" }, content);
  return element("td", { class: "number" }, content);
}
