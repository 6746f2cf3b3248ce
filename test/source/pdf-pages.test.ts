/** What the end of a PDF's page does to tables, beside what `pdf.test.ts` says of tables that run over pages. */
import { expect, test } from "vitest";
import { chinese, type DrawnCell, drawTable, latin, pdfOf } from "./build/pdf.ts";
import { show } from "./build/show.ts";

const XS = [50, 100, 200, 300];

/** Texts in the columns from `first` on; `甲{r2}` spans rows, `甲{c2}` columns. */
function row(first: number, ...texts: readonly string[]): DrawnCell[] {
  let column = first;
  return texts.map((printed) => {
    const [, text = "", rows, columns] = /^([^{]*)(?:\{(?:r(\d))?(?:c(\d))?\})?$/u.exec(printed) ?? [];
    const cell = {
      text,
      column,
      ...(rows ? { rowSpan: Number(rows) } : {}),
      ...(columns ? { colSpan: Number(columns) } : {}),
    };
    column += Number(columns ?? 1);
    return cell;
  });
}

test("a footnote in the margin does not part a level from its rest on the next page", async () => {
  const pages = [
    [
      ...drawTable([row(0, "产出{r2}", "诊疗方案", "6个"), row(1, "验方", "120首")], XS, 300).operations,
      chinese(60, 50, "注：单位为元。"),
      latin(290, 30, "1"),
    ],
    drawTable([row(0, "{r2}", "进修", "18名"), row(1, "设备", "11台")], XS, 780).operations,
  ];
  expect(await show("a.pdf", pdfOf(pages))).toEqual([
    "table",
    "| 0↓4:产出 | 1:诊疗方案 | 2:6个 |",
    "| 1:验方 | 2:120首 |",
    "| 1:进修 | 2:18名 |",
    "| 1:设备 | 2:11台 |",
    "# 注：单位为元。",
    "# 1",
  ]);
});

test("a footnote above a table that begins anew parts them", async () => {
  const pages = [
    [...drawTable([row(0, "产出", "诊疗方案", "6个")], XS, 300).operations, chinese(60, 50, "注：单位为元。")],
    drawTable([row(0, "效益", "进修", "18名")], XS, 780).operations,
  ];
  expect((await show("a.pdf", pdfOf(pages))).filter((line) => line === "table")).toHaveLength(2);
});

test("a goal that the page's end cut goes on though the tables around it have other columns", async () => {
  const [goal, rest] = ["修复湿地一二三四五六七八九十甲乙丙丁戊", "壬癸。"];
  const above = [
    row(0, "资金", "总额", "100{c2}"),
    row(0, "目标{r2}", "预期{c2}", "实际"),
    row(1, `${goal}{c2}`, "已修复"),
  ];
  const below = [row(0, "", `${rest}{c2}`, ""), row(0, "指标", "一级", "二级", "值")];
  const pages = [
    drawTable(above, [50, 100, 160, 300, 400], 200).operations,
    drawTable(below, [50, 100, 220, 300, 400], 780).operations,
  ];
  const shown = await show("a.pdf", pdfOf(pages));
  expect(shown.filter((line) => line === "table")).toHaveLength(1);
  expect(shown.join("\n")).toContain(`${goal}${rest}`);
});

test("a raised figure behind a letter belongs to its line", async () => {
  const [table] = [drawTable([row(0, "指标", "绿化面积", "500m")], XS, 700).operations];
  const page = [...table, latin(244, 691, "2", 6)];
  expect(await show("a.pdf", pdfOf([page]))).toEqual(["table", "| 0:指标 | 1:绿化面积 | 2:500m2 |"]);
  // A raised figure of a raised figure: none is lost.
  const twice = [...page, latin(247.5, 694.5, "3", 3)];
  expect(await show("a.pdf", pdfOf([twice]))).toEqual(["table", "| 0:指标 | 1:绿化面积 | 2:500m23 |"]);
});
