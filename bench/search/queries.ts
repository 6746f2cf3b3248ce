/** Queries of eight classes with the rows that they must find, worked out from the texts and not by any engine. */
import { pinyin } from "pinyin-pro";
import type { SearchableProject } from "../../src/search/build/columns.ts";
import type { Readings } from "../../src/search/data.ts";

export interface BenchQuery {
  readonly class: string;
  readonly text: string;
  /** Ids of rows; `2024/106/p1#3` is an indicator. */
  readonly expected: readonly string[];
}

/** A row with the texts in which it is found. */
export interface BenchRow {
  readonly id: string;
  readonly texts: readonly string[];
  readonly target: string;
}

const EACH = 10;

/** The rows of the projects, as `src/search/data.ts` says where each is found. */
export function benchRows(projects: readonly SearchableProject[]): BenchRow[] {
  return projects.flatMap(({ id, name, department, implementingUnit, goal, funds, origin, period, indicators }) => [
    {
      id,
      texts: [
        ...[name, department.name, implementingUnit, goal, department.code, origin, period],
        ...[funds?.total, funds?.fiscalAppropriation, funds?.carryOver, funds?.other],
      ].map((text) => text ?? ""),
      target: "",
    },
    ...indicators.map((indicator, index) => ({
      id: `${id}#${index + 1}`,
      texts: [indicator.name, indicator.target, indicator.level1, indicator.level2, name, department.name].map(
        (text) => text ?? "",
      ),
      target: indicator.target ?? "",
    })),
  ]);
}

/** Ten queries a class, spread evenly over the corpus. */
export function benchQueries(projects: readonly SearchableProject[], readings: Readings): BenchQuery[] {
  const rows = benchRows(projects);
  const containing = (...words: readonly string[]): string[] =>
    rows.filter(({ texts }) => words.every((word) => texts.some((text) => text.includes(word)))).map(({ id }) => id);
  const names = spread(
    [...new Set(projects.flatMap(({ indicators }) => indicators.map(({ name = "" }) => name)))].filter((name) =>
      /^\p{Script=Han}{6,}$/u.test(name),
    ),
  );
  const owners = spread(projects);
  const soundsLike = (character: string): string => {
    const syllable = pinyin(character, { toneType: "none", v: true });
    return [...(readings.syllables[syllable] ?? "")].find((other) => other !== character) ?? "的";
  };
  const query = (name: string, text: string, expected: readonly string[]): BenchQuery => ({
    class: name,
    text,
    expected,
  });
  const words = names.map((name) => name.slice(0, 2));
  return [
    ...words.map((word) => query("word", word, containing(word))),
    ...names.map((name) => {
      const [first, last] = [name.slice(0, 2), name.slice(-2)];
      return query("several words", `${first} ${last}`, containing(first, last));
    }),
    ...names.map((name) => query("inside a word", name.slice(1, 4), containing(name.slice(1, 4)))),
    ...names.map((name, place) => {
      const wrong = place % 2 === 0 ? "丏" : soundsLike(name.charAt(2));
      return query("typo or homophone", `${name.slice(0, 2)}${wrong}${name.slice(3, 6)}`, containing(name.slice(0, 6)));
    }),
    ...names.map((name, place) => {
      const word = name.slice(0, 4);
      const pattern = place % 2 === 0 ? "pinyin" : "first";
      const typed = pinyin(word, { toneType: "none", pattern, separator: "", v: true });
      return query("pinyin or initials", typed, containing(word));
    }),
    ...spread([...new Set(rows.map(({ target }) => target).filter((target) => /^[≥≤]\d+\D{1,6}$/u.test(target)))]).map(
      (target) => query("number and operator", target, containing(target)),
    ),
    ...spread(
      [...new Set(rows.map(({ target }) => /^≤\d+(元\/人\/[天次]|元\/[人户个])$/u.exec(target)?.[1] ?? ""))].filter(
        Boolean,
      ),
    ).flatMap((unit) => {
      const figures = rows.flatMap(({ id, target }) => {
        const value = new RegExp(`^[≥≤=]?(\\d+)${unit}$`, "u").exec(target)?.[1];
        return value === undefined ? [] : [{ id, value: Number(value) }];
      });
      const middle = figures.map(({ value }) => value).sort((a, b) => a - b)[figures.length >> 1] ?? 0;
      const above = figures.filter(({ value }) => value > middle).map(({ id }) => id);
      return above.length === 0 ? [] : [query("condition on a figure", `>${middle}${unit}`, above)];
    }),
    ...owners.map(({ department, indicators }) => {
      const [part, word] = [department.name.slice(-4), (indicators[0]?.name ?? "").slice(0, 2)];
      return query("department and word", `${part} ${word}`, containing(part, word));
    }),
    ...owners.map(({ id, name }) => query("name of a project", name, [id])),
  ].filter(({ expected }) => expected.length > 0);
}

function spread<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / EACH));
  return items.filter((_, place) => place % step === 0).slice(0, EACH);
}
