/** What Chart.js is told of dots: figures along, equal ones on top of each other. */
import type { ChartConfiguration } from "chart.js";
import { type Dots, HIGHEST } from "./read-table.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly of: Dots;
}

export type DotChart = ChartConfiguration<"scatter", Point[]>;

/** A configuration for the points; colours and type come from the tokens that hold at `figure`. */
export function dotsConfigOf(points: readonly Point[], figure: HTMLElement, plain: boolean): DotChart {
  const style = getComputedStyle(figure);
  const colour = (token: string): string => style.getPropertyValue(`--${plain ? "plain-" : ""}${token}`).trim();
  const font = { family: style.fontFamily, size: 13 };
  const top = points.reduce((most, { y }) => Math.max(most, y), 1);
  const { unit = "", log } = figure.dataset;
  return {
    type: "scatter",
    data: {
      datasets: [
        {
          data: [...points],
          backgroundColor: colour("bar"),
          borderColor: colour(plain ? "ground" : "background"),
          borderWidth: 1,
          clip: false,
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
          grid: { color: colour("border") },
          border: { display: false },
          ticks: { color: colour("text-muted"), font, maxTicksLimit: 6 },
          title: { display: unit !== "", text: unit, color: colour("text-muted"), font },
        },
        y: { display: false, min: 0, max: top + 1 },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          callbacks: { label: ({ raw }) => textOfDots((raw as Point).of, unit) },
        },
      },
    },
  };
}

/** Dots of the same figure pile up, whatever their operator. */
export function pointsOf(dots: readonly Dots[]): Point[] {
  const heights = new Map<number, number>();
  return dots.flatMap((of) => {
    const height = heights.get(of.value) ?? 0;
    const added = Math.max(0, Math.min(of.count, HIGHEST - height));
    heights.set(of.value, height + added);
    return Array.from({ length: added }, (_, index) => ({ x: of.value, y: height + index + 1, of }));
  });
}

/** The figure as the table prints it, and how many share it. */
export function textOfDots({ label, count }: Dots, unit: string): string {
  return `${label} ${unit} × ${count}`;
}
