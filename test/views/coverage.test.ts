import { expect, test } from "vitest";
import type { SourceRecord } from "../../src/model/document.ts";
import {
  coverageCounts,
  coverageFigures,
  coverageRows,
  formTables,
  problemGroups,
  projectTables,
} from "../../src/views/coverage.ts";
import { placesOf } from "../../src/views/transcript.ts";

const DOCUMENT: SourceRecord = {
  fileName: "a.docx",
  format: "Word",
  hash: `sha256:${"0".repeat(64)}`,
  bytes: 1,
  cells: 31,
  unreadCells: 2,
  otherTables: 1,
  overallForms: 1,
  notes: [],
  kept: [],
  maskedByHand: 0,
  problems: [],
  coverage: [
    { table: 1, outcome: "clean", repairs: 0, problems: [] },
    { table: 2, outcome: "failed", repairs: 0, problems: [{ code: "missing-name", severity: "error", row: "t2r1" }] },
    { table: 3, outcome: "clean", repairs: 0, formKind: "evaluation", problems: [] },
  ],
};

test("a document's figures name everything that was found, left open or passed over", () => {
  expect(coverageCounts(DOCUMENT)).toEqual({ forms: 2, evaluations: 1, clean: 1, repaired: 0, failed: 1 });
  expect(coverageFigures(DOCUMENT)).toEqual([
    "目标表 2 张：完整 1，修补 0，未能识别 1",
    "自评表 1 张，另存，不计入目标表",
    "目标表里有内容的单元格 31 个，未归位 2 个，原样保留在“其他栏目”",
    "部门整体支出绩效目标表 1 张，不是项目的表，没有读取",
    "其他表格 1 张，不含目标表，没有读取",
  ]);
});

test("a form without a project says why, and a self-evaluation says what it is", () => {
  expect(coverageRows(DOCUMENT, []).map(({ name, groups }) => [name, ...groups.map(({ label }) => label)])).toEqual([
    ["第 1 张表"],
    ["第 2 张表", "没有项目名称"],
    ["第 3 张表 自评表"],
  ]);
});

test("problems stand by kind, each with the way to its row", () => {
  const groups = problemGroups([
    { code: "personal-data", severity: "warning", row: "t1r3", place: "第 7 行", text: "联系人" },
    { code: "shifted-row", severity: "note", row: "t1r9", place: "第 13 行", text: "甲 | ≥1" },
    { code: "unknown-label", severity: "warning", row: "t1r4", place: "第 8 行", text: "项目等级" },
    { code: "shifted-row", severity: "note", row: "t1r10", place: "第 14 行", text: "乙 | ≥2" },
  ]);
  expect(groups).toEqual([
    {
      label: "归位 2 行：",
      items: [
        { text: "第 13 行", anchor: "t1r9" },
        { text: "第 14 行", anchor: "t1r10" },
      ],
    },
    { label: "未知栏目 1 个：", items: [{ text: "第 8 行 项目等级", anchor: "t1r4" }] },
    { label: "遮盖个人信息 1 处：", items: [{ text: "第 7 行 联系人", anchor: "t1r3" }] },
  ]);
});

test.each([
  [["工作表“支出” 第 5 行", "工作表“支出” 第 6 行"], "第 1 张表（工作表“支出”）", ["第 5 行", "第 6 行"]],
  [["第 3 页 第 1 表 表内第 1 行", "第 4 页 第 1 表 表内第 1 行"], "第 1 张表", undefined],
  [["第 2 表 表内第 1 行"], "第 1 张表（第 2 表）", ["表内第 1 行"]],
  [["第 9 行", "第 11 行"], "第 1 张表", undefined],
])("rows at %j", (places, caption, labels = places) => {
  const rows = places.map((place) => ({ place, cells: [] }));
  expect(placesOf({ table: 1, rows })).toEqual({ caption, labels });
});

test("a table is called after the projects read from it, three at most", () => {
  const coverage = [1, 1, 1, 1, 2, 3].map((table, place) => ({
    table,
    project: `2024/1/${"abcde"[place] ?? ""}`,
    outcome: "clean" as const,
    repairs: 0,
    problems: [],
  }));
  const projects = [..."abcde"].map((letter) => ({ id: `2024/1/${letter}`, name: `项目${letter}` }));
  const forms = formTables({ coverage }, projects);
  const captions = [1, 2, 3, 4].map((table) => placesOf({ table, rows: [] }, forms.get(table)).caption);
  expect(captions).toEqual([
    "第 1 张表：项目a、项目b、项目c 等 4 个项目",
    "第 2 张表：项目e",
    "第 3 张表",
    "第 4 张表",
  ]);
  expect([...projectTables({ coverage })]).toEqual([
    [2, "2024/1/e"],
    [3, "2024/1/"],
  ]);
  const rows = [{ place: "工作表“支出” 第 5 行", cells: [] }];
  expect(placesOf({ table: 2, rows }, forms.get(2)).caption).toBe("第 2 张表（工作表“支出”）：项目e");
});
