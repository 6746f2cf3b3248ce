import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freeze } from "../../scripts/edition/freeze.ts";
import { readEditions } from "../../src/records/editions.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

function putEdition(name: string): void {
  const site = new Map([["data/projects.csv", Buffer.from(name)]]);
  const files = freeze(site, { name, base: "/", revision: "a1", projects: 1, indicators: 2 });
  for (const [path, bytes] of files) put(`${name}/${path}`, bytes);
}

test("editions are read newest name first; a folder without any has none", async () => {
  expect(await readEditions(join(folder, "none"))).toEqual([]);
  putEdition("2023-02-08");
  putEdition("2024-02-08");
  put("README.md", "no edition");
  expect((await readEditions(folder)).map(({ name }) => name)).toEqual(["2024-02-08", "2023-02-08"]);
});

test.each([
  ["changed", () => put("2024-02-08/data/projects.csv", "other"), /data\/projects\.csv 与存档时不一致/u],
  ["added", () => put("2024-02-08/data/more.csv", "more"), /data\/more\.csv 与存档时不一致/u],
  ["removed", () => rmSync(join(folder, "2024-02-08/data/projects.csv")), /data\/projects\.csv 与存档时不一致/u],
  ["without its record", () => rmSync(join(folder, "2024-02-08/SHA256SUMS")), /缺少 edition\.json 或 SHA256SUMS/u],
])("an edition with a file %s stops the build with a sentence", async (_, change, sentence) => {
  putEdition("2024-02-08");
  change();
  await expect(readEditions(folder)).rejects.toThrow(sentence);
});
