/** A chart as a file that explains itself: title, values, source, date and address inside, as PNG or SVG. */
import { fill } from "../../i18n/fill.ts";
import { language } from "../../i18n/language.ts";
import { type Body, framePicture, layOutBars, layOutDots } from "./lay-out.ts";
import { type Palette, type Picture, paint, writeSvg } from "./marks.ts";
import { layOutMonths, readMonths } from "./months.ts";
import { readBars, readDots } from "./read-table.ts";

/** Pixels a CSS pixel, so that the picture is sharp in print. */
const DENSITY = 2;

/** Hands the picture to the browser as a download. */
export async function savePicture(figure: HTMLElement, format: "png" | "svg"): Promise<void> {
  const picture = pictureOf(figure);
  if (!picture) return;
  const blob = await fileOf(picture, paletteOf(figure), format);
  if (!blob) return;
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(blob);
  anchor.download = `${headingOf(figure)}-${figure.dataset.table ?? figure.dataset.kind}.${format}`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

function pictureOf(figure: HTMLElement): Picture | undefined {
  const chart = figure.dataset.kind === "months" ? monthsChart(figure) : tableChart(figure);
  if (!chart) return undefined;
  const { source = "", day = "", address = "" } = figure.dataset;
  const today = new Date().toLocaleDateString("sv-SE");
  const words = { heading: headingOf(figure), caption: chart.caption, foot: `${source}　${day}${today}　${address}` };
  return framePicture(words, chart.body);
}

interface CaptionedBody {
  readonly caption: string;
  readonly body: Body;
}

function tableChart({ dataset }: HTMLElement): CaptionedBody | undefined {
  const { table: id = "", column = "", current, kind, unit = "", log } = dataset;
  const table = document.getElementById(id);
  if (!(table instanceof HTMLTableElement)) return undefined;
  const caption = table.caption?.textContent?.trim() ?? "";
  if (kind === "dots") return { caption, body: layOutDots(readDots(table, Number(column)), unit, log !== undefined) };
  const aside = unit === "" ? "" : fill(language.aside, { text: unit });
  return { caption: caption + aside, body: layOutBars(readBars(table, Number(column), current)) };
}

function monthsChart(figure: HTMLElement): CaptionedBody | undefined {
  const list = figure.querySelector("ol");
  return list ? { caption: list.getAttribute("aria-label") ?? "", body: layOutMonths(readMonths(list)) } : undefined;
}

async function fileOf(picture: Picture, palette: Palette, format: "png" | "svg"): Promise<Blob | null> {
  if (format === "svg") return new Blob([writeSvg(picture, palette)], { type: "image/svg+xml" });
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.width * DENSITY, picture.height * DENSITY];
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.scale(DENSITY, DENSITY);
  paint(picture, palette, pen);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function headingOf(figure: HTMLElement): string {
  return figure.dataset.title ?? document.querySelector("h1")?.textContent?.trim() ?? "";
}

/** Dark on white, whatever the page looks like. */
function paletteOf(figure: HTMLElement): Palette {
  const style = getComputedStyle(figure);
  const colour = (token: string): string => style.getPropertyValue(`--plain-${token}`).trim();
  return {
    font: style.fontFamily,
    colours: {
      ground: colour("ground"),
      text: colour("text"),
      muted: colour("text-muted"),
      border: colour("border"),
      bar: colour("bar"),
      quiet: colour("bar-quiet"),
    },
  };
}
