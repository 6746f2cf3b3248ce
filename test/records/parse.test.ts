import { describe, expect, test } from "vitest";
import { z } from "zod";
import { projectRecord } from "../../src/model/form.ts";
import { parseRecord, placeOf } from "../../src/records/parse.ts";

const anything = z.strictObject({ 甲: z.string() });

describe("every scalar is the text that is written", () => {
  test.each([
    "0.00",
    "1e3",
    "yes",
    "no",
    "2024-01-01",
    "0x1F",
    "0o17",
    "0b1",
    "~",
    "null",
    "true",
    "1_000",
    ".inf",
    ".nan",
    "+1",
    "012",
    "12:30:45",
    "<<",
    "=",
    "≥95%",
    "a\u3000b",
  ])("%s", (text) => {
    expect(parseRecord(`甲: ${text}\n`, "x.yaml", anything).value).toEqual({ 甲: text });
  });
});

test("a file with a byte order mark and Windows line ends reads the same", () => {
  expect(parseRecord("\uFEFF甲: 1\r\n", "x.yaml", anything).value).toEqual({ 甲: "1" });
});

test("the lines of a Windows file are counted as an editor counts them", () => {
  const { notices } = parseRecord("\uFEFF甲: 1\r\n乙: 2\r\n", "x.yaml", anything);
  expect(notices).toMatchObject([{ code: "unknown-key-near", line: 2, column: 1 }]);
});

test("a key that stands in the prototype of every object is just unknown", () => {
  for (const key of ["constructor", "toString", "hasOwnProperty"]) {
    expect(parseRecord(`甲: 1\n${key}: x\n`, "x.yaml", anything).notices).toMatchObject([{ line: 2, column: 1 }]);
  }
  expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
});

describe("what YAML can do beyond plain text is refused where it stands", () => {
  test.each([
    ["a reference", "甲: &a 1\n乙: *a\n", ["1:7", "2:4"]],
    ["a reference to nothing", "甲: *a\n", ["1:4"]],
    ["a reference to itself", "甲: &a [*a]\n", ["1:7", "1:8"]],
    ["a merge key", "甲: 1\n<<: &b {乙: 1}\n", ["2:8"]],
    ["a tag", "甲: !!str 1\n", ["1:10"]],
    ["an unknown tag", "甲: !js/function 1\n", ["1:17"]],
    ["binary", "甲: !!binary aGk=\n", ["1:13"]],
    ["a list as a key", "? [a, b]\n: 1\n", ["1:3"]],
    ["a record as a key", "{a: 1}: 1\n", ["1:1"]],
  ])("%s", (_, source, places) => {
    const { value, notices } = parseRecord(source, "x.yaml", anything);
    expect(value).toBeUndefined();
    expect(notices.map((notice) => `${notice.line}:${notice.column}`)).toEqual(places);
    for (const notice of notices) expect(notice.code).toBe("yaml-reference");
  });

  test.each([
    ["__proto__", "甲: 1\n__proto__: {polluted: 1}\n"],
    ["", "甲: 1\n: x\n"],
    ["", "甲: 1\n'': x\n"],
    ["  ", "甲: 1\n'  ': x\n"],
  ])("the key “%s”", (key, source) => {
    expect(parseRecord(source, "x.yaml", anything).notices).toMatchObject([
      { code: "wrong-key", line: 2, column: 1, data: { key } },
    ]);
    expect("polluted" in {}).toBe(false);
  });

  test("the key __proto__ is not swallowed where any key may stand", () => {
    const open = z.strictObject({ 表: z.record(z.string(), z.string()) });
    expect(parseRecord("表:\n  __proto__: x\n", "x.yaml", open).notices).toMatchObject([{ line: 2, column: 3 }]);
    expect(parseRecord("表:\n  constructor: x\n", "x.yaml", open).value).toEqual({ 表: { constructor: "x" } });
  });
});

test("references that unfold to billions are refused without unfolding", () => {
  const laughs = Array.from({ length: 30 }, (_, level) => `k${level}: &k${level} [${`*k${level - 1},`.repeat(9)}]`);
  const start = performance.now();
  expect(parseRecord(laughs.join("\n"), "x.yaml", anything).value).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(2000);
});

test("a file nested without end is an error in it, not a crash", () => {
  const { notices } = parseRecord(`甲: ${"[".repeat(20_000)}`, "x.yaml", anything);
  expect(notices).toMatchObject([{ code: "yaml-syntax", line: 1 }]);
});

test("the place of a key is that of its value, or of what holds it", () => {
  const source = "甲: 1\n乙:\n  丙: 2\n  丁:\n    - 戊: 3\n";
  expect(placeOf(source, ["甲"])).toEqual({ line: 1, column: 4 });
  expect(placeOf(source, ["乙", "丙"])).toEqual({ line: 3, column: 6 });
  expect(placeOf(source, ["乙", "丁", "0", "戊"])).toEqual({ line: 5, column: 10 });
});

test("a value that cannot be read never comes with the notices of a value that can", () => {
  const good = parseRecord("年度: 2024\n项目名称: 甲\n主管部门: 106\n绩效指标: []\n", "x.yaml", projectRecord);
  expect(good.notices).toEqual([]);
  expect(good.value).toEqual({ 年度: "2024", 项目名称: "甲", 主管部门: "106", 绩效指标: [] });
});
