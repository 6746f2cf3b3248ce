import { beforeAll, describe, expect, test } from "vitest";
import { type Finding, inspectForms, publicFindings } from "../../src/checks/inspect.ts";
import { findingSentence } from "../../src/i18n/findings.ts";
import { readSample } from "../sample-content.ts";

let found: Map<string, Finding[]>;

beforeAll(async () => {
  const content = await readSample();
  found = inspectForms([...content.projects].filter(([id]) => id.startsWith("2024/106/")));
});

/** What plain rules find in a published document, worked out by hand: project, rule, field, a part of the sentence. */
const KNOWN = [
  [
    "gbwlpxf",
    "doubt quantity-cost indicators.2.target",
    "37830人 × 100元 = 378.30万元，年度资金总额是 37.83 万元，正好相差 10 倍",
  ],
  ["fccjjtjjfzzxjf", "doubt prize-sum indicators.4.target", "95.00 + 97.00 = 192.00 万元，年度资金总额是 76.00 万元"],
  ["fccjjtjjfzzxjf", "doubt prize-count indicators.1.target", "9 + 18 = 27个，数量指标是“≥30个”"],
  ["srdzxxhxjgzjf", "doubt total-cost indicators.4.target", "“≤15万元”，年度资金总额是 10.00 万元"],
  [
    "xpytxhbzdrldzwdyldgbdcrzygjf",
    "hint quantity-cost indicators.1.target",
    "17人 × (1万元 + 0.15万元×12 + 0.176万元×12) = 83.50万元，年度资金总额是 99.55 万元",
  ],
  ["gwyglzxjf", "doubt goal-number goal", "“计划招录公务员610人左右”（计 610人），指标“招录公务员”的指标值是“≥490人”"],
  ["gwyglzxjf", "doubt goal-number goal", "2.2万人次”（计 22000人次），指标“公务员考核”的指标值是“≥19000人次”"],
  [
    "rcgzjf",
    "hint goal-number goal",
    "达2000人次”（计 2000人次），指标“培训人数、参会人数、活动人数”的指标值是“≥1000人次”",
  ],
  ["rcgzjf", "hint goal-number goal", "“引进各类人才2万人以上”没有找到对应的指标"],
  ["gbjyztpxbjf", "doubt odd-unit indicators.5.target", "“≤240月/人/天”的单位是“月/人/天”"],
  ["gbjyztpxbjf", "doubt odd-unit indicators.6.target", "“≤220月/人/天”的单位是“月/人/天”"],
  ["dydhjyzxdjyjgzjf", "doubt direction indicators.7.target", "也可能指错误被检出的比例"],
  ["dydhjyzxdjyjgzjf", "doubt name-unit indicators.15.target", "“人日均培训成本”按“天”计算，指标值“≤300元/人/次”"],
  ["xpgbjypxjf", "doubt unit-siblings indicators.5.target", "“元/人”，同部门其他 4 个项目同样的标准写作“元/人/天”"],
  ["sphyxtjsjf", "doubt duration-over-period indicators.5.target", "“≥36月”的时间长于项目期“1年”"],
  ["sphyxtjsjf", "fits total-cost indicators.11.target", "19.80 万元一致"],
  [
    "gbzhkhjpkzkjcyxjf",
    "fits quantity-cost indicators.1.target",
    "1000人 × 320元 = 32.00万元，与年度资金总额 32.00 万元一致",
  ],
  ["fgdjgzjf", "doubt residue goal", "“1通过项目实施,”开头，其中“1”可能是多余的"],
] as const;

describe("a published document of 15 forms", () => {
  test.each(KNOWN)("%s: %s: %s", (project, place, part) => {
    const findings = found.get(`2024/106/${project}`) ?? [];
    const own = findings.filter(({ severity, rule, field }) => `${severity} ${rule} ${field}` === place);
    expect(own.map(findingSentence).filter((sentence) => sentence.includes(part))).toHaveLength(1);
  });

  test("has no other doubts than these", () => {
    const doubts = [...found].flatMap(([id, findings]) =>
      findings.filter(({ severity }) => severity === "doubt").map(({ rule }) => `${id.split("/")[2]} ${rule}`),
    );
    const known = KNOWN.filter(([, place]) => place.startsWith("doubt")).map(
      ([project, place]) => `${project} ${place.split(" ")[1]}`,
    );
    expect(doubts.sort()).toEqual([...known].sort());
  });

  test("has forms without any doubt, and no rule that fires on every form", () => {
    const rules = new Map<string, number>();
    for (const findings of found.values())
      for (const rule of new Set(findings.map((finding) => finding.rule))) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    expect(Math.max(...rules.values())).toBeLessThan(10);
    expect(
      [...found.values()].filter((findings) => findings.some(({ severity }) => severity === "doubt")).length,
    ).toBeLessThan(12);
  });

  test("names secrecy words to the department only", () => {
    const findings = found.get("2024/106/sphyxtjsjf") ?? [];
    expect(findings.filter(({ rule }) => rule === "secrecy-words")).toHaveLength(1);
    expect(publicFindings(findings).filter(({ rule }) => rule === "secrecy-words")).toEqual([]);
  });
});
