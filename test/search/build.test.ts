import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { searchDataOf } from "../../src/search/build/columns.ts";
import { readingsOf } from "../../src/search/build/readings.ts";
import { DATA, FINDINGS, PROJECTS, READINGS } from "./corpus.ts";

describe("the data file", () => {
  test("has every project and indicator, every text as published and once", () => {
    expect(DATA.ids).toHaveLength(15);
    expect(DATA.indicators.indicator).toHaveLength(170);
    let row = 0;
    for (const [place, project] of PROJECTS.entries()) {
      expect(DATA.strings.name[DATA.projects.name[place] ?? 0]).toBe(project.name);
      for (const indicator of project.indicators) {
        expect(DATA.strings.indicator[DATA.indicators.indicator[row] ?? 0]).toBe(indicator.name);
        expect(DATA.strings.target[DATA.indicators.target[row] ?? 0]).toBe(indicator.target);
        row++;
      }
    }
    for (const strings of Object.values(DATA.strings)) expect(new Set(strings).size).toBe(strings.length);
  });

  test("is the same bytes every time, and small", () => {
    const again = searchDataOf(structuredClone(PROJECTS), FINDINGS);
    expect(JSON.stringify(again)).toBe(JSON.stringify(DATA));
    expect(JSON.stringify(readingsOf(again))).toBe(JSON.stringify(READINGS));
    expect(gzipSync(JSON.stringify(DATA)).length).toBeLessThan(8000);
    expect(gzipSync(JSON.stringify(READINGS)).length).toBeLessThan(12_000);
  });

  test("of nothing is empty", () => {
    expect(searchDataOf([]).ids).toEqual([]);
  });

  test("what is not stated is not found", () => {
    const [project] = PROJECTS;
    if (!project) throw new Error("no project");
    const { funds: _, goal: __, implementingUnit: ___, ...bare } = project;
    const data = searchDataOf([{ ...bare, indicators: [{}] }]);
    expect(data.strings.goal).toEqual([""]);
    expect(data.indicators.target).toEqual([0]);
  });
});

test("nothing that runs in the browser reaches pinyin-pro, the disk or Astro", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, "utf8");
    for (const [, clause = "", target = ""] of source.matchAll(/(import|from|URL)\s*\(?\s*"([^"]+)"/gu)) {
      if (!target.startsWith(".")) packages.add(target);
      else if (clause && existsSync(join(dirname(file), target))) visit(join(dirname(file), target));
    }
  };
  for (const file of ["src/search/worker.ts", "src/search/client.ts", "src/components/search/explorer.ts"]) {
    if (existsSync(file)) visit(file);
  }
  expect([...packages].sort()).toEqual(["fflate", "fuse.js/basic"]);
  expect([...seen].filter((file) => file.includes("/build/"))).toEqual([]);
});
