import { expect, test } from "vitest";
import { type Convert, withConversion } from "../../scripts/import/convert.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { docxOf, paragraph } from "../source/build/docx.ts";
import { oleWith } from "../source/build/ole.ts";

const DOCX = docxOf(paragraph("项目支出绩效目标表"));
const recognizeFile = async (fileName: string, bytes: Uint8Array): Promise<ReturnType<typeof recognize>> =>
  recognize(await readSource(fileName, bytes));

test("an old document is converted where an office suite can, and the reading says so", async () => {
  const convert: Convert = async (_, ending, target) => (ending === "doc" && target === "docx" ? DOCX : undefined);
  const { document } = await withConversion(recognizeFile, convert)("a.doc", oleWith("WordDocument"));
  expect(document.blocks).toEqual([{ kind: "text", place: { paragraph: 1 }, text: "项目支出绩效目标表" }]);
  expect(document.notes).toEqual([{ code: "converted" }]);
});

test("it is refused with the way to convert it where none can", async () => {
  const read = withConversion(recognizeFile, async () => undefined);
  await expect(read("a.doc", oleWith("WordDocument"))).rejects.toMatchObject({ code: "use-doc" });
});
