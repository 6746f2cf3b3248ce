/** What was typed, taken apart. Everything that is no part of the language is a word to look for. */
import { type Figure, isComparison, parseBareFigure, parseDay, parseFigure, parseUnit } from "./figure.ts";
import { fold, QUERY_LIMIT } from "./fold.ts";
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
  const tokens = mayBe && !isComparison(token.text, true) ? tokensApart(token) : undefined;
  if (!tokens) return {};
  const condition = tokens.find((_, place) => MONEY_WORDS.has(fold(tokens[1 - place]?.text ?? "")));
  const amount = condition && namedMeaning("资金", fold(condition.text), condition.text);
  if (amount) return { apart: [{ ...amount, ...token }] };
  return meaning.kind === "word" && meaning.bare
    ? {}
    : { apart: tokens.map((part) => ({ ...meaningOf(part.text, false), ...part })) };
}

/** What people call the money of a project: `资金超过100万元`. */
const MONEY_WORDS: ReadonlySet<string> = new Set(
  ["资金", "项目资金", "预算", "项目预算", "年度预算", "金额", "总额", "资金总额", "年度资金总额", "经费"].map(fold),
);

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
function moneyOf(token: string, figure: Figure | undefined): Figure | undefined {
  const meant = /\d\s*[万亿](?!元)/u.test(fold(token)) ? parseFigure(amountOf(token)) : figure;
  return meant?.unit === "元" ? meant : undefined;
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
  if (name === "值" || name === "资金") {
    const figure = parseFigure(name === "资金" ? amountOf(typed) : typed);
    if (!figure || (name === "资金" && figure.unit !== "元")) return undefined;
    return name === "资金" ? { kind: "amount", figure } : { kind: "figure", figure, literal: "", mode: "value" };
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

/** Money as forms count it: `50万以上` are 万元, and so is `50`. What it was read as stands in both units on the page. */
function amountOf(typed: string): string {
  const text = fold(typed).trim();
  if (/[万亿]/u.test(text)) return text.replace(/(\d\s*(?:万亿|[万亿]))(?![元亿])/u, "$1元");
  return /[元%]/u.test(text) ? text : text.replace(/(\d)(?=\D*$)/u, "$1万元");
}

/** What stands between quotes. One character between them is more often printed so than quoted. */
function phraseOf(token: string): string | undefined {
  const inner = /^(?:["＂]([^"＂]{2,})["＂]|“([^“”]{2,})”|「([^「」]{2,})」)$/u.exec(token);
  return inner ? (inner[1] ?? inner[2] ?? inner[3])?.trim() : undefined;
}
