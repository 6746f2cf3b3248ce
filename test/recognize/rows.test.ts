import { describe, expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { kindOf } from "../../src/model/form.ts";

const HEADER = "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |";

async function formOfRows(rows: readonly string[], header = HEADER): Promise<RecognizedForm> {
  const text = `# 项目支出绩效目标表

(2024年度)

| 项目名称 | | 甲 | | |
| 主管部门及代码 | | [106]组织部 | 实施单位 | 某单位 |
| 年度目标 | 办好。 | | | |
${[header, ...rows].join("\n")}
`;
  const { forms, unreadCells } = recognize(await readMarkdown(new TextEncoder().encode(text)));
  expect([forms.length, unreadCells]).toEqual([1, 0]);
  return forms[0] as RecognizedForm;
}

/** Each indicator as `level1 / level2 / name / target`. */
function linesOf({ indicators }: RecognizedForm): string[] {
  return indicators.map(({ level1, level2, name, target }) =>
    [level1, level2, name, target].map((text) => text ?? "-").join(" / "),
  );
}

describe("a row that stands under its header is read by its columns, whatever its words are", () => {
  test.each([
    ["| | 产出指标 | 其他指标 | 甲乙 | ≥1 |", "产出指标 / 其他指标 / 甲乙 / ≥1"],
    ["| | 产出 | 数量 | 甲乙 | ≥1 |", "产出 / 数量 / 甲乙 / ≥1"],
    ["| | 过程指标 | 管理 | 甲乙 | ≥1 |", "过程指标 / 管理 / 甲乙 / ≥1"],
    ["| | 产出指标 | 其他指标 | 甲乙 | |", "产出指标 / 其他指标 / 甲乙 / -"],
    ["| | | 数量 | 甲乙 | |", "- / 数量 / 甲乙 / -"],
    ["| | | 数量指标 | 空指标 | |", "- / 数量指标 / 空指标 / -"],
    ["| | 产出指标 | 数量指标 | 空指标 | |", "产出指标 / 数量指标 / 空指标 / -"],
  ])("%s", async (row, line) => {
    const form = await formOfRows([row]);
    expect(linesOf(form)).toEqual([line]);
    expect(form.problems).toEqual([]);
  });

  test("and one that slid left is still put back", async () => {
    const form = await formOfRows(["| 产出指标 | 数量指标 | 甲 | ≥1 | |", "| 乙 | ≥2 | | | |"]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / ≥1", "产出指标 / 数量指标 / 乙 / ≥2"]);
    expect(form.problems.map(({ code }) => code)).toEqual(["shifted-row", "shifted-row"]);
  });
});

test.each(["数量指标", "数量", "1.数量指标", "★数量指标(必填)", "1.*数量指标(必填)", "数 量\n指 标", "数量指标："])(
  "%j is known to the recognizer and to the model alike",
  async (word) => {
    expect(kindOf("output", word)).toBe("quantity");
    const { indicators } = await formOfRows([`| | 产出指标 | ${word.replace("\n", "<br>")} | 甲 | ≥1 |`]);
    expect(indicators).toMatchObject([{ category: "output", kind: "quantity", name: "甲", target: "≥1" }]);
  },
);

test("heads of columns that print another word than ours are kept", async () => {
  const { labels } = await formOfRows(
    ["| | 产出指标 | 数量指标 | 甲 | ≥1 |"],
    "| 绩效指标 | 一级指标 | 二级指标 | 指标名称 | 年度指标值 |",
  );
  expect(labels).toMatchObject({ 三级指标: "指标名称", 指标值: "年度指标值" });
  expect(labels).not.toHaveProperty("一级指标");
});

test.each([
  ["| 注：以上为预计数。 | | | | |", { details: { notes: "以上为预计数。" } }],
  ["| | 注1：以上为预计数。 | | | |", { others: [{ label: "注1", text: "注1：以上为预计数。" }] }],
  ["| （注：以上为预计数） | | | | |", { others: [{ label: "注", text: "（注：以上为预计数）" }] }],
  ["| *以上为预计数 | | | | |", { others: [{ label: "未注明栏目", text: "*以上为预计数" }] }],
])("the remark %s is no indicator", async (row, kept) => {
  const form = await formOfRows(["| | 产出指标 | 数量指标 | 甲 | ≥1 |", row]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / ≥1"]);
  expect(form).toMatchObject(kept);
});

test.each([
  "| 项目 | 预算数 |\n| 年度目标 | 1.00 |\n| 主管部门 | 2.00 |",
  "| 项目 | 金额 |\n| 数量指标 | 1.00 |\n| 质量指标 | 2.00 |",
  "| 科目 | 项目名称 | 合计 |\n| 205 | 校舍维修 | 1.00 |",
])("a budget table is no form, even below the title of one: %s", async (table) => {
  const text = `# 2024年项目支出绩效目标表\n\n${table}\n`;
  expect(recognize(await readMarkdown(new TextEncoder().encode(text))).forms).toEqual([]);
});

test("words that are first levels elsewhere stand under 实施效果指标 in the central investment form, also without merged cells", async () => {
  const lines = [
    "| 专项名称 | 清洁生产 |",
    "| 总体目标 | 提高处理率。 |",
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    "| 实施效果指标 | 产出指标 | 建设项目数 | 2 |",
    "| 验收通过率 | 100% |",
    "| 效益指标 | 利用率 | ≥88% |",
    "| 过程管理指标 | 计划管理指标 | 分解用时达标率 | 100% |",
  ];
  const text = `中央预算内投资计划绩效目标表\n\n${lines.join("\n")}`;
  const { forms } = recognize(await readMarkdown(new TextEncoder().encode(text)));
  expect(forms[0]?.indicators.map(({ level1, level2, name, target }) => [level1, level2, name, target])).toEqual([
    ["实施效果指标", "产出指标", "建设项目数", "2"],
    ["实施效果指标", "产出指标", "验收通过率", "100%"],
    ["实施效果指标", "效益指标", "利用率", "≥88%"],
    ["过程管理指标", "计划管理指标", "分解用时达标率", "100%"],
  ]);
});

test("levels that the page's end cut between two indicators are whole in both", async () => {
  const form = await formOfRows([
    "| | 满意度指 | 服务对象满意度 | 居民满意度 | ≥88% |",
    "| | 标 | 指标 | 参建单位评价 | 良好以上 |",
  ]);
  expect(linesOf(form)).toEqual([
    "满意度指标 / 服务对象满意度指标 / 居民满意度 / ≥88%",
    "满意度指标 / 服务对象满意度指标 / 参建单位评价 / 良好以上",
  ]);
});
