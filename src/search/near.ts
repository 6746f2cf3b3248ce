/** Near matches: texts that sound like a word or differ from it in little. fuse.js measures how far away they are. */
import Fuse from "fuse.js/basic";
import type { Range } from "./types.ts";

/** A text in which something resembling the word stands; 0 is the same sound, 1 nothing in common. */
export interface NearText {
  readonly index: number;
  readonly distance: number;
}

/** One wrong character in three; in two, when nothing else is found. */
export const TOLERANCES = [0.34, 0.5] as const;

const CANDIDATES = 400;

/** Whether a word can be mistyped into another: at least two characters. Figures are never guessed at, with a unit or not. */
export function canBeNear(word: string): boolean {
  return !/^[<>≥≤=]?\d/u.test(word) && (word.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2;
}

/** The nearest of the texts (as sounds, see `soundOf`), at most 400 measured; those that share characters go first. */
export function nearTexts(sound: string, sounds: readonly string[], tolerance: number): NearText[] {
  const units = [...new Set(sound)];
  const needed = Math.max(1, Math.ceil(units.length * (1 - tolerance)));
  const sharing: { index: number; text: string; shared: number }[] = [];
  for (const [index, text] of sounds.entries()) {
    let shared = 0;
    for (const unit of units) if (text.includes(unit)) shared++;
    if (shared >= needed) sharing.push({ index, text, shared });
  }
  const candidates = sharing
    .sort((a, b) => b.shared - a.shared || a.text.length - b.text.length || a.index - b.index)
    .slice(0, CANDIDATES);
  const fuse = new Fuse(
    candidates.map(({ text }) => text),
    { includeScore: true, ignoreLocation: true, isCaseSensitive: true, threshold: tolerance, shouldSort: false },
  );
  return fuse.search(sound).map(({ refIndex, score }) => ({
    index: candidates[refIndex]?.index ?? 0,
    distance: Math.min(1, score ?? 1),
  }));
}

/** The stretch of the text that has most in common with the word, place by place. */
export function nearestRange(sound: string, text: string): Range[] {
  let best = { start: 0, common: 0 };
  for (let start = 0; start < text.length; start++) {
    let common = 0;
    for (let unit = 0; unit < sound.length; unit++) if (text.charAt(start + unit) === sound.charAt(unit)) common++;
    if (common > best.common) best = { start, common };
  }
  const end = Math.min(text.length, best.start + sound.length);
  return best.common * 2 >= sound.length ? [[best.start, end]] : [];
}
