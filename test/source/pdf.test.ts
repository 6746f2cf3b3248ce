import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSource } from "../../scripts/source/read.ts";
import { chinese, drawTable, latin, line, pdfOf } from "./build/pdf.ts";
import { show } from "./build/show.ts";

const XS = [50, 150, 250, 400];

test("ruled lines make a table, text beside it stays text; places are page, table and row", async () => {
  const { operations } = drawTable(
    [
      [
        { text: "项目名称", column: 0 },
        { text: "组工工作经费", column: 1, colSpan: 2 },
      ],
      [
        { text: "项目期", column: 0 },
        { text: "1年", column: 1 },
        { text: "甲", column: 2 },
      ],
    ],
    XS,
    700,
  );
  const bytes = pdfOf([[chinese(200, 750, "项目支出绩效目标表", 18), ...operations, latin(290, 30, "- 1 -")]]);
  const { blocks, notes } = await readSource("a.pdf", bytes);
  expect(notes).toEqual([]);
  expect(blocks).toEqual([
    { kind: "text", place: { page: 1 }, text: "项目支出绩效目标表" },
    {
      kind: "table",
      rows: [
        {
          place: { page: 1, table: 1, row: 1 },
          cells: [
            { column: 0, text: "项目名称" },
            { column: 1, colSpan: 2, text: "组工工作经费" },
          ],
        },
        {
          place: { page: 1, table: 1, row: 2 },
          cells: [
            { column: 0, text: "项目期" },
            { column: 1, text: "1年" },
            { column: 2, text: "甲" },
          ],
        },
      ],
    },
    { kind: "text", place: { page: 1 }, text: "- 1 -" },
  ]);
});

test("cells that run over rows are rowSpans", async () => {
  const { operations } = drawTable(
    [
      [
        { text: "产出指标", column: 0, rowSpan: 2 },
        { text: "数量指标", column: 1 },
        { text: "≥5人", column: 2 },
      ],
      [
        { text: "质量指标", column: 1 },
        { text: "100%", column: 2 },
      ],
    ],
    XS,
    700,
  );
  expect(await show("a.pdf", pdfOf([operations]))).toEqual([
    "table",
    "| 0↓2:产出指标 | 1:数量指标 | 2:≥5人 |",
    "| 1:质量指标 | 2:100% |",
  ]);
});

test("a line that is wrapped is put together, a line that ends early is a break", async () => {
  const text = "一二三四五六七八九十甲乙丙丁\n戊己庚";
  const { operations } = drawTable(
    [
      [
        { text: "目标", column: 0 },
        { text, column: 1 },
      ],
    ],
    [50, 100, 170],
    700,
  );
  expect(await show("a.pdf", pdfOf([operations]))).toEqual(["table", `| 0:目标 | 1:${text.replace("\n", "⏎")} |`]);
});

