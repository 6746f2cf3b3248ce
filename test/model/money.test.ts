import { describe, expect, test } from "vitest";
import {
  formatShare,
  formatWan,
  formatWanExact,
  formatYuan,
  MONEY_UNITS,
  parseMoney,
  sumFen,
} from "../../src/model/money.ts";

describe("a printed amount is read to whole fen", () => {
  test.each([
    ["32.80", "万元", 32_800_000],
    ["0.00", "万元", 0],
    ["0.000001", "万元", 1],
    ["1", "元", 100],
    ["1", "千元", 100_000],
    ["1", "万元", 1_000_000],
    ["1", "百万元", 100_000_000],
    ["1", "亿元", 10_000_000_000],
    ["1,030,700.00", "元", 103_070_000],
    ["１，０３０．５", "元", 103_050],
    ["1，000", "元", 100_000],
    ["-5", "元", -500],
    ["－５", "元", -500],
    ["+5", "元", 500],
    ["0001", "元", 100],
    ["  5\u3000\n", "元", 500],
    [`0.${"0".repeat(5000)}`, "元", 0],
    ["90071992547409.91", "元", Number.MAX_SAFE_INTEGER],
  ])("%s %s", (text, unit, fen) => {
    expect(parseMoney(text, unit)).toBe(fen);
  });

  test("nothing below nothing is just nothing", () => {
    expect(Object.is(parseMoney("-0.00", "元"), 0)).toBe(true);
  });
});

describe("what is no exact amount is undefined", () => {
  test.each([
    ["an empty text", "", "元"],
    ["a part of a fen", "0.001", "元"],
    ["a part of a fen in 万元", "0.0000001", "万元"],
    ["more than an exact integer holds", "90071992547409.92", "元"],
    ["a number without end", "9".repeat(400), "元"],
    ["separators out of step", "1,03", "元"],
    ["a separator too many", "1,000,00", "元"],
    ["a separator in front", ",100", "元"],
    ["a point at the end", "1.", "元"],
    ["a point in front", ".5", "元"],
    ["two points", "1.2.3", "元"],
    ["an exponent", "1e3", "元"],
    ["hexadecimal", "0x1F", "元"],
    ["a unit inside", "32.80万元", "万元"],
    ["words", "不适用", "万元"],
    ["Arabic-Indic digits", "٣", "元"],
    ["a raised digit, which is not another digit", "5²", "元"],
    ["a circled digit", "①", "元"],
    ["an unknown unit", "5", "美元"],
    ["a unit that is a name of every object", "5", "constructor"],
    ["a unit that is the prototype", "5", "__proto__"],
  ])("%s", (_, text, unit) => {
    expect(parseMoney(text, unit)).toBeUndefined();
  });

  test("a hostile length takes no time", () => {
    const start = performance.now();
    expect(parseMoney("1,111".repeat(50_000), "元")).toBeUndefined();
    expect(parseMoney(`${"1".repeat(100_000)}x`, "元")).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test("every unit is known", () => {
  expect(MONEY_UNITS).toEqual(["元", "千元", "万元", "百万元", "亿元"]);
});

test("sums are exact where floats drift", () => {
  const amounts = ["0.10", "0.20", "663.56"];
  expect(amounts.reduce((sum, text) => sum + Number(text), 0)).not.toBe(663.86);
  expect(sumFen(amounts.map((text) => parseMoney(text, "万元")))).toBe(663_860_000);
  expect(sumFen([undefined, 1, undefined])).toBe(1);
  expect(sumFen([])).toBe(0);
});

describe("amounts are printed for people and for data", () => {
  test.each([
    [0, "0.00", "0.00", "0.00"],
    [1, "0.00", "0.000001", "0.01"],
    [4_999, "0.00", "0.004999", "49.99"],
    [5_000, "0.01", "0.005", "50.00"],
    [1_000_000, "1.00", "1.00", "10000.00"],
    [663_860_000, "663.86", "663.86", "6638600.00"],
    [12_029_500_000, "12,029.50", "12029.50", "120295000.00"],
    [-15_000, "-0.02", "-0.015", "-150.00"],
    [-5, "0.00", "-0.000005", "-0.05"],
    [Number.MAX_SAFE_INTEGER, "9,007,199,254.74", "9007199254.740991", "90071992547409.91"],
  ])("%d fen", (fen, wan, exact, yuan) => {
    expect(formatWan(fen)).toBe(wan);
    expect(formatWanExact(fen)).toBe(exact);
    expect(formatYuan(fen)).toBe(yuan);
  });

  test("what is printed exactly reads back as the same fen", () => {
    for (const fen of [0, 1, 99, 12_345_678, 663_860_000, -7]) {
      expect(parseMoney(formatYuan(fen), "元")).toBe(fen);
      expect(parseMoney(formatWanExact(fen), "万元")).toBe(fen);
    }
  });

  test("a share of nothing is not stated", () => {
    expect(formatShare(1, 0)).toBeUndefined();
    expect(formatShare(1, 3)).toBe("33.3%");
    expect(formatShare(0, 3)).toBe("0.0%");
  });
});
