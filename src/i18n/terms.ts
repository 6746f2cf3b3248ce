/** The words of the form in the language of the interface; what a form itself prints stays as printed. */
import { levelWords } from "./zh/level-words.ts";
import { type TermGroup, type TermText, termTexts } from "./zh/terms.ts";

export type { TermGroup, TermText } from "./zh/terms.ts";

/** Word and meaning; a code without a term stands for itself. */
export function termTextOf(group: TermGroup, code: string): TermText {
  return termTexts[group][code] ?? { word: code, meaning: "" };
}

/** The word alone; undefined when the group has no such code. */
export function wordOf(group: TermGroup, code: string): string | undefined {
  return termTexts[group][code]?.word;
}

/** A printed level of an indicator, with its word before it where that is in another language than the form. */
export function levelHeading(printed: string, category: string | undefined, kind?: string): string {
  const word = levelWords[kind === undefined ? (category ?? "") : `${category}/${kind}`];
  return word === undefined ? printed : `${word} ${printed}`;
}
