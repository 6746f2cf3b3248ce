import { describe, expect, test } from "vitest";
import { readSource } from "../../scripts/source/read.ts";
import { show } from "./build/show.ts";
import { mhtOf } from "./build/single-file.ts";

const PAGE = '<html><meta charset="utf-8"><p>目标表</p><table><tr><td>项目名称<td>校舍=维修</table>';
const SHOWN = ["# 目标表", "table", "| 0:项目名称 | 1:校舍=维修 |"];

describe("a page in one file", () => {
  test.each(["quoted-printable", "base64", "8bit"] as const)("is read from %s", async (encoding) => {
    expect(await show("目标表.mht", mhtOf([{ html: PAGE, encoding }]))).toEqual(SHOWN);
  });

  test.each(["目标表.doc", "目标表.xls"])("that is named %s is still one", async (name) => {
    const document = await readSource(name, mhtOf([{ html: PAGE }]));
    expect(document.blocks).toMatchObject([{ place: { paragraph: 1 } }, { rows: [{ place: { table: 1, row: 1 } }] }]);
  });

  test("as a browser saves it: other headers first, GB 2312, alternatives in the related parts", async () => {
    const html = Buffer.concat([
      Buffer.from("<table><tr><td>"),
      Buffer.from("cfeec4bfc3fbb3c6", "hex"),
      Buffer.from("<td>1</table>"),
    ]);
    const text = [
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://example/\r\nSubject: =?utf-8?Q?=E8?=",
      " =?utf-8?Q?=E8?=\r\nDate: Mon, 1 Jan 2024 00:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;",
      '\ttype="text/html";\r\n\tboundary="a"\r\n\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b',
      "Content-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html; charset=gb2312\r\n",
      `${html.toString("latin1")}\r\n--b--\r\n--a--`,
    ].join("\r\n");
    expect(await show("a.mhtml", new Uint8Array(Buffer.from(text, "latin1")))).toEqual([
      "table",
      "| 0:项目名称 | 1:1 |",
    ]);
  });

  test("with the sheets of a workbook gives the sheets, not the frame and the tabs around them", async () => {
    const frame = "<html><frameset><frame src=sheet001.htm><noframes><body>不支持框架</body></noframes></frameset>";
    const tabs = "<table><tr><td>Sheet1<td>Sheet2</table>";
    const bytes = mhtOf([
      { html: frame },
      { html: tabs, location: "file:///C:/form.files/tabstrip.htm" },
      { html: PAGE, encoding: "base64", location: "file:///C:/form.files/sheet001.htm" },
    ]);
    expect(await show("a.mht", bytes)).toEqual(SHOWN);
  });

  test("that is cut off inside its table is refused", async () => {
    const bytes = mhtOf([{ html: PAGE, encoding: "8bit" }]);
    const end = Buffer.from(bytes).indexOf("维修");
    await expect(readSource("a.mht", bytes.subarray(0, end))).rejects.toMatchObject({ code: "damaged-file" });
  });

  test("without any page is refused", async () => {
    const bytes = new TextEncoder().encode(
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a\r\nContent-Type: image/png\r\n\r\n--a--",
    );
    await expect(readSource("a.mht", bytes)).rejects.toMatchObject({ code: "damaged-file" });
  });
});
