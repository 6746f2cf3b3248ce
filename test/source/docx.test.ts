import { expect, test } from "vitest";
import { readSource } from "../../scripts/source/read.ts";
import { cell, docxOf, paragraph, relationships, row, run, table } from "./build/docx.ts";
import { show } from "./build/show.ts";

test("paragraphs and tables come in document order", async () => {
  const body = `${paragraph("项目支出绩效目标表")}${paragraph("")}${table(row(cell("项目名称"), cell("组工工作经费")))}${paragraph("注")}`;
  expect(await show("a.docx", docxOf(body))).toEqual([
    "# 项目支出绩效目标表",
    "table",
    "| 0:项目名称 | 1:组工工作经费 |",
    "# 注",
  ]);
});

test("places name the paragraph, and the table and its row", async () => {
  const body = `${paragraph("一")}${table(row(cell("")), row(cell("甲")))}${paragraph("")}${paragraph("二")}`;
  const { blocks } = await readSource("a.docx", docxOf(body));
  expect(blocks.map((block) => (block.kind === "text" ? block.place : block.rows.map((each) => each.place)))).toEqual([
    { paragraph: 1 },
    [{ table: 1, row: 2 }],
    { paragraph: 3 },
  ]);
});

test("w:gridSpan is read as colSpan and moves the cells after it", async () => {
  const body = table(row(cell("甲", '<w:gridSpan w:val="3"/>'), cell("乙")));
  expect(await show("a.docx", docxOf(body))).toEqual(["table", "| 0→3:甲 | 3:乙 |"]);
});

test("w:vMerge is read as rowSpan of the cell where it starts", async () => {
  const body = table(
    row(cell("产出指标", '<w:vMerge w:val="restart"/>'), cell("数量")),
    row(cell("", "<w:vMerge/>"), cell("质量")),
    row(cell("效益指标"), cell("社会")),
  );
  expect(await show("a.docx", docxOf(body))).toEqual([
    "table",
    "| 0↓2:产出指标 | 1:数量 |",
    "| 1:质量 |",
    "| 0:效益指标 | 1:社会 |",
  ]);
});

test("a merge that goes on without a start is a cell of its own", async () => {
  const body = table(row(cell("甲", "<w:vMerge/>"), cell("乙")));
  expect(await show("a.docx", docxOf(body))).toEqual(["table", "| 0:甲 | 1:乙 |"]);
});

test("w:gridBefore leaves grid columns free at the left", async () => {
  const body = table(`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell("甲")}</w:tr>`);
  expect(await show("a.docx", docxOf(body))).toEqual(["table", "| 2:甲 |"]);
});

test("line breaks and paragraphs of a cell are line breaks of its text", async () => {
  const body = table(`<w:tr><w:tc>${paragraph("一\n二")}${paragraph("")}${paragraph("三")}</w:tc></w:tr>`);
  expect(await show("a.docx", docxOf(body))).toEqual(["table", "| 0:一⏎二⏎三 |"]);
});

test("tracked deletions are left out, insertions are kept", async () => {
  const body = `<w:p>${run("预算")}<w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:moveFrom>${run("旧")}</w:moveFrom><w:ins>${run("32.80")}</w:ins></w:p>`;
  expect(await show("a.docx", docxOf(body))).toEqual(["# 预算32.80"]);
});

test("rows and cells that tracked changes deleted are left out", async () => {
  const deletedRow = `<w:tr><w:trPr><w:del/></w:trPr>${cell("旧")}</w:tr>`;
  const body = table(row(cell("甲"), cell("旧", "<w:cellDel/>"), cell("乙")), deletedRow);
  expect(await show("a.docx", docxOf(body))).toEqual(["table", "| 0:甲 | 1:乙 |"]);
});

test("a paragraph whose mark is deleted runs on into the next", async () => {
  const body = table(`<w:tr><w:tc>${paragraph("年度", "<w:rPr><w:del/></w:rPr>")}${paragraph("目标")}</w:tc></w:tr>`);
  expect(await show("a.docx", docxOf(body))).toEqual(["table", "| 0:年度目标 |"]);
});

test("a text box is read once, before the paragraph it is anchored in", async () => {
  const box = `<w:txbxContent>${paragraph("项目支出绩效目标表")}</w:txbxContent>`;
  const body = `<w:p>${run("(2024年度)")}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(await show("a.docx", docxOf(body))).toEqual(["# 项目支出绩效目标表", "# (2024年度)"]);
});

test("a table inside a cell continues the grid around it", async () => {
  const inner = table(row(cell("数量指标"), cell("≥1800人份")), row(cell("质量指标"), cell("100%")));
  const body = table(
    row(cell("项目名称"), cell("组工"), cell("甲")),
    row(cell("绩效指标"), `<w:tc>${inner}${paragraph("")}</w:tc>`, cell("乙")),
  );
  expect(await show("a.docx", docxOf(body))).toEqual([
    "table",
    "| 0:项目名称 | 1→2:组工 | 3:甲 |",
    "| 0↓2:绩效指标 | 1:数量指标 | 2:≥1800人份 | 3↓2:乙 |",
    "| 1:质量指标 | 2:100% |",
  ]);
});

test("a table that only frames other tables is taken apart", async () => {
  const inner = table(row(cell("项目名称"), cell("组工")));
  const body = table(`<w:tr><w:tc>${paragraph("2024年度")}${inner}${paragraph("")}</w:tc></w:tr>`);
  expect(await show("a.docx", docxOf(body))).toEqual(["# 2024年度", "table", "| 0:项目名称 | 1:组工 |"]);
});

test("content controls around paragraphs, rows and cells are seen through", async () => {
  const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const body = `${control(paragraph("标题"))}${table(control(row(cell("甲"), control(cell("乙")))))}`;
  expect(await show("a.docx", docxOf(body))).toEqual(["# 标题", "table", "| 0:甲 | 1:乙 |"]);
});

test("list numbers are printed before the text, each list counted by itself", async () => {
  const level = (format: string, text: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1">${level("chineseCounting", "%1、")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level("decimal", "%1.")}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
  const item = (text: string, id: number): string =>
    paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`);
  const body = `${item("总体要求", 5)}${item("收集材料", 6)}${item("印发通知", 6)}${item("保障措施", 5)}`;
  expect(await show("a.docx", docxOf(body, { "word/numbering.xml": numbering }))).toEqual([
    "# 一、总体要求",
    "# 1.收集材料",
    "# 2.印发通知",
    "# 二、保障措施",
  ]);
});

