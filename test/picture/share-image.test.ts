import { readFileSync } from "node:fs";
import { unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFont } from "../../src/picture/font.ts";
import { writePng } from "../../src/picture/png.ts";
import { rasterize } from "../../src/picture/raster.ts";
import { pressOf, type ShareText } from "../../src/picture/share-image.ts";
import { shareTextOf } from "../../src/views/share-text.ts";
import { project } from "../form.ts";

const FONT = readFont(readFileSync("assets/noto-sans-sc/700.woff"));
const SITE = { name: "明账", tagline: "绩效目标公开" };
const TEXT: ShareText = shareTextOf(SITE, project());

describe("the PNG file", () => {
  const random = (length: number): Uint8Array => {
    let state = 7;
    return Uint8Array.from({ length }, () => {
      state = (state * 16807) % 2147483647;
      return state % 16;
    });
  };

  test.each([
    { name: "ground only", width: 1200, height: 630, pixels: new Uint8Array(1200 * 630) },
    { name: "noise", width: 301, height: 50, pixels: random(301 * 50) },
    { name: "one pixel", width: 1, height: 1, pixels: Uint8Array.of(9) },
    {
      name: "stripes",
      width: 600,
      height: 40,
      pixels: Uint8Array.from({ length: 24_000 }, (_, at) => (at % 7 > 3 ? 5 : 0)),
    },
  ])("holds exactly the pixels that were put in: $name", ({ width, height, pixels }) => {
    const file = writePng(width, height, pixels, ["#ffffff", "#000000"]);
    const view = new DataView(file.buffer);
    expect([view.getUint32(16), view.getUint32(20), file[24], file[25]]).toEqual([width, height, 4, 3]);
    const rows = unzlibSync(dataOf(file));
    const stride = 1 + Math.ceil(width / 2);
    expect(rows).toHaveLength(stride * height);
    const back = pixels.map((_, at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      const byte = rows[y * stride + 1 + (x >> 1)] ?? 0;
      return x % 2 === 0 ? byte >> 4 : byte & 15;
    });
    expect(Buffer.from(back).equals(Buffer.from(pixels))).toBe(true);
  });
});

describe("the font", () => {
  test("has the common signs with square outlines, and knows what it lacks", () => {
    for (const letter of "万元绩效目标0123456789.%（）“”《》、") {
      const glyph = FONT.glyphOf(letter.codePointAt(0) ?? 0);
      expect(glyph?.contours.length, letter).toBeGreaterThan(0);
    }
    expect(FONT.glyphOf(0x4e07)?.advance).toBe(FONT.unitsPerEm);
    expect(FONT.has(0x2a6d6)).toBe(false);
  });

  test("一 is a bar: as wide as it looks, covered in the middle, empty outside", () => {
    const { width, height, levels } = rasterize(
      FONT.glyphOf(0x4e00) ?? { advance: 0, contours: [] },
      100,
      FONT.unitsPerEm,
    );
    const ink = levels.filter((level) => level === 5).length;
    expect(ink).toBeGreaterThan(600);
    expect(ink).toBeLessThan(1600);
    expect([width, height].every(Number.isInteger)).toBe(true);
    expect(levels[0]).toBe(0);
  });

  test("回 has a hole: its middle row alternates between ink and ground", () => {
    const { width, height, levels } = rasterize(
      FONT.glyphOf(0x56de) ?? { advance: 0, contours: [] },
      100,
      FONT.unitsPerEm,
    );
    const row = [...levels.subarray(Math.floor(height * 0.45) * width, (Math.floor(height * 0.45) + 1) * width)];
    const runs = row.map((level) => level > 2).filter((dark, at, all) => dark && !all[at - 1]);
    expect(runs).toHaveLength(4);
  });
});

describe("the picture", () => {
  const press = pressOf(FONT);

  test("says department, year, name and money; no amount, no figure", () => {
    expect(TEXT).toEqual({
      head: "组织部 · 2024 年",
      title: "培训经费",
      amount: { label: "年度资金总额", figure: "10.00", unit: "万元" },
      foot: "明账 · 绩效目标公开",
    });
    const { funds: _, ...without } = project();
    expect(shareTextOf(SITE, without)).not.toHaveProperty("amount");
  });

  test("is the same bytes every time, and others for another text", () => {
    const file = press.print(TEXT);
    expect(Buffer.from(file).equals(Buffer.from(pressOf(FONT).print(TEXT)))).toBe(true);
    expect(Buffer.from(file).equals(Buffer.from(press.print({ ...TEXT, title: "会议经费" })))).toBe(false);
    expect(file.length).toBeLessThan(60_000);
  });

  test("is made only where every sign can be printed", () => {
    expect(press.has(TEXT)).toBe(true);
    expect(press.has({ ...TEXT, title: "\u{2a6d6}经费" })).toBe(false);
  });

  test("takes names of any length", () => {
    for (const title of ["", "甲", "长".repeat(300)])
      expect(press.print({ ...TEXT, title }).length).toBeGreaterThan(1000);
  });
});

function dataOf(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer);
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...file.subarray(at + 4, at + 8)) === "IDAT") return file.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  throw new Error("no data");
}
