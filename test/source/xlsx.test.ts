import { describe, expect, test } from "vitest";
import { formatNumber } from "../../scripts/source/excel/number-format.ts";
import { readSource } from "../../scripts/source/read.ts";
import { show } from "./build/show.ts";
import { numberCell, sheetRow, stylesXml, textCell, xlsxOf } from "./build/xlsx.ts";

test("a sheet is a table; merged ranges are spans of their first cell", async () => {
  const rows = [
    sheetRow(1, textCell("A1", "项目支出绩效目标表"), textCell("B1", "藏在合并格里")),
    sheetRow(2, textCell("A2", "绩效指标"), textCell("B2", "数量指标")),
    sheetRow(3, textCell("B3", "质量指标")),
  ];
  const bytes = xlsxOf([{ name: "目标表", rows, merges: ["A1:C1", "A2:A3"] }]);
  expect(await show("a.xlsx", bytes)).toEqual([
    "table",
    "| 0→3:项目支出绩效目标表 |",
    "| 0↓2:绩效指标 | 1:数量指标 |",
    "| 1:质量指标 |",
  ]);
});

test("places are the sheet and the row as Excel numbers it", async () => {
  const bytes = xlsxOf([{ name: "组工", rows: [sheetRow(4, textCell("C4", "项目名称"))] }]);
  const { blocks } = await readSource("a.xlsx", bytes);
  expect(blocks).toEqual([
    { kind: "table", rows: [{ place: { sheet: "组工", row: 4 }, cells: [{ column: 2, text: "项目名称" }] }] },
  ]);
});

test("numbers are read as they are shown", async () => {
  const styles = stylesXml(["#,##0.00", "0%", 'yyyy"年"m"月"', "0.00_ "]);
  const rows = [
    sheetRow(
      1,
      numberCell("A1", 1030700, 1),
      numberCell("B1", 1, 2),
      numberCell("C1", 45352, 3),
      numberCell("D1", 32.8, 4),
    ),
    sheetRow(2, numberCell("A2", 0.1), '<c r="B2" t="b"><v>1</v></c>', '<c r="C2" t="str"><f>1</f><v>≥95%</v></c>'),
  ];
  expect(await show("a.xlsx", xlsxOf([{ name: "一", rows }], { "xl/styles.xml": styles }))).toEqual([
    "table",
    "| 0:1,030,700.00 | 1:100% | 2:2024年3月 | 3:32.80 |",
    "| 0:0.1 | 1:TRUE | 2:≥95% |",
  ]);
});

