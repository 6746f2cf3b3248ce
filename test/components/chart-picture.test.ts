import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { framePicture, layOutBars, layOutDots, wrap } from "../../src/components/chart/lay-out.ts";
import { type Palette, writeSvg } from "../../src/components/chart/marks.ts";
import { layOutMonths } from "../../src/components/chart/months.ts";
import type { Bar } from "../../src/components/chart/read-table.ts";

const PALETTE: Palette = {
  font: '"Noto Sans CJK SC", sans-serif',
  colours: { ground: "#fff", text: "#111", muted: "#555", border: "#ddd", bar: "#1c4e80", quiet: "#9dbbd8" },
};
const WORDS = {
  heading: "部门 2024 年",
  caption: "各项目的资金（万元）",
  foot: "来源：某局　下载于 2024-03-01　https://x.cn/",
};

function bar(label: string, value: number, current = false): Bar {
  return { label, value, text: (value / 1_000_000).toFixed(2), current };
}

describe("bars", () => {
  test("each has its whole name and its value as the table prints it, and a length in proportion", () => {
    const { marks } = layOutBars([bar("甲".repeat(40), 4_000_000), bar("乙", 1_000_000), bar("丙", 0)]);
    const texts = marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));
    expect(texts.join("")).toContain("甲".repeat(40));
    expect(texts).toEqual(expect.arrayContaining(["4.00", "1.00", "0.00"]));
    const lengths = marks.flatMap((mark) => (mark.shape === "rect" ? [mark.width] : []));
    expect(lengths).toHaveLength(2);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(4);
  });

  test("the one that is pointed out can be told without its colour", () => {
    const { marks } = layOutBars([bar("甲", 2), bar("乙", 1, true)]);
    expect(marks.filter((mark) => mark.shape === "text" && mark.text === "▶ 乙")).toHaveLength(1);
    expect(marks.flatMap((mark) => (mark.shape === "rect" ? [mark.ink] : []))).toEqual(["quiet", "bar"]);
  });

  test("nothing leaves the picture", () => {
    const { width, height, marks } = framePicture(
      WORDS,
      layOutBars([bar("甲".repeat(90), 9_999_000_000), bar("乙", 1)]),
    );
    for (const mark of marks) {
      const right = mark.shape === "rect" ? mark.x + mark.width : mark.x;
      expect(right).toBeLessThanOrEqual(width - 40);
      expect(mark.y).toBeLessThanOrEqual(height);
    }
  });
});

describe("dots", () => {
  const at = (value: number, count: number) => ({ label: String(value), value, count });

  test("one for every use, equal figures on top of each other", () => {
    const dots = layOutDots([at(90, 2), at(95, 1), at(90, 1)], "%", false).marks.filter(({ shape }) => shape === "dot");
    expect(dots).toHaveLength(4);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(2);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });

  test("figures of very different size stand apart on a logarithmic axis", () => {
    const { marks } = layOutDots([at(1, 1), at(100, 1), at(10_000, 1)], "人", true);
    const [a = 0, b = 0, c = 0] = marks.flatMap((mark) => (mark.shape === "dot" ? [mark.x] : []));
    expect(b - a).toBeCloseTo(c - b);
    expect(marks.filter((mark) => mark.shape === "text" && mark.text === "10,000")).toHaveLength(1);
  });

  test("a single figure stands inside the picture", () => {
    const [dot] = layOutDots([at(5, 1)], "", false).marks.filter(({ shape }) => shape === "dot");
    expect(Number.isFinite(dot?.x)).toBe(true);
  });
});

describe("the SVG file", () => {
  const svg = writeSvg(
    framePicture({ ...WORDS, heading: '<b> & "\u0001' }, layOutBars([bar("甲", 1_000_000)])),
    PALETTE,
  );

  test("is one well-formed picture with title, source, date and address inside, all escaped", () => {
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    expect(root.tagName).toBe("svg");
    expect(root.querySelector("title")?.textContent).toBe('<b> & "');
    expect(svg).not.toContain("\u0001");
    for (const words of ["来源：某局", "2024-03-01", "https://x.cn/"]) expect(root.textContent).toContain(words);
    expect(root.querySelectorAll("text").length).toBeGreaterThanOrEqual(5);
    expect(svg).not.toMatch(/<b>|undefined|NaN/u);
  });

  test("asks nothing of anybody: no style, script or address to load", () => {
    expect(svg).not.toMatch(/<(?:style|script|image|use|foreignObject)|href=|url\(/u);
  });
});

test("lines break anywhere between ideographs and never inside a number or a Latin word", () => {
  expect(wrap("资金1202.95万元", 10, 50)).toEqual(["资金", "1202.95", "万元"]);
  expect(wrap("甲乙丙", 10, 20)).toEqual(["甲乙", "丙"]);
  expect(wrap("", 10, 20)).toEqual([""]);
});

test("a time line has a column and a number for every month with deadlines, and a name for each", () => {
  const counts = [0, 0, 2, 1, 0, 4, 1, 1, 1, 3, 1, 6, 5];
  const { marks, height } = layOutMonths(counts.map((count, index) => ({ label: `第${index}`, count })));
  const columns = marks.flatMap((mark) => (mark.shape === "rect" ? [mark] : []));
  expect(columns).toHaveLength(10);
  expect((columns.find(({ x }) => x > 850)?.height ?? 0) / (columns[0]?.height ?? 1)).toBeCloseTo(3);
  // The thirteenth month begins a row below.
  expect(columns.at(-1)?.x).toBe(8);
  expect(Math.max(...columns.map((column) => column.y + column.height))).toBeLessThan(height);
  const texts = marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : []));
  expect(texts).toEqual(expect.arrayContaining([...counts.filter((count) => count > 0).map(String), "第0", "第12"]));
});
