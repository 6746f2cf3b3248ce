/** Readings at work: words typed in pinyin, and characters that sound alike. */
import type { Readings } from "./data.ts";
import type { Range } from "./types.ts";

/** A syllable and its spellings: `zhang` also as `zang`, `zhan`, `zan`. */
export interface Reading {
  readonly syllable: string;
  readonly spellings: readonly string[];
}

/** Readings turned round, with caches for one session. */
export interface Pinyin {
  /** The readings of a character, each in the ways it may be typed; none when it has none or is unknown. */
  readonly of: (character: string) => readonly Reading[];
  /** The text with every character replaced by one that stands for its sound, unit for unit. */
  readonly soundOf: (folded: string) => string;
}

/** `zhong` typed as `zong`, `ban` as `bang`: what southern speakers and quick typists do not tell apart. */
export function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, "$1")
    .replace(/ng$/u, "n")
    .replaceAll("v", "u");
}

/** The readings for use; the syllables are numbered in the private use area, so that a sound is one unit. */
export function pinyinOf(readings: Readings): Pinyin {
  const byCharacter = new Map<string, Reading[]>();
  const sounds = new Map<string, string>();
  const soundBy = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(readings)) {
    const folded = foldSyllable(syllable);
    const sound = sounds.get(folded) ?? String.fromCharCode(0xe000 + sounds.size);
    sounds.set(folded, sound);
    const reading = { syllable, spellings: spellingsOf(syllable) };
    for (const character of characters) {
      byCharacter.set(character, [...(byCharacter.get(character) ?? []), reading]);
      if (character.length === 1 && !soundBy.has(character)) soundBy.set(character, sound);
    }
  }
  const none: readonly Reading[] = [];
  return {
    of: (character) => byCharacter.get(character) ?? none,
    soundOf: (folded) => {
      let text = "";
      for (let unit = 0; unit < folded.length; unit++) {
        const character = folded.charAt(unit);
        text += soundBy.get(character) ?? character;
      }
      return text;
    },
  };
}

/** A word typed in letters: finds the characters that are read so. */
export interface LetterMatcher {
  /** Syllables written out (the last may be unfinished), or, unless told not to, initials only. */
  readonly find: (folded: string, initials: boolean) => Range | undefined;
}

/** Whether a folded word may be pinyin: two letters or more, and nothing else but characters. */
export function letterWord(word: string): boolean {
  const letters = lettersOf(word);
  return /^[a-z\p{Script=Han}]+$/u.test(letters) && /[a-z]{2}/u.test(letters);
}

/** A matcher for a folded word of letters (and characters between them); undefined for any other word. */
export function letterMatcherOf(word: string, pinyin: Pinyin): LetterMatcher | undefined {
  if (!letterWord(word)) return undefined;
  const letters = lettersOf(word);
  // Asked for every character of the content: one look-up by character, one by place.
  const written = new Map<string, (readonly number[] | undefined)[]>();
  const initial = new Map<string, (readonly number[] | undefined)[]>();
  const stepsOf = (character: string, place: number, initials: boolean): readonly number[] => {
    const cache = initials ? initial : written;
    let byPlace = cache.get(character);
    if (!byPlace) {
      byPlace = [];
      cache.set(character, byPlace);
    }
    const known = byPlace[place];
    if (known) return known;
    const steps = initials
      ? initialPlaces(letters, place, character, pinyin)
      : places(letters, place, character, pinyin);
    byPlace[place] = steps;
    return steps;
  };
  const endOf = (folded: string, unit: number, place: number, initials: boolean): number | undefined => {
    if (place === letters.length) return unit;
    if (unit === folded.length) return undefined;
    for (const next of stepsOf(folded.charAt(unit), place, initials)) {
      const end = endOf(folded, unit + 1, next, initials);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return {
    find: (folded, initials) => {
      for (const mode of initials ? [false, true] : [false]) {
        for (let start = 0; start < folded.length; start++) {
          const end = endOf(folded, start, 0, mode);
          if (end !== undefined) return [start, end];
        }
      }
      return undefined;
    },
  };
}

function lettersOf(word: string): string {
  return word.replaceAll("'", "").replaceAll("ü", "v");
}

/** Where the word can go on after a character that stands at `place`, written out. */
function places(word: string, place: number, character: string, pinyin: Pinyin): number[] {
  if (word.charAt(place) === character) return [place + 1];
  const found = new Set<number>();
  const rest = word.slice(place);
  for (const { syllable, spellings } of pinyin.of(character)) {
    if (syllable.charAt(0) !== rest.charAt(0)) continue;
    for (const spelling of spellings) {
      if (rest.startsWith(spelling)) found.add(place + spelling.length);
      else if (spelling.startsWith(rest) && (place > 0 || /[aeiouv]/u.test(rest))) found.add(word.length);
    }
  }
  return [...found].sort((a, b) => b - a);
}

function initialPlaces(word: string, place: number, character: string, pinyin: Pinyin): number[] {
  const letter = word.charAt(place);
  const fits = letter === character || pinyin.of(character).some(({ syllable }) => syllable.startsWith(letter));
  return fits ? [place + 1] : [];
}

/** What southern speakers and quick typists do not tell apart: zh and z, ch and c, sh and s, -ng and -n; and ü as v or u. */
function spellingsOf(syllable: string): readonly string[] {
  const heads = /^[zcs]h?/u.exec(syllable)?.[0] ?? "";
  const starts = heads === "" ? [""] : [heads.charAt(0), `${heads.charAt(0)}h`];
  const tail = syllable.slice(heads.length);
  const tails = /[aei]ng?$/u.test(tail) ? [tail.replace(/g$/u, ""), `${tail.replace(/g$/u, "")}g`] : [tail];
  const spelled = starts.flatMap((start) => tails.map((end) => start + end));
  return [...new Set([syllable, ...spelled, ...spelled.map((text) => text.replaceAll("v", "u"))])];
}
