/** Draws a dot plot with the few parts of Chart.js that it needs: figures along, equal ones on top of each other. */
import {
  Chart,
  type ChartConfiguration,
  LinearScale,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
} from "chart.js";
import { type Dots, readDots } from "./read-table.ts";

Chart.register(LinearScale, LogarithmicScale, PointElement, ScatterController, Tooltip);

/** A pile higher than this is drawn as high as this: the table has the number. */
const HIGHEST = 40;

/** Draws the figure's dots once, and again when the colour scheme changes. */
export function drawDots(figure: HTMLElement): void {
  const { table: id = "", column = "" } = figure.dataset;
  const table = document.getElementById(id);
  const canvas = figure.querySelector("canvas");
  if (!(table instanceof HTMLTableElement) || !canvas) return;
  const dots = readDots(table, Number(column));
  let chart = new Chart(canvas, configOf(dots, figure));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    chart.destroy();
    chart = new Chart(canvas, configOf(dots, figure));
  });
  figure.dataset.drawn = String(dots.reduce((sum, { count }) => sum + count, 0));
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly of: Dots;
}

function configOf(dots: readonly Dots[], figure: HTMLElement): ChartConfiguration<"scatter", Point[]> {
  const style = getComputedStyle(figure);
  const colour = (token: string): string => style.getPropertyValue(token).trim();
  const font = { family: style.fontFamily, size: 13 };
  const points = pointsOf(dots);
  const top = Math.max(5, ...points.map(({ y }) => y));
  const { unit = "", log } = figure.dataset;
  return {
    type: "scatter",
    data: {
      datasets: [
        {
          data: points,
          backgroundColor: colour("--bar"),
          borderColor: colour("--background"),
          borderWidth: 1,
          pointRadius: top > 12 ? 3 : 6,
          pointHoverRadius: top > 12 ? 5 : 8,
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      font,
      layout: { padding: { top: 8, right: 12, left: 12 } },
      scales: {
        x: {
          type: log === undefined ? "linear" : "logarithmic",
          grace: log === undefined ? "8%" : 0,
          grid: { color: colour("--border") },
          border: { display: false },
          ticks: { color: colour("--text-muted"), font, maxTicksLimit: 6 },
          title: { display: unit !== "", text: unit, color: colour("--text-muted"), font },
        },
        y: { display: false, min: 0, max: top + 1 },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          callbacks: { label: ({ raw }) => labelOf(raw as Point, unit) },
        },
      },
      onClick: (_, [element]) => {
        const href = element && points[element.index]?.of.href;
        if (href) location.assign(href);
      },
      onHover: (event, elements) => {
        const target = event.native?.target;
        if (target instanceof HTMLElement) target.style.cursor = elements.length > 0 ? "pointer" : "";
      },
    },
  };
}

/** Dots of the same figure pile up, whatever their operator. */
function pointsOf(dots: readonly Dots[]): Point[] {
  const heights = new Map<number, number>();
  return dots.flatMap((of) => {
    const height = heights.get(of.value) ?? 0;
    const added = Math.min(of.count, HIGHEST - height);
    heights.set(of.value, height + Math.max(0, added));
    return Array.from({ length: Math.max(0, added) }, (_, index) => ({ x: of.value, y: height + index + 1, of }));
  });
}

function labelOf({ of }: Point, unit: string): string {
  return `${of.label} ${unit} × ${of.count}`;
}
