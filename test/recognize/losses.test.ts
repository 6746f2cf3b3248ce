/** Cells that damaged files showed to be dropped: each is kept and told now. */
import { expect, test } from "vitest";
import type { Recognition } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { lostCells } from "./coverage.ts";

async function recognizeText(text: string): Promise<Recognition> {
  const recognition = recognize(await readMarkdown(new TextEncoder().encode(text)));
  expect(lostCells(recognition)).toEqual([]);
  return recognition;
}

const formWith = (...rows: readonly string[]): string => `# 项目支出绩效目标表

(2024年度)

| 项目名称 | | 甲 | | |
| 主管部门及代码 | | [106]组织部 | 实施单位 | 某单位 |
${rows.map((row) => `${row}\n`).join("")}| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
| | 产出指标 | 数量指标 | 乙 | ≥1 |
`;

test("a year in the table that is not the heading's is kept beside it", async () => {
  const { forms } = await recognizeText(formWith("| 年度 | 2023年 | 年度目标 | 办好。 | |"));
  expect(forms[0]).toMatchObject({ year: 2024, others: [{ label: "年度", text: "2023年" }] });
});

test("and the same year is said once", async () => {
  const { forms } = await recognizeText(formWith("| 年度 | 2024年度 | 年度目标 | 办好。 | |"));
  expect(forms[0]).toMatchObject({ year: 2024, others: [] });
});

test("a sentence that ends with a colon is no empty label", async () => {
  const text = "2024年要完成以下30项任务,其中有";
  const { forms, unreadCells } = await recognizeText(formWith("| 年度目标 | 办好。 | | | |", `| ${text}: | | | | |`));
  expect(unreadCells).toBe(1);
  expect(forms[0]?.others).toEqual([{ label: "未注明栏目", text: `${text}:` }]);
});

const LIST = "| 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |";

test("a row of a list that says something else of its project is kept and told", async () => {
  const { forms } = await recognizeText(`# 2024年项目支出绩效目标表

${LIST}
| 甲 | 10 | 办好。 | 产出指标 | 数量指标 | 乙 | ≥1 |
| 甲 | 20 | 办好。 | 产出指标 | 质量指标 | 丙 | ≥2 |
`);
  expect(forms).toHaveLength(1);
  expect(forms[0]?.funds?.total).toBe("10");
  expect(forms[0]?.others).toEqual([{ label: "预算数", text: "20" }]);
  expect(forms[0]?.problems).toContainEqual(expect.objectContaining({ code: "unread-cell", text: "20" }));
});

test("what stands above the first project of a list is kept with it", async () => {
  const { forms, unreadCells } = await recognizeText(`# 2024年项目支出绩效目标表

${LIST}
| | 30 | 总的目标 | 产出指标 | 数量指标 | 乙 | ≥1 |
| 甲 | 10 | 办好。 | 产出指标 | 质量指标 | 丙 | ≥2 |
`);
  expect(unreadCells).toBeGreaterThan(0);
  expect(forms[0]?.others.map(({ text }) => text)).toEqual(expect.arrayContaining(["30", "总的目标", "乙", "≥1"]));
});
