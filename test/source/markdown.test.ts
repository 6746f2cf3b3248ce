import { describe, expect, test } from "vitest";
import type { Block } from "../../scripts/source/document.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { showBlocks } from "./build/show.ts";

/** The tables' cells, and the texts, with line numbers. */
async function read(text: string | Uint8Array): Promise<(string | [string, string[]])[][]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const { blocks } = await readMarkdown(bytes);
  return blocks.map((block) =>
    block.kind === "text"
      ? [`${block.place.line}: ${block.text}`]
      : block.rows.map((row): [string, string[]] => [`${row.place.line}`, row.cells.map((cell) => cell.text)]),
  );
}

describe("a row keeps all its cells", () => {
  test("also those beyond the header's width", async () => {
    expect(await read("| a |\n|---|\n| 1 | 2 | 3 |\n")).toEqual([
      [
        ["1", ["a"]],
        ["3", ["1", "2", "3"]],
      ],
    ]);
  });

  test("also the empty ones before and between, each in its column", async () => {
    const { blocks } = await readMarkdown(new TextEncoder().encode("|  | a || b |\n"));
    expect(blocks).toEqual([
      {
        kind: "table",
        rows: [
          {
            place: { line: 1 },
            cells: [
              { column: 0, text: "" },
              { column: 1, text: "a" },
              { column: 2, text: "" },
              { column: 3, text: "b" },
            ],
          },
        ],
      },
    ]);
  });

  test.each([
    ["an escaped pipe is a sign of the text", "| a\\|b | c |", ["a|b", "c"]],
    ["a row that ends with an escaped pipe", "| a\\| | b\\||", ["a|", "b|"]],
    ["a row without its first pipe", "a | b |", ["a", "b"]],
    ["a row without its last pipe", "| a | b", ["a", "b"]],
    ["a row that is set in", "   | a | b |  ", ["a", "b"]],
    ["line breaks in all their spellings", "| a<br>b<BR/>c<br />d |", ["a\nb\nc\nd"]],
    ["full-width spaces inside, not around", "|　a　b　|", ["a　b"]],
    ["other tags as they are printed", "| <b>a</b> &lt; | `x` |", ["<b>a</b> <", "`x`"]],
    ["a dash that is a value", "| a | - |", ["a", "-"]],
  ])("%s", async (_, line, cells) => {
    expect(await read(line)).toEqual([[["1", cells]]]);
  });
});

describe("a table goes on", () => {
  test("over rows without any outer pipe", async () => {
    expect(await read("| a | b |\n|---|---|\nc | d\n| e | f |\n")).toEqual([
      [
        ["1", ["a", "b"]],
        ["3", ["c", "d"]],
        ["4", ["e", "f"]],
      ],
    ]);
  });

  test("and begins without them when dashes stand below", async () => {
    expect(await read("a | b\n---|---\nc | d\n")).toEqual([
      [
        ["1", ["a", "b"]],
        ["3", ["c", "d"]],
      ],
    ]);
  });

  test("but a pipe in a sentence makes none", async () => {
    expect(await read("此处 | 并非表格\n第二行\n|\n")).toEqual([["1: 此处 | 并非表格"], ["2: 第二行"], ["3: |"]]);
  });

  test("until an empty line", async () => {
    expect(await read("| a |\n\n| b |\n")).toEqual([[["1", ["a"]]], [["3", ["b"]]]]);
  });
});

describe("dashes below the header separate, dashes further down are content", () => {
  test.each(["|---|---|", "|:--|--:|", "|-|-|", "| :-: | - |", "--- | ---"])("%s", async (line) => {
    expect(await read(`| a | b |\n${line}\n| c | d |`)).toEqual([
      [
        ["1", ["a", "b"]],
        ["3", ["c", "d"]],
      ],
    ]);
  });

  test("also below a header without text", async () => {
    expect(await read("|  |  |\n|--|--|\n| c | d |")).toEqual([[["3", ["c", "d"]]]]);
  });

  test("a row of dashes among rows is kept", async () => {
    const tables = await read("| a | b |\n|---|---|\n| c | d |\n| - | -- |\n");
    expect(tables[0]?.at(-1)).toEqual(["4", ["-", "--"]]);
  });
});

