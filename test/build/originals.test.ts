import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publishOriginals } from "../../scripts/build/originals.ts";
import type { Content } from "../../src/records/content.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const documentsOf = (files: Readonly<Record<string, boolean>>): Content["documents"] =>
  new Map(
    Object.entries(files).map(([id, withheld]) => [id, { fileName: "a.docx", ...(withheld ? { withheld } : {}) }]),
  ) as unknown as Content["documents"];

const publish = (documents: Content["documents"]): Promise<string[]> =>
  publishOriginals(documents, join(folder, "content"), join(folder, "public"), join(folder, "dist/sources"));

test("originals beside the content are published with it", async () => {
  put("content/sources/2024/106/a.docx", "original");
  expect(await publish(documentsOf({ "2024/106": false }))).toEqual([]);
  expect(readFileSync(join(folder, "dist/sources/2024/106/a.docx"), "utf8")).toBe("original");
});

test("what is withheld, or is another content's, is not", async () => {
  put("content/sources/2024/106/a.docx", "withheld");
  put("public/sources/2024/201/a.docx", "of another content");
  put("dist/sources/2024/201/a.docx", "of another content");
  put("dist/sources/2024/201/index.html", "a page");
  expect(await publish(documentsOf({ "2024/106": true }))).toEqual([]);
  expect(existsSync(join(folder, "dist/sources/2024/106/a.docx"))).toBe(false);
  expect(existsSync(join(folder, "dist/sources/2024/201/a.docx"))).toBe(false);
  expect(existsSync(join(folder, "dist/sources/2024/201/index.html"))).toBe(true);
});

test("an original that is nowhere is named", async () => {
  expect(await publish(documentsOf({ "2024/106": false }))).toEqual(["2024/106/a.docx"]);
});
