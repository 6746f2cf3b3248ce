import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cell, docxOf, paragraph, row, table } from "../source/build/docx.ts";
import { sheetRow, textCell, xlsxOf } from "../source/build/xlsx.ts";
import { filesOf, type Run, run, temporaryFolder } from "./run.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = [
  ["项目支出绩效目标表"],
  ["(2024年度)"],
  ["项目名称", "校舍维修"],
  ["主管部门及代码", "[205]教育局", "实施单位", "第一中学"],
  ["联系人", "张某某", "联系电话", "13812345678"],
  ["项目等级", "重点"],
  ["年度目标", "修好校舍。"],
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "维修面积", "≥300平方米"],
  ["质量指标", "验收合格率", "100%"],
];

const importInto = (...args: string[]): Run => run(folder, "scripts/import.ts", "--content", "content", ...args);
const textOf = (path: string): string => Buffer.from(filesOf(folder)[path] ?? "", "latin1").toString();

function putDocx(): string {
  const [title = [], year = [], ...rest] = ROWS;
  const rows = rest.map((cells) => row(...cells.map((text) => cell(text))));
  const other = table(row(cell("项目"), cell("预算数")), row(cell("教育支出"), cell("30.00")));
  const body = `${paragraph(title.join(""))}${paragraph(year.join(""))}${table(...rows)}${paragraph("附")}${other}`;
  writeFileSync(join(folder, "教育局.docx"), docxOf(body));
  return "教育局.docx";
}

test("a row of a Word table is named in words, never as a line of the file", () => {
  const { code, out } = importInto(putDocx());
  expect(code).toBe(0);
  expect(out).toContain("  教育局.docx 第 1 表 表内第 8 行 提示 内容向左错位");
  expect(out).toContain("  教育局.docx 第 1 表 表内第 4 行 待核对 不认识栏目“项目等级”");
  expect(out).not.toMatch(/教育局\.docx:\d/u);
});

test("a row of a sheet is named with its sheet, and a hidden sheet is told", () => {
  const rows = ROWS.map((cells, index) =>
    sheetRow(index + 1, ...cells.map((text, column) => textCell(`${"ABCD"[column]}${index + 1}`, text))),
  );
  const hidden = { name: "底稿", state: "hidden", rows: [sheetRow(1, textCell("A1", "草稿"))] };
  writeFileSync(join(folder, "a.xlsx"), xlsxOf([{ name: "支出", rows }, hidden]));
  const { code, out } = importInto("a.xlsx");
  expect(code).toBe(0);
  expect(out).toContain("  a.xlsx 工作表“支出” 第 10 行 提示 内容向左错位");
  expect(out).toContain("  a.xlsx 工作表“底稿” 待核对 工作表“底稿”是隐藏的，未读取；");
  expect(textOf("content/documents/2024/205/a.yaml")).toContain("读取说明:\n  - 位置: 工作表“底稿”\n");
});

test("a withheld document keeps its ledger: other tables, and no advice to withhold what is withheld", () => {
  const { out } = importInto("--no-source", putDocx());
  expect(out).toContain("[personal-data-withheld]");
  expect(out).not.toContain("--no-source");
  const record = textOf("content/documents/2024/205/jyj.yaml");
  expect(record).toContain("原件公开: 否\n其他表格: 1\n");
  expect(existsSync(join(folder, "content/sources"))).toBe(false);
  expect(Object.values(filesOf(join(folder, "content"))).join("")).not.toContain("13812345678");
});
