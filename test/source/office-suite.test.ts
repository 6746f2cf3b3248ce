import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { show } from "./build/show.ts";

/** The same small form, written by an office suite: the PDF embeds its fonts and has more than one line a cell. */
const GOAL = `${Array(6).fill("年度项目支出绩效目标").join(",")}。`;

test.each([
  ["docx", "绩效⏎指标"],
  // In a column two characters wide, a break cannot be told from a wrap.
  ["pdf", "绩效指标"],
])("a %s that an office suite wrote", async (ending, label) => {
  const bytes = new Uint8Array(readFileSync(`test/fixtures/source/word-processor.${ending}`));
  expect(await show(`a.${ending}`, bytes)).toEqual([
    "# 项目支出绩效目标表",
    "# (2024年度)",
    "table",
    "| 0→2:项目名称 | 2→3:项目年度支出 |",
    `| 0:年度目标 | 1→4:${GOAL} |`,
    `| 0↓3:${label} | 1:一级指标 | 2:二级指标 | 3:三级指标 | 4:指标值 |`,
    "| 1↓2:产出指标 | 2↓2:数量指标 | 3:项目数量 | 4:≥12项 |",
    "| 3:年度目标数量 | 4:20项 |",
  ]);
});
