import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listFen } from "../../src/model/target/lists.ts";
import { compactTarget, parseTarget, type Target } from "../../src/model/target.ts";
import { readSample } from "../sample-content.ts";

const SPELLINGS = tableOf("target-spellings.txt");
const SAMPLE = tableOf("target-sample.txt");

describe("spellings that departments use", () => {
  test.each(SPELLINGS)("%s is %s", (text, expected) => {
    expect(compactTarget(parseTarget(text, { year: 2024 }))).toBe(expected);
  });

  test("the table has at least 200 different ones", () => {
    expect(new Set(SPELLINGS.map(([text]) => text)).size).toBeGreaterThanOrEqual(200);
  });
});

describe("the 170 targets of a published document", async () => {
  const content = await readSample();
  const published = [...content.projects]
    .filter(([id]) => id.startsWith("2024/106/"))
    .flatMap(([id, form]) => form.indicators.map((one, index) => [`${id}#${index + 1}`, one.target ?? ""] as const));

  test("are all in the table", () => {
    expect(SAMPLE).toHaveLength(170);
    expect(SAMPLE.map(([place]) => place)).toEqual(published.map(([id, text]) => `${id} ${text}`));
  });

  test.each(SAMPLE)("%s is %s", (place, expected) => {
    const text = place.slice(place.indexOf(" ") + 1);
    expect(compactTarget(parseTarget(text, { year: 2024 }))).toBe(expected);
  });

  test("fall into the kinds that docs/targets.md publishes", () => {
    const counts = new Map<string, number>();
    for (const [, text] of published) {
      const { kind } = parseTarget(text, { year: 2024 });
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const documented = [...readFileSync("docs/targets.md", "utf8").matchAll(/^\| `([a-z-]+)` +\| (\d+) +\|/gmu)];
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(documented.map(([, kind = "", count]) => [kind, Number(count)])),
    );
  });
});

describe("a parsed target", () => {
  test("keeps the published words, whatever they are", () => {
    for (const [text] of SPELLINGS) expect(parseTarget(text).text).toBe(text);
  });

  test("holds money in whole fen", () => {
    expect(parseTarget("0.176万元/人/月")).toMatchObject({ kind: "money", value: "1760", fen: 176_000 });
    expect(parseTarget("≤19.8万元")).toMatchObject({ value: "198000", fen: 19_800_000, printedUnit: "万元" });
  });

  test("has no fen when the money has parts of a fen, but stays exact", () => {
    const target = parseTarget("0.5653元/千瓦时");
    expect(target).toMatchObject({ kind: "money", value: "0.5653" });
    expect(target).not.toHaveProperty("fen");
  });

  test("adds up a prize schedule, with a computed line where no subtotal is printed", () => {
    const target = parseTarget("一等奖1个,15万元;二等奖3个,10万元/每村,30万元;优秀奖9个,3万元/每村");
    expect(target.kind === "list" && target.items.map(({ label, fen }) => [label, fen])).toEqual([
      ["一等奖", 15_000_000],
      ["二等奖", 30_000_000],
      ["优秀奖", 27_000_000],
    ]);
  });

  test("adds 各 for every winner, leaves the printed total out, and adds nothing twice", () => {
    const fen = (text: string): number | undefined => {
      const target = parseTarget(text, { year: 2024 });
      return target.kind === "list" ? listFen(target) : undefined;
    };
    expect(fen("一等奖1名，奖金5000元；二等奖2名，奖金各3000元；三等奖3名，各1000元")).toBe(1_400_000);
    expect(fen("设备购置50万元；安装调试5万元；合计55万元")).toBe(55_000_000);
    expect(fen("差旅费8万元、会议费2万元，合计10万元")).toBe(10_000_000);
    expect(fen("6月底前50万元，12月底前50万元")).toBe(100_000_000);
    expect(fen("2024年100万元，2025年50万元")).toBeUndefined();
    expect(fen("补助100万元；其中市级60万元；县级40万元")).toBeUndefined();
  });

  test("reads a wrapped line as one, and lines of their own as a list", () => {
    expect(compactTarget(parseTarget("20个\n左右"))).toBe("≈ = 20 个 number");
    expect(compactTarget(parseTarget("培训10人次\n会议5场"))).toBe("list [= 10 人次 number | = 5 场 number]");
    expect(parseTarget("100\n200").kind).toBe("list");
  });

  test("has no days without a year", () => {
    expect(parseTarget("10月底前")).toEqual({
      kind: "date",
      text: "10月底前",
      dates: [{ precision: "month", before: true, loose: false }],
    } satisfies Target);
  });
});

function tableOf(file: string): [string, string][] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => {
    const cut = line.lastIndexOf(" → ");
    return [line.slice(0, cut), line.slice(cut + 3)];
  });
}
