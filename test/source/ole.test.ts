import { readFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import { expect, test } from "vitest";
import { rootStream, rootStreams } from "../../scripts/source/container/ole.ts";
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

test("streams come whole, long and short ones, and out of a file of many sectors", () => {
  const content = (size: number, seed: number): Buffer =>
    Buffer.from(Uint8Array.from({ length: size }, (_, at) => (at * seed) % 251));
  const container = CFB.utils.cfb_new();
  const streams = {
    Short: content(100, 3),
    Edge: content(4096, 5),
    Workbook: content(9_000_000, 7),
    Other: content(4095, 11),
  };
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, bytes);
  const file = new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer);
  for (const [name, bytes] of Object.entries(streams)) {
    expect(Buffer.from(rootStream(file, name) ?? []).equals(bytes), name).toBe(true);
  }
  expect(rootStream(file, "Missing")).toBeUndefined();
  expect(rootStream(file.subarray(0, 5_000_000), "Workbook")).toBeUndefined();
});

test("a directory that leads back to itself ends", async () => {
  const bytes = containerOf("/Workbook", "/A", "/B");
  const directory = (new DataView(bytes.buffer).getUint32(48, true) + 1) * 512;
  for (let entry = 1; entry < 4; entry += 1) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + directory + entry * 128);
    for (const at of [68, 72, 76]) view.setUint32(at, 1 + (entry % 3), true);
  }
  expect(rootStreams(bytes).length).toBeLessThan(5);
  await expect(readSource("a.xls", bytes)).rejects.toMatchObject({ code: "damaged-file" });
});

test("any damage ends with some names or none", () => {
  const bytes = containerOf("/WordDocument", "/ObjectPool/_1/Workbook");
  for (let at = 24; at < bytes.length; at += 7) {
    const damaged = bytes.slice(0, at % 3 === 0 ? at : bytes.length);
    if (at % 3 !== 0) damaged.fill(at % 256, at, at + 4);
    expect(rootStreams(damaged).length).toBeLessThan(100);
    rootStream(damaged, "WordDocument");
  }
});
