import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { foldersOf } from "../../scripts/folders.ts";
import { writeContent } from "../../scripts/import/write-content.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { fileOnDisk } from "../../scripts/write/file-content.ts";
import type { ImportedDocument } from "../../scripts/write/plan.ts";
import { markdownForm } from "../fixtures/markdown-form.ts";
import { filesOf, temporaryFolder } from "./run.ts";

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test.each([true, false])(
  "a document that changed since it was read is left out, the others are written (source: %s)",
  async (source) => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(console, "log").mockImplementation(() => undefined);
    const imports = [await imported("甲"), await imported("乙"), await imported("丙")];
    const changed = join(folder, "乙.md");
    writeFileSync(changed, markdownForm({ name: "丁" }));
    const content = join(folder, "content");
    const options = {
      ...foldersOf(content),
      files: [],
      json: false,
      dryRun: false,
      watch: false,
      keep: [],
      mask: [],
      source,
    };
    const written = await writeContent(imports, options);
    expect([...(written?.refused ?? [])]).toEqual([changed]);
    expect(said.mock.calls.flat().join("\n")).toMatch(/乙\.md 错误 .*这一份没有写入.*\[original-changed\]$/u);
    const projects = Object.keys(filesOf(content)).filter((path) => path.startsWith("projects/"));
    expect(projects).toEqual(["projects/2024/106/b.yaml", "projects/2024/106/j.yaml"]);
  },
);

async function imported(name: string): Promise<ImportedDocument> {
  const path = join(folder, `${name}.md`);
  writeFileSync(path, markdownForm({ name }));
  const bytes = new Uint8Array(readFileSync(path));
  const document = await readSource(basename(path), bytes);
  return { fileName: basename(path), path, original: fileOnDisk(path, bytes), recognition: recognize(document) };
}
