import { describe, expect, test } from "vitest";
import { nameInTitle } from "../../scripts/recognize/find/title-name.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";

describe("a title names a project by what the money is for", () => {
  test.each([
    ["2025年市级农村厕所管护补助（第一批）资金绩效目标表", "市级农村厕所管护补助（第一批）资金"],
    ["接访场所运转经费绩效目标表（2024年度）", "接访场所运转经费"],
    ["黑土地保护性耕作项目支出绩效目标申报表", "黑土地保护性耕作项目"],
  ])("%s", (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });

  test.each([
    "项目支出绩效目标表",
    "某市2024年市级专项资金绩效目标表",
    "云川县水利局2024年部门预算项目支出绩效目标表",
    "某县教育局项目绩效目标表",
    "部门整体支出绩效目标表",
    "项目支出绩效自评表",
  ])("%s names none", (title) => {
    expect(nameInTitle(title)).toBeUndefined();
  });
});

test("the name in the title is the form's where nothing else prints one, and is said to be so", async () => {
  const title = "2025年农村厕所管护补助资金绩效目标表";
  const rows =
    "| 主管部门 | 某局 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 公厕 | ≥12座 |";
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(`${title}\n\n${rows}`)));
  expect(forms).toMatchObject([{ name: "农村厕所管护补助资金", year: 2025, indicators: [{ name: "公厕" }] }]);
  expect(forms[0]?.problems).toContainEqual(
    expect.objectContaining({ code: "title-name", severity: "warning", text: title }),
  );
});

test("a printed name goes before the title's", async () => {
  const rows =
    "| 项目名称 | 公厕 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 公厕 | ≥12座 |";
  const text = `2025年农村厕所管护补助资金绩效目标表\n\n${rows}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms[0]?.name).toBe("公厕");
  expect(forms[0]?.problems.map(({ code }) => code)).not.toContain("title-name");
});
