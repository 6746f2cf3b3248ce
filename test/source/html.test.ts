import { describe, expect, test } from "vitest";
import { readSource } from "../../scripts/source/read.ts";
import { show } from "./build/show.ts";

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** 项目名称 and ≥ in GBK. */
const NAME_IN_GBK = "\xcf\xee\xc4\xbf\xc3\xfb\xb3\xc6";
const AT_LEAST_IN_GBK = "\xa1\xdd";

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}

test("texts and tables come in reading order, with the line of the source", async () => {
  const page = `<html><body>\n<h1>项目支出<br>绩效目标表</h1>\n<p>(2024<b>年度</b>)</p>\n<table>\n<tr><td>项目名称</td>\n<td>组工</td></tr></table>注</body></html>`;
  const { blocks } = await readSource("a.html", utf8(page));
  expect(blocks).toEqual([
    { kind: "text", place: { line: 2 }, text: "项目支出\n绩效目标表" },
    { kind: "text", place: { line: 3 }, text: "(2024年度)" },
    {
      kind: "table",
      rows: [
        {
          place: { line: 5 },
          cells: [
            { column: 0, text: "项目名称" },
            { column: 1, text: "组工" },
          ],
        },
      ],
    },
    { kind: "text", place: { line: 6 }, text: "注" },
  ]);
});

test("rowspan and colspan place the cells as browsers do", async () => {
  const page =
    '<table><tr><td rowspan=2>绩效指标<td colspan="2">产出</tr><tr><td>数量<td>≥1</tr><tr><td>甲<td>乙<td>丙</table>';
  expect(await show("a.html", utf8(page))).toEqual([
    "table",
    "| 0↓2:绩效指标 | 1→2:产出 |",
    "| 1:数量 | 2:≥1 |",
    "| 0:甲 | 1:乙 | 2:丙 |",
  ]);
});

test.each([
  [
    "rowspan=0 goes on to the end of the rows",
    "<td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁",
    ["| 0↓3:甲 | 1:乙 |", "| 1:丙 |", "| 1:丁 |"],
  ],
  ["a span beyond the last row ends with it", "<td rowspan=99>甲<td>乙<tr><td>丙", ["| 0↓2:甲 | 1:乙 |", "| 1:丙 |"]],
  [
    "rows without text are not counted in spans",
    "<td rowspan=3>甲<td>乙<tr><td> <tr><td>丙",
    ["| 0↓2:甲 | 1:乙 |", "| 1:丙 |"],
  ],
  ["a senseless span is 1", '<td colspan="-3">甲<td rowspan=x>乙', ["| 0:甲 | 1:乙 |"]],
])("%s", async (_, rows, shown) => {
  expect(await show("a.html", utf8(`<table><tr>${rows}</table>`))).toEqual(["table", ...shown]);
});

test("breaks and paragraphs of a cell are line breaks, other white space is one space", async () => {
  const page = "<table><tr><td><p>一  二\n三</p><p>&nbsp;</p><div>四<br/>五</div></td></tr></table>";
  expect(await show("a.html", utf8(page))).toEqual(["table", "| 0:一 二 三⏎四⏎五 |"]);
});

test("menus, scripts, styles and hidden elements are left out", async () => {
  const page = `<!DOCTYPE html><title>首页</title><nav><ul><li>政务公开</ul></nav><script>document.write("坏")</script><style>td{}</style>
    <div style="color:red; DISPLAY: none">隐藏</div><p hidden>隐藏</p><noscript>请开启脚本</noscript>
    <table><tr style="display:none"><td>草稿</td></tr><tr><td>甲<script>x()</script></td><td style="display:none">隐藏</td></tr></table><footer>版权</footer>`;
  expect(await show("a.html", utf8(page))).toEqual(["table", "| 0:甲 |"]);
});

test("layout tables are taken apart, the tables in them stay whole", async () => {
  const page = `<table><tr><td>您的位置:首页</td></tr><tr><td><p>项目支出绩效目标表</p>
    <table><caption>2024年度</caption><tr><td>项目名称</td><td>组工</td></tr></table></td><td> </td></tr></table>`;
  expect(await show("a.html", utf8(page))).toEqual([
    "# 您的位置:首页",
    "# 项目支出绩效目标表",
    "# 2024年度",
    "table",
    "| 0:项目名称 | 1:组工 |",
  ]);
});

test("a menu beside the content is text before it", async () => {
  const page =
    "<table><tr><td><ul><li>机构<li>公开</ul><td><table><tr><td>项目名称<td>组工<tr><td>项目期<td>1年</table></table>";
  expect(await show("a.html", utf8(page))).toEqual([
    "# 机构",
    "# 公开",
    "table",
    "| 0:项目名称 | 1:组工 |",
    "| 0:项目期 | 1:1年 |",
  ]);
});

