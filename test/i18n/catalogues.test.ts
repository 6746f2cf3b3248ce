import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CHECKS } from "../../src/checks/index.ts";
import { fill } from "../../src/i18n/fill.ts";
import { KIND_TERMS } from "../../src/model/terms.ts";
import { ROOT } from "../commands/run.ts";

/** What commands print, for the department's staff. */
const CHINESE_ONLY = ["check-command.ts", "edition-command.ts", "import-command.ts", "system-reasons.ts"];
/** Whose texts differ in more than their language. */
const OWN = ["language.ts", "level-words.ts", "rule-names.ts"];

type Texts = { readonly [key: string]: Texts } | string;

const files = readdirSync(join(ROOT, "src/i18n/zh")).filter((file) => !CHINESE_ONLY.includes(file));

test("every Chinese catalogue has its English namesake", () => {
  const namesakes = readdirSync(join(ROOT, "src/i18n/en"));
  expect(files.filter((file) => !namesakes.includes(file))).toEqual([]);
});

describe.each(files.filter((file) => !OWN.includes(file)))("%s", (file) => {
  const read = async (language: string): Promise<Map<string, string>> =>
    new Map(flat((await import(join(ROOT, "src/i18n", language, file))) as Texts, ""));

  test("says the same things in both languages, with the same places to fill", async () => {
    const [zh, en] = [await read("zh"), await read("en")];
    const keys = [...zh.keys()].filter((key) => file !== "terms.ts" || /\.(?:word|meaning)$/u.test(key));
    expect([...en.keys()].sort()).toEqual(keys.sort());
    // An English word may depend on the number beside it, and a spoken name begins with the short word that is seen.
    const odd = keys.filter((key) => {
      const [chinese, english] = [placesOf(zh.get(key)), placesOf(en.get(key))];
      return (
        !chinese.every((place) => english.includes(place)) ||
        english.some((place) => !["count", "short", ...chinese].includes(place))
      );
    });
    expect(odd).toEqual([]);
  });

  test("is English: whole Chinese sentences do not stand in it", async () => {
    const chinese = [...(await read("en"))].filter(
      ([key, text]) => !key.includes(".form.") && /[。，；：]\p{Script=Han}|^\p{Script=Han}+$/u.test(text),
    );
    expect(chinese.filter(([key]) => !/\.(?:good|bad)$/u.test(key))).toEqual([]);
  });
});

test("every check and every kind of indicator has its English texts", async () => {
  const { ruleTexts } = await import("../../src/i18n/en/checks.ts");
  expect(CHECKS.map(({ id }) => id).filter((id) => !Object.hasOwn(ruleTexts, id))).toEqual([]);
  const { levelWords } = await import("../../src/i18n/en/level-words.ts");
  const codes = KIND_TERMS.flatMap(({ category, code }) => [category, `${category}/${code}`]);
  expect([...new Set(codes)].sort()).toEqual(Object.keys(levelWords).sort());
});

test("a word follows the number that is named with it", () => {
  const sentence = "{count} {count|page|pages} of {name}";
  expect(fill(sentence, { count: 1, name: "{x|a|b}" })).toBe("1 page of {x|a|b}");
  expect(fill(sentence, { count: "1,001", name: "" })).toBe("1,001 pages of ");
  expect(fill(sentence, { count: 0 })).toBe("0 pages of ");
});

/** Every text with its path: `pages.home.lead`. */
function flat(texts: Texts, path: string): [string, string][] {
  if (typeof texts === "string") return [[path.slice(1), texts]];
  return Object.entries(texts).flatMap(([key, value]) => flat(value, `${path}.${key}`));
}

function placesOf(text = ""): string[] {
  return [...text.matchAll(/\{(\w+)/gu)].map(([, name = ""]) => name);
}
