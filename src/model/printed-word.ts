/** Words of the form as documents print them: spaced, numbered, with stars, remarks and colons around them. */
import { withoutRadicals } from "./radicals.ts";
import { remember } from "./remember.ts";
import type { Term } from "./terms.ts";

/** No label is longer; a longer text is not looked at as a whole. */
const LONGEST_PRINTED = 200;

/** The label without spaces (or what a lost encoding made of them), the bracketed remark at its end, “其中:” and the colon: `其中:财政拨款` → `财政拨款`. */
export const bareLabel = remember(findBareLabel, (text) => text.replace(/\s+/gu, ""));

function findBareLabel(text: string): string {
  return withoutRadicals(text.slice(0, LONGEST_PRINTED))
    .normalize("NFKC")
    .replace(/\s+|\?{2,}/gu, "")
    .replace(/:$/u, "")
    .replace(/\([^()]*\)$/u, "")
    .replace(/^其中:?/u, "")
    .replace(/:$/u, "");
}

/** The bare label without numbering, stars and brackets anywhere: `1.*数量指标(必填)` → `数量指标`. */
export const plainLabel = remember(findPlainLabel, (text) => text.replace(/\s+/gu, "").replace(/^\d{1,2}\./u, ""));

function findPlainLabel(text: string): string {
  return bareLabel(text)
    .replace(/\([^()]*\)/gu, "")
    .replace(/^[*★▲]+|[*★▲]+$/gu, "")
    .replace(/^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、]/u, "")
    .replace(/^[*★▲]+/u, "");
}

/** What two printings of one level word share: `1.数量指标(必填)`, `数量目标` and `数量` are `数量`. Remembered, as words repeat. */
export const levelKeyOf = remember(findLevelKey);

const LONGEST = 40;

function findLevelKey(text: string): string {
  if (text.length > LONGEST) return text;
  return plainLabel(text)
    .replace(/(?<=指标|目标|效益|影响|满意度)(?:\d*分|等)$/u, "")
    .replace(/^预期(?=产出|效益|效果|满意度)/u, "")
    .replace(/(?<=^(?:投入|产出|效益|效果|过程|管理|满意度|影响力))类(?:指标)?$/u, "")
    .replace(/(?:指标|目标)$|(?<=^(?:产出|效益|数量|质量|时效|成本|\S{2}效益|可持续影响))值$/u, "");
}

/** Level key → term, for all words of the terms. */
export function termsByKey<T extends Term>(terms: readonly T[]): ReadonlyMap<string, T> {
  return new Map(
    terms.flatMap((term) => [term.word, ...(term.synonyms ?? [])].map((word): [string, T] => [levelKeyOf(word), term])),
  );
}
