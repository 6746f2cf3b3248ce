/** Goals in the heads of forms; all texts here are invented. */
import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { formWith, INDICATORS, NAME, row } from "./head-form.ts";

test("an overall goal gives way to the year's", async () => {
  const form = await formWith(NAME + row("绩效总目标", "出行更绿。") + row("年度目标", "投用一万辆。"));
  expect(form).toMatchObject({ goal: "投用一万辆。", details: { midTermGoal: "出行更绿。" } });
});

test("a goal goes on in all rows of its label", async () => {
  const goals = `<tr><td rowspan="3">年度目标</td><td colspan="3">目标1：甲。</td></tr><tr><td colspan="3">目标2：乙。</td></tr><tr><td colspan="3">目标3：丙。</td></tr>`;
  expect((await formWith(NAME + goals)).goal).toBe("目标1：甲。\n目标2：乙。\n目标3：丙。");
});

test("a period below a goal's label belongs to the label", async () => {
  const goals =
    row("总体目标", "项目总目标<br>（2024 年-2026 年）", "年度总体目标") + row("", "三年修好路灯。", "今年修一百盏。");
  const form = await formWith(NAME + goals);
  expect(form.goal).toBe("今年修一百盏。");
  expect(form.details?.midTermGoal).toBe("三年修好路灯。");
});

test("lines that only head the form are no goal", async () => {
  const form = await formWith(
    `<tr><td colspan="2">项目绩效目标</td></tr><tr><td colspan="2">基本信息</td></tr>${NAME}${row("年度目标", "道路通畅。")}`,
  );
  expect(form.goal).toBe("道路通畅。");
  expect(form.others.map(({ text }) => text)).toEqual(["项目绩效目标", "基本信息"]);
  expect(form.problems).toEqual([]);
});

test("goals that stand side by side go on row by row", async () => {
  const form = await formWith(
    NAME +
      row("年度目标完成情况", "预期目标", "目标实际完成情况") +
      row("", "目标1：修路灯。", "目标1：已修。") +
      row("", "目标2：省电。", "目标2：已省。"),
  );
  expect(form.goal).toBe("目标1：修路灯。\n目标2：省电。");
  expect(form.details?.actualGoal).toBe("目标1：已修。\n目标2：已省。");
});

test("the heads 名称 and 目标说明 over goals with labels of their own are no goal", async () => {
  const form = await formWith(
    NAME +
      row("项目绩效总目标") +
      row("名称", "目标说明") +
      row("长期目标1", "三年建成。") +
      row("年度目标1", "建成一半。"),
  );
  expect(form).toMatchObject({ goal: "建成一半。", details: { midTermGoal: "三年建成。" } });
});

test("总体绩效目标 above 年度绩效目标 is that of several years", async () => {
  const form = await formWith(NAME + row("总体绩效目标", "三年建成。") + row("年度绩效目标", "今年开工。"));
  expect(form).toMatchObject({ goal: "今年开工。", details: { midTermGoal: "三年建成。" } });
});

test("a blank form with slots for its goals is none", async () => {
  const slots = row("项目名称", "") + row("年度总体目标", "目标1：<br>目标2：<br>……");
  const html = `<meta charset="utf-8"><p>项目支出绩效目标表</p><p>（2024年度）</p><table>${slots}${INDICATORS.split("\n")[0]}</table>`;
  expect(recognize(await readSource("a.html", new TextEncoder().encode(html))).forms).toEqual([]);
});

test("goals of the half and of the whole year under one label are two", async () => {
  const form = await formWith(
    NAME +
      `<tr><td rowspan="2">年度<br>目标</td><td>半年（程）目标</td><td>全年（程）目标</td></tr>` +
      row("上门2400人。", "上门4800人。"),
  );
  expect(form.goal).toBe("上门4800人。");
  expect(form.details).toMatchObject({ halfYearGoal: "上门2400人。" });
});
