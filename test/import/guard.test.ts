import { afterAll, expect, test } from "vitest";
import { openGuardedRecognizer } from "../../scripts/import/guard.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { LIMITS } from "../../scripts/source/limits.ts";
import { readSource } from "../../scripts/source/read.ts";
import { docxOf, paragraph } from "../source/build/docx.ts";

const DOCX = docxOf(paragraph("项目支出绩效目标表"));
const FORM = new TextEncoder().encode(
  "项目支出绩效目标表（2024年度）\n\n|项目名称|河道清淤|\n|-|-|\n|主管部门|某市水利局|\n|年度总体目标|清淤。|\n",
);
const guard = openGuardedRecognizer();
afterAll(() => guard.close());

test("the forms that are recognized apart are the same forms", async () => {
  const { forms } = await guard.recognizeFile("a.md", FORM);
  expect(forms).toMatchObject([{ name: "河道清淤" }]);
  expect(forms).toEqual(recognize(await readSource("a.md", FORM)).forms);
});

test("the text of a document without forms does not come back: nothing of it is published", async () => {
  expect((await guard.recognizeFile("a.docx", DOCX)).document).toEqual({ format: "Word", blocks: [] });
});

test("a refusal comes back with its code and data, and the next file is read", async () => {
  await expect(guard.recognizeFile("a.exe", new TextEncoder().encode("text"))).rejects.toMatchObject({
    code: "unknown-format",
    data: { known: expect.stringContaining(".docx") },
  });
  expect((await guard.recognizeFile("a.md", FORM)).forms).toHaveLength(1);
});

test("a thread that does not answer in time is ended, and the next file gets a new one", async () => {
  const hasty = openGuardedRecognizer({ limits: { ...LIMITS, seconds: 0 }, graceSeconds: 0 });
  await expect(hasty.recognizeFile("a.docx", DOCX)).rejects.toMatchObject({ code: "too-slow" });
  await expect(hasty.recognizeFile("a.docx", DOCX)).rejects.toMatchObject({ code: "too-slow" });
  await hasty.close();
});

test("a file that needs too much memory is refused, and the next file is read", async () => {
  const tight = openGuardedRecognizer({ heapMegabytes: 24 });
  const cells = "<td>单元格".repeat(600_000);
  const bytes = new TextEncoder().encode(`<table><tr>${cells}</table>`);
  await expect(tight.recognizeFile("a.html", bytes)).rejects.toMatchObject({ code: "too-much-memory" });
  expect((await tight.recognizeFile("a.md", FORM)).forms).toHaveLength(1);
  await tight.close();
}, 30_000);
