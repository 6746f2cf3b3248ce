/** The text state of a page's operations, and where its characters come to stand: ISO 32000-1, 9.4.4. */
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Char, type Matrix, multiply, transformBox } from "./geometry.ts";
import { printedLetters } from "./printed-letters.ts";

/** What counts of a font. */
export interface FontMetrics {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** A glyph as the library hands it out; widths are in glyph space. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

interface TextState {
  font: FontMetrics;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export interface TextPen {
  state: TextState;
  /** Takes over an operation that sets the text state; others change nothing. */
  apply(operation: number, values: readonly unknown[]): void;
  /** Characters of a piece of text, in page coordinates. */
  show(glyphs: readonly (Glyph | number | null)[], page: Matrix): Char[];
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** How far letters reach above and below their line, in parts of their size. */
const ASCENT = 0.86;
const DESCENT = 0.14;

export function startText(fontOf: (name: string) => FontMetrics | undefined): TextPen {
  const pen: TextPen = {
    state: {
      font: {},
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      rise: 0,
      leading: 0,
      matrix: IDENTITY,
      lineX: 0,
      lineY: 0,
      x: 0,
      y: 0,
    },
    apply: (operation, values) => applyTo(pen.state, operation, values, fontOf),
    show: (glyphs, page) => charsOf(pen.state, glyphs, page),
  };
  return pen;
}

function applyTo(
  state: TextState,
  operation: number,
  values: readonly unknown[],
  fontOf: (name: string) => FontMetrics | undefined,
): void {
  const number = Number(values[0]);
  if (operation === OPS.beginText) moveTo(state, 0, 0, IDENTITY);
  else if (operation === OPS.setTextMatrix) moveTo(state, 0, 0, matrixIn(values));
  else if (operation === OPS.moveText) moveTo(state, state.lineX + number, state.lineY + Number(values[1]));
  else if (operation === OPS.setLeadingMoveText) {
    state.leading = Number(values[1]);
    moveTo(state, state.lineX + number, state.lineY + state.leading);
  } else if (operation === OPS.nextLine) moveTo(state, state.lineX, state.lineY + state.leading);
  else if (operation === OPS.setLeading) state.leading = -number;
  else if (operation === OPS.setCharSpacing) state.charSpacing = number;
  else if (operation === OPS.setWordSpacing) state.wordSpacing = number;
  else if (operation === OPS.setHScale) state.scale = number / 100;
  else if (operation === OPS.setTextRise) state.rise = number;
  else if (operation === OPS.setFont) setFont(state, values, fontOf);
  else if (operation === OPS.setGState) {
    const font = (values[0] as [string, unknown][] | undefined)?.find(([key]) => key === "Font");
    if (font) setFont(state, font[1] as unknown[], fontOf);
  }
}

function setFont(
  state: TextState,
  [name, size]: readonly unknown[],
  fontOf: (name: string) => FontMetrics | undefined,
): void {
  state.font = fontOf(String(name)) ?? {};
  state.size = Number(size);
}

/** The library hands a text matrix out as one array or as six numbers. */
function matrixIn(values: readonly unknown[]): Matrix {
  return (typeof values[0] === "number" ? values : values[0]) as Matrix;
}

function moveTo(state: TextState, x: number, y: number, matrix: Matrix = state.matrix): void {
  Object.assign(state, { x, y, lineX: x, lineY: y, matrix });
}

function charsOf(state: TextState, glyphs: readonly (Glyph | number | null)[], page: Matrix): Char[] {
  const chars: Char[] = [];
  const { font, size } = state;
  const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
  const all = multiply(page, state.matrix);
  const printed = Math.abs(size) * Math.hypot(all[2], all[3]);
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    if (typeof glyph === "number") {
      const gap = (glyph * size) / 1000;
      if (font.vertical) state.y -= gap;
      else state.x -= gap * state.scale;
      continue;
    }
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    if (font.vertical) {
      const height = -((glyph.vmetric ?? font.defaultVMetrics)?.[0] ?? -1000) * unit;
      pushChar(
        chars,
        glyph,
        printed,
        transformBox(all, state.x - size / 2, state.y - height, state.x + size / 2, state.y),
      );
      state.y -= height + spacing;
      continue;
    }
    const width = glyph.width * unit * state.scale;
    const base = state.y + state.rise;
    pushChar(
      chars,
      glyph,
      printed,
      transformBox(all, state.x, base - DESCENT * size, state.x + width, base + ASCENT * size),
    );
    state.x += width + spacing * state.scale;
  }
  return chars;
}

function pushChar(chars: Char[], glyph: Glyph, size: number, box: Omit<Char, "text" | "size">): void {
  const text = printedLetters(glyph.unicode);
  if (text !== "" && Number.isFinite(box.left + box.top + size)) chars.push({ ...box, text, size });
}