test.each([
  [14, "2024/3/1"],
  [31, "2024年3月1日"],
  [57, "2024年3月"],
  [58, "3月1日"],
])("the built-in date format %i is read as Excel for China shows it", async (id, shown) => {
  const styles = `<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
  const bytes = xlsxOf([{ name: "一", rows: [sheetRow(1, numberCell("A1", 45352))] }], { "xl/styles.xml": styles });
  expect(await show("a.xlsx", bytes)).toEqual(["table", `| 0:${shown} |`]);
});

describe("number formats", () => {
  test.each([
    ["General", 32.8, "32.8"],
    ["General", 0.1 + 0.2, "0.3"],
    ["0.00;[Red]-0.00", -3, "-3.00"],
    ['"≥"0"人"', 5, "≥5人"],
    ["yyyy/m/d;@", 45292, "2024/1/1"],
    ["[[broken", 7, "7"],
  ])("%s of %d is %s", (code, value, shown) => {
    expect(formatNumber(value, code)).toBe(shown);
  });

  test("a workbook that counts from 1904 shows the same dates", () => {
    expect(formatNumber(45352 - 1462, "yyyy-mm-dd", true)).toBe("2024-03-01");
    expect(formatNumber(12, "0.00", true)).toBe("12.00");
  });
});

test("shared strings are put together from their runs, without phonetic hints", async () => {
  const strings =
    '<sst><si><r><t>组工</t></r><r><t xml:space="preserve"> 经费</t></r><rPh sb="0" eb="1"><t>zugong</t></rPh></si><si><t>一_x000D_\n二</t></si></sst>';
  const rows = [sheetRow(1, '<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>')];
  expect(await show("a.xlsx", xlsxOf([{ name: "一", rows }], { "xl/sharedStrings.xml": strings }))).toEqual([
    "table",
    "| 0:组工 经费 | 1:一⏎二 |",
  ]);
});

test("cells without addresses follow one another", async () => {
  const rows = ['<row><c t="str"><v>甲</v></c><c t="str"><v>乙</v></c></row>', '<row><c t="str"><v>丙</v></c></row>'];
  expect(await show("a.xlsx", xlsxOf([{ name: "一", rows }]))).toEqual(["table", "| 0:甲 | 1:乙 |", "| 0:丙 |"]);
});

test("every visible sheet is a table of its own; a hidden sheet is left out and noted", async () => {
  const sheet = (name: string, state?: string) => ({
    name,
    rows: [sheetRow(1, textCell("A1", name))],
    ...(state && { state }),
  });
  const bytes = xlsxOf([sheet("甲"), sheet("乙", "hidden"), sheet("丙")]);
  const document = await readSource("a.xlsx", bytes);
  expect(document.blocks).toHaveLength(2);
  expect(document.notes).toEqual([{ code: "hidden-sheet", place: { sheet: "乙" }, data: { sheet: "乙" } }]);
});

test("hidden rows and columns are left out and noted", async () => {
  const rows = [
    sheetRow(1, textCell("A1", "项目名称"), textCell("B1", "编码"), textCell("C1", "组工")),
    `<row r="2" hidden="1">${textCell("A2", "草稿")}</row>`,
  ];
  const columns = '<cols><col min="2" max="2" hidden="1"/></cols>';
  const document = await readSource("a.xlsx", xlsxOf([{ name: "一", rows, columns }]));
  expect(document.notes).toEqual([
    { code: "hidden-lines", place: { sheet: "一" }, data: { sheet: "一", hidden: "1行、1列" } },
  ]);
  expect(await show("a.xlsx", xlsxOf([{ name: "一", rows, columns }]))).toEqual(["table", "| 0:项目名称 | 2:组工 |"]);
});

test("a constant that a program wrote as a formula is the text that it was", async () => {
  const cells = ["100%", "3次", "=", "≥", "SUM(A1:A2)"].map(
    (formula, at) => `<c r="${"ABCDE"[at]}1"><f>${formula}</f><v></v></c>`,
  );
  const { blocks } = await readSource("a.xlsx", xlsxOf([{ name: "一", rows: [sheetRow(1, ...cells)] }]));
  expect(blocks).toMatchObject([
    { rows: [{ cells: [{ text: "=100%" }, { text: "=3次" }, { text: "==" }, { text: "=≥" }] }] },
  ]);
});

test("a formula that was never calculated is noted with its cell", async () => {
  const rows = [sheetRow(1, textCell("A1", "合计")), sheetRow(2, '<c r="AB2"><f>SUM(A1:A2)</f></c>')];
  const { notes } = await readSource("a.xlsx", xlsxOf([{ name: "一", rows }]));
  expect(notes).toEqual([
    { code: "formula-without-value", place: { sheet: "一" }, data: { sheet: "一", cell: "AB2" } },
  ]);
});

test("text boxes above the cells stand before the table, others behind it; hidden ones are not shown", async () => {
  const run = (text: string): string => `<a:r><a:rPr/><a:t>${text}</a:t></a:r>`;
  const shape = (lines: readonly string[], more = ""): string =>
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="a"${more}/></xdr:nvSpPr><xdr:txBody>${lines.map((line) => `<a:p>${line}</a:p>`).join("")}</xdr:txBody></xdr:sp>`;
  const anchor = (row: number, content: string): string =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>${row}</xdr:row></xdr:from>${content}</xdr:twoCellAnchor>`;
  const drawing = `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:mc="m">${anchor(4, shape([run("盖章处")]))}${anchor(0, `<xdr:grpSp>${shape([`${run("项目支出")}<a:br/>${run("绩效目标表")}`, run("（2024年度）")])}</xdr:grpSp>`)}${anchor(0, shape([run("草稿")], ' hidden="1"'))}${anchor(0, shape([]))}</xdr:wsDr>`;
  const relations =
    '<Relationships xmlns="r"><Relationship Id="rId1" Type="http://x/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>';
  const parts = { "xl/drawings/drawing1.xml": drawing, "xl/worksheets/_rels/sheet0.xml.rels": relations };
  const sheets = [{ name: "表", rows: [sheetRow(3, textCell("A3", "项目名称"), textCell("B3", "培训费"))] }];
  expect(await show("a.xlsx", xlsxOf(sheets, parts))).toEqual([
    "# 项目支出⏎绩效目标表⏎（2024年度）",
    "table",
    "| 0:项目名称 | 1:培训费 |",
    "# 盖章处",
  ]);
});
