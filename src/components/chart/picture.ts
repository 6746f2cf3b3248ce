/** A chart as a picture that explains itself: title, bars with their values, source, date and address inside. */
import { Chart } from "chart.js";
import { configOf, textOfBar } from "./config.ts";
import { barsOf } from "./draw.ts";
import type { Bar } from "./read-table.ts";

const WIDTH = 1000;
const MARGIN = 40;
const VALUES = 110;
const LINE = 1.5;
/** Pixels a CSS pixel, so that the picture is sharp in print. */
const DENSITY = 2;

/** Hands the picture to the browser as a download. */
export async function savePicture(figure: HTMLElement): Promise<void> {
  const picture = drawPicture(figure);
  const blob = await new Promise<Blob | null>((done) => picture?.toBlob(done, "image/png"));
  if (!blob) return;
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(blob);
  anchor.download = `${document.querySelector("h1")?.textContent?.trim() ?? ""}-${figure.dataset.table}.png`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

function drawPicture(figure: HTMLElement): HTMLCanvasElement | undefined {
  const bars = barsOf(figure);
  if (!bars) return undefined;
  const { unit = "", source = "", address = "", day = "" } = figure.dataset;
  const style = getComputedStyle(figure);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const heading = document.querySelector("h1")?.textContent?.trim() ?? "";
  const caption = document.querySelector(`#${figure.dataset.table} caption`)?.textContent?.trim() ?? "";
  const inner = WIDTH - 2 * MARGIN;
  const chart = plainChart(bars, figure, unit, inner - VALUES);
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) return undefined;
  const face = (size: number, weight = 400): string => `${weight} ${size}px ${style.fontFamily}`;
  const today = new Date().toLocaleDateString("sv-SE");
  const lines = [
    ...wrap(pen, heading, face(28, 700), inner, token("--plain-text")),
    ...wrap(pen, unit === "" ? caption : `${caption}（${unit}）`, face(16), inner, token("--plain-text-muted")),
  ];
  const foot = wrap(pen, `${source}　${day}${today}　${address}`, face(14), inner, token("--plain-text-muted"));
  const height = (of: readonly Line[]): number => of.reduce((sum, line) => sum + line.size * LINE, 0);
  const total = MARGIN + height(lines) + MARGIN / 2 + chart.height + MARGIN / 2 + height(foot) + MARGIN;
  [canvas.width, canvas.height] = [WIDTH * DENSITY, total * DENSITY];
  pen.scale(DENSITY, DENSITY);
  pen.fillStyle = token("--plain-ground");
  pen.fillRect(0, 0, WIDTH, total);
  const below = write(pen, lines, MARGIN) + MARGIN / 2;
  pen.drawImage(chart.canvas, MARGIN, below, inner - VALUES, chart.height);
  pen.font = face(13, 600);
  pen.fillStyle = token("--plain-text");
  pen.textAlign = "right";
  for (const [index, y] of chart.rows.entries()) pen.fillText(textOfBar(bars[index], ""), WIDTH - MARGIN, below + y);
  pen.textAlign = "left";
  write(pen, foot, below + chart.height + MARGIN / 2);
  return canvas;
}

/** The chart on a canvas of its own, and the height at which each bar lies. */
function plainChart(bars: readonly Bar[], figure: HTMLElement, unit: string, width: number) {
  const height = Number(figure.dataset.height);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const config = configOf(bars, figure, { unit, width, plain: true, still: true });
  const options = { ...config.options, responsive: false, devicePixelRatio: DENSITY };
  const chart = new Chart(canvas, { ...config, options });
  const rows = bars.map((_, index) => (chart.scales.y?.getPixelForValue(index) ?? 0) + 5);
  return { canvas, height, rows };
}

interface Line {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
}

/** Breaks a text where the width ends: Chinese between any letters, other words between words where they fit. */
function wrap(pen: CanvasRenderingContext2D, text: string, font: string, width: number, colour: string): Line[] {
  pen.font = font;
  const lines: string[] = [""];
  const parts = text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? [];
  for (const part of parts.flatMap((word) => (pen.measureText(word).width <= width ? [word] : [...word]))) {
    const longer = `${lines.at(-1) ?? ""}${part}`;
    if (pen.measureText(longer.trimEnd()).width <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  const size = Number(/ (\d+)px/u.exec(font)?.[1] ?? 16);
  return lines.map((line) => ({ text: line, font, size, colour }));
}

function write(pen: CanvasRenderingContext2D, lines: readonly Line[], top: number): number {
  let y = top;
  for (const { text, font, size, colour } of lines) {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(text, MARGIN, y + size);
    y += size * LINE;
  }
  return y;
}
