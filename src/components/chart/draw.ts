/** Draws a bar chart with the few parts of Chart.js that it needs, in the page's own colours. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  Tooltip,
} from "chart.js";
import { type Bar, readBars } from "./read-table.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const LABEL_LENGTH = { narrow: 8, wide: 18 };
const NARROW = 480;

/** Draws the figure's chart once, and again when the colour scheme changes. */
export function drawChart(figure: HTMLElement): void {
  const { table: id = "", column = "", unit = "", current } = figure.dataset;
  const table = document.getElementById(id);
  const canvas = figure.querySelector("canvas");
  if (!(table instanceof HTMLTableElement) || !canvas) return;
  const bars = readBars(table, Number(column), current);
  let chart = new Chart(canvas, configOf(bars, unit, figure));
  const redraw = (): void => {
    chart.destroy();
    chart = new Chart(canvas, configOf(bars, unit, figure));
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  figure.dataset.drawn = String(bars.length);
}

function configOf(
  bars: readonly Bar[],
  unit: string,
  figure: HTMLElement,
): ChartConfiguration<"bar", (number | null)[]> {
  const style = getComputedStyle(figure);
  const colour = (token: string): string => style.getPropertyValue(token).trim();
  const isMoney = unit !== "";
  const scale = isMoney ? 1_000_000 : 1;
  const length = figure.clientWidth < NARROW ? LABEL_LENGTH.narrow : LABEL_LENGTH.wide;
  const pointed = bars.some((bar) => bar.current);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const font = { family: style.fontFamily, size: 13 };
  return {
    type: "bar",
    data: {
      labels: bars.map((bar) => shorten(bar.label, length)),
      datasets: [
        {
          // Nothing is drawn for nothing; anything more than nothing can be seen.
          data: bars.map((bar) => (bar.value === 0 ? null : bar.value / scale)),
          backgroundColor: bars.map((bar) => colour(pointed && !bar.current ? "--bar-quiet" : "--bar")),
          barPercentage: 0.72,
          categoryPercentage: 0.9,
          minBarLength: 2,
        },
      ],
    },
    options: {
      indexAxis: "y",
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 400 },
      font,
      scales: {
        x: {
          beginAtZero: true,
          grid: { color: colour("--border") },
          border: { display: false },
          ticks: { color: colour("--text-muted"), font, maxTicksLimit: 6 },
        },
        y: { grid: { display: false }, ticks: { color: colour("--text"), font, autoSkip: false } },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          callbacks: {
            title: ([item]) => bars[item?.dataIndex ?? 0]?.label ?? "",
            label: (item) => `${bars[item.dataIndex]?.text ?? ""} ${unit}`.trim(),
          },
        },
      },
      onClick: (_, [element]) => {
        const href = element && bars[element.index]?.href;
        if (href) location.assign(href);
      },
      onHover: (event, elements) => {
        const target = event.native?.target;
        const leads = elements.some((element) => bars[element.index]?.href);
        if (target instanceof HTMLElement) target.style.cursor = leads ? "pointer" : "";
      },
    },
  };
}

function shorten(label: string, length: number): string {
  const letters = [...label];
  return letters.length > length ? `${letters.slice(0, length - 1).join("")}…` : label;
}
