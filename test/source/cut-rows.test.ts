/** Rows that the end of a page cut in two; letters here are 10 wide and cells have the width of their texts' letters. */
import { expect, test } from "vitest";
import { withCutRow, withCutSpans } from "../../scripts/source/pdf/cut-rows.ts";
import type { Line } from "../../scripts/source/pdf/lines.ts";
import type { PrintedCell, PrintedRow } from "../../scripts/source/pdf/page-items.ts";

const SIZE = 10;

function line(text: string): Line {
  return { text, size: SIZE, chars: [], left: 0, right: text.length * SIZE, top: 0, bottom: SIZE };
}

/** A cell that is `width` letters wide. */
function cell(column: number, text: string, { width = 6, rowSpan = 1 } = {}): PrintedCell {
  const box = { left: 0, right: width * SIZE, top: 0, bottom: SIZE };
  const lines = text === "" ? [] : [line(text)];
  return { column, colSpan: 1, rowSpan, box, openTop: false, openBottom: false, lines };
}

function row(...cells: PrintedCell[]): PrintedRow {
  return { page: 1, table: 1, row: 1, cells };
}

const textsOf = (rows: readonly PrintedRow[] | undefined): string[][] | undefined =>
  rows?.map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join("")));

test("several texts go on where each fills its cell and the value has been said", () => {
  const above = [row(cell(0, "服务对象满"), cell(1, "沿街商户满"), cell(2, "≥90%"))];
  const below = row(cell(0, "意度指标"), cell(1, "意度"), cell(2, ""));
  expect(textsOf(withCutRow(above, below))).toEqual([["服务对象满意度指标", "沿街商户满意度", "≥90%"]]);
});

test("a text that spans rows of both pages goes on too, and reaches as far as its rest", () => {
  const above = [
    row(cell(0, "村道坑洼当月", { rowSpan: 2 }), cell(1, "里程"), cell(2, "9公里")),
    row(cell(1, "因路况致"), cell(2, "0起")),
  ];
  const below = row(cell(0, "修补。", { rowSpan: 2 }), cell(1, "事故"), cell(2, ""));
  const joined = withCutRow(above, below);
  expect(textsOf(joined)).toEqual([
    ["村道坑洼当月修补。", "里程", "9公里"],
    ["因路况致事故", "0起"],
  ]);
  expect(joined?.[0]?.cells[0]?.rowSpan).toBe(3);
});

test("a row with a value of its own is one of its own", () => {
  const above = [row(cell(0, "数量指标指标"), cell(1, "保洁河道河道"), cell(2, "6条"))];
  expect(withCutRow(above, row(cell(0, ""), cell(1, "巡查"), cell(2, "≥2次")))).toBeUndefined();
});

test("a text under one that ends early begins a row of its own", () => {
  const above = [row(cell(0, "数量指标"), cell(1, "保洁", { width: 20 }), cell(2, "6条"))];
  expect(withCutRow(above, row(cell(0, ""), cell(1, "巡查", { width: 20 }), cell(2, "")))).toBeUndefined();
});

test("words of a level do not go on where where the row above has nothing else to say", () => {
  const above = [row(cell(0, "社会效益指标"), cell(1, ""))];
  expect(withCutRow(above, row(cell(0, "满意度的目标"), cell(1, "")))).toBeUndefined();
  const two = [row(cell(0, "产出指标", { width: 4 }), cell(1, "数量指标", { width: 4 }))];
  expect(withCutRow(two, row(cell(0, "效益", { width: 4 }), cell(1, "社会", { width: 4 })))).toBeUndefined();
});

