/** A picture as a list of marks, written as an SVG file or painted on a canvas: one layout, two kinds of file. */
import { escapeHtml } from "../../views/escape-html.ts";

/** What a mark's colour is for; the colours themselves are the page's plain tokens. */
export type Ink = "ground" | "text" | "muted" | "border" | "bar" | "quiet";

export type Mark =
  | {
      readonly shape: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly ink: Ink;
    }
  | { readonly shape: "dot"; readonly x: number; readonly y: number; readonly radius: number; readonly ink: Ink }
  | {
      readonly shape: "line";
      readonly x: number;
      readonly y: number;
      readonly toX: number;
      readonly toY: number;
      readonly ink: Ink;
    }
  | TextMark;

export interface TextMark {
  readonly shape: "text";
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly ink: Ink;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** For people who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

export interface Palette {
  readonly colours: Readonly<Record<Ink, string>>;
  readonly font: string;
}

/** The picture as the text of an SVG file; the same picture makes the same bytes. */
export function writeSvg({ width, height, title, description, marks }: Picture, { colours, font }: Palette): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const lines = [
    `${open} role="img" aria-labelledby="title description" font-family="${safe(font)}">`,
    `<title id="title">${safe(title)}</title>`,
    `<desc id="description">${safe(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${safe(colours.ground)}"/>`,
    ...marks.map((mark) => writeMark(mark, safe(colours[mark.ink]))),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

/** Paints the picture; the pen's canvas has its size already. */
export function paint(
  { width, height, marks }: Picture,
  { colours, font }: Palette,
  pen: CanvasRenderingContext2D,
): void {
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, width, height);
  for (const mark of marks) {
    pen.fillStyle = pen.strokeStyle = colours[mark.ink];
    if (mark.shape === "rect") pen.fillRect(mark.x, mark.y, mark.width, mark.height);
    else if (mark.shape === "text") {
      pen.font = `${mark.weight ?? 400} ${mark.size}px ${font}`;
      pen.textAlign = mark.anchor === "middle" ? "center" : (mark.anchor ?? "start");
      pen.fillText(mark.text, mark.x, mark.y);
    } else {
      pen.beginPath();
      if (mark.shape === "dot") {
        pen.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
        pen.fill();
      } else {
        pen.moveTo(mark.x, mark.y);
        pen.lineTo(mark.toX, mark.toY);
        pen.stroke();
      }
    }
  }
}

function writeMark(mark: Mark, colour: string): string {
  if (mark.shape === "rect") {
    const { x, y, width, height } = mark;
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"/>`;
  }
  if (mark.shape === "dot")
    return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${mark.radius}" fill="${colour}"/>`;
  if (mark.shape === "line") {
    const { x, y, toX, toY } = mark;
    return `<line x1="${round(x)}" y1="${round(y)}" x2="${round(toX)}" y2="${round(toY)}" stroke="${colour}"/>`;
  }
  const weight = mark.weight === undefined ? "" : ` font-weight="${mark.weight}"`;
  const anchor = mark.anchor === undefined ? "" : ` text-anchor="${mark.anchor}"`;
  return `<text x="${round(mark.x)}" y="${round(mark.y)}" font-size="${mark.size}"${weight}${anchor} fill="${colour}">${safe(mark.text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Published text may hold signs that no XML file may. */
function safe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ""));
}
