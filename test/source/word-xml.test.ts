import { expect, test } from "vitest";
import { readSource } from "../../scripts/source/read.ts";
import { cell, paragraph, row, table } from "./build/docx.ts";
import { show } from "./build/show.ts";
import { wordXmlOf } from "./build/single-file.ts";

const BODY = `${paragraph("项目支出绩效目标表")}${table(
  row(cell("产出指标", '<w:vMerge w:val="restart"/>'), cell("数量"), cell("≥1")),
  row(cell("", "<w:vMerge/>"), cell("质量", '<w:gridSpan w:val="2"/>')),
)}`;
const SHOWN = ["# 项目支出绩效目标表", "table", "| 0↓2:产出指标 | 1:数量 | 2:≥1 |", "| 1→2:质量 |"];

test("Word 2003 XML that a system named .doc is read like a docx, without its margins", async () => {
  const bytes = wordXmlOf(BODY);
  expect(await show("目标表.doc", bytes)).toEqual(SHOWN);
  const { blocks } = await readSource("目标表.xml", bytes);
  expect(blocks[1]).toMatchObject({ rows: [{ place: { table: 1, row: 1 } }, { place: { table: 1, row: 2 } }] });
});

test("list numbers are printed beside their paragraphs; bullets are none", async () => {
  const item = (text: string, number: string): string =>
    paragraph(text, `<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="${number}"/></w:listPr>`);
  const bytes = wordXmlOf(`${item("甲", "一、")}${item("乙", "\u00b7")}`);
  expect(await show("a.doc", bytes)).toEqual(["# 一、甲", "# 乙"]);
});

test("the flat XML of newer Word is the same document", async () => {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const numbering =
    '<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>';
  const listed = paragraph("附注", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>');
  const xml = `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="p" xmlns:w="w">${part("/word/header1.xml", `<w:hdr>${paragraph("页眉")}</w:hdr>`)}${part("/word/document.xml", `<w:document><w:body>${BODY}${listed}</w:body></w:document>`)}${part("/word/numbering.xml", numbering)}</pkg:package>`;
  expect(await show("a.xml", new TextEncoder().encode(xml))).toEqual([...SHOWN, "# 1.附注"]);
});

test("what is cut off, or lacks its document, is refused", async () => {
  const bytes = wordXmlOf(BODY);
  const empty = new TextEncoder().encode('<?xml version="1.0"?><pkg:package xmlns:pkg="p"></pkg:package>');
  for (const damaged of [bytes.subarray(0, bytes.length - 100), empty]) {
    await expect(readSource("a.doc", damaged)).rejects.toMatchObject({ code: "damaged-file" });
  }
});
