import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { originals, publishOriginals } from "../../scripts/build/originals.ts";
import { type Answer, originalAt } from "../../scripts/build/serve-originals.ts";
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

test("what an import left that was ended is not published", async () => {
  put("public/sources/2024/106/a.docx.30564.old", "withheld by now");
  put("dist/sources/2024/106/a.docx.30564.old", "withheld by now");
  expect(await publish(documentsOf({ "2024/106": true }))).toEqual([]);
  expect(existsSync(join(folder, "dist/sources/2024/106/a.docx.30564.old"))).toBe(false);
});

test("an original that is nowhere is named", async () => {
  expect(await publish(documentsOf({ "2024/106": false }))).toEqual(["2024/106/a.docx"]);
});

describe("while pages are worked on", () => {
  const documents = documentsOf({ "2024/106": false, "2024/201": true, "2024/301": false });
  const ask = (url: string, base = "/", method = "GET"): Promise<Answer | undefined> =>
    originalAt({ url, method }, documents, { base, contentFolder: join(folder, "content") });

  test("the originals beside the content answer, under the site's base path too", async () => {
    put("content/sources/2024/106/a.docx", "original");
    const path = join(folder, "content/sources/2024/106/a.docx");
    expect(await ask("/sources/2024/106/a.docx?v=1")).toEqual({ path });
    expect(await ask("/sources/2024%2F106/%61.docx", "/", "HEAD")).toEqual({ path });
    expect(await ask("/budget/sources/2024/106/a.docx", "/budget/")).toEqual({ path });
  });

  test("what is withheld or another content's does not, and pages answer for themselves", async () => {
    put("content/sources/2024/201/a.docx", "withheld");
    expect(await ask("/sources/2024/201/a.docx")).toBe("not-found");
    expect(await ask("/sources/2024/999/a.docx")).toBe("not-found");
    expect(await ask("/sources/2024/106/")).toBeUndefined();
    expect(await ask("/sources/2024/106")).toBeUndefined();
    expect(await ask("/sources/2024/106/a.docx", "/", "POST")).toBeUndefined();
    // Published, and not there: whatever answers otherwise.
    expect(await ask("/sources/2024/301/a.docx")).toBeUndefined();
  });

  test.each([
    "/sources/../secret.txt",
    "/sources/2024/106/../../../../secret.txt",
    "/sources/%2e%2e/%2e%2e/secret.txt",
    "/sources/2024/106/..%2f..%2f..%2f..%2fsecret.txt",
    "/sources/..%5csecret.txt",
    "/sources//etc/secret.txt",
    "/sources/2024/106/a.docx%00.txt",
    "/sources/%zz.txt",
  ])("no address leads elsewhere: %s", async (url) => {
    put("secret.txt", "secret");
    put("content/secret.txt", "secret");
    put("content/sources/2024/106/a.docx", "original");
    const answer = await ask(url);
    expect(answer === undefined || answer === "not-found").toBe(true);
  });
});

test("content that an import did not finish is not built", async () => {
  const start = originals().hooks["astro:build:start"] as () => Promise<void>;
  vi.stubEnv("MINGZHANG_CONTENT", join(folder, "content"));
  put("content/projects/2024/106/a.yaml", "");
  await expect(start()).resolves.toBeUndefined();
  put("content/sources/2024/106/a.docx.999999999.new", "");
  await expect(start()).rejects.toThrow(/上次导入没有写完（留下 1 个文件，如 .*a\.docx\.999999999\.new）/u);
  vi.unstubAllEnvs();
});
