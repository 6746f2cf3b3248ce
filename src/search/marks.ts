/** Which parts of a shown text matched. Found in the folded text, told in units of the original. */
import { foldWithOrigins } from "./fold.ts";
import type { MarkedText, Range } from "./types.ts";

/** Finds parts of a folded text. */
export type Finder = (folded: string) => readonly Range[];

/** The text with the parts that the finders see, merged and in order. */
export function markText(text: string, finders: readonly Finder[]): MarkedText {
  const { folded, origins } = foldWithOrigins(text);
  const marks = finders
    .flatMap((find) => find(folded))
    .flatMap(([from, to]): Range[] => {
      const start = origins[from]?.[0];
      const end = origins[to - 1]?.[1];
      return start === undefined || end === undefined ? [] : [[start, end]];
    });
  return { text, marks: mergeRanges(marks) };
}

/** Every place where one of the spellings stands. */
export function findAll(folded: string, spellings: readonly string[]): Range[] {
  return spellings.flatMap((spelling) => {
    const found: Range[] = [];
    for (let at = folded.indexOf(spelling); at >= 0; at = folded.indexOf(spelling, at + spelling.length)) {
      found.push([at, at + spelling.length]);
    }
    return found;
  });
}

/** The part of a long text around its first mark, with `…` where something was left out. */
export function excerptOf({ text, marks }: MarkedText, length: number): MarkedText {
  if (text.length <= length) return { text, marks };
  const first = marks[0]?.[0] ?? 0;
  const earliest = wholeAt(text, Math.max(0, Math.min(first - Math.floor(length / 4), text.length - length)));
  const start = clauseAfter(text, earliest, first);
  const end = wholeAt(text, Math.min(text.length, start + length));
  const before = start > 0 ? "…" : "";
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? "…" : ""}`,
    marks: marks
      .filter(([from, to]) => to > start && from < end)
      .map(([from, to]) => [Math.max(from, start) + shift, Math.min(to, end) + shift]),
  };
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Where the first clause after `from` begins; `from` itself when there is none before `before`. */
function clauseAfter(text: string, from: number, before: number): number {
  if (from === 0) return 0;
  const stop = text.slice(from, before).search(/[,\uff0c、;\uff1b。:\uff1a]/u);
  return stop < 0 ? from : from + stop + 1;
}

/** The place itself, or one before it inside a surrogate pair. */
function wholeAt(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(place)) ? place - 1 : place;
}
