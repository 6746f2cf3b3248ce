/** What was typed, taken apart. Everything that is no part of the language is a word to look for. */
import { type Figure, isComparison, parseBareFigure, parseDay, parseFigure, parseUnit } from "./figure.ts";
import { fold, QUERY_LIMIT } from "./fold.ts";
import { amountOf, isMoneyWord, type Money, parseMoney, parseMoneyRange } from "./money.ts";
import { FIELD_NAMES, type FigureMode, type Meaning, type Term } from "./term.ts";
import { type Token, tokensApart, tokensOf } from "./tokens.ts";

/** The parts of the query in the order typed; the same part twice counts once. */
export function parseQuery(text: string): readonly Term[] {
  const tokens = tokensOf(text.slice(0, QUERY_LIMIT));
  const alone = tokens.length === 1;
  const seen = new Set<string>();
  return tokens.flatMap((token) => {
    const meaning = meaningOf(token.text, alone);
    const key = JSON.stringify(meaning);
    if (seen.has(key) || ("word" in meaning && meaning.word === "")) return [];
    seen.add(key);
    return [{ ...meaning, ...apartOf(meaning, token), ...token }];
  });
}

function apartOf(meaning: Meaning, token: Token): { readonly apart?: readonly Term[] } {
  const mayBe = meaning.kind === "word" ? meaning.left === undefined : meaning.kind === "figure";
  if (!mayBe || isComparison(token.text, true)) return {};
  const { head, tail } = ofWhat(token);
  const condition =
    moneyApart(head, head !== token) ?? comparedApart(head, meaning.kind === "word" && !!meaning.bare, head !== token);
  if (!condition) return {};
  return { apart: [...condition, ...(tail ? [{ ...meaningOf(tail.text, false), ...tail }] : [])] };
}

/** `资金超过100万元` and `预算10万到50万` as the money of projects; two sums before 的 are it too, as no target prints them so. */
function moneyApart(token: Token, endsEarlier: boolean): readonly Term[] | undefined {
  const word = /^\p{Script=Han}{2,6}(?=\s*\d)/u.exec(token.text)?.[0] ?? "";
  const own = endsEarlier ? parseMoneyRange(token.text) : undefined;
  const range = isMoneyWord(word) ? parseMoneyRange(token.text.slice(word.length), "万") : own;
  if (range) return [{ kind: "amount", ...range, ...token }];
  const tokens = tokensApart(token);
  const condition = tokens?.find((_, place) => isMoneyWord(tokens[1 - place]?.text ?? ""));
  const amount = condition && namedMeaning("资金", fold(condition.text), condition.text);
  return amount && [{ ...amount, ...token }];
}

/** `培训超过220元/人/天` as a word and a comparison; a comparison alone where more is asked for behind it. */
function comparedApart(token: Token, isBare: boolean, endsEarlier: boolean): readonly Term[] | undefined {
  if (endsEarlier && isComparison(token.text, true)) return [{ ...meaningOf(token.text, false), ...token }];
  const tokens = isBare ? undefined : tokensApart(token);
  return tokens?.map((part) => ({ ...meaningOf(part.text, false), ...part }));
}

/** `超过10万元的培训`: the condition, and what is asked for; 项目 and 指标 are what everything is. */
function ofWhat(token: Token): { readonly head: Token; readonly tail?: Token } {
  const [, before = "", after = ""] = /^(.*\d.*?)的(\p{Script=Han}*)$/u.exec(token.text) ?? [];
  if (before === "") return { head: token };
  const head = { text: before, start: token.start, end: token.start + before.length };
  const tail = { text: after, start: token.end - after.length, end: token.end };
  return /^(?:项目|指标|目标)?$/u.test(after) ? { head } : { head, tail };
}

/** Words that only the exact scan may find are still words: what the content holds is found, whatever it looks like. */
function meaningOf(token: string, alone: boolean): Meaning {
  const folded = fold(token);
  const phrase = phraseOf(token);
  if (phrase !== undefined) return { kind: "exact", word: fold(phrase) };
  // `-5` alone is a figure that may be printed so, `-网络` hardly.
  const left = /^-(?=[^-])/u.test(token) ? token.slice(1) : "";
  if (left !== "") {
    const word = fold(phraseOf(left) ?? left);
    if (!alone) return { kind: "without", word };
    if (/\p{Script=Han}/u.test(left)) return { kind: "word", word: folded, left: word };
  }
  const named = /^(\p{Script=Han}{1,4}):(.+)$/u.exec(folded);
  const meaning = named && namedMeaning(named[1] ?? "", named[2] ?? "", token.slice(token.search(/[:：]/u) + 1));
  if (meaning) return meaning;
  const signed = /^(?:[<>≥≤＜＞≧≦]|[=＝][<>])/u.test(token);
  const compares = signed || isComparison(token);
  const figure = parseFigure(token);
  if (!figure || !compares) {
    const bare = compares ? parseBareFigure(token) : bareValueOf(folded);
    const money = moneyOf(token, compares ? undefined : figure);
    return { kind: "word", word: folded, ...(bare && { bare }), ...(money && { money }) };
  }
  // Words are how people say it and not how forms print it: the value is meant.
  return { kind: "figure", figure, literal: folded, mode: signed ? modeOf(figure) : "value" };
}

/** `48万元`, and `100万以上`, in which the unit is meant: the money that a project may have. */
function moneyOf(token: string, figure: Figure | undefined): Money | undefined {
  const range = parseMoneyRange(token);
  if (range) return range;
  const meant = /\d\s*[万亿](?!元)/u.test(fold(token)) ? parseFigure(amountOf(token)) : figure;
  return meant?.unit === "元" ? { figure: meant } : undefined;
}

function modeOf({ operator, unit }: Figure): FigureMode {
  if (operator === ">" || operator === "<") return "value";
  return unit.startsWith("元") ? "money" : "printed";
}

function namedMeaning(name: string, value: string, typed: string): Meaning | undefined {
  const word = fold(phraseOf(typed) ?? value);
  if (Object.hasOwn(FIELD_NAMES, name)) {
    return { kind: "field", field: FIELD_NAMES[name as keyof typeof FIELD_NAMES], word };
  }
  if (name === "单位") {
    const unit = parseUnit(typed);
    return unit === undefined ? undefined : { kind: "unit", unit };
  }
  if (name === "核对") return { kind: "finding", word };
  if (name === "资金") {
    const money = parseMoney(typed);
    return money && { kind: "amount", ...money };
  }
  if (name === "值") {
    const figure = parseFigure(typed);
    return figure && { kind: "figure", figure, literal: "", mode: "value" };
  }
  if ((name === "前" || name === "后") && parseDay(typed, 2024) !== undefined) {
    return { kind: name === "前" ? "before" : "after", date: typed };
  }
  return undefined;
}

/** A comparison by value that names no unit, `值:≥95`. */
function bareValueOf(folded: string): Pick<Figure, "operator" | "value"> | undefined {
  return folded.startsWith("值:") ? parseBareFigure(folded.slice(2)) : undefined;
}

/** What stands between quotes. One character between them is more often printed so than quoted. */
function phraseOf(token: string): string | undefined {
  const inner = /^(?:["＂]([^"＂]{2,})["＂]|“([^“”]{2,})”|「([^「」]{2,})」)$/u.exec(token);
  return inner ? (inner[1] ?? inner[2] ?? inner[3])?.trim() : undefined;
}