const listsOf = (levels: string, lists: string): string =>
  `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${lists}</w:numbering>`;
const levelOf = (depth: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const listOf = (id: number, more = ""): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${more}</w:num>`;
const itemOf = (text: string, id: number, depth = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);

test("lists of one definition count on, unless one begins anew", async () => {
  const restarted = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = listsOf(
    levelOf(0, "decimal", "%1.") + levelOf(1, "lowerRoman", "%1.%2") + levelOf(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
    listOf(1) + listOf(2) + listOf(3, restarted),
  );
  const items: readonly (readonly [string, number, number?])[] = [
    ["甲", 1],
    ["乙", 2],
    ["丙", 2, 1],
    ["丁", 2, 2],
    ["戊", 3],
    ["己", 3],
    ["庚", 3, 1],
  ];
  const body = items.map(([text, id, depth]) => itemOf(text, id, depth)).join("");
  expect(await show("a.docx", docxOf(body, { "word/numbering.xml": numbering }))).toEqual([
    "# 1.甲",
    "# 2.乙",
    "# 2.i丙",
    "# 2.1.1丁",
    "# 1.戊",
    "# 2.己",
    "# 2.i庚",
  ]);
});

test("a paragraph is numbered by its style, and not where it says that it is none of the list", async () => {
  const numbering = listsOf(
    levelOf(0, "chineseCounting", "%1、") +
      levelOf(1, "decimal", "%2.", '<w:pStyle w:val="second"/>') +
      levelOf(2, "lowerLetter", "%3)", '<w:start w:val="9999999999999"/>'),
    listOf(1),
  );
  const listed = '<w:numPr><w:numId w:val="1"/></w:numPr>';
  const style = (id: string, more: string): string => `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`;
  const styles = `<w:styles xmlns:w="w">${style("first", `<w:pPr>${listed}</w:pPr>`)}${style("second", `<w:pPr>${listed}</w:pPr>`)}${style("based", '<w:basedOn w:val="first"/>')}${style("loop", '<w:basedOn w:val="loop"/>')}</w:styles>`;
  const styled = (text: string, name: string, more = ""): string =>
    paragraph(text, `<w:pStyle w:val="${name}"/>${more}`);
  const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
  const deeper = '<w:numPr><w:ilvl w:val="2"/></w:numPr>';
  const body = `${styled("甲", "first")}${styled("乙", "second")}${styled("丙", "second")}${styled("丁", "based")}${styled("戊", "first", none)}${styled("己", "loop")}${styled("庚", "first", deeper)}`;
  const parts = {
    "word/numbering.xml": numbering,
    "word/styles.xml": styles,
    "word/_rels/document.xml.rels": relationships([
      ["numbering", "numbering.xml"],
      ["styles", "styles.xml"],
    ]),
  };
  expect(await show("a.docx", docxOf(body, parts))).toEqual([
    "# 一、甲",
    "# 1.乙",
    "# 2.丙",
    "# 二、丁",
    "# 戊",
    "# 己",
    "# a)庚",
  ]);
});

test("hidden text, field codes and ruby annotations are not printed", async () => {
  const body = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:ruby><w:rt>${run("pinyin")}</w:rt><w:rubyBase>${run("拼音")}</w:rubyBase></w:ruby></w:p>`;
  expect(await show("a.docx", docxOf(body))).toEqual(["# 拼音"]);
});

test("the main part is found by its relationship", async () => {
  const parts = {
    "_rels/.rels": relationships([["officeDocument", "/word/document2.xml"]]),
    "word/document2.xml": `<w:document xmlns:w="w"><w:body>${paragraph("正文")}</w:body></w:document>`,
  };
  expect(await show("a.docx", docxOf("", parts))).toEqual(["# 正文"]);
});

test("what a content control shows until somebody writes into it is no text", async () => {
  const control = (inner: string): string =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const empty = control(run("单击此处输入文字。"));
  const body =
    table(row(cell("上年结转"), `<w:tc>${control(paragraph("单击此处输入文字。"))}<w:p/></w:tc>`)) +
    `<w:p>${run("备注：")}${empty}</w:p>`;
  const text = JSON.stringify(await show("a.docx", docxOf(body)));
  expect(text).not.toContain("单击");
  expect(text).toContain("备注：");
});
