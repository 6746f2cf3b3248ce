import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { type Random, randomOf } from "../../bench/corpus/random.ts";
import { writeYaml } from "../../scripts/write/yaml.ts";
import { type PlainValue, readPlainYaml } from "../../src/records/plain-yaml.ts";

const folder = "src/content/projects/2024/106";
const published = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

/** Pieces that mean something in YAML, and ordinary text. */
const PIECES =
  "a 1 项目 ≥95% : :: ; - -- # ? ! & * @ % ` ' \" | > |- >- [ ] { } , ~ = < <<: --- ... \\ / ( ) 。 0.00 null \t \u00a0 \u3000 \u2028 \ufeff 😀".split(
    " ",
  );

describe("what is accepted has the value that the whole parser gives", () => {
  test.each(published.map((source, index) => [index, source]))("published form %i is accepted", (_, source) => {
    const value = readPlainYaml(String(source));
    expect(value).toBeDefined();
    expect(value).toEqual(wholeParse(String(source)));
  });

  test("any record that we write, whatever its texts", () => {
    let accepted = 0;
    for (let round = 0; round < 3000; round += 1) {
      const random = randomOf(round, "record");
      const record = randomRecord(random, 3);
      const source = writeYaml(record);
      const value = readPlainYaml(source);
      if (value === undefined) continue;
      accepted += 1;
      expect(value, source).toEqual(record);
      expect(value, source).toEqual(wholeParse(source));
    }
    expect(accepted).toBeGreaterThan(300);
  });

  test("any published form with a few characters or lines changed", () => {
    let accepted = 0;
    for (let round = 0; round < 2000; round += 1) {
      const random = randomOf(round, "damage");
      const source = damaged(random, random.pick(published));
      const value = readPlainYaml(source);
      if (value === undefined) continue;
      accepted += 1;
      expect(value, source).toEqual(wholeParse(source));
    }
    expect(accepted).toBeGreaterThan(200);
  });
});

describe("what is not plainly of our part of YAML is left to the whole parser", () => {
  test.each([
    ["a comment", "甲: 乙 # 丙\n"],
    ["a comment line", "# 丙\n甲: 乙\n"],
    ["an empty value", "甲:\n乙: 丙\n"],
    ["an empty file", ""],
    ["a key twice", "甲: 乙\n甲: 丙\n"],
    ["a value over two lines", "甲: 乙\n  丙\n"],
    ["a tab", "甲:\t乙\n"],
    ["another line end", "甲: 乙\r\n"],
    ["a flow list", "甲: [乙, 丙]\n"],
    ["an alias", "甲: &a 乙\n丙: *a\n"],
    ["a tag", "甲: !!str 乙\n"],
    ["an escape", '甲: "\\u4e00"\n'],
    ["a colon in the value", "甲: 乙: 丙\n"],
    ["a list at the indent of its key", "甲:\n- 乙\n"],
    ["odd indent", "甲:\n   乙: 丙\n"],
    ["two documents", "甲: 乙\n---\n甲: 丙\n"],
    ["a key of the prototype", "__proto__: 乙\n"],
    ["a block with an empty line", "甲: |-\n  乙\n\n  丙\n"],
    ["a folded block", "甲: >-\n  乙\n"],
  ])("%s", (_, source) => {
    expect(readPlainYaml(source)).toBeUndefined();
  });
});

describe("what our writer writes is accepted", () => {
  test.each([
    ["plain text", { 甲: "乙 丙" }],
    ["a target that YAML has to quote", { 甲: "- 5%", 乙: "100%: 全部" }],
    ["lines", { 甲: "第一行\n第二行", 乙: [{ 丙: "一\n 二", 丁: "三" }] }],
    ["lists of texts", { 甲: ["乙", "丙"] }],
  ])("%s", (_, record) => {
    expect(readPlainYaml(writeYaml(record))).toEqual(record);
  });
});

function wholeParse(source: string): unknown {
  const document = parseDocument(source, { schema: "failsafe" });
  expect(document.errors, source).toEqual([]);
  return document.toJS({ maxAliasCount: 0 });
}

function randomRecord(random: Random, depth: number): { readonly [key: string]: PlainValue } {
  const entries = Array.from({ length: random.between(1, 4) }, (_, index): [string, PlainValue] => {
    const key = random.chance(95) ? `栏目${index}` : randomText(random) || "空";
    return [key, randomValue(random, depth)];
  });
  return Object.fromEntries(entries);
}

function randomValue(random: Random, depth: number): PlainValue {
  if (depth === 0 || random.chance(60)) return randomText(random);
  if (random.chance(50)) return randomRecord(random, depth - 1);
  return Array.from({ length: random.between(1, 3) }, () =>
    random.chance(60) ? randomRecord(random, depth - 1) : randomText(random),
  );
}

function randomText(random: Random): string {
  if (random.chance(50)) return random.pick(["组工工作经费", "≥1800人份", "不适用", "0.00", "2024年12月31日前"]);
  return Array.from({ length: random.between(1, 5) }, () =>
    random.chance(10) ? "\n" : random.pick(PIECES) + (random.chance(40) ? " " : ""),
  ).join("");
}

function damaged(random: Random, source: string): string {
  let text = source;
  for (let times = random.between(1, 3); times > 0; times -= 1) {
    const lines = text.split("\n");
    const at = random.between(0, lines.length - 1);
    const line = lines[at] ?? "";
    const column = random.between(0, line.length);
    const piece = random.chance(30) ? " " : random.pick(PIECES);
    const change = random.between(1, 5);
    if (change === 1) lines.splice(at, 1);
    else if (change === 2) lines.splice(random.between(0, lines.length), 0, line);
    else if (change === 3) lines[at] = line.slice(0, column) + piece + line.slice(column);
    else if (change === 4) lines[at] = line.slice(0, column) + line.slice(column + 1);
    else lines[at] = `${line.slice(0, column)}\n${line.slice(column)}`;
    text = lines.join("\n");
  }
  return text;
}
