import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { lostCells } from "./coverage.ts";

const YEAR = { total: "100", fiscalAppropriation: "80" };
const SICHUAN = ["财政专户管理资金：15", "单位资金：5"];

test.each([
  [
    "in a row of their own",
    ["| 项目资金(万元) | 年度资金总额 | 100 | 财政拨款 | 80 |", "| | 财政专户管理资金 | 15 | 单位资金 | 5 |"],
    YEAR,
    SICHUAN,
  ],
  [
    "over their amounts",
    ["| 项目资金(万元) | 年度资金总额 | 财政拨款 | 财政专户管理资金 | 单位资金 |", "| | 100 | 80 | 15 | 5 |"],
    YEAR,
    SICHUAN,
  ],
  [
    "without amounts: none is the value of another",
    ["| 项目资金(万元) | 年度资金总额 | 100 | 财政拨款 | 80 |", "| | 财政专户管理资金 | | 单位资金 | |"],
    YEAR,
    [],
  ],
  [
    "in one cell",
    ["| 项目资金 | 年度资金总额100万元;其中:财政拨款80万元;财政专户管理资金15万元;单位资金5万元 | | | |"],
    YEAR,
    ["财政专户管理资金：15万元", "单位资金：5万元"],
  ],
  [
    "in a line with others (Hubei)",
    ["| 项目资金(万元) | 年度资金总额 | 100 | | |", "| | 一般公共预算财政拨款 80 政府性基金 1,000 其他资金 20 | | | |"],
    { total: "100", other: "20" },
    ["一般公共预算财政拨款：80", "政府性基金：1,000"],
  ],
  [
    "in a line with commas (Hubei)",
    ["| 项目资金 | 资金总额100万元，其中：财政拨款80万元，其他资金20万元。 | | | |"],
    { ...YEAR, other: "20" },
    [],
  ],
  [
    "with colons (Hubei)",
    ["| 项目资金(万元) | 年度资金总额：100 | 一般公共预算：80  政府性基金：0  其他资金：20 | | |"],
    { total: "100", other: "20" },
    ["一般公共预算：80", "政府性基金：0"],
  ],
])("sources of money that have no place in a form are kept and counted as read: %s", async (_, rows, funds, others) => {
  const text = `# 项目支出绩效目标表

(2024年度)

| 项目名称 | | 甲 | | |
| 主管部门及代码 | | [106]组织部 | 实施单位 | 某单位 |
${rows.join("\n")}
| 年度目标 | 办好。 | | | |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
| | 产出指标 | 数量指标 | 乙 | ≥1 |
`;
  const recognition = recognize(await readMarkdown(new TextEncoder().encode(text)));
  expect(lostCells(recognition)).toEqual([]);
  const [form] = recognition.forms;
  expect([recognition.unreadCells, form?.problems]).toEqual([0, []]);
  expect(form?.funds).toEqual({ unit: "万元", ...funds });
  expect(form?.others.map((other) => `${other.label.replace("：", "")}：${other.text}`)).toEqual(others);
});
