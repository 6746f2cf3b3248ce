/** A chart under fingers and keys: look first, then follow. */
import type { Chart, ChartOptions } from "chart.js";
import { textOfBar } from "./config.ts";
import type { Bar } from "./read-table.ts";

type Bars = Chart<"bar", (number | null)[]>;

/** A mouse follows a bar's link at once; a finger sees the value first and follows with the second tap. */
export function letFingersLook(bars: readonly Bar[]): Pick<ChartOptions<"bar">, "onClick" | "onHover"> {
  let seen: number | undefined;
  return {
    onClick: ({ native }, [element]) => {
      const href = element && bars[element.index]?.href;
      const isFinger = native instanceof PointerEvent && native.pointerType === "touch";
      if (isFinger && seen !== element?.index) seen = element?.index;
      else if (href) location.assign(href);
    },
    onHover: ({ native }, elements) => {
      const leads = elements.some((element) => bars[element.index]?.href);
      if (native?.target instanceof HTMLElement) native.target.style.cursor = leads ? "pointer" : "";
    },
  };
}

/** Arrow keys walk from bar to bar and say each one; Enter follows its link. */
export function letKeysWalk(canvas: HTMLCanvasElement, bars: readonly Bar[], unit: string, chartNow: () => Bars): void {
  const words = canvas.parentElement?.querySelector("output");
  let at = -1;
  const show = (elements: { datasetIndex: number; index: number }[]): void => {
    const chart = chartNow();
    chart.setActiveElements(elements);
    chart.tooltip?.setActiveElements(elements, { x: 0, y: 0 });
    chart.update();
  };
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.addEventListener("keydown", (event) => {
    const href = bars[at]?.href;
    if (event.key === "Enter" && href) location.assign(href);
    const to = stepTo(event.key, at, bars.length);
    if (to === undefined) return;
    event.preventDefault();
    at = to;
    show([{ datasetIndex: 0, index: at }]);
    if (words) words.textContent = `${bars[at]?.label ?? ""} ${textOfBar(bars[at], unit)}`;
  });
  canvas.addEventListener("blur", () => {
    at = -1;
    show([]);
    if (words) words.textContent = "";
  });
}

function stepTo(key: string, at: number, length: number): number | undefined {
  const last = length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowRight: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    ArrowLeft: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  };
  return length === 0 ? undefined : steps[key];
}