describe("lines are counted as an editor counts them", () => {
  test.each([
    ["Unix", "\n"],
    ["Windows", "\r\n"],
    ["old Mac", "\r"],
  ])("%s line ends", async (_, end) => {
    expect(await read(`${["", "# 标题", "", "| a |", "|---|", "| b |", "", "完"].join(end)}`)).toEqual([
      ["2: 标题"],
      [
        ["4", ["a"]],
        ["6", ["b"]],
      ],
      ["8: 完"],
    ]);
  });

  test("a byte order mark is no text", async () => {
    expect(await read("\uFEFF# 标题\n")).toEqual([["1: 标题"]]);
    expect(await read("\uFEFF| a |\n")).toEqual([[["1", ["a"]]]]);
  });

  test("headings of every depth lose their marks, and lines in bold; stars inside a line stay", async () => {
    expect(await read("# 一\n## 二\n###### 三\n#四\n**五**\n完成**日常执法\n\\[055\\]\\*\\*局 &gt;= 5\n")).toEqual([
      ["1: 一"],
      ["2: 二"],
      ["3: 三"],
      ["4: #四"],
      ["5: 五"],
      ["6: 完成**日常执法"],
      ["7: [055]**局 >= 5"],
    ]);
  });
});

describe("bytes", () => {
  test("of GB 18030, as Windows saves them, are read as what they say", async () => {
    const bytes = new Uint8Array([0x7c, 0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x7c]);
    expect(await read(bytes)).toEqual([[["1", ["项目名称"]]]]);
  });

  test("of no encoding are refused, not replaced", async () => {
    await expect(readMarkdown(new Uint8Array([0x7c, 0xff, 0xff, 0x7c]))).rejects.toMatchObject({ code: "not-text" });
  });

  test("of a very long line take no time", async () => {
    const start = performance.now();
    await read(`${"a ".repeat(500_000)}\n|${" x |".repeat(100_000)}\n${" ".repeat(500_000)}x\n${"#".repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("none make an empty document", async () => {
    expect(await read("")).toEqual([]);
    expect(await read("\n\n \n\u3000\n")).toEqual([]);
  });
});

describe("a cell on every line", () => {
  test("a bar alone begins a row, and a cell may have several lines", async () => {
    const text = "|\n项目名称 |\n路灯维护 | |||\n|\n项目资金\n（万元） |\n |\n3.00 |\n";
    const { blocks } = await readMarkdown(new TextEncoder().encode(text));
    expect(blocks).toEqual([
      {
        kind: "table",
        rows: [
          { place: { line: 2 }, cells: [cell(0, "项目名称"), cell(1, "路灯维护")] },
          { place: { line: 5 }, cells: [cell(0, "项目资金\n（万元）"), cell(1, ""), cell(2, "3.00")] },
        ],
      },
    ]);
  });

  test("a line of bars ends a row, where such lines are many", async () => {
    const text = "项目名称 |\n路灯维护 |\n||||\n实施单位 |\n某所 |\n||||\n总体目标 |\n路灯常亮 |\n||||\n";
    const { blocks } = await readMarkdown(new TextEncoder().encode(text));
    const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows.map(({ cells }) => cells.map(({ text: own }) => own))).toEqual([
      ["项目名称", "路灯维护"],
      ["实施单位", "某所"],
      ["总体目标", "路灯常亮"],
    ]);
  });

  test("bars behind a cell that stands alone are no cells", async () => {
    expect(await read("| 路灯维护 | | | |\n| 甲 | 乙 | | |\n")).toEqual([
      [
        ["1", ["路灯维护"]],
        ["2", ["甲", "乙", "", ""]],
      ],
    ]);
  });

  test("lines without bars before such a line are cells too", async () => {
    const text = "中期目标 | 年度目标 |\n三年建成九间\n今年建成三间\n||||||||\n绩效指标 | 一级指标 |\n";
    const { blocks } = await readMarkdown(new TextEncoder().encode(text));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({
      rows: [{}, { cells: [{ text: "三年建成九间" }, { text: "今年建成三间" }] }, {}],
    });
  });

  test("an empty cell without a row's bar stays with the cell above", async () => {
    const { blocks } = await readMarkdown(new TextEncoder().encode("其他资金 |\n |\n年度目标 |\n"));
    expect(blocks).toEqual([
      {
        kind: "table",
        rows: [
          { place: { line: 1 }, cells: [cell(0, "其他资金"), cell(1, "")] },
          { place: { line: 3 }, cells: [cell(0, "年度目标")] },
        ],
      },
    ]);
  });
});

function cell(column: number, text: string): { column: number; text: string } {
  return { column, text };
}

describe("tables that converters do not write with pipes", () => {
  const CELLS = [
    ["项目名称", "路灯维护{2}"],
    ["产出指标{1,2}", "维护路灯数", "≥2000盏"],
    ["亮灯率", "≥98%"],
  ];
  const cellsIn = (blocks: readonly Block[]): (string[][] | string)[] =>
    blocks.map((block) =>
      block.kind === "text"
        ? block.text
        : block.rows.map(({ cells }) =>
            cells.map(({ text, colSpan = 1, rowSpan = 1 }) => {
              const spans = rowSpan > 1 ? `{${colSpan},${rowSpan}}` : colSpan > 1 ? `{${colSpan}}` : "";
              return text + spans;
            }),
          ),
    );

  test("web tables keep their merged cells and their places, wherever the lines break", async () => {
    const html =
      '<html><body><table><tr><td>项目名称</td><td colspan="2">路灯维护</td></tr>\n<tr><td rowspan="2">产出指标</td><td>维护路灯数</td><td>≥2000盏</td></tr><tr><td>亮灯率</td><td>≥98%</td></tr></table></body></html>';
    const { blocks } = await readMarkdown(new TextEncoder().encode(`# 绩效目标表\n\n${html}\n\n注：无`));
    expect(cellsIn(blocks)).toEqual(["绩效目标表", CELLS, "注：无"]);
    expect(blocks[1]).toMatchObject({ rows: [{ place: { line: 3 } }, { place: { line: 4 } }, { place: { line: 4 } }] });
    expect(blocks[2]).toMatchObject({ place: { line: 6 } });
  });

  test("drawn tables too, with words broken where their column ends", async () => {
    const drawn = [
      "绩效目标表",
      "",
      "+----------+-----------------------+",
      "| 项目名称 | 路灯维护              |",
      "+==========+============+==========+",
      "| 产出指标 | 维护路灯   | ≥2000盏 |",
      "|          | 数         |          |",
      "|          +------------+----------+",
      "|          | 亮灯率     | ≥98%    |",
      "+----------+------------+----------+",
    ];
    const { blocks } = await readMarkdown(new TextEncoder().encode(drawn.join("\n")));
    expect(cellsIn(blocks)).toEqual(["绩效目标表", CELLS]);
    expect(blocks[1]).toMatchObject({ rows: [{ place: { line: 4 } }, { place: { line: 6 } }, { place: { line: 9 } }] });
  });

  test("one that is never closed, or only a line, is text", async () => {
    for (const text of ["<table><tr><td>a", "+--+", "+--+\n"]) {
      const { blocks } = await readMarkdown(new TextEncoder().encode(text));
      expect(blocks.map(({ kind }) => kind)).toEqual(["text"]);
    }
  });
});

test("a table out of a data frame is read without what the frame added", async () => {
  const text = [
    "|    | 绩效目标表 | Unnamed: 1 |",
    "|---:|:-----------|:-----------|",
    "|  0 | 项目资金   | 320.00     |",
    "|    | （万元）   |            |",
    "|  1 | 其他资金   | NaN        |",
  ];
  const { blocks } = await readMarkdown(new TextEncoder().encode(text.join("\n")));
  const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  expect(rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
    ["绩效目标表", ""],
    ["项目资金\n（万元）", "320.00"],
    ["其他资金", ""],
  ]);
});