test("the only text of a row goes on, and two long ones do", () => {
  const name = withCutRow([row(cell(0, "目标一二三四"), cell(1, ""))], row(cell(0, "五六"), cell(1, "")));
  expect(textsOf(name)).toEqual([["目标一二三四五六", ""]]);
  const [left, right] = ["建成省级云平台三年之内", "完成四十个系统的上云并"];
  const goals = [row(cell(0, left, { width: 11 }), cell(1, right, { width: 11 }))];
  const rest = row(cell(0, "迁移全部", { width: 11 }), cell(1, "保障运行。", { width: 11 }));
  expect(textsOf(withCutRow(goals, rest))).toEqual([[`${left}迁移全部`, `${right}保障运行。`]]);
});

test.each(["1,280.00", "95.25%"])("nothing goes on behind %s", (whole) => {
  const above = [row(cell(0, "项目预算金额"), cell(1, whole, { width: 8 }), cell(2, "其中"))];
  const below = row(cell(0, "绩效"), cell(1, "1.建设", { width: 8 }), cell(2, ""));
  expect(withCutRow(above, below)).toBeUndefined();
});

test.each(["指标2", "……"])("%s goes on with nothing", (text) => {
  const above = [row(cell(0, "指标1设备", { width: 5 }), cell(1, "", { width: 5 }))];
  expect(withCutRow(above, row(cell(0, text, { width: 5 }), cell(1, "", { width: 5 })))).toBeUndefined();
});

test("a text of several lines goes on, however early the last one ends, where it alone does", () => {
  const above = row(cell(0, "奖补标准"), cell(1, "一等奖1个；", { width: 20 }));
  const lines = [...(above.cells[1]?.lines ?? []), line("二等奖2个；")];
  const open = row(...above.cells.map((one) => (one.column === 1 ? { ...one, lines } : one)));
  const rest = row(cell(0, ""), cell(1, "三等奖3个。", { width: 20 }));
  expect(textsOf(withCutRow([open], rest))).toEqual([["奖补标准", "一等奖1个；二等奖2个；三等奖3个。"]]);
  expect(withCutRow([above], rest)).toBeUndefined();
});

test("a name that spans both pages goes on beside a row of its own", () => {
  const above = [
    row(cell(0, "公共法律服务", { rowSpan: 2 }), cell(1, "12.00", { rowSpan: 2 }), cell(2, "咨询")),
    row(cell(2, "培训")),
  ];
  const below = row(cell(0, "中心", { rowSpan: 2 }), cell(1, "", { rowSpan: 2 }), cell(2, "满意度"));
  const joined = withCutSpans(above, below);
  expect(textsOf(joined?.above)).toEqual([["公共法律服务中心", "12.00", "咨询"], ["培训"]]);
  expect(joined?.above[0]?.cells[0]?.rowSpan).toBe(4);
  expect(textsOf(joined && [joined.below])).toEqual([["满意度"]]);
});

test("but a project with an amount of its own is another one", () => {
  const above = [row(cell(0, "公共法律服务", { rowSpan: 2 }), cell(1, "12.00", { rowSpan: 2 })), row(cell(2, "培训"))];
  expect(withCutSpans(above, row(cell(0, "人民调解"), cell(1, "9.00"), cell(2, "调解")))).toBeUndefined();
});

test("words as wide as those above them, or that end alike, are words of their own", () => {
  const above = [row(cell(0, "产出指标"), cell(1, "经费拨付时间"), cell(2, "%"))];
  expect(withCutRow(above, row(cell(0, "效益指标"), cell(1, "社会治安状况"), cell(2, "")))).toBeUndefined();
  const ended = row(cell(0, "满意度（镇", { width: 6 }), cell(1, "≥90%"));
  expect(textsOf(withCutRow([ended], row(cell(0, "村）居民", { width: 6 }), cell(1, ""))))).toEqual([
    ["满意度（镇村）居民", "≥90%"],
  ]);
});

