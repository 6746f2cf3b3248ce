/** The picture that a link to a project shows: who, which year, what, how much. No network, no system font, no browser. */
import type { Font } from "./font.ts";
import { writePng } from "./png.ts";
import { LEVELS, rasterize, type Stamp } from "./raster.ts";

/** What stands on the picture; all of it as published. */
export interface ShareText {
  readonly head: string;
  readonly title: string;
  /** `76.00`, with its unit; absent when the form states none. */
  readonly amount?: { readonly label: string; readonly figure: string; readonly unit: string };
  readonly foot: string;
}

export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const INNER = SHARE_SIZE.width - 2 * MARGIN;
const TITLE_LINES = 3;
/** Ground, then the shades of text, of quiet text and of the accent, as on the pages. */
const GROUND = "#fbfaf7";
const INKS = ["#1e1d1b", "#5a564e", "#1c4e80"] as const;
const PALETTE = [GROUND, ...INKS.flatMap((ink) => shades(ink))];
type Ink = 0 | 1 | 2;

export interface Press {
  /** Whether the font has every sign of the text: what cannot be printed whole is not printed. */
  readonly has: (text: ShareText) => boolean;
  readonly print: (text: ShareText) => Uint8Array;
}

/** A press with the signs of this font; each sign is cut once a size, however many pictures show it. */
export function pressOf(font: Font): Press {
  const cut = new Map<string, { stamp: Stamp; advance: number } | undefined>();
  const signOf = (letter: string, size: number) => {
    const key = `${size}${letter}`;
    if (!cut.has(key)) {
      const glyph = font.glyphOf(letter.codePointAt(0) ?? 0);
      const advance = glyph && (glyph.advance * size) / font.unitsPerEm;
      cut.set(
        key,
        glyph && advance !== undefined ? { stamp: rasterize(glyph, size, font.unitsPerEm), advance } : undefined,
      );
    }
    return cut.get(key);
  };
  const widthOf = (text: string, size: number): number =>
    [...text].reduce((width, letter) => width + (signOf(letter, size)?.advance ?? 0), 0);
  const print = (text: ShareText): Uint8Array => {
    const pixels = new Uint8Array(SHARE_SIZE.width * SHARE_SIZE.height);
    pixels.fill(shadeOf(2, LEVELS), 0, SHARE_SIZE.width * 16);
    const write = (words: string, size: number, x: number, y: number, ink: Ink): number => {
      let pen = x;
      for (const letter of words) {
        const sign = signOf(letter, size);
        if (!sign) continue;
        put(pixels, sign.stamp, Math.round(pen), y, ink);
        pen += sign.advance;
      }
      return pen;
    };
    write(cutTo(text.head, 34, INNER, widthOf), 34, MARGIN, 110, 1);
    const size = linesOf(text.title, 68, INNER, widthOf).length <= 2 ? 68 : 54;
    let y = 140;
    const lines = linesOf(text.title, size, INNER, widthOf);
    const last = lines.slice(TITLE_LINES - 1).join("");
    for (const line of [...lines.slice(0, TITLE_LINES - 1), cutTo(last, size, INNER, widthOf)]) {
      y += Math.round(size * 1.35);
      write(line, size, MARGIN, y, 0);
    }
    if (text.amount) {
      write(text.amount.label, 30, MARGIN, 430, 1);
      const end = write(text.amount.figure, 96, MARGIN, 524, 2);
      write(text.amount.unit, 44, end + 16, 524, 1);
    }
    write(cutTo(text.foot, 28, INNER, widthOf), 28, MARGIN, 590, 1);
    return writePng(SHARE_SIZE.width, SHARE_SIZE.height, pixels, PALETTE);
  };
  const has = ({ head, title, amount, foot }: ShareText): boolean =>
    [...head, ...title, ...foot, ...(amount ? `${amount.label}${amount.figure}${amount.unit}` : "")].every((letter) =>
      font.has(letter.codePointAt(0) ?? 0),
    );
  return { has, print };
}

type WidthOf = (text: string, size: number) => number;

function linesOf(text: string, size: number, width: number, widthOf: WidthOf): string[] {
  const lines = [""];
  for (const letter of text) {
    const longer = `${lines.at(-1) ?? ""}${letter}`;
    if (widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(letter);
  }
  return lines;
}

/** The text, or its beginning with an ellipsis. */
function cutTo(text: string, size: number, width: number, widthOf: WidthOf): string {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("")}…`;
}

function put(
  pixels: Uint8Array,
  { width, height, left, top, levels }: Stamp,
  penX: number,
  penY: number,
  ink: Ink,
): void {
  for (let row = 0; row < height; row += 1) {
    const y = penY - top + row;
    if (y < 0 || y >= SHARE_SIZE.height) continue;
    for (let column = 0; column < width; column += 1) {
      const level = levels[row * width + column] ?? 0;
      const x = penX + left + column;
      if (level === 0 || x < 0 || x >= SHARE_SIZE.width) continue;
      const at = y * SHARE_SIZE.width + x;
      pixels[at] = Math.max(pixels[at] ?? 0, shadeOf(ink, level));
    }
  }
}

function shadeOf(ink: Ink, level: number): number {
  return ink * LEVELS + level;
}

/** From almost ground to full ink. */
function shades(ink: string): string[] {
  const part = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return Array.from({ length: LEVELS }, (_, index) => {
    const share = (index + 1) / LEVELS;
    const mix = [1, 3, 5].map((at) => Math.round(part(GROUND, at) * (1 - share) + part(ink, at) * share));
    return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  });
}
