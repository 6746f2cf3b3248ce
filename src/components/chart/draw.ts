/** Draws a bar chart with the few parts of Chart.js that it needs. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";
import { configOf, textOfBar } from "./config.ts";
import { readBars } from "./read-table.ts";
import { stage } from "./stage.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Draws the figure's bars once; `still` without the opening movement. */
export function drawBars(figure: HTMLElement, still = false): void {
  const { table: id = "", column = "", current, unit = "" } = figure.dataset;
  const table = document.getElementById(id);
  if (!(table instanceof HTMLTableElement)) return;
  const bars = readBars(table, Number(column), current);
  const play = {
    configOf: (plain: boolean, calm: boolean) =>
      configOf(bars, figure, { unit, width: figure.clientWidth, plain, still: calm }),
    stops: bars.map((bar, index) => ({ words: `${bar.label} ${textOfBar(bar, unit)}`, href: bar.href, index })),
    hrefOf: (index: number) => bars[index]?.href,
    count: bars.length,
  };
  stage(figure, play, still);
}
