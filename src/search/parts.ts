/** The terms of a query at work: the words that they look for, their masks, and what else each may mean. */
import { maskOf } from "./conditions.ts";
import { facetsOf } from "./facets.ts";
import type { Money } from "./money.ts";
import { heldMoneyOf, heldOf, similarOf, unitsOf } from "./other-units.ts";
import type { Pinyin } from "./pinyin.ts";
import type { Found } from "./rank.ts";
import { matchingRows } from "./rows.ts";
import { type ScannedWord, scanFigure, scanPrinted, scanWord } from "./scan.ts";
import type { Tables } from "./table.ts";
import type { Term } from "./term.ts";
import type { Query, SearchResult, Understood } from "./types.ts";

/** A term of the query: the words that it looks for, or its mask over both tables; and what else it may mean. */
export interface Part {
  readonly term: Term;
  readonly word?: ScannedWord;
  readonly masks?: readonly Uint8Array[];
  /** The same condition, compared by value. */
  readonly byValue?: Part;
  /** The same money, as that of the project. */
  readonly byAmount?: Part;
}

/** The terms scanned, each for itself. */
export function partsOf(terms: readonly Term[], tables: Tables, pinyin: Pinyin | undefined): Part[] {
  return terms.flatMap((term) => {
    const part = partOf(term, tables, pinyin);
    const apart = term.kind === "word" || term.kind === "figure" ? term.apart : undefined;
    return apart && countOf(part, tables) === 0 ? partsOf(apart, tables, pinyin) : [part];
  });
}

/** Rows that match these words and pass the masks of these parts. */
export function foundOf(parts: readonly Part[], words: readonly ScannedWord[], tables: Tables): Found[] {
  return tables.tables.flatMap((table, place) => {
    const masks = parts.flatMap((part) => part.masks?.[place] ?? []);
    return matchingRows(words, table, masks);
  });
}

/** How the parts were understood, and what else each may mean beside the other parts and the filters of the query. */
export function understoodOf(parts: readonly Part[], total: number, query: Query, tables: Tables): Understood[] {
  const membersOf = (some: readonly Part[]): readonly Found[] => {
    const words = some.flatMap(({ word }) => word ?? []);
    return facetsOf(foundOf(some, words, tables), query.filters ?? {}, tables).members;
  };
  return parts.map(({ term, byValue, byAmount }, place) => {
    const others = parts.toSpliced(place, 1);
    const amounts = byAmount ? membersOf([...others, byAmount]).length : 0;
    const bare = term.kind === "word" ? term.bare : undefined;
    const units = bare ? unitsOf(bare, membersOf(others), tables) : [];
    const valued = byValue && membersOf([...others, byValue]).length;
    const unmet = total === 0 && term.kind === "figure" ? term.figure : undefined;
    const rows = unmet ? membersOf(others) : [];
    const held = unmet && heldOf(unmet, rows, tables);
    const similar = unmet && !valued ? similarOf(unmet, rows, tables) : [];
    const money = total === 0 && term.kind === "amount" ? heldMoneyOf(membersOf(others), tables) : undefined;
    return {
      term,
      ...(money && { heldMoney: money }),
      ...(valued !== undefined && { byValue: valued }),
      ...(amounts > 0 && { byAmount: amounts }),
      ...(units.length > 0 && { units }),
      ...(held && { held }),
      ...(similar.length > 0 && { similar }),
    };
  });
}

/** How many rows each word matches alone, as typed. */
export function wordCounts(parts: readonly Part[], tables: Tables): SearchResult["words"] {
  return parts.flatMap((part) => (part.word ? [{ text: part.term.text, count: countOf(part, tables) }] : []));
}

function partOf(term: Term, tables: Tables, pinyin: Pinyin | undefined): Part {
  if (term.kind === "word") {
    // A condition is no word that could be mistyped.
    const word = term.bare ? scanPrinted(term.word, tables) : scanWord(term.word, tables, pinyin);
    const { left, text, start, end } = term;
    if (left !== undefined && countOf({ term, word }, tables) === 0) {
      return partOf({ kind: "without", word: left, text, start, end }, tables, pinyin);
    }
    if (!term.money) return { term, word };
    return { term, word, ...byAmountOf(term, term.money, tables) };
  }
  if (term.kind === "exact") return { term, word: scanWord(term.word, tables, undefined, true) };
  if (term.kind !== "figure") return { term, masks: masksOf(term, tables) };
  const { figure, literal, mode } = term;
  const valued = scanFigure(literal, figure, tables);
  if (mode === "value") return { term, word: valued, ...byAmountOf(term, { figure }, tables) };
  const printed = scanPrinted(literal, tables);
  const byValue = { term, word: scanFigure("", figure, tables) };
  if (mode === "money" && countOf({ term, word: printed }, tables) === 0) {
    return { term: { ...term, mode: "value" }, word: valued, ...byAmountOf(term, { figure }, tables) };
  }
  return { term, word: printed, byValue };
}

/** Money that a target does not name may be that of the project. */
function byAmountOf(term: Term, money: Money, tables: Tables): Pick<Part, "byAmount"> {
  if (money.figure.unit !== "元" || /^值[:\uFF1A]/u.test(term.text)) return {};
  return { byAmount: { term, masks: masksOf({ kind: "amount", ...money, text: "", start: 0, end: 0 }, tables) } };
}

function masksOf(term: Term, tables: Tables): Uint8Array[] {
  return tables.tables.flatMap((table) => maskOf(term, table, tables) ?? []);
}

function countOf(part: Part, tables: Tables): number {
  return foundOf([part], part.word ? [part.word] : [], tables).length;
}
