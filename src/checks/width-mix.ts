/** Full-width and half-width characters side by side. */
import type { Check } from "./check.ts";
import { fieldTexts } from "./texts.ts";

export const widthMix: Check = {
  id: "width-mix",
  severities: ["hint"],
  source: "reading",
  *inspect(subject) {
    for (const { field, text } of fieldTexts(subject)) {
      const pair = PAIRS.find(([half, full]) => text.includes(half) && text.includes(full));
      const letter = /[０-９Ａ-Ｚａ-ｚ]/u.exec(text)?.[0];
      if (pair) yield { severity: "hint", say: "both", field, data: { half: pair[0], full: pair[1] } };
      else if (letter !== undefined) yield { severity: "hint", say: "full", field, data: { text: letter } };
    }
  },
};

const PAIRS: readonly (readonly [string, string])[] = [
  [",", "，"],
  [";", "；"],
  ["(", "（"],
  [")", "）"],
  [":", "："],
  ["%", "％"],
];
