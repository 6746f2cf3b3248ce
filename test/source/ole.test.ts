import { readFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import { expect, test } from "vitest";
import { rootStreams } from "../../scripts/source/ole.ts";
import { readSource } from "../../scripts/source/read.ts";

function containerOf(...paths: readonly string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const path of paths) CFB.utils.cfb_add(container, path, Buffer.alloc(5000, 1));
  return new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer);
}

test("only the streams at the top say what a file is", async () => {
  const letter = containerOf("/WordDocument", "/ObjectPool/_1/Workbook", "/1Table");
  expect(rootStreams(letter)).toEqual(expect.arrayContaining(["WordDocument", "1Table", "ObjectPool"]));
  expect(rootStreams(letter)).not.toContain("Workbook");
  await expect(readSource("a.doc", letter)).rejects.toMatchObject({ code: "use-doc" });
  const slides = containerOf("/PowerPoint Document", "/ObjectPool/_1/WordDocument");
  await expect(readSource("a.doc", slides)).rejects.toMatchObject({ code: "use-slides" });
});

test("a workbook that an office suite wrote is found", () => {
  expect(rootStreams(new Uint8Array(readFileSync("test/fixtures/source/workbook.xls")))).toContain("Workbook");
});

test("any damage ends with some names or none", () => {
  const bytes = containerOf("/WordDocument", "/ObjectPool/_1/Workbook");
  for (let at = 24; at < bytes.length; at += 7) {
    const damaged = bytes.slice(0, at % 3 === 0 ? at : bytes.length);
    if (at % 3 !== 0) damaged.fill(at % 256, at, at + 4);
    expect(rootStreams(damaged).length).toBeLessThan(100);
  }
});
