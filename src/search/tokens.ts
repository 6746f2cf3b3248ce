/** What was typed in parts, by its spaces; a comparison is one part, however it is spaced: `低于 5 天`, `> 220 元/人/天`. */
import { isComparison } from "./figure.ts";

/** A part of the query with its place in the text, in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /-?(?:[\p{Script=Han}]{1,4}[:：])?(?:"[^"]*"|＂[^＂]*＂|“[^“”]*”|「[^「」]*」)(?=\s|$)|\S+/gu;
/** 不超过, 220, 元/人/天, 以内 and one space more. */
const MOST = 5;

/** The parts in the order typed. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const words = [...text.matchAll(TOKEN)].map((match) => tokenAt(text, match.index, match.index + match[0].length));
  while (words.length > 0) {
    const taken = comparisonAt(words, text) ?? words.slice(0, 1);
    tokens.push(spanOf(taken, text));
    words.splice(0, taken.length);
  }
  return tokens;
}

/** `培训超过220元/人/天` as a word and a comparison, in the order typed; undefined for anything else. */
export function tokensApart({ text, start, end }: Token): readonly [Token, Token] | undefined {
  const word = /^\p{Script=Han}{2,}/u.exec(text)?.[0] ?? "";
  // The shortest word leaves the whole comparison: 不超过, and not 超过.
  for (let length = 2; length <= word.length; length++) {
    if (!isComparison(text.slice(length), true)) continue;
    const middle = start + length;
    return [
      { text: text.slice(0, length), start, end: middle },
      { text: text.slice(length), start: middle, end },
    ];
  }
  return wordBehind({ text, start, end });
}

/** `超过220元/人/天培训` likewise, the word behind the unit; the longest known unit counts. */
function wordBehind({ text, start, end }: Token): readonly [Token, Token] | undefined {
  const word = /\p{Script=Han}{2,}$/u.exec(text)?.[0] ?? "";
  for (let length = 2; length <= word.length; length++) {
    const condition = text.slice(0, -length);
    if (!/\d/u.test(condition) || !isComparison(condition, true)) continue;
    const middle = end - length;
    return [
      { text: condition, start, end: middle },
      { text: text.slice(-length), start: middle, end },
    ];
  }
  return undefined;
}

/** The most words at the beginning that make one comparison together; a single word needs no joining. */
function comparisonAt(words: readonly Token[], text: string): readonly Token[] | undefined {
  for (let count = Math.min(MOST, words.length); count > 1; count--) {
    const some = words.slice(0, count);
    if (isSpacedComparison(spanOf(some, text).text)) return some;
  }
  return undefined;
}

/** A word behind the figure must be a unit: `至少 10 次` is one part, `≥95 培训` are two. */
function isSpacedComparison(text: string): boolean {
  if (/^-|["＂“”「」]/u.test(text)) return false;
  return isComparison(text.replace(/^(?:值|资金)[:：]/u, ""), /\p{Nd}.*\s\p{L}/u.test(text));
}

function spanOf(tokens: readonly Token[], text: string): Token {
  return tokenAt(text, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

function tokenAt(text: string, start: number, end: number): Token {
  return { text: text.slice(start, end), start, end };
}
