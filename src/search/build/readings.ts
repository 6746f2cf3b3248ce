/** Build side: which characters are read how, and which are the same. pinyin-pro is large and stays here; the page gets only the result. */
import { pinyin } from "pinyin-pro";
import { compareText } from "../../model/notice.ts";
import type { Readings, SearchData } from "../data.ts";
import { fold } from "../fold.ts";
import { commonCharacters } from "./gb2312.ts";
import { variantsOf } from "./variants.ts";

const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * Readings of the characters of the data, each polyphone with every reading that it has there in context, and of the
 * common characters: a mistyped homophone is usually a character that the data does not have.
 */
export function readingsOf(data: SearchData): Readings {
  return { syllables: syllablesOf(data), variants: variantsOf(data.strings).others };
}

function syllablesOf(data: SearchData): Readings["syllables"] {
  const readings = new Map<string, Set<string>>();
  const add = (character: string, reading: string): void => {
    if (!/^[a-z]+$/u.test(reading)) return;
    const known = readings.get(character);
    if (known) known.add(reading);
    else readings.set(character, new Set([reading]));
  };
  const runs = new Set(
    Object.values(data.strings).flatMap((strings) => strings.flatMap((text) => fold(text).match(HAN_RUN) ?? [])),
  );
  for (const character of new Set([...runs].join("") + commonCharacters()))
    add(character, readingIn(character)[0] ?? "");
  for (const run of runs) {
    const inContext = readingIn(run);
    const characters = [...run];
    if (inContext.length !== characters.length) continue;
    for (const [place, character] of characters.entries()) add(character, inContext[place] ?? "");
  }
  const bySyllable = new Map<string, string[]>();
  for (const [character, syllables] of readings) {
    for (const syllable of syllables) bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
  }
  return Object.fromEntries(
    [...bySyllable]
      .sort(([a], [b]) => compareText(a, b))
      .map(([syllable, characters]) => [syllable, characters.sort(compareText).join("")]),
  );
}

function readingIn(text: string): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true });
}
