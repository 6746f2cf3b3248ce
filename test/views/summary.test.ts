import { expect, test } from "vitest";
import { budgetSummary } from "../../src/views/budget-summary.ts";
import { writeKindMeanings } from "../../src/views/explained-term.ts";
import type { Project } from "../../src/views/project.ts";
import { projectSummary } from "../../src/views/project-summary.ts";
import { standingsOf } from "../../src/views/standing.ts";
import { indicator, project } from "../form.ts";

const MONEY = { unit: "万元", fiscalAppropriation: "8.00" };

function textsOf(html: string): string {
  return html.replaceAll(/<[^>]+>/gu, "");
}

function said(own: Project, others: readonly Project[] = [], findings: readonly { severity: string }[] = []): string[] {
  const standing = standingsOf([own, ...others]).get(own.id);
  const context = { standing, findings: findings as never, siblings: "#siblings", hrefOf: (path: string) => path };
  return projectSummary(own, context).sentences.map(({ html }) => html);
}

function projectOf(id: string, total: string | undefined): Project {
  return project({ id: `2024/106/${id}`, name: id, funds: { ...MONEY, ...(total === undefined ? {} : { total }) } });
}

test("a project says its money, its promises and how they are measured", () => {
  const own = project({
    indicators: [
      indicator(),
      indicator({ kind: "timeliness", level2: "时效指标", name: "完成时间", target: "10月底前" }),
      indicator({ kind: "cost", level2: "成本指标", name: "每人", target: "≤220元/人/天" }),
      indicator({ category: "benefit", kind: "social", name: "影响", target: "明显提升" }),
      indicator({ category: "benefit", kind: "ecological", name: "生态", target: "不适用" }),
    ],
  });
  const others = [projectOf("a", "20.00"), projectOf("b", "5.00")];
  const findings = [{ severity: "doubt" }, { severity: "fits" }];
  expect(said(own, others, findings).map(textsOf)).toEqual([
    "2024 年资金 10.00 万元，其中财政拨款 8.00 万元、上年结转 2.00 万元，在本部门写明金额的 3 个项目中占 28.6%，按金额排在第 2 位。",
    "目标是“办好培训。”；数量指标 1 条：“培训人次”≥100人次；时效指标 1 条：“完成时间”10月底前；成本指标 1 条：“每人”≤220元/人/天。",
    "5 条绩效指标：有数字的 2 条、有日期或频次的 1 条、用文字描述的 1 条、不适用的 1 条；按规则核对，疑点 1 处。",
  ]);
});

test("every number leads to its place", () => {
  const html = said(project(), [projectOf("a", "20.00")]).join("");
  for (const link of [
    '<a href="#sources-total">10.00</a>',
    '<a href="#sources-carryOver">2.00</a>',
    '<a href="#siblings">33.3%</a>',
    '<a href="#i1">≥100人次</a>',
    '<a href="#goal">办好培训。</a>',
    '<a href="#measures">1</a>',
  ])
    expect(html).toContain(link);
  const plain = textsOf(html.replaceAll(/<a [^>]*>[^<]*<\/a>/gu, ""));
  expect(plain.replace("2024 年", "")).not.toMatch(/\d/u);
});

test("without an amount, a goal, a deadline: nothing is said of them", () => {
  const { goal: _, funds: __, ...bare } = project({ indicators: [] });
  expect(said(bare, [projectOf("a", "1.00")]).map(textsOf)).toEqual([
    "原表没有填写 2024 年的资金总额。",
    "表中没有绩效指标。",
  ]);
});

test("an amount that cannot be read is quoted; sources stay", () => {
  expect(textsOf(said(projectOf("x", "约10"))[0] ?? "")).toBe(
    "2024 年资金原文写作“约10”，其中财政拨款 8.00 万元，本站收录的本部门 2024 年项目只有这一个。",
  );
});

