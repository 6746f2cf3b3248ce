import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const {
  scripts,
  dependencies,
  devDependencies,
}: Record<"scripts" | "dependencies" | "devDependencies", Record<string, string>> = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);
const BUILT_IN = ["install", "ci", "i"];

/** The guides at the root, and the notes beside the code. */
const GUIDES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...["bench", "docs"]
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith(".md")),
];

describe.each(GUIDES)("%s", (guide) => {
  const text = readFileSync(join(ROOT, guide), "utf8");

  test("names only npm scripts that exist", () => {
    expect(npmScriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  test("links only to files that exist", () => {
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)].map(([, target = ""]) => target);
    const missing = targets.filter((target) => !existsSync(resolve(join(ROOT, guide), "..", decodeURI(target))));
    expect(missing).toEqual([]);
  });

  test("names no machine of ours", () => {
    expect(text).not.toMatch(/\/(?:work|root|home|tmp)\/|localhost:(?!4321)\d+/u);
  });
});

test("docs/formats.md names every room of the recognizer", () => {
  const rooms = readdirSync(join(ROOT, "scripts/recognize"), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const text = readFileSync(join(ROOT, "docs/formats.md"), "utf8");
  expect(rooms.map(({ name }) => name).filter((name) => !text.includes(`| \`${name}/\``))).toEqual([]);
});

describe("package.json", () => {
  test.each(Object.entries(scripts))("%s runs only what is there", (_, command) => {
    const files = [...command.matchAll(/\bnode ([\w./-]+\.(?:m?js|ts))/gu)].map(([, path = ""]) => path);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(npmScriptsIn(command).filter((name) => !(name in scripts))).toEqual([]);
  });

  test("has the commands that the project promises", () => {
    for (const name of ["start", "test", "import", "build"]) expect(Object.keys(scripts)).toContain(name);
  });
});

test("README says why each dependency is there", () => {
  const told = readFileSync(join(ROOT, "README.md"), "utf8").split("## What it is made of")[1] ?? "";
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/"));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});

/** Scripts that a text tells to run: `npm run NAME`, and the short forms `npm start` and `npm test`. */
function npmScriptsIn(text: string): string[] {
  const named = [...text.matchAll(/\bnpm run (?:--?[\w-]+ )*([a-z][\w:-]*)/gu)].map(([, name = ""]) => name);
  const short = [...text.matchAll(/\bnpm (start|test)\b/gu)].map(([, name = ""]) => name);
  return [...named, ...short].filter((name) => !BUILT_IN.includes(name));
}
