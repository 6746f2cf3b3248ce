/** What all charts have in common: drawn once, drawn again when the page's look changes, plain on paper, walked by keys. */
import { Chart, type ChartConfiguration, type ChartType, type DefaultDataPoint } from "chart.js";
import { letFingersLook, letKeysWalk, type Stop } from "./hands.ts";

/** Width of the text on an A4 sheet, in CSS pixels. */
const PAPER_WIDTH = 660;

export interface Play<Type extends ChartType, Data> {
  /** `plain` for paper; `still` without the opening movement. */
  readonly configOf: (plain: boolean, still: boolean) => ChartConfiguration<Type, Data>;
  readonly stops: readonly Stop[];
  /** Where a drawn element leads. */
  readonly hrefOf: (index: number) => string | undefined;
  /** Number of things drawn. */
  readonly count: number;
}

/** Puts a chart on the figure's canvas, once. */
export function stage<Type extends ChartType, Data = DefaultDataPoint<Type>>(
  figure: HTMLElement,
  { configOf, stops, hrefOf, count }: Play<Type, Data>,
  still: boolean,
): void {
  const canvas = figure.querySelector("canvas");
  if (!canvas || figure.dataset.drawn !== undefined) return;
  const hands = letFingersLook(hrefOf);
  const draw = (plain: boolean, calm: boolean): Chart<Type, Data> => {
    const config = configOf(plain, calm);
    return new Chart(canvas, { ...config, options: { ...config.options, ...hands } } as ChartConfiguration<Type, Data>);
  };
  let chart = draw(false, still || matchMedia("(prefers-reduced-motion: reduce)").matches);
  const redraw = (plain: boolean): void => {
    chart.destroy();
    chart = draw(plain, true);
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => redraw(false));
  addEventListener("reading", () => redraw(false));
  addEventListener("beforeprint", () => {
    redraw(true);
    chart.resize(Math.min(PAPER_WIDTH, canvas.clientWidth || PAPER_WIDTH), Number(figure.dataset.height));
  });
  addEventListener("afterprint", () => redraw(false));
  letKeysWalk(canvas, stops, () => chart as unknown as Chart);
  figure.dataset.drawn = String(count);
}
