/** The time line of months as a picture: read from its list, a column a month. */
import { type Body, INNER } from "./lay-out.ts";
import type { Mark } from "./marks.ts";

interface MonthCount {
  readonly label: string;
  readonly count: number;
}

/** The months in the list's order, each with its number. */
export function readMonths(list: HTMLOListElement): MonthCount[] {
  return [...list.children].map((item) => {
    const { label = "", value = "0" } = (item as HTMLElement).dataset;
    return { label, count: Number(value) };
  });
}

/** Months a row: a year, as on the page. */
const ROW = 12;
const TALL = 180;
const SIZE = 14;

/** A column a month, twelve in a row, with its number above; a month without any has a name and nothing else. */
export function layOutMonths(months: readonly MonthCount[]): Body {
  const most = Math.max(1, ...months.map(({ count }) => count));
  const width = INNER / ROW;
  const height = TALL + 60;
  const marks = months.flatMap(({ label, count }, index): Mark[] => {
    const x = (index % ROW) * width;
    const ground = Math.floor(index / ROW) * height + TALL + 24;
    const tall = (count / most) * TALL;
    const middle = { x: x + width / 2, size: SIZE, anchor: "middle" } as const;
    const name: Mark = { shape: "text", ...middle, y: ground + 20, text: label, ink: "muted" };
    const line: Mark = { shape: "line", x, y: ground, toX: x + width, toY: ground, ink: "border" };
    if (count === 0) return [line, name];
    return [
      { shape: "rect", x: x + 8, y: ground - tall, width: width - 16, height: tall, ink: "bar" },
      { shape: "text", ...middle, y: ground - tall - 8, text: String(count), weight: 600, ink: "text" },
      line,
      name,
    ];
  });
  return { height: Math.ceil(months.length / ROW) * height, marks };
}