test("signs that a reader of scans wrote as formulas are signs, other formulas stay", async () => {
  const { blocks } = await readMarkdown(new TextEncoder().encode("$\\geq 9 5 \\%$\n\n$\\alpha$\n\n5$ 6$"));
  expect(blocks).toMatchObject([{ text: "≥95%" }, { text: "$\\alpha$" }, { text: "5$ 6$" }]);
});

test("lines with tabs are rows, with a cell of several lines in quotes", async () => {
  const text = '绩效目标表\n项目名称\t路灯维护\n年度目标\t"一、甲；\n二、乙。"\n小计\n\t产出指标\t3个\n\n说明：无\n';
  const { blocks } = await readMarkdown(new TextEncoder().encode(text));
  expect(
    blocks.map((block) =>
      block.kind === "text" ? block.text : block.rows.map(({ cells }) => cells.map((cell) => cell.text)),
    ),
  ).toEqual([
    "绩效目标表",
    [["项目名称", "路灯维护"], ["年度目标", "一、甲；\n二、乙。"], ["小计"], ["", "产出指标", "3个"]],
    "说明：无",
  ]);
});

test("a cell a line, and bars that fill most rows up to the table's width: full rows end where it is reached", async () => {
  const lines = [
    "项目名称 |",
    "检测 | |||",
    "绩效 |",
    "一级 |",
    "二级 |",
    "三级 |",
    "值 |",
    "产出 |",
    "数量 |",
    "批次 |",
  ];
  const text = [...lines, "600 | |", "质量 |", "合格率 |", "99% | ||"].join("\n");
  const { blocks } = await readMarkdown(new TextEncoder().encode(text));
  expect(showBlocks(blocks)).toEqual([
    "table",
    "| 0:项目名称 | 1:检测 |",
    "| 0:绩效 | 1:一级 | 2:二级 | 3:三级 | 4:值 |",
    "| 0:产出 | 1:数量 | 2:批次 | 3:600 |",
    "| 0:质量 | 1:合格率 | 2:99% |",
  ]);
});

