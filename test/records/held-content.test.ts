import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { copySample } from "../sample-content.ts";

let folder: string;
let held: typeof import("../../src/records/held-content.ts");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-content-"));
  await copySample(folder);
  vi.stubEnv("MINGZHANG_CONTENT", folder);
  held = await import("../../src/records/held-content.ts");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const form = "projects/2024/106/gbwlpxf.yaml";

test("the content of a revision is read once, by whichever copy of the module asks", async () => {
  const { revision, content } = await held.refreshContent();
  expect(content.projects.size).toBe(15);
  vi.resetModules();
  const copy = await import("../../src/records/held-content.ts");
  expect(copy).not.toBe(held);
  expect(await copy.contentAt(revision)).toBe(content);
});

test("another revision is read anew, and has another hash", async () => {
  const { revision, content } = await held.refreshContent();
  const text = await readFile(join(folder, form), "utf8");
  await writeFile(join(folder, form), text.replace("37.83", "37.84"));
  const again = await held.refreshContent();
  expect(again.revision).not.toBe(revision);
  expect(again.content.projects.get("2024/106/gbwlpxf")?.funds?.total).toBe("37.84");
  expect(content.projects.get("2024/106/gbwlpxf")?.funds?.total).toBe("37.83");
  await writeFile(join(folder, form), text);
  expect((await held.contentAt(revision)).projects.get("2024/106/gbwlpxf")?.funds?.total).toBe("37.83");
  expect((await held.refreshContent()).revision).toBe(revision);
});

test("all errors of all files come in one message, each with its line", async () => {
  const text = await readFile(join(folder, form), "utf8");
  await writeFile(join(folder, form), text.replace("项目名称", "项目名秤"));
  await writeFile(join(folder, "departments/106.yaml"), "名称:\n");
  const error = await held.refreshContent().catch((caught: Error) => caught.message);
  expect(error).toContain("内容文件有 3 处错误");
  expect(error).toContain(`${form}:3:1 错误 不认识栏目“项目名秤”`);
  expect(error).toContain("departments/106.yaml:1:");
});

test("content without any project is an error", async () => {
  await rm(join(folder, "projects"), { recursive: true });
  await writeFile(join(folder, "departments/106.yaml"), "名称: 组织部\n");
  const error = await held.refreshContent().catch((caught: Error) => caught.message);
  expect(error).toContain("错误 内容目录里没有任何项目，请检查路径，或先导入目标表。 [no-projects]");
});
