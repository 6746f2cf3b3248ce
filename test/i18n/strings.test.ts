import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("pages, components and layouts hold no string of the interface", () => {
  const files = ["src/pages", "src/components", "src/layouts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(?:astro|ts)$/u.test(path))
      .map((path) => join(folder, path)),
  );
  const found = files.flatMap((file) => {
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|const EXAMPLES = [^\n]*/gu, "");
    return /\p{Script=Han}/u.test(code) ? [file] : [];
  });
  expect(found).toEqual([]);
});
