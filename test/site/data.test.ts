import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { readSample } from "../sample-content.ts";

async function readBuilt(path: string): Promise<string> {
  return readFile(join(inject("site"), path), "utf8");
}

/** Rows of a CSV file; quoted fields may hold commas, quotes and line breaks. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 1);
}

test("projects.csv opens in Excel: byte order mark, one row a project, money that adds up", async () => {
  const text = await readBuilt("data/projects.csv");
  expect(text.startsWith("\uFEFFid,year,")).toBe(true);
  const [header = [], ...rows] = parseCsv(text.slice(1));
  expect(rows).toHaveLength(15);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  const yuan = rows.map((row) => Number(row[header.indexOf("total_yuan")]) * 100);
  expect(yuan.reduce((sum, value) => sum + value, 0)).toBe(663_860_000);
});

test("indicators.csv and indicators.json hold all 170 names and values", async () => {
  const { projects } = await readSample();
  const expected = [...projects].flatMap(([id, form]) =>
    form.indicators.map(({ name, target }, index) => [`${id}#${index + 1}`, name, target]),
  );
  const [header = [], ...rows] = parseCsv((await readBuilt("data/indicators.csv")).slice(1));
  const [id, name, target] = ["id", "name", "target"].map((column) => header.indexOf(column));
  expect(rows.map((row) => [row[id ?? -1], row[name ?? -1], row[target ?? -1]]).sort()).toEqual(expected.sort());
  const objects = JSON.parse(await readBuilt("data/indicators.json")) as Record<string, string>[];
  expect(objects.map((object) => [object.id, object.name, object.target]).sort()).toEqual(expected);
});

test("every project has a JSON twin with its published texts", async () => {
  const { projects } = await readSample();
  for (const [id, form] of projects) {
    const twin = JSON.parse(await readBuilt(`${id}/index.json`));
    expect(twin).toMatchObject({ id, name: form.name, year: 2024, goal: form.goal, department: { code: "106" } });
    expect(twin.indicators.map((one: { target: string }) => one.target)).toEqual(
      form.indicators.map((one) => one.target),
    );
  }
});
