/** Draws a dot plot with the few parts of Chart.js that it needs. */
import { Chart, LinearScale, LogarithmicScale, PointElement, ScatterController, Tooltip } from "chart.js";
import { dotsConfigOf, pointsOf, textOfDots } from "./dots-config.ts";
import { readDots } from "./read-table.ts";
import { stage } from "./stage.ts";

Chart.register(LinearScale, LogarithmicScale, PointElement, ScatterController, Tooltip);

/** Draws the figure's dots once. */
export function drawDots(figure: HTMLElement): void {
  const { table: id = "", column = "", unit = "" } = figure.dataset;
  const table = document.getElementById(id);
  if (!(table instanceof HTMLTableElement)) return;
  const dots = readDots(table, Number(column));
  const points = pointsOf(dots);
  const play = {
    configOf: (plain: boolean) => dotsConfigOf(points, figure, plain),
    stops: dots.flatMap((of) => {
      const index = points.findIndex((point) => point.of === of);
      return index < 0 ? [] : [{ words: textOfDots(of, unit), href: of.href, index }];
    }),
    hrefOf: (index: number) => points[index]?.of.href,
    count: dots.reduce((sum, { count }) => sum + count, 0),
  };
  stage(figure, play, true);
}
