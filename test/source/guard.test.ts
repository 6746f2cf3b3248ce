import { afterAll, expect, test } from "vitest";
import { openGuardedReader } from "../../scripts/source/guard.ts";
import { readSource } from "../../scripts/source/read.ts";
import { LIMITS } from "../../scripts/source/watch.ts";
import { docxOf, paragraph } from "./build/docx.ts";

const DOCX = docxOf(paragraph("项目支出绩效目标表"));
const reader = openGuardedReader();
afterAll(() => reader.close());

test("a document read apart is the same document", async () => {
  expect(await reader.read("a.docx", DOCX)).toEqual(await readSource("a.docx", DOCX));
});

test("a refusal comes back with its code and data, and the next file is read", async () => {
  await expect(reader.read("a.exe", new TextEncoder().encode("text"))).rejects.toMatchObject({
    code: "unknown-format",
    data: { known: expect.stringContaining(".docx") },
  });
  expect((await reader.read("a.docx", DOCX)).blocks).toHaveLength(1);
});

test("a thread that does not answer in time is ended, and the next file gets a new one", async () => {
  const hasty = openGuardedReader({ ...LIMITS, seconds: 0 }, 0);
  await expect(hasty.read("a.docx", DOCX)).rejects.toMatchObject({ code: "too-slow" });
  await expect(hasty.read("a.docx", DOCX)).rejects.toMatchObject({ code: "too-slow" });
  await hasty.close();
});

test("a file that needs too much memory is refused, and the next file is read", async () => {
  const tight = openGuardedReader(LIMITS, 5, 24);
  const cells = "<td>单元格".repeat(600_000);
  const bytes = new TextEncoder().encode(`<table><tr>${cells}</table>`);
  await expect(tight.read("a.html", bytes)).rejects.toMatchObject({ code: "too-much-memory" });
  expect((await tight.read("a.docx", DOCX)).blocks).toHaveLength(1);
  await tight.close();
}, 30_000);
