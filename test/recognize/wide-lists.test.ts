/** Lists that print their levels over the columns, in words of their own; all texts here are invented. */
import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { htmlRow } from "./html-rows.ts";

const tableOf = (rows: readonly string[]): string => `<table>${rows.map(htmlRow).join("")}</table>`;

const formsIn = async (html: string) =>
  recognize(await readSource("a.html", new TextEncoder().encode(`<meta charset="utf-8">${html}`))).forms;

test("项目完成 and 项目效益 head the pairs of name and value that stand under them alone (四川)", async () => {
  const pair = "三级指标|指标值（包含数字及文字描述）";
  const forms = await formsIn(
    `<p>2020年省级部门预算项目绩效目标</p><p>单位：万元</p>${tableOf([
      "单位名称（项目）{r3}|项目资金{c3}|项目年度目标{r3}|绩效指标{c4}",
      "资金总额{r2}|财政拨款{r2}|其他资金{r2}|项目完成{c2}|项目效益{c2}",
      `${pair}|${pair}`,
      "某学院|30.00|30.00|0.00|||||",
      "更新实训设备{r2}|20.00{r2}|20.00{r2}|0.00{r2}|满足实训需要。{r2}|购置设备|86台|服务学生|≥1800人",
      "验收合格率|≥98%||",
      "资助学生|10.00|10.00|0.00|落实资助政策。|资助人数|≥1260人次|因贫失学|0人",
    ])}`,
  );
  expect(forms.map(({ name, goal, funds }) => [name, goal, funds?.total])).toEqual([
    ["更新实训设备", "满足实训需要。", "20.00"],
    ["资助学生", "落实资助政策。", "10.00"],
  ]);
  expect(forms[0]?.indicators.map(({ level1, name, target }) => [level1, name, target])).toEqual([
    ["项目完成", "购置设备", "86台"],
    ["项目效益", "服务学生", "≥1800人"],
    ["项目完成", "验收合格率", "≥98%"],
  ]);
});

test("整体绩效目标 over a column of a list heads the goals of its projects (北京)", async () => {
  const forms = await formsIn(
    `<p>项目支出绩效目标表</p><p>（2024年度）</p>${tableOf([
      "主管部门|项目名称|年度资金总额|整体绩效目标|一级指标|二级指标|三级指标|绩效指标值",
      "某党校|主体班次|312.48|举办班次18期。|产出指标|数量指标|培训人数|1350人次",
    ])}`,
  );
  expect(forms.map(({ name, goal }) => [name, goal])).toEqual([["主体班次", "举办班次18期。"]]);
});