test("such rows stay as they are where the widths do not come out even", async () => {
  const text = ["甲 |", "乙 | ||", "丙 | ||", "丁 |", "戊 |", "己 |", "庚 |", "辛 | |"].join("\n");
  const { blocks } = await readMarkdown(new TextEncoder().encode(text));
  expect(showBlocks(blocks)).toHaveLength(9);
});

test("a cell of a web table turned into text may stand on several lines, of which the last has the bar", async () => {
  const text = [
    "项目支出绩效目标表 |",
    "（2024年度） |",
    "项目名称 |",
    "项目资金",
    "（万元） |",
    "绩",
    "效",
    "指",
    "标 |",
    "一级指标 |",
  ].join("\n");
  const { blocks } = await readMarkdown(new TextEncoder().encode(`${text}\n\n说明\n`));
  const [table, note] = blocks;
  expect(
    table?.kind === "table" && table.rows.map(({ place, cells }) => [place.line, ...cells.map((cell) => cell.text)]),
  ).toEqual([
    [1, "项目支出绩效目标表"],
    [2, "（2024年度）"],
    [3, "项目名称"],
    [4, "项目资金\n（万元）"],
    [6, "绩\n效\n指\n标"],
    [10, "一级指标"],
  ]);
  expect(note).toMatchObject({ kind: "text", text: "说明" });
});
