/** Draws a bar chart with the few parts of Chart.js that it needs, and again when the page's look changes. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";
import { type BarChart, configOf } from "./config.ts";
import { letFingersLook, letKeysWalk } from "./hands.ts";
import { type Bar, readBars } from "./read-table.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Width of the text on an A4 sheet, in CSS pixels. */
const PAPER_WIDTH = 660;

/** Draws the figure's chart once; `still` without the opening movement. */
export function drawChart(figure: HTMLElement, still = false): void {
  if (figure.dataset.drawn !== undefined) return;
  const canvas = figure.querySelector("canvas");
  const bars = barsOf(figure);
  if (!canvas || !bars) return;
  const { unit = "" } = figure.dataset;
  const calm = still || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const config = (plain: boolean, quiet: boolean): BarChart => {
    const made = configOf(bars, figure, { unit, width: figure.clientWidth, plain, still: quiet });
    return { ...made, options: { ...made.options, ...letFingersLook(bars) } };
  };
  let chart = new Chart(canvas, config(false, calm));
  const redraw = (plain: boolean): void => {
    chart.destroy();
    chart = new Chart(canvas, config(plain, true));
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => redraw(false));
  addEventListener("reading", () => redraw(false));
  addEventListener("beforeprint", () => {
    redraw(true);
    chart.resize(Math.min(PAPER_WIDTH, canvas.clientWidth || PAPER_WIDTH), Number(figure.dataset.height));
  });
  addEventListener("afterprint", () => redraw(false));
  letKeysWalk(canvas, bars, unit, () => chart);
  figure.dataset.drawn = String(bars.length);
}

/** The bars of the figure's table. */
export function barsOf(figure: HTMLElement): Bar[] | undefined {
  const { table: id = "", column = "", current } = figure.dataset;
  const table = document.getElementById(id);
  return table instanceof HTMLTableElement ? readBars(table, Number(column), current) : undefined;
}
