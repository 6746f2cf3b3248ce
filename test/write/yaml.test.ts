import { describe, expect, test } from "vitest";
import { z } from "zod";
import { writeYaml } from "../../scripts/write/yaml.ts";
import { parseRecord } from "../../src/records/parse.ts";

const schema = z.strictObject({
  甲: z.string(),
  乙: z.array(z.strictObject({ 丙: z.string(), 丁: z.string() })),
});

describe("what is written is read back sign by sign", () => {
  const texts = [
    ..." lead|trail |  both  |全角　空格|　全角首|尾　|\u00A0x|x\u00A0|\u200B".split("|"),
    ..."#x|a #b|a: b|a:|- x|-|?|? x|~|null|yes|0.00|1e3|0x1F|2024-01-01|<<|=|%x|@x|`x|&a|*a|!t|!!str x|> x".split("|"),
    ..."'q'|\"d\"|it's|{a: b}|[106]组织部|,|a, b|]|...|---|--- a|\\|\\n|a\\|__proto__|constructor|≥95%".split("|"),
    "|",
    "| x",
    "",
    "a\nb",
    "a\n",
    "\na",
    "a\n\n\nb",
    "a \nb",
    " \n x",
    "a\n b\n  c",
    "  a\nb\n",
    "\n\n",
    "# a\n# b",
    "a\n---\nb",
    "\ta",
    "a\tb",
    "a\t",
    "a\n\t",
    "a\r\nb",
    "a\rb",
    "\u0085",
    "a\u0085b",
    "a\u2028b",
    "\u2029",
    "\uFEFF",
    "\uFEFFx",
    "x\uFEFF",
    "\u0000",
    "\u0007x",
    "\u001B[0m",
    "\u007F\u009F\uFFFE",
    "😀𠮷",
    "x".repeat(5000),
    "字 ".repeat(3000),
  ];

  test.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text]))("%s", (_, text) => {
    const record = { 甲: text, 乙: [{ 丙: text, 丁: "x" }] };
    expect(parseRecord(writeYaml(record), "x.yaml", schema).value).toEqual(record);
  });
});

test("ordinary words are written without quotes, a value a line, however long", () => {
  const long = "通过项目实施,".repeat(100);
  expect(writeYaml({ 年度: "2024", 资金: "0.00", 目标: long, 清单: [{ 名: "≥95%" }] })).toBe(
    `年度: 2024\n资金: 0.00\n目标: ${long}\n清单:\n  - 名: ≥95%\n`,
  );
});

test("the same record gives the same bytes, and a value twice is written twice", () => {
  const shared = { 丙: "x", 丁: "y" };
  const record = { 甲: "1", 乙: [shared, shared] };
  expect(writeYaml(record)).toBe(writeYaml(structuredClone(record)));
  expect(writeYaml(record)).not.toMatch(/[&*]/u);
});

test("a long list is written in pieces that fit together without a seam", () => {
  const list = Array.from({ length: 2500 }, (_, index) => ({ 丙: `第 ${index} 项\n`, 丁: "" }));
  const record = { 甲: "前", 乙: list };
  const text = writeYaml(record);
  expect(parseRecord(text, "x.yaml", schema).value).toEqual(record);
  expect(text.match(/乙:/gu)).toHaveLength(1);
  expect(text.split("\n")).toHaveLength(writeYaml({ 甲: "前", 乙: list.slice(0, 10) }).split("\n").length + 2490 * 3);
});