test("a single source that is the whole is said to be all of it; 0.00 is no source", () => {
  const own = project({ funds: { unit: "万元", total: "8.00", fiscalAppropriation: "8.00", carryOver: "0.00" } });
  expect(textsOf(said(own)[0] ?? "")).toContain("2024 年资金 8.00 万元，全部来自财政拨款，");
});

test("equal amounts share a rank", () => {
  expect(textsOf(said(projectOf("x", "8.00"), [projectOf("y", "8.00"), projectOf("z", "9.00")])[0] ?? "")).toContain(
    "按金额与另外 1 个项目并列第 2 位",
  );
});

test("projects without an amount are in no rank and no count", () => {
  const own = projectOf("x", "8.00");
  expect(textsOf(said(own, [projectOf("y", undefined)])[0] ?? "")).toBe("2024 年资金 8.00 万元，全部来自财政拨款。");
  expect(textsOf(said(projectOf("y", undefined), [own])[0] ?? "")).toBe(
    "原表没有填写 2024 年的资金总额，其中财政拨款 8.00 万元。",
  );
});

test("published words are escaped, and cut only with an ellipsis", () => {
  const own = project({ goal: `<b>${"长".repeat(80)}`, indicators: [indicator({ name: '"<i>', target: "<s>" })] });
  const html = said(own).join("");
  expect(html).toContain(`&lt;b&gt;${"长".repeat(57)}…`);
  expect(html).toContain("“&quot;&lt;i&gt;”");
  expect(html).not.toMatch(/<[bis]>/u);
});

test("each word of the form is explained once", () => {
  const context = { standing: undefined, findings: [], siblings: "#", hrefOf: (path: string) => `/base${path}` };
  const { sentences, meanings } = projectSummary(project(), context);
  const buttons = [
    ...sentences
      .map(({ html }) => html)
      .join("")
      .matchAll(/popovertarget="([^"]+)"/gu),
  ];
  expect(buttons.map(([, id]) => id)).toEqual([
    "term-funds-fiscalAppropriation",
    "term-funds-carryOver",
    "term-kinds-output-quantity",
  ]);
  for (const [, id] of buttons) expect(meanings.split(`id="${id}"`)).toHaveLength(2);
  expect(meanings).toContain('href="/base/glossary/#funds-carryOver"');
});

test("a department's year: money, largest projects, deadlines, measures", () => {
  const dated = indicator({ kind: "timeliness", name: "完成时间", target: "10月底前" });
  const projects = ["1.00", "4.00", "2.00", "3.00", undefined].map((total, index) => ({
    ...projectOf(`p${index}`, total),
    indicators: index === 0 ? [dated] : [],
  }));
  const { sentences } = budgetSummary(projects, [{ severity: "hint" }], (path) => path);
  expect(sentences.map(({ html }) => textsOf(html))).toEqual([
    "2024 年公开 5 个项目，资金合计 10.00 万元，其中财政拨款 32.00 万元，另有 1 个没有写明金额。",
    "按金额排列，前 3 个是p1 4.00 万元、p3 3.00 万元、p2 2.00 万元，合计占 90.0%；写明日期的承诺 1 个，在 2024 年 10 月。",
    "1 条绩效指标：有日期或频次的 1 条；按规则核对，提示 1 处。",
  ]);
});

test("a department of one project without an amount", () => {
  const { sentences } = budgetSummary([projectOf("x", undefined)], [], (path) => path);
  expect(sentences.map(({ html }) => textsOf(html))).toEqual([
    "2024 年公开 1 个项目。",
    "1 条绩效指标：有数字的 1 条。",
  ]);
});

test("the kinds that a form uses are explained once each, in the form's order", () => {
  const kinds = [indicator({ kind: "cost" }), indicator(), indicator(), indicator({ category: "benefit" })];
  const html = writeKindMeanings(kinds);
  expect([...html.matchAll(/<dt>([^<]+)<\/dt>/gu)].map(([, word]) => word)).toEqual(["数量指标", "成本指标"]);
  expect(writeKindMeanings([])).toBe("");
});
