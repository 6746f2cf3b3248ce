import { expect, test } from "vitest";
import type { Decisions } from "../../scripts/recognize/personal/decisions.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { markdownForm } from "../fixtures/markdown-form.ts";

const CONTACT = markdownForm().replace(
  "| 年度目标 |",
  "| 联系人 | 江小白、李 园 | 联系电话 | 13812345678 | |\n| 年度目标 |",
);

const recognized = async (text: string, decisions: Partial<Decisions>): Promise<ReturnType<typeof recognize>> =>
  recognize(await readSource("a.md", new TextEncoder().encode(text)), { keep: [], mask: [], ...decisions });
const published = ({ document }: ReturnType<typeof recognize>): string => JSON.stringify(document.blocks);

test("a text that the department says names no person stays, and is known for the next import", async () => {
  const kept = await recognized(CONTACT, { keep: ["13812345678", "王五"] });
  expect(published(kept)).toContain("13812345678");
  expect(published(kept)).not.toContain("江小白");
  expect(kept.decided).toEqual({ kept: ["13812345678"], found: [], masked: 0 });
  expect(kept.forms[0]?.problems.map(({ text }) => text)).toEqual(["联系人"]);
});

test.each([
  [["江小白、李 园"], true],
  [["李园", "江小白"], true],
  [["江小白"], false],
])("of several names in one cell all must be said: %j", async (keep, stays) => {
  expect(published(await recognized(CONTACT, { keep })).includes("江小白")).toBe(stays);
});

test("a text to mask is masked wherever it stands, its letters set wide or not, and counted", async () => {
  const text = `经办 周 小 燕\n\n${markdownForm().replace("办好培训。", "由周小燕办好培训。")}`;
  const masked = await recognized(text, { mask: ["周小燕", "李小明"] });
  expect(published(masked)).not.toMatch(/周\s*小\s*燕/u);
  expect(masked.forms[0]?.goal).toBe("由＊＊＊办好培训。");
  expect(masked.decided).toEqual({ kept: [], found: ["周小燕"], masked: 2 });
  expect(masked.personal.map(({ text: what }) => what)).toEqual(["指定遮盖的文字"]);
});

test("signs of patterns in a text are no patterns", async () => {
  const masked = await recognized(markdownForm(), { mask: ["..", "(培训|费)"] });
  expect(masked.decided.masked).toBe(0);
});
