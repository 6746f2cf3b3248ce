import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSource } from "../../scripts/source/read.ts";
import { show } from "./build/show.ts";

/** Written by an office suite: merged ranges, number formats, a hidden row, a hidden sheet. */
function workbook(): Uint8Array {
  return new Uint8Array(readFileSync("test/fixtures/source/workbook.xls"));
}

test("an old workbook is read as it is shown", async () => {
  expect(await show("目标表.xls", workbook())).toEqual([
    "table",
    "| 0→3:项目支出绩效目标表 |",
    "| 0:项目名称 | 1:组工工作经费 |",
    "| 0↓2:产出指标 | 1:1,030,700.00 | 2:100% |",
    "| 1:2024年3月 | 2:2024/3/1 |",
    "| 0:一⏎二 | 1:32.8 | 2:TRUE |",
  ]);
});

test("what is hidden is noted; places are the sheet and its row", async () => {
  const { notes, blocks } = await readSource("目标表.et", workbook());
  expect(notes?.map((note) => [note.code, note.place])).toEqual([
    ["hidden-lines", { sheet: "目标表" }],
    ["hidden-sheet", { sheet: "底稿" }],
  ]);
  expect(blocks[0]?.kind === "table" && blocks[0].rows.at(-1)?.place).toEqual({ sheet: "目标表", row: 6 });
});

test("a workbook that is cut off is refused with a sentence", async () => {
  await expect(readSource("目标表.xls", workbook().subarray(0, 3000))).rejects.toMatchObject({ code: "damaged-file" });
});

test("a formula for many cells that makes no sense costs nothing", async () => {
  const bytes = workbook();
  const margin = Buffer.from(bytes).indexOf(Buffer.from("26000800", "hex"));
  expect(margin).toBeGreaterThan(0);
  // The left margin becomes an array formula of BIFF2.
  bytes[margin] = 0x21;
  const { blocks } = await readSource("目标表.xls", bytes);
  expect(blocks).toHaveLength(1);
}, 10_000);