test("thin filled boxes, doubled lines and lines drawn piece by piece rule tables too", async () => {
  const box = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re f`;
  const page = [
    ...[700, 670, 640].flatMap((y) => [
      box(50, y, 100, 0.5),
      box(150.5, y + 0.3, 100, 0.5),
      box(50, y + 1.5, 200, 0.5),
    ]),
    ...[50, 150, 250].flatMap((x) => [box(x, 670, 0.5, 30.5), box(x + 0.4, 640, 0.5, 30)]),
    chinese(55, 680, "甲"),
    chinese(155, 680, "乙"),
    chinese(55, 650, "丙"),
    chinese(155, 650, "丁"),
  ];
  expect(await show("a.pdf", pdfOf([page]))).toEqual(["table", "| 0:甲 | 1:乙 |", "| 0:丙 | 1:丁 |"]);
});

test("a table that is open at its sides keeps its outer columns", async () => {
  const page = [
    ...[700, 670, 640].map((y) => line(50, y, 350, y)),
    line(150, 640, 150, 700),
    line(250, 640, 250, 700),
    ...["甲", "乙", "丙"].flatMap((text, column) => [
      chinese(55 + 100 * column, 680, text),
      chinese(55 + 100 * column, 650, text),
    ]),
  ];
  expect(await show("a.pdf", pdfOf([page]))).toEqual(["table", "| 0:甲 | 1:乙 | 2:丙 |", "| 0:甲 | 1:乙 | 2:丙 |"]);
});

test("one piece of text that runs over a rule is cut where the rule stands", async () => {
  const page = [
    ...drawTable(
      [
        [
          { text: "", column: 0 },
          { text: "", column: 1 },
        ],
      ],
      [50, 90, 130],
      700,
    ).operations,
  ];
  expect(await show("a.pdf", pdfOf([[...page, chinese(50, 684, "项目名称组工经费")]]))).toEqual([
    "table",
    "| 0:项目名称 | 1:组工经费 |",
  ]);
});

test("a frame around the page and an underline are no tables", async () => {
  const page = ["20 20 500 700 re S", line(100, 498, 200, 498), chinese(100, 500, "标题"), chinese(100, 400, "正文")];
  const { blocks, notes } = await readSource("a.pdf", pdfOf([page]));
  expect(blocks.map((block) => block.kind === "text" && block.text)).toEqual(["标题", "正文"]);
  expect(notes).toEqual([{ code: "pdf-without-rules" }]);
});

test("text that is clipped away is not printed", async () => {
  const page = [
    chinese(100, 700, "看得见"),
    "q 50 600 200 50 re W n",
    chinese(100, 620, "也看得见"),
    chinese(100, 500, "看不见"),
    "Q",
  ];
  expect(await show("a.pdf", pdfOf([page]))).toEqual(["# 看得见", "# 也看得见"]);
});

test("bold type printed twice is read once", async () => {
  const { operations } = drawTable(
    [
      [
        { text: "产出产出", column: 0 },
        { text: "乙", column: 1 },
      ],
    ],
    XS,
    700,
  );
  expect(
    await show(
      "a.pdf",
      pdfOf([[...operations, ...operations.map((each) => each.replace(/1 0 0 1 (\d+)/u, "1 0 0 1 $1.3"))]]),
    ),
  ).toEqual(["table", "| 0:产出产出 | 1:乙 |"]);
});

test("a page that is turned is read as it is seen", async () => {
  const { operations } = drawTable(
    [
      [
        { text: "甲", column: 0 },
        { text: "乙", column: 1 },
      ],
    ],
    XS,
    500,
  );
  const turned = `0 1 -1 0 595 0 cm`;
  expect(await show("a.pdf", pdfOf([[turned, ...operations]], "/Rotate 90"))).toEqual(["table", "| 0:甲 | 1:乙 |"]);
});

describe("tables that run over pages", () => {
  const head = [
    { text: "二级指标", column: 0 },
    { text: "三级指标", column: 1 },
    { text: "指标值", column: 2 },
  ];
  const first = [
    { text: "数量指标", column: 0 },
    { text: "收集事项报告", column: 1 },
    { text: "≥5", column: 2 },
  ];
  const second = [
    { text: "质量指标", column: 0 },
    { text: "及时报送", column: 1 },
    { text: "100%", column: 2 },
  ];

  test("they are put together when the columns agree, page numbers between them", async () => {
    const pages = [[first], [second]].map((rows, index) => [
      ...drawTable(rows, XS, 780).operations,
      latin(290, 30, `- ${index + 1} -`),
    ]);
    const { blocks } = await readSource("a.pdf", pdfOf(pages));
    const tables = blocks.filter((block) => block.kind === "table");
    expect(tables.map((table) => table.rows.map((row) => row.place))).toEqual([
      [
        { page: 1, table: 1, row: 1 },
        { page: 2, table: 1, row: 1 },
      ],
    ]);
  });

  test("a head that is printed again is read once", async () => {
    const pages = [first, second].map((row) => drawTable([head, row], XS, 780).operations);
    expect(await show("a.pdf", pdfOf(pages))).toEqual([
      "table",
      "| 0:二级指标 | 1:三级指标 | 2:指标值 |",
      "| 0:数量指标 | 1:收集事项报告 | 2:≥5 |",
      "| 0:质量指标 | 1:及时报送 | 2:100% |",
    ]);
  });

  test("a page with only some of the columns is put on the columns of the whole", async () => {
    const goal = { text: "年度目标", column: 0 };
    const pages = [
      drawTable([first], XS, 780).operations,
      drawTable([[goal, { text: "全年", column: 1 }]], [50, 150, 400], 780).operations,
    ];
    expect(await show("a.pdf", pdfOf(pages))).toEqual([
      "table",
      "| 0:数量指标 | 1:收集事项报告 | 2:≥5 |",
      "| 0:年度目标 | 1→2:全年 |",
    ]);
  });

  test("a row that the page's end cut in two is one row", async () => {
    const [a, b] = ["一二三四五六七八九十甲乙丙丁戊己庚辛", "壬癸子丑"];
    const pages = [
      drawTable(
        [
          [
            { text: "年度目标", column: 0 },
            { text: a, column: 1 },
          ],
        ],
        [50, 100, 198],
        100,
      ).operations,
      drawTable(
        [
          [
            { text: "", column: 0 },
            { text: b, column: 1 },
          ],
          [
            { text: "备注", column: 0 },
            { text: "无", column: 1 },
          ],
        ],
        [50, 100, 198],
        780,
      ).operations,
    ];
    expect(await show("a.pdf", pdfOf(pages))).toEqual(["table", `| 0:年度目标 | 1:${a}${b} |`, "| 0:备注 | 1:无 |"]);
  });

  test("a merged cell that the page's end cut is one cell, though its label stands on either page", async () => {
    // As office programs print: no line closes the cell at the page's end, and what lies beyond is clipped.
    const rules = [50, 100, 200].map((x) => line(x, 700, x, 760));
    const upper = [...rules, line(50, 760, 200, 760), line(100, 730, 200, 730)];
    const texts = (y: number, ...words: readonly string[]): string[] =>
      words.map((word, index) => chinese(105, y - 30 * index, word));
    const pages = [
      [
        ...upper,
        line(100, 700, 200, 700),
        ...texts(740, "甲", "乙"),
        "40 700 400 100 re W n",
        chinese(55, 690, "产出"),
      ],
      [
        ...rules,
        line(50, 700, 200, 700),
        line(100, 730, 200, 730),
        ...texts(740, "丙", "丁"),
        "40 100 400 660 re W n",
        chinese(55, 750, "产出"),
      ],
    ];
    expect(await show("a.pdf", pdfOf(pages))).toEqual([
      "table",
      "| 0↓4:产出 | 1:甲 |",
      "| 1:乙 |",
      "| 1:丙 |",
      "| 1:丁 |",
    ]);
  });

  test("a line of a cut cell stands below the last rule of its page", async () => {
    const rules = [50, 100, 200].map((x) => line(x, 100, x, 160));
    const lower = [...rules, line(50, 160, 200, 160), line(100, 130, 200, 130), line(100, 100, 200, 100)];
    const pages = [
      [...lower, chinese(55, 105, "资金"), chinese(55, 85, "万元"), chinese(105, 140, "甲"), chinese(105, 110, "乙")],
      [
        ...[50, 100, 200].map((x) => line(x, 730, x, 760)),
        ...[line(100, 760, 200, 760), line(50, 730, 200, 730)],
        chinese(105, 740, "丙"),
      ],
    ];
    expect(await show("a.pdf", pdfOf(pages))).toEqual(["table", "| 0↓3:资金⏎万元 | 1:甲 |", "| 1:乙 |", "| 1:丙 |"]);
  });

  test("a title between them keeps them apart", async () => {
    const pages = [
      drawTable([first], XS, 780).operations,
      [chinese(200, 800, "项目支出绩效目标表"), ...drawTable([second], XS, 780).operations],
    ];
    const { blocks } = await readSource("a.pdf", pdfOf(pages));
    expect(blocks.map((block) => block.kind)).toEqual(["table", "text", "table"]);
  });
});

test("a page without text is noted; a document without any is refused as a scan", async () => {
  const page = drawTable(
    [
      [
        { text: "甲", column: 0 },
        { text: "乙", column: 1 },
      ],
    ],
    XS,
    700,
  ).operations;
  const { notes } = await readSource("a.pdf", pdfOf([page, ["0 0 m"]]));
  expect(notes).toEqual([{ code: "page-without-text", place: { page: 2 } }]);
  await expect(readSource("a.pdf", pdfOf([[line(0, 0, 9, 9)]]))).rejects.toMatchObject({ code: "scanned-pdf" });
});

const NEGATIVES = ["shangwuwei-2025-budget.pdf", "wanli-2024-budget.pdf"]
  .map((name) => `../shared/samples/negatives/${name}`)
  .filter((path) => existsSync(path));

test.each(NEGATIVES)(
  "the real document %s gives its nine tables",
  async (path) => {
    const { blocks } = await readSource(path, new Uint8Array(readFileSync(path)));
    expect(blocks.filter((block) => block.kind === "table")).toHaveLength(9);
  },
  20_000,
);