test.each([
  ["in the middle", { top: 0, bottom: 60 }, 25],
  ["at the top", { top: 0, bottom: 60 }, 1],
])("a level that stands %s of its cell has room left, so the next page's begins anew", (_, box, top) => {
  const level = cell(1, "效益指标", { rowSpan: 2, width: 4 });
  const lines = level.lines.map((each) => ({ ...each, top, bottom: top + SIZE }));
  const above = [
    row(
      cell(0, "绩效指标", { rowSpan: 2 }),
      { ...level, lines, box: { ...level.box, ...box } },
      cell(2, "社会效益指标"),
    ),
    row(cell(2, "生态效益指标")),
  ];
  const below = row(cell(0, ""), { ...cell(1, "满意"), lines: [line("满意"), line("指标")] }, cell(2, "满意度指标"));
  const joined = withCutSpans(above, below);
  expect(textsOf(joined && [joined.below])).toEqual([["满意指标", "满意度指标"]]);
});

test("words as long as those above go on too, where another word surely does and the value has been said", () => {
  const above = [row(cell(0, "经济成本", { width: 5 }), cell(1, "苗木采购", { width: 5 }), cell(2, "≤12.5万元"))];
  const below = row(cell(0, "指标", { width: 5 }), cell(1, "成本支出", { width: 5 }), cell(2, ""));
  expect(textsOf(withCutRow(above, below))).toEqual([["经济成本指标", "苗木采购成本支出", "≤12.5万元"]]);
  const other = row(cell(0, "社会效益", { width: 5 }), cell(1, "群众认可", { width: 5 }), cell(2, ""));
  expect(withCutRow(above, other)).toBeUndefined();
  const social = [row(cell(0, "社会效益指标"), cell(1, "指标1:改善面积"), cell(2, "1.8万亩"))];
  expect(withCutRow(social, row(cell(0, "环境效益指标"), cell(1, "指标1:"), cell(2, "")))).toBeUndefined();
});

test("a row in which every cell goes on needs none that has said all", () => {
  const texts = (...words: string[]): PrintedCell[] => words.map((word, column) => cell(column, word, { width: 4 }));
  const above = [row(...texts("时效指", "前期手", "本年十"))];
  expect(textsOf(withCutRow(above, row(...texts("标", "续", "月"))))).toEqual([["时效指标", "前期手续", "本年十月"]]);
  expect(withCutRow([row(...texts("时效指", "前期手"))], row(...texts("标", "续")))).toBeUndefined();
});

test("a level in one line over another beside rows of their own is not joined with it", () => {
  const above = [
    row(cell(0, "绩效指标", { rowSpan: 2 }), cell(1, "产出指标", { width: 5 }), cell(2, "甲")),
    row(cell(1, "满意度指标", { width: 5 }), cell(2, "群众满意")),
  ];
  const below = row(cell(0, "", { rowSpan: 2 }), cell(1, "效益指标", { rowSpan: 2, width: 5 }), cell(2, "公平"));
  expect(textsOf([withCutSpans(above, below)?.below ?? below])?.flat()).toContain("效益指标");
});

test("texts in the middle of cells that span both pages go on, where others stand on one page only", () => {
  const centred = (text: string): PrintedCell => {
    const lines = [{ ...line(text), top: 3 * SIZE, bottom: 4 * SIZE }];
    return { ...cell(3, text, { width: 9, rowSpan: 2 }), lines, box: { left: 0, right: 90, top: 0, bottom: 4 * SIZE } };
  };
  const spanning = (column: number, text: string): PrintedCell => cell(column, text, { rowSpan: 2 });
  const above = [
    row(spanning(0, ""), spanning(1, "143.20"), centred("保障九个监测站数据"), cell(4, "成本")),
    row(cell(4, "数量")),
  ];
  const below = row(
    spanning(0, "空气站维护"),
    spanning(1, ""),
    cell(3, "有效率达标。", { width: 9, rowSpan: 2 }),
    cell(4, "时效"),
  );
  const joined = withCutSpans(above, below);
  expect(textsOf(joined?.above)).toEqual([
    ["空气站维护", "143.20", "保障九个监测站数据有效率达标。", "成本"],
    ["数量"],
  ]);
  expect(textsOf(joined && [joined.below])).toEqual([["时效"]]);
});
