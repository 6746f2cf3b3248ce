import { expect, test } from "vitest";
import { readSource } from "../../scripts/source/read.ts";
import { show } from "./build/show.ts";
import { sheetData, sheetXmlOf } from "./build/single-file.ts";

const sheet = (rows: string, more = ""): string =>
  `<Worksheet ss:Name="支出"><Table>${rows}</Table>${more}</Worksheet>`;
const cell = (text: string, attributes = "", type = "String"): string =>
  `<Cell ${attributes}>${sheetData(text, type)}</Cell>`;

test("merged cells, skipped places and line breaks of a workbook in XML", async () => {
  const rows = [
    `<Row>${cell("项目支出绩效目标表", 'ss:MergeAcross="2"')}</Row>`,
    `<Row ss:Index="4">${cell("产出\n指标", 'ss:MergeDown="1"')}${cell("数量")}${cell("≥1")}</Row>`,
    // Systems leave the place out that the cell above covers.
    `<Row>${cell("质量")}${cell("100%", 'ss:Index="3"')}</Row>`,
  ];
  const bytes = sheetXmlOf(sheet(rows.join("")));
  expect(await show("目标表.xls", bytes)).toEqual([
    "table",
    "| 0→3:项目支出绩效目标表 |",
    "| 0↓2:产出⏎指标 | 1:数量 | 2:≥1 |",
    "| 1:质量 | 2:100% |",
  ]);
  const [block] = (await readSource("目标表.xls", bytes)).blocks;
  expect(block?.kind === "table" && block.rows.map(({ place }) => place.row)).toEqual([1, 4, 5]);
});

test("numbers and dates show under the format of their cell, row, column or the default", async () => {
  const style = (id: string, format: string, more = ""): string =>
    `<Style ss:ID="${id}" ${more}><NumberFormat ss:Format="${format}"/></Style>`;
  const styles = [
    '<Style ss:ID="Default"/>',
    style("a", "Standard"),
    style("b", "0%"),
    style("c", "yyyy&quot;年&quot;m&quot;月&quot;"),
    '<Style ss:ID="d" ss:Parent="b"/>',
  ];
  const rows = `<Column ss:Index="4" ss:StyleID="a"/><Row>${cell("1030700", 'ss:StyleID="a"', "Number")}${cell("1", 'ss:StyleID="d"', "Number")}${cell("2024-03-01T00:00:00.000", 'ss:StyleID="c"', "DateTime")}${cell("5", "", "Number")}</Row><Row ss:StyleID="b">${cell("0.5", "", "Number")}${cell("1", "", "Boolean")}${cell("2024-03-01T00:00:00.000", 'ss:StyleID="Default"', "DateTime")}</Row>`;
  expect(await show("a.xls", sheetXmlOf(sheet(rows), styles.join("")))).toEqual([
    "table",
    "| 0:1,030,700.00 | 1:100% | 2:2024年3月 | 3:5.00 |",
    "| 0:50% | 1:TRUE | 2:2024/3/1 |",
  ]);
});

test("rich text gives its words; what is hidden is noted", async () => {
  const rich = `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">项目<B>名<Font>称</Font></B></ss:Data></Cell>`;
  const hidden = sheet(
    `<Row>${cell("草稿")}</Row>`,
    "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>",
  );
  const document = await readSource(
    "a.xls",
    sheetXmlOf(`${sheet(`<Row>${rich}</Row><Row ss:Hidden="1">${cell("底稿")}</Row>`)}${hidden}`),
  );
  expect(document.blocks).toMatchObject([{ rows: [{ cells: [{ text: "项目名称" }] }] }]);
  expect(document.notes?.map(({ code }) => code)).toEqual(["hidden-lines", "hidden-sheet"]);
});

test("a workbook in GB 2312, and one in UTF-16", async () => {
  const [before, after] = Buffer.from(sheetXmlOf(sheet(`<Row>${cell("?")}</Row>`)))
    .toString()
    .replace('version="1.0"', 'version="1.0" encoding="GB2312"')
    .replace("支出", "1")
    .split("?</Data>") as [string, string];
  const gbk = Buffer.concat([Buffer.from(before), Buffer.from("cfeec4bf", "hex"), Buffer.from(`</Data>${after}`)]);
  expect(await show("a.xls", new Uint8Array(gbk))).toEqual(["table", "| 0:项目 |"]);
  const utf16 = Buffer.from(`\ufeff${before}项目</Data>${after}`, "utf16le");
  expect(await show("a.xls", new Uint8Array(utf16))).toEqual(["table", "| 0:项目 |"]);
});

test("a hostile one costs nothing", async () => {
  const wide = `<Row ss:Index="1048576" ss:Span="99999999" ss:Hidden="1">${cell("甲", 'ss:MergeAcross="99999999" ss:MergeDown="99999999"')}</Row>`;
  await expect(readSource("a.xls", sheetXmlOf(sheet(wide.repeat(100))))).rejects.toMatchObject({
    code: "too-many-cells",
  });
  const entities = Buffer.from(sheetXmlOf(""))
    .toString()
    .replace("<Workbook", '<!DOCTYPE Workbook SYSTEM "file:///x"><Workbook');
  await expect(readSource("a.xls", new TextEncoder().encode(entities))).rejects.toMatchObject({ code: "unsafe-xml" });
});
