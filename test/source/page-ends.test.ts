/** Forms in a PDF whose pages end anywhere: what stands in two parts of one cell is read as one. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { recordOf } from "../../scripts/write/record.ts";
import { officialRows } from "./build/official-form.ts";
import { drawPages } from "./build/paged-table.ts";
import { chinese, pdfOf } from "./build/pdf.ts";

const published = readFileSync("public/sources/2024/106/2024-106.md");
const { forms } = recognize(await readSource("2024-106.md", new Uint8Array(published)));

/** What a form says, without where it stands; a line that a page's end cut may have lost its spaces. */
function saidBy(form: RecognizedForm | undefined): unknown {
  if (!form) return undefined;
  const { 原件: _, 问题: __, ...record } = recordOf(form, { departmentId: "106", documentId: "2024/106" });
  const indicators = record.绩效指标.map(({ 出处: ___, ...indicator }) => indicator);
  return JSON.parse(JSON.stringify({ ...record, 绩效指标: indicators }).replace(/\s|\\n/gu, ""));
}

/** How much of a page the table may fill: its ends fall into every part of the form. */
const ROOMS = [160, 201, 242, 324, 406, 447];

test.each(ROOMS)("with %i points of a page for the table", async (room) => {
  for (const form of forms) {
    const sheet = { xs: [40, 100, 180, 290, 440, 555], tops: [760, 800], bottom: 760 - room } as const;
    const [first = [], ...rest] = drawPages(officialRows(form), sheet);
    const heads = [chinese(220, 800, form.title ?? "", 16), chinese(260, 775, `（${form.year}年度）`)];
    const pages = [[...heads, ...first], ...rest];
    const { forms: read } = recognize(await readSource("form.pdf", pdfOf(pages)));
    expect(read).toHaveLength(1);
    expect(saidBy(read[0]), form.name).toEqual(saidBy(form));
  }
});
