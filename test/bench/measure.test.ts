import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readArguments } from "../../bench/arguments.ts";
import { readAstroTimes } from "../../bench/astro-output.ts";
import { measure } from "../../bench/measure.ts";
import { kindOfFile, measureSite } from "../../bench/sizes.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-bench-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a command is measured with the processes that it starts", () => {
  test("time and memory of a grandchild count", async () => {
    const busy = join(folder, "busy.mjs");
    const parent = join(folder, "parent.mjs");
    await writeFile(busy, "const held = Buffer.alloc(2e8, 1); while (process.cpuUsage().user < 4e5);");
    await writeFile(
      parent,
      `import { spawnSync } from "node:child_process";
       console.log("started"); spawnSync(process.execPath, [${JSON.stringify(busy)}]); process.exitCode = 3;`,
    );
    const run = await measure([parent], {}, () => {});
    expect(run.exitCode).toBe(3);
    expect(run.output).toContain("started");
    expect(run.wallSeconds).toBeGreaterThan(0.1);
    expect(run.cpuSeconds).toBeGreaterThan(0.4);
    expect(run.peakRssMb).toBeGreaterThan(200);
    if (process.platform === "linux") expect(run.peakTreeRssMb).toBeGreaterThan(200);
  }, 30_000);
});

describe("what Astro says is read", () => {
  test("pages, seconds and the time for the content", () => {
    const output = "16:14:36 [types] Generated 936ms\n16:14:37 [build] 10391 page(s) built in 21.66s\n";
    expect(readAstroTimes(output)).toEqual({ pages: 10391, seconds: 21.66, contentSeconds: 0.936 });
  });

  test("a build of more than a minute", () => {
    expect(readAstroTimes("[build] 14705 page(s) built in 1m 14s")).toEqual({ pages: 14705, seconds: 74 });
  });

  test("nothing is made up when it says nothing", () => {
    expect(readAstroTimes("Complete!")).toEqual({});
  });
});

describe("a built site is measured by page type", () => {
  test.each([
    ["index.html", "home"],
    ["2024/index.html", "year"],
    ["2024/106/index.html", "department"],
    ["2024/106/zggzjf/index.html", "project"],
    ["departments/106/index.html", "departmentHistory"],
    ["indicators/output/quantity/2/index.html", "indicators"],
    ["search/index.html", "search"],
    ["sources/2024/106/index.html", "sources"],
    ["data/index.html", "data"],
    ["glossary/index.html", "text"],
    ["_astro/search.B1x.js", "javascript"],
    ["_astro/page.B1x.css", "css"],
    ["search/columns-1.json", "searchData"],
    ["data/search.json", "searchData"],
    ["2024/106/zggzjf/index.json", "projectJson"],
    ["data/projects.csv", "data"],
    ["sources/2024/106/2024-106.md", "sources"],
    ["favicon.svg", "other"],
  ])("%s is %s", (path, kind) => {
    expect(kindOfFile(path)).toBe(kind);
  });

  test("files, bytes and the largest file", async () => {
    const site = join(folder, "site");
    const texts = ["甲".repeat(500), "乙".repeat(900)];
    for (const [index, text] of texts.entries()) {
      await mkdir(join(site, "2024", "106", `p${index}`), { recursive: true });
      await writeFile(join(site, "2024", "106", `p${index}`, "index.html"), text);
    }
    const [small = 0, large = 0] = texts.map((text) => gzipSync(text, { level: 9 }).length);
    const project = { files: 2, raw: 4200, gz: small + large, largestRaw: 2700, largestGz: Math.max(small, large) };
    expect(await measureSite(site)).toEqual({ pages: { project }, files: {}, total: project });
  });
});

describe("options", () => {
  test("have defaults", () => {
    expect(readArguments([])).toEqual({ projects: 1000, seed: 1, years: 1, keep: false });
  });

  test.each([
    ["--projects", "0"],
    ["--projects", "1e3"],
    ["--years", "21"],
    ["--pages", "5"],
  ])("%s %s is refused", (...args) => {
    expect(() => readArguments(args)).toThrow(TypeError);
  });
});
