/** A chart under fingers and keys: look first, then follow. */
import type { ActiveElement, Chart, ChartOptions } from "chart.js";

/** A place in a chart where the keys stop: a bar, or the dots at one figure. */
export interface Stop {
  /** What is said there. */
  readonly words: string;
  readonly href?: string | undefined;
  /** Number of the first drawn element. */
  readonly index: number;
}

/** A mouse follows a link at once; a finger sees the value first and follows with the second tap. */
export function letFingersLook(
  hrefOf: (index: number) => string | undefined,
): Pick<ChartOptions, "onClick" | "onHover"> {
  let seen: number | undefined;
  return {
    onClick: ({ native }, [element]) => {
      const href = element && hrefOf(element.index);
      const isFinger = native instanceof PointerEvent && native.pointerType === "touch";
      if (isFinger && seen !== element?.index) seen = element?.index;
      else if (href) location.assign(href);
    },
    onHover: ({ native }, elements) => {
      const leads = elements.some((element) => hrefOf(element.index));
      if (native?.target instanceof HTMLElement) native.target.style.cursor = leads ? "pointer" : "";
    },
  };
}

/** Arrow keys walk from stop to stop and say each one; Enter follows its link. */
export function letKeysWalk(
  canvas: HTMLCanvasElement,
  stops: readonly Stop[],
  chartNow: () => Pick<Chart, "setActiveElements" | "tooltip" | "update">,
): void {
  const words = canvas.parentElement?.querySelector("output");
  let at = -1;
  const show = (elements: Pick<ActiveElement, "datasetIndex" | "index">[]): void => {
    const chart = chartNow();
    chart.setActiveElements(elements as ActiveElement[]);
    chart.tooltip?.setActiveElements(elements as ActiveElement[], { x: 0, y: 0 });
    chart.update();
  };
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.addEventListener("keydown", (event) => {
    const href = stops[at]?.href;
    if (event.key === "Enter" && href) location.assign(href);
    const to = stepTo(event.key, at, stops.length);
    if (to === undefined) return;
    event.preventDefault();
    at = to;
    show([{ datasetIndex: 0, index: stops[at]?.index ?? 0 }]);
    if (words) words.textContent = stops[at]?.words ?? "";
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
