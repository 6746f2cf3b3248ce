import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inspectForms } from "../../src/checks/inspect.ts";
import { compareDecimals, parseDecimal, shiftDecimal } from "../../src/model/target/decimal.ts";
import { compactTarget, parseTarget, type Target } from "../../src/model/target.ts";
import { form } from "../checks/form.ts";

/** Pieces that targets are made of, sense and nonsense. */
const PIECES = [
  ..."≥ ≤ > < = 不低于 不超过 超过 至少 约 近 控制在 达到 每 每月 每人 人均 第 前 全年 按 各".split(" "),
  ..."0 1 2.5 95 100 1,202.95 2024 ２０ 99999999999999999999 一 两 十二 百分之 -".split(" "),
  ..."% ％ ‰ 百分比 元 万元 万 亿 人 人次 天 个 个月 月 年 季度 次 部 ㎡ kg 分钟 工作日 分时".split(" "),
  ..."/ /每 · ~ 至 到 、 , ; ； 。 . ( ) （ ） 底 末 前 内 以上 以内 左右 及以上 和 \n \u3000 ① 不适用 提升 完成 <b> \uD800".split(
    " ",
  ),
  " ",
  "　",
];

describe("any text", () => {
  test("never throws, keeps its words, and holds sound values", () => {
    const random = randomFrom(1);
    for (let round = 0; round < 30_000; round++) {
      const text = Array.from({ length: 1 + (random() % 9) }, () => PIECES[random() % PIECES.length]).join("");
      const target = parseTarget(text, { year: 2024 });
      expect(target.text).toBe(text);
      expectSound(target);
    }
  });

  test("means the same in full width and with spaces around it", () => {
    const spellings = readFileSync(new URL("target-spellings.txt", import.meta.url), "utf8")
      .trimEnd()
      .split("\n");
    for (const line of spellings) {
      const text = line.slice(0, line.lastIndexOf(" → "));
      const wide = text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
      const meaning = (words: string): string => compactTarget(parseTarget(words, { year: 2024 }));
      expect(meaning(wide)).toBe(meaning(text));
      expect(meaning(`  ${text}\u3000`)).toBe(meaning(text));
    }
  });

  test("gives the same meaning twice", () => {
    const texts = ["每月2部", "一等奖1个,20万元;二等奖2个,15万元/每镇,30万元", "6月底和12月底前"];
    for (const text of texts) expect(parseTarget(text, { year: 2024 })).toEqual(parseTarget(text, { year: 2024 }));
  });
});

describe("hostile text of 100 KB", () => {
  const SEEDS = [
    "9",
    "1,",
    "每",
    "每人",
    "≥",
    "一",
    "1月",
    "1月、",
    "2024年",
    "/人",
    "万",
    "(",
    "约",
    "以上",
    "1人;",
    "百分之",
    " ",
    "1 ",
    "\n",
    "不适用",
    "~1",
    "，",
    "为",
  ];

  test.each(SEEDS)("of %j is read at once", (seed) => {
    const short = seed.repeat(Math.ceil(1990 / seed.length)).slice(0, 1990);
    const long = seed.repeat(Math.ceil(100_000 / seed.length));
    const start = performance.now();
    for (const text of [short, `≥1${short}`, `${short}1人`, long, `≥1${long}`])
      expect(parseTarget(text, { year: 2024 }).text).toBe(text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test.each(SEEDS)("of %j in every field is checked at once", (seed) => {
    const long = seed.repeat(Math.ceil(100_000 / seed.length));
    const hostile = form({
      name: `甲${long}`,
      goal: long,
      period: long,
      indicators: [{ kind: "cost", name: long, target: long }],
    });
    const start = performance.now();
    inspectForms([["2024/106/a", hostile]]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("decimals", () => {
  test("stay exact through scaling", () => {
    expect(shiftDecimal(parseDecimal("1,030,700.070") ?? "", 4)).toBe("10307000700");
    expect(shiftDecimal("0.1", -3)).toBe("0.0001");
    expect(shiftDecimal("-0.50", 0)).toBe("-0.5");
    expect(parseDecimal("12,34")).toBeUndefined();
    expect(parseDecimal("1".repeat(31))).toBeUndefined();
  });

  test("keep their order, the short as the long", () => {
    const rising = ["-2", "-0.1", "0", "0.000000000001", "0.1", "0.10000000000001", "219.99", "220", "1000000000000.1"];
    const all = [...rising, "1000000000000.10000000000001", "9".repeat(30)];
    const compared = all.flatMap((a, i) => all.map((b, j) => Math.sign(compareDecimals(a, b)) === Math.sign(i - j)));
    expect(compared).not.toContain(false);
  });
});

function expectSound(target: Target): void {
  if (target.kind === "qualitative") expect(target.rest).toBe(target.text);
  if ("value" in target) expect(target.value).toMatch(/^-?\d+(?:\.\d*[1-9])?$/u);
  if ("fen" in target) expect(Number.isSafeInteger(target.fen)).toBe(true);
  if (target.kind === "range") expect(Number(target.low)).toBeLessThanOrEqual(Number(target.high));
  if (target.kind === "date") {
    for (const { from, due } of target.dates) {
      for (const day of [from, due])
        if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      if (from !== undefined && due !== undefined) expect(from <= due).toBe(true);
    }
  }
  if (target.kind === "list") for (const item of target.items) item.parts.forEach(expectSound);
}

/** A small linear congruential generator: the same texts at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >>> 8;
  };
}
