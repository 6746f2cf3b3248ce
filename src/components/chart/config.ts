/** What Chart.js is told: bars in the page's own colours, or in plain ones for paper and pictures. */
import type { ChartConfiguration } from "chart.js";
import type { Bar } from "./read-table.ts";

export type BarChart = ChartConfiguration<"bar", (number | null)[]>;

export interface Look {
  readonly unit: string;
  /** Width in CSS pixels, which decides how much of a name is shown. */
  readonly width: number;
  /** Dark on white whatever the page looks like. */
  readonly plain?: boolean;
  readonly still?: boolean;
}

const LABEL_LENGTH = { narrow: 8, wide: 18 };
const NARROW = 480;

/** A configuration for the bars; colours and type come from the tokens that hold at `figure`. */
export function configOf(bars: readonly Bar[], figure: HTMLElement, look: Look): BarChart {
  const { unit, width, plain = false, still = false } = look;
  const style = getComputedStyle(figure);
  const colour = (token: string): string => style.getPropertyValue(`--${plain ? "plain-" : ""}${token}`).trim();
  const scale = unit === "" ? 1 : 1_000_000;
  const length = width < NARROW ? LABEL_LENGTH.narrow : LABEL_LENGTH.wide;
  const pointed = bars.some((bar) => bar.current);
  const font = { family: style.fontFamily, size: 13 };
  return {
    type: "bar",
    data: {
      // The bar that is pointed out is so without its colour, too.
      labels: bars.map((bar) => `${bar.current ? "▶ " : ""}${shorten(bar.label, length)}`),
      datasets: [
        {
          // Nothing is drawn for nothing; anything more than nothing can be seen.
          data: bars.map((bar) => (bar.value === 0 ? null : bar.value / scale)),
          backgroundColor: bars.map((bar) => colour(pointed && !bar.current ? "bar-quiet" : "bar")),
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
      // The whole row of a bar answers, so that a short bar is as easy to hit as a long one.
      interaction: { mode: "nearest", axis: "y", intersect: false },
      scales: {
        x: {
          beginAtZero: true,
          grid: { color: colour("border") },
          border: { display: false },
          ticks: { color: colour("text-muted"), font, maxTicksLimit: 6 },
        },
        y: { grid: { display: false }, ticks: { color: colour("text"), font, autoSkip: false } },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          callbacks: {
            title: ([item]) => bars[item?.dataIndex ?? 0]?.label ?? "",
            label: (item) => textOfBar(bars[item.dataIndex], unit),
          },
        },
      },
    },
  };
}

/** The bar's value as the table prints it, with its unit. */
export function textOfBar(bar: Bar | undefined, unit: string): string {
  return `${bar?.text ?? ""} ${unit}`.trim();
}

function shorten(label: string, length: number): string {
  // Room is counted in Chinese letters; others are about half as wide.
  let room = length;
  const letters = [...label];
  const end = letters.findIndex((letter) => {
    room -= /[\u0020-\u024f]/u.test(letter) ? 0.55 : 1;
    return room < 0;
  });
  return end < 0 ? label : `${letters.slice(0, Math.max(1, end - 1)).join("")}…`;
}
