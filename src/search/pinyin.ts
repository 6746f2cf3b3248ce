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
  /** Every reading with the characters that have it. */
  readonly syllables: readonly (Reading & { readonly characters: string })[];
}

/** `zhong` typed as `zong`, `ban` as `bang`: what southern speakers and quick typists do not tell apart. */
export function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, "$1")
    .replace(/ng$/u, "n")
    .replaceAll("v", "u");
}

/** The readings for use; the syllables are numbered in the private use area, so that a sound is one unit. */
export function pinyinOf({ syllables: readings }: Pick<Readings, "syllables">): Pinyin {
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
    syllables: Object.entries(readings).map(([syllable, characters]) => ({
      syllable,
      spellings: spellingsOf(syllable),
      characters,
    })),
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
  /** Whether `find` would find something. */
  readonly test: (folded: string, initials: boolean) => boolean;
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
  const find = (folded: string, initials: boolean): Range | undefined => {
    for (const mode of initials ? [false, true] : [false]) {
      for (let start = 0; start < folded.length; start++) {
        const end = endOf(folded, start, 0, mode);
        if (end !== undefined) return [start, end];
      }
    }
    return undefined;
  };
  const pattern = letterPatternOf(letters, pinyin);
  return {
    find,
    test: (folded, initials) => {
      if (initials && pattern.initials.test(folded)) return pattern.whole || find(folded, true) !== undefined;
      return pattern.written.test(folded) && find(folded, false) !== undefined;
    },
  };
}

/** Syllables and initials that a pattern looks at; what goes on longer is settled by the matcher. */
const PATTERN_SYLLABLES = 3;
const PATTERN_INITIALS = 12;

interface LetterPattern {
  readonly written: RegExp;
  readonly initials: RegExp;
  /** Whether the initials are all in the pattern. */
  readonly whole: boolean;
}

/**
 * What every text that matches the letters must match: one regular expression scans thousands of texts in the time
 * in which the matcher walks through a few.
 */
function letterPatternOf(letters: string, pinyin: Pinyin): LetterPattern {
  const written = (place: number, depth: number): string => {
    if (place === letters.length || depth === PATTERN_SYLLABLES) return "";
    const rest = letters.slice(place);
    const ends = new Map<number, string>([[place + 1, letters.charAt(place)]]);
    for (const { syllable, spellings, characters } of pinyin.syllables) {
      if (syllable.charAt(0) !== rest.charAt(0)) continue;
      const found = spellings.flatMap((spelling) => stepOf(rest, spelling, place) ?? []);
      for (const end of new Set(found)) ends.set(end, (ends.get(end) ?? "") + characters);
    }
    const steps = [...ends].map(([end, characters]) => `[${characters}]${written(end, depth + 1)}`);
    return `(?:${steps.join("|")})`;
  };
  const classes = [...letters].slice(0, PATTERN_INITIALS).map((letter) => {
    const read = pinyin.syllables.filter(({ syllable }) => syllable.startsWith(letter));
    return `[${letter}${read.map(({ characters }) => characters).join("")}]`;
  });
  return {
    written: new RegExp(written(0, 0), "u"),
    initials: new RegExp(classes.join(""), "u"),
    whole: classes.length === letters.length,
  };
}

/** Where the letters go on after a syllable in this spelling. The last one may be unfinished, if it has a vowel. */
function stepOf(rest: string, spelling: string, place: number): number | undefined {
  if (rest.startsWith(spelling)) return place + spelling.length;
  return spelling.startsWith(rest) && (place > 0 || /[aeiouv]/u.test(rest)) ? place + rest.length : undefined;
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
      const end = stepOf(rest, spelling, place);
      if (end !== undefined) found.add(end);
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
