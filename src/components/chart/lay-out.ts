/** Where everything stands in a chart's picture: heading, caption, the bars or dots, and the line that names the source. */
import type { Mark, Picture } from "./marks.ts";
import { type Bar, type Dots, HIGHEST } from "./read-table.ts";

/** The words around the chart. */
export interface Words {
  readonly heading: string;
  readonly caption: string;
  /** Source, date and address. */
  readonly foot: string;
}

/** The chart itself, from its own top left corner. */
export interface Body {
  readonly height: number;
  readonly marks: readonly Mark[];
}

const WIDTH = 1000;
const MARGIN = 40;
/** Width of the chart itself. */
export const INNER = WIDTH - 2 * MARGIN;
const LINE = 1.5;
const SIZE = 14;

/** The chart with its words, as one picture. */
export function framePicture(words: Words, body: Body): Picture {
  const marks: Mark[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, ink: "text" | "muted", weight?: number): void => {
    for (const line of wrap(text, size, INNER)) {
      marks.push({ shape: "text", x: MARGIN, y: y + size, text: line, size, ink, ...(weight && { weight }) });
      y += size * LINE;
    }
  };
  write(words.heading, 28, "text", 700);
  write(words.caption, 16, "muted");
  y += MARGIN / 2;
  marks.push(...body.marks.map((mark) => moved(mark, MARGIN, y)));
  y += body.height + MARGIN / 2;
  write(words.foot, 13, "muted");
  const [title, description] = [words.heading, `${words.caption} ${words.foot}`];
  return { width: WIDTH, height: Math.ceil(y + MARGIN), title, description, marks };
}

/** Bars with their names before and their values behind; the one that is pointed out has a mark that is no colour. */
export function layOutBars(bars: readonly Bar[]): Body {
  const pointed = bars.some(({ current }) => current);
  const names = bars.map(({ label, current }) => wrap(`${current ? "▶ " : ""}${label}`, SIZE, INNER / 3));
  const column = Math.max(0, ...names.flat().map((line) => widthOf(line, SIZE))) + 12;
  const room = INNER - column - Math.max(0, ...bars.map(({ text }) => widthOf(text, SIZE))) - 16;
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const marks: Mark[] = [];
  let y = 0;
  for (const [index, { value, text, current }] of bars.entries()) {
    const lines = names[index] ?? [];
    const height = Math.max(30, lines.length * 18 + 10);
    const middle = y + height / 2;
    for (const [line, words] of lines.entries()) {
      const base = middle + 5 + (line - (lines.length - 1) / 2) * 18;
      marks.push({ shape: "text", x: column - 12, y: base, text: words, size: SIZE, anchor: "end", ink: "text" });
    }
    // Nothing is drawn for nothing; anything more than nothing can be seen.
    const length = value > 0 ? Math.max(2, (value / most) * room) : 0;
    const ink = pointed && !current ? "quiet" : "bar";
    if (length > 0) marks.push({ shape: "rect", x: column, y: middle - 10, width: length, height: 20, ink });
    marks.push({ shape: "text", x: column + length + 8, y: middle + 5, text, size: SIZE, weight: 600, ink: "text" });
    y += height;
  }
  marks.push({ shape: "line", x: column, y: 0, toX: column, toY: y, ink: "border" });
  return { height: y, marks };
}

/** A dot for every use at its figure, equal ones on top of each other; `log` spreads figures of very different size. */
export function layOutDots(dots: readonly Dots[], unit: string, log: boolean): Body {
  const values = dots.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const ticks = log ? decades(low, high) : steps(low, high);
  const [from, to] = [Math.min(low, ticks[0] ?? low), Math.max(high, ticks.at(-1) ?? high)];
  const at = (value: number): number => {
    const place = log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
    return 20 + (Number.isFinite(place) ? place : 0.5) * (INNER - 40);
  };
  const piles = new Map<number, number>();
  for (const { value, count } of dots) piles.set(value, Math.min(HIGHEST, (piles.get(value) ?? 0) + count));
  const top = Math.max(1, ...piles.values());
  const step = Math.min(16, 240 / top);
  const ground = top * step + step;
  const marks: Mark[] = ticks.flatMap((tick): Mark[] => [
    { shape: "line", x: at(tick), y: 0, toX: at(tick), toY: ground, ink: "border" },
    { shape: "text", x: at(tick), y: ground + 20, text: figure(tick), size: 13, anchor: "middle", ink: "muted" },
  ]);
  marks.push({ shape: "line", x: 0, y: ground, toX: INNER, toY: ground, ink: "muted" });
  for (const [value, count] of piles) {
    for (let level = 0; level < count; level += 1)
      marks.push({
        shape: "dot",
        x: at(value),
        y: ground - step * (level + 0.5),
        radius: Math.min(6, step * 0.42),
        ink: "bar",
      });
  }
  marks.push({ shape: "text", x: INNER, y: ground + 42, text: unit, size: 13, anchor: "end", ink: "muted" });
  return { height: ground + 46, marks };
}

/** Breaks a text where the width ends; Chinese may break anywhere, numbers and Latin words may not, addresses after a slash. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [""];
  for (const [word] of text.matchAll(/[\w.,%:-]+\/*|./gsu)) {
    const longer = `${lines.at(-1) ?? ""}${word}`;
    if (widthOf(longer, size) <= width || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(word.trim());
  }
  return lines;
}

/** Room that a text takes in any usual face: ideographs are square, the rest a little wider than half. */
function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) >= 0x2000 ? 1 : 0.6;
  return width * size;
}

function moved(mark: Mark, x: number, y: number): Mark {
  const place = { x: mark.x + x, y: mark.y + y };
  return mark.shape === "line" ? { ...mark, ...place, toX: mark.toX + x, toY: mark.toY + y } : { ...mark, ...place };
}

/** Round figures that enclose the range. */
function steps(low: number, high: number): number[] {
  const rough = (high - low || Math.abs(high) || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const count = Math.ceil(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

function decades(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const count = Math.ceil(Math.log10(high)) - first + 1;
  return Array.from({ length: count }, (_, index) => 10 ** (first + index));
}

function figure(value: number): string {
  return Number(value.toPrecision(12)).toLocaleString("en-US");
}
