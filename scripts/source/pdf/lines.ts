/** Characters → lines of text, and the lines of a cell → its text: a line that was only wrapped is put together again. */
import { runsOf } from "./edges.ts";
import { type Box, type Char, middle } from "./geometry.ts";

/** A printed line. */
export interface Line extends Box {
  readonly text: string;
  readonly size: number;
  readonly chars: readonly Char[];
}

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;
/** Punctuation that may not begin a line: the character before it moves along. */
const CLOSING = /^[,.;:!?)\]}、。，；：！？）】》”’%％]/u;
/** The number of an item in a list, which begins a line of its own. */
const ITEM = /^(?:\d{1,2}[.、．)）]|[一二三四五六七八九十]{1,3}[、.]|[(（][\d一二三四五六七八九十]{1,3}[)）]|[①-⑳])/u;
/** An amount with its cents: another below it is another. */
const AMOUNT = /^[\d,]+\.\d{2}$/u;
/** Space that word processors leave at each side of a cell, at most. */
const PADDING = 8;

/** The lines of some characters from top to bottom, each from left to right. */
export function linesOf(chars: readonly Char[]): Line[] {
  const sorted = withoutDoubles(chars).sort((a, b) => middle(a)[1] - middle(b)[1]);
  const rows = runsOf(sorted, (char, previous) => {
    return middle(char)[1] - middle(previous)[1] < 0.4 * Math.min(char.size, previous.size);
  });
  return withRaised(rows).flatMap((row) => lineOf([...row].sort((a, b) => a.left - b.left)));
}

/** Small figures behind a letter belong to its line, however high they stand: the 2 of m², the number of a footnote. */
function withRaised(rows: readonly (readonly Char[])[]): readonly (readonly Char[])[] {
  /** Row → the one that it belongs to, which may belong to another itself: each is of larger type. */
  const lineOfRow = new Map<readonly Char[], readonly Char[]>();
  for (const [at, row] of rows.entries()) {
    if (row.length > LONGEST_RAISED || !row.every(({ text }) => /^[\d①-⑳*]+$/u.test(text))) continue;
    const first = row.reduce((left, char) => (char.left < left.left ? char : left));
    const near = rows.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const line = near.find((other) => other !== row && other.some((char) => isRaisedBehind(first, char)));
    if (line) lineOfRow.set(row, line);
  }
  if (lineOfRow.size === 0) return rows;
  const whole = (row: readonly Char[]): readonly Char[] => {
    const line = lineOfRow.get(row);
    return line ? whole(line) : row;
  };
  return [...Map.groupBy(rows, whole).values()].map((parts) => parts.flat());
}

const LONGEST_RAISED = 3;
/** Rows above and below, from top to bottom, among which the line of a raised figure is. */
const NEAR = 3;

function isRaisedBehind(small: Char, letter: Char): boolean {
  const isBeside = Math.abs(small.left - letter.right) < 0.3 * letter.size;
  return small.size <= 0.75 * letter.size && isBeside && small.bottom > letter.top && small.top < letter.bottom;
}

/** The text of a cell whose lines these are; a line that ends only because the cell does goes on in the next. */
export function textOfLines(lines: readonly Line[], cell: Box): string {
  if (lines.length === 0) return "";
  const indent = Math.min(...lines.map((line) => line.left)) - cell.left;
  const room = cell.right - cell.left - 2 * Math.min(PADDING, Math.max(0, indent));
  let text = lines[0]?.text ?? "";
  for (const [index, line] of lines.slice(1).entries()) {
    const previous = lines[index];
    if (previous && isWrapped(previous, line, room)) text += `${needsSpace(text, line.text) ? " " : ""}${line.text}`;
    else text += `\n${line.text}`;
  }
  return text;
}

/** Whether a line ends because the cell does: what begins the next line would not have fitted. */
function isWrapped(line: Line, next: Line, room: number): boolean {
  if (/[。;；]$/u.test(line.text) && ITEM.test(next.text)) return false;
  if (AMOUNT.test(line.text) && AMOUNT.test(next.text)) return false;
  const [first = "", second = ""] = [...next.text];
  const word = CJK.test(first) ? first : (/^[!-~]+/u.exec(next.text)?.[0] ?? first);
  const letters = CLOSING.test(second) && word === first ? 2 : [...word].length;
  const unit = next.chars.filter((char) => char.text.trim() !== "").slice(0, letters);
  const [start, end] = [unit[0]?.left ?? 0, unit.at(-1)?.right ?? 0];
  return line.right - line.left + (end - start) > room - 0.3 * line.size;
}

function needsSpace(text: string, next: string): boolean {
  // 1,969, over 840.00: one figure in a narrow cell.
  if (/\d[,.]$/u.test(text) && /^\d/u.test(next)) return false;
  return /[A-Za-z0-9,.;:)]$/u.test(text) && /^[A-Za-z0-9(]/u.test(next) && !/\d$/u.test(text);
}

function lineOf(chars: readonly Char[]): Line[] {
  let text = "";
  let previous: Char | undefined;
  for (const char of chars) {
    if (previous && isGap(previous, char)) text += " ";
    text += char.text;
    previous = char;
  }
  const tidy = text.replace(/[\s\u00a0]+/gu, " ").trim();
  const shown = chars.filter((char) => char.text.trim() !== "");
  const [first] = shown;
  if (tidy === "" || !first) return [];
  return [
    {
      text: tidy,
      size: first.size,
      chars: shown,
      left: first.left,
      right: Math.max(...shown.map((char) => char.right)),
      top: Math.min(...shown.map((char) => char.top)),
      bottom: Math.max(...shown.map((char) => char.bottom)),
    },
  ];
}

/** Chinese text is spaced out to fill its line and set off from figures: only a wide gap there is a space. */
function isGap(previous: Char, char: Char): boolean {
  const gap = char.left - previous.right;
  // Figures are spaced out too: no number has a space before its point or comma, and hardly one behind it.
  const isNumber =
    /[\d,.]$/u.test(previous.text) && /^[\d,.]/u.test(char.text) && /[,.]/u.test(previous.text + char.text);
  if (isNumber) return gap > 0.9 * Math.min(previous.size, char.size);
  const close = CJK.test(previous.text) || CJK.test(char.text) ? 0.9 : 0.25;
  return gap > close * Math.min(previous.size, char.size);
}

/** Bold type is often the same letter printed two or three times, a hair apart. */
function withoutDoubles(chars: readonly Char[]): Char[] {
  const seen = new Map<string, Char[]>();
  return chars.filter((char) => {
    const same = seen.get(char.text);
    if (!same) {
      seen.set(char.text, [char]);
      return true;
    }
    const near = 0.15 * char.size;
    const double = same
      .slice(-4)
      .some((other) => Math.abs(other.left - char.left) < near && Math.abs(other.top - char.top) < near);
    if (!double) same.push(char);
    return !double;
  });
}
