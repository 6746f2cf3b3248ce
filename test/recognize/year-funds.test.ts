/** Money in a column a year, and goals with heads of their own, as departments print them; all texts here are invented. */
import { expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";

const HEADER = "| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 维护路灯 | ≥2000盏 |";

async function formOf(fileName: string, text: string): Promise<RecognizedForm> {
  const { forms, unreadCells } = recognize(await readSource(fileName, new TextEncoder().encode(text)));
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error(`${forms.length} forms`);
  expect(unreadCells).toBe(0);
  return form;
}

const inMarkdown = (...lines: string[]): Promise<RecognizedForm> =>
  formOf("a.md", ["项目支出绩效目标表", "", "| 项目名称 | 路灯维护 |", ...lines, HEADER].join("\n"));

const inHtml = (rows: string): Promise<RecognizedForm> => {
  const indicators = HEADER.replaceAll(/^\| | \|$/gmu, "")
    .split("\n")
    .map((line) => `<tr><td>${line.replaceAll(" | ", "</td><td>")}</td></tr>`);
  const name = "<tr><td>项目名称</td><td>路灯维护</td></tr>";
  return formOf("a.html", `<p>项目支出绩效目标表</p><table>${name}${rows}${indicators.join("")}</table>`);
};

test("the head of the lines and the first of them, 合计, are two words", async () => {
  const form = await inHtml(
    `<tr><td rowspan="3">项目资金（万元）</td><td>资金来源</td><td>上年执行数</td><td>本年预算数</td><td>增减额</td></tr>
    <tr><td>合计</td><td>202.40</td><td>1,312.00</td><td>1,109.60</td></tr>
    <tr><td>一、财政拨款</td><td>182.40</td><td>1,236.80</td><td>1,054.40</td></tr>`,
  );
  expect(form.funds).toEqual({ unit: "万元", total: "1,312.00", fiscalAppropriation: "1,236.80" });
  expect(form.others).toContainEqual({ label: "合计 上年执行数", text: "202.40" });
  expect(form.others).toContainEqual({ label: "一、财政拨款 增减额", text: "1,054.40" });
});

test("lines that slid left stand under the years in their order", async () => {
  const form = await inMarkdown(
    "| 资金情况 | 资金申请（万元） | 项 目 | 上年度安排资金 || 本年度申请资金 |",
    "| 合 计 | 65 || 90 |",
    "| 财政拨款 | 60 || 80 |",
  );
  expect(form.funds).toEqual({ unit: "万元", total: "90", fiscalAppropriation: "80" });
  expect(form.others).toContainEqual({ label: "合 计 上年度安排资金", text: "65" });
});

test("合计 among the sources is the year's total, though that of the whole project is printed above", async () => {
  const form = await inHtml(
    `<tr><td>实施周期</td><td>2021年—2023年</td><td>项目总金额</td><td>3,960.00</td></tr>
    <tr><td rowspan="2">年度预算金额</td><td>合计</td><td>其中：财政拨款</td><td>其他资金</td></tr>
    <tr><td>1,382.60</td><td>1,382.60</td><td>0.00</td></tr>`,
  );
  expect(form.funds).toMatchObject({ total: "1,382.60", fiscalAppropriation: "1,382.60", other: "0.00" });
  expect(form.projectFunds).toMatchObject({ total: "3,960.00" });
});

test("lines of money with one amount are the year's where it stands under the year's head", async () => {
  const form = await inHtml(
    `<tr><td rowspan="4">资金申请（万元）</td><td>项目总额</td><td>2017年申请</td></tr>
    <tr><td>826.00</td><td>275.50</td></tr><tr><td>其中：1.财政拨款</td><td>275.50</td></tr>
    <tr><td>2.其他资金</td><td>0</td></tr>`,
  );
  expect(form.funds).toMatchObject({ total: "275.50", fiscalAppropriation: "275.50", other: "0" });
  expect(form.projectFunds).toMatchObject({ total: "826.00" });
});

test("年度资金 that spans the heads of its amounts is none of them", async () => {
  const form = await inHtml(
    `<tr><td rowspan="2">年度资金</td><td>资金总额</td><td>其中：财政拨款</td><td>其他资金</td></tr>
    <tr><td>1,680.00</td><td>1,500.00</td><td>180.00</td></tr>`,
  );
  expect(form.funds).toMatchObject({ total: "1,680.00", fiscalAppropriation: "1,500.00", other: "180.00" });
});

test("an amount is never the name of a line", async () => {
  const form = await inMarkdown(
    "| 支出明细（万元） | 项 目 | 上年度安排资金 | 本年度申请资金 | 说明 |",
    "| 印刷费 | 20 | 32 |",
    "| 其他 | 5 | 8 |",
  );
  expect(form.funds?.other).toBeUndefined();
  expect(form.others).toContainEqual({ label: "印刷费 本年度申请资金", text: "32" });
  expect(form.others.filter(({ label }) => /^\d/u.test(label))).toEqual([]);
});

test("年度资金 over the lines of money heads them and is no second total", async () => {
  const form = await inHtml(
    `<tr><td rowspan="3">年度资金（万元）</td><td>资金总额</td><td>8600.00</td></tr>
    <tr><td>财政拨款</td><td>8000.00</td></tr><tr><td>其他资金</td><td>600.00</td></tr>`,
  );
  expect(form.funds).toEqual({ unit: "万元", total: "8600.00", fiscalAppropriation: "8000.00", other: "600.00" });
  expect(form.projectFunds).toBeUndefined();
});

test.each([
  ["财政资金合计", "fiscalAppropriation"],
  ["1.财政拨款收入", "fiscalAppropriation"],
  ["其中：申请当年财政预算", "fiscalAppropriation"],
  ["年度总预算", "total"],
  ["预算资金合计", "total"],
])("%s is the line of money %s", async (label, code) => {
  expect((await inMarkdown(`| ${label} | 12.50 |`)).funds).toMatchObject({ [code]: "12.50" });
});

test.each([
  ["as the first cell of the row of heads", "|  | 中期目标 | 年度目标 |"],
  ["where it is lost", "| 中期目标 | 年度目标 |"],
])("总体目标 before the texts only heads them, the empty cell above it %s", async (_, heads) => {
  const form = await inMarkdown(heads, "| 总体目标 | 三年换完路灯。 | 换路灯两千盏。 |");
  expect(form.goal).toBe("换路灯两千盏。");
  expect(form.details?.midTermGoal).toBe("三年换完路灯。");
});

test("goals with names of their own stand under 名称 and 目标说明, which are no goal", async () => {
  const form = await inHtml(
    `<tr><td rowspan="3">项目绩效总目标</td><td>名称</td><td>目标说明</td></tr>
    <tr><td>长期绩效目标1</td><td>三年换完路灯。</td></tr><tr><td>年度绩效目标1</td><td>换路灯两千盏。</td></tr>`,
  );
  expect(form.goal).toBe("换路灯两千盏。");
  expect(form.details?.midTermGoal).toBe("三年换完路灯。");
  expect(form.others).toContainEqual({ label: "项目绩效总目标", text: "目标说明" });
});