test("a table inside a form's cell continues the grid around it", async () => {
  const page =
    "<table><tr><td>绩效指标<td><table><tr><td>数量<td>≥1<tr><td>质量<td>100%</table></tr><tr><td>备注<td>无</tr></table>";
  expect(await show("a.html", utf8(page))).toEqual([
    "table",
    "| 0↓2:绩效指标 | 1:数量 | 2:≥1 |",
    "| 1:质量 | 2:100% |",
    "| 0:备注 | 1→2:无 |",
  ]);
});

test("markup that stands wrong in a table is put where browsers put it", async () => {
  const page = "<table><tr><td>甲</td></tr>散落的文字<tr><td>乙</table>";
  expect(await show("a.html", utf8(page))).toEqual(["# 散落的文字", "table", "| 0:甲 |", "| 0:乙 |"]);
});

describe("encodings", () => {
  const expected = ["table", "| 0:项目名称 | 1:≥ |"];
  const rows = `<table><tr><td>${NAME_IN_GBK}<td>${AT_LEAST_IN_GBK}</table>`;
  const words = "<table><tr><td>项目名称<td>≥</table>";

  test.each([
    ["gb2312 as declared", bytesOf(`<meta charset="gb2312">${rows}`)],
    ["gbk in a content type", bytesOf(`<meta http-equiv=Content-Type content="text/html; charset=GBK">${rows}`)],
    ["GB 18030 without a declaration", bytesOf(`<html>${rows}`)],
    ["GB 18030 declared as UTF-8", bytesOf(`<meta charset="utf-8">${rows}`)],
    ["UTF-8 declared as gb2312", utf8(`<meta charset=gb2312>${words}`)],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${words}`)],
    ["UTF-16 with a byte order mark", new Uint8Array(Buffer.from(`\ufeff<html>${words}`, "utf16le"))],
    ["UTF-16 without one", new Uint8Array(Buffer.from(`<html>${words}`, "utf16le"))],
  ])("%s", async (_, bytes) => {
    expect(await show("a.html", bytes)).toEqual(expected);
  });

  test("a few broken bytes are shown as such and noted", async () => {
    const bytes = Buffer.concat([
      utf8(`<table><tr><td>${"项目名称".repeat(20)}`),
      Buffer.from([0xff]),
      utf8("</table>"),
    ]);
    const document = await readSource("a.html", new Uint8Array(bytes));
    expect(document.notes).toEqual([{ code: "broken-characters", data: { count: "1" } }]);
  });
});

describe("a page that a system named .xls or .doc is read by its content", () => {
  const table = "<table><tr><td>甲</table>";
  test.each([
    ["a bare table", table],
    ["a style before it", `<style>td{mso-number-format:"\\@"}</style>\n${table}`],
    [
      "Excel's own head",
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><!--[if gte mso 9]><xml><x:Name>表</x:Name></xml><![endif]--></head>${table}`,
    ],
    ["a long comment before it", `<!-- ${"说明".repeat(40)} -->\r\n<center>${table}</center>`],
    [
      "an XML declaration",
      `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://x">${table}`,
    ],
  ])("%s", async (_, page) => {
    expect(await show("目标表.xls", utf8(page))).toEqual(["table", "| 0:甲 |"]);
    expect(await show("目标表.doc", utf8(`\ufeff${page}`))).toEqual(["table", "| 0:甲 |"]);
    expect(await show("目标表.xls", new Uint8Array(Buffer.from(`\ufeff${page}`, "utf16le")))).toEqual([
      "table",
      "| 0:甲 |",
    ]);
  });

  test("its places are those that Excel and Word show, and not the lines of its source", async () => {
    const { blocks } = await readSource("目标表.xls", utf8(`<p>标题</p>\n${table}${table}`));
    expect(blocks).toMatchObject([
      { place: { paragraph: 1 } },
      { rows: [{ place: { table: 1, row: 1 } }] },
      { rows: [{ place: { table: 2, row: 1 } }] },
    ]);
  });
});

test("wide spaces are printed, other white space is one space", async () => {
  const page = "<table><tr><td>项\u3000目\n  名称</td><td>甲\u3000\u3000乙</td></tr></table>";
  expect(await show("a.html", new TextEncoder().encode(page))).toEqual([
    "table",
    "| 0:项\u3000目 名称 | 1:甲\u3000\u3000乙 |",
  ]);
});

test("a page that ends inside a table is refused, unless it is ended all the same", async () => {
  const page = (end: string): Uint8Array =>
    new TextEncoder().encode(`<p>某局</p><TABLE><tr><td>项目名称</td><td>路灯</td></tr>${end}`);
  for (const end of ["", "<tr><td>年度目"]) {
    await expect(readSource("a.html", page(end))).rejects.toMatchObject({ code: "damaged-file" });
  }
  for (const end of ["</table>", "</body></html>"]) {
    expect(await show("a.html", page(end))).toEqual(["# 某局", "table", "| 0:项目名称 | 1:路灯 |"]);
  }
});
