import { expect, test } from "vitest";
import { markChinese } from "../../scripts/build/mark-chinese.ts";

const page = (body: string): string => `<!DOCTYPE html><html lang="en"><head></head><body>${body}</body></html>`;

test.each([
  ["an element that holds Chinese alone", "<td>培训 ≥95%</td>", '<td lang="zh-CN">培训 ≥95%</td>'],
  ["attributes stay", '<a href="/x/" class="a">组织部</a>', '<a lang="zh-CN" href="/x/" class="a">组织部</a>'],
  [
    "words among English ones, with their quotation marks",
    "<p>The indicator “培训人次” says ≥95%.</p>",
    '<p>The indicator <span lang="zh-CN">“培训人次”</span> says ≥95%.</p>',
  ],
  [
    "text beside elements",
    "<p>培训<br>计划 <b>x</b></p>",
    '<p><span lang="zh-CN">培训</span><br><span lang="zh-CN">计划</span> <b>x</b></p>',
  ],
  ["an element with a language of its own", '<i lang="zh-CN">中文 <b>文</b></i>', '<i lang="zh-CN">中文 <b>文</b></i>'],
  [
    "pictures, options and scripts",
    "<svg><text>图</text></svg><option>项目</option>",
    "<svg><text>图</text></svg><option>项目</option>",
  ],
  ["a greater-than sign in an attribute", '<a title=">200元">项目</a>', '<a lang="zh-CN" title=">200元">项目</a>'],
  ["no Chinese", "<p>Budget of 2024</p>", "<p>Budget of 2024</p>"],
])("%s", (_, body, marked) => {
  expect(markChinese(page(body))).toBe(page(marked));
});

test("nothing but the marks is added, whatever the page looks like", () => {
  const odd = page("<p>部门 < 项目 & “<b>a</b>”</p><!-- 注 --><br/>表</i>格");
  expect(markChinese(odd).replace(/<span lang="zh-CN">([^<]*)<\/span>/gu, "$1")).toBe(odd);
});
