import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** The recognizer's rooms, each with those below it. */
const ROOMS: readonly (readonly string[])[] = [
  ["words"],
  ["indicators", "words"],
  ["signs", "indicators", "words"],
  ["tidy", "signs", "indicators", "words"],
  ["find", "tidy", "signs", "indicators", "words"],
  ["personal", "indicators", "words"],
  ["money", "words"],
  ["head", "money", "indicators", "words"],
  ["list", "find", "head", "money", "signs", "indicators", "words"],
];

/** Folder → what its files must not import. Paths are from the repository's root; packages are bare names. */
const RULES: readonly { readonly from: RegExp; readonly never: RegExp; readonly why: string }[] = [
  { from: /^src\//u, never: /^scripts\//u, why: "src never imports scripts" },
  {
    from: /^scripts\//u,
    never: /^(?:astro:|src\/(?:views|components|layouts|pages|search)\/)/u,
    why: "scripts never imports views, components, pages or Astro",
  },
  { from: /^src\/model\//u, never: /^(?!src\/model\/|zod$)/u, why: "model imports only a schema library" },
  { from: /^src\/checks\//u, never: /^(?!src\/(?:checks|model)\/)/u, why: "checks import only model" },
  {
    from: /^src\/views\//u,
    never: /^(?:astro|node:|src\/(?:data|records|components|pages)[./])/u,
    why: "views are pure",
  },
  {
    from: /^scripts\/recognize\//u,
    never: /^(?:node:|scripts\/source\/(?!document\.ts)|(?!src\/model\/|scripts\/)[\w@])/u,
    why: "the recognizer knows no file format, parsing library or disk",
  },
  {
    from: /^scripts\/source\//u,
    never: /^(?:src\/(?!model\/radicals\.ts)|scripts\/(?:recognize|write)\/)/u,
    why: "readers know no budget words",
  },
  ...ROOMS.map(([room, ...below]) => ({
    from: new RegExp(`^scripts/recognize/${room}/`, "u"),
    never: new RegExp(`^scripts/recognize/(?!(?:${[room, ...below].join("|")})/)\\w+/`, "u"),
    why: `the recognizer's room ${room} knows ${below.length > 0 ? below.join(", ") : "no other"}`,
  })),
  {
    from: /^scripts\/recognize\/words\//u,
    never: /^scripts\/recognize\/(?!words\/)/u,
    why: "the recognizer's words know no rows",
  },
  // A piece of text may hold the web table that a converter left in it.
  ...["container", "excel", "pdf", "text", "web", "word"].map((folder) => ({
    from: new RegExp(`^scripts/source/${folder}/`, "u"),
    never: new RegExp(`^scripts/source/(?!container/|${folder}/${folder === "text" ? "|web/" : ""})\\w+/`, "u"),
    why: `the reader's folder ${folder} knows no other format`,
  })),
  {
    from: /^src\/components\//u,
    never: /^(?:astro:content|src\/data\.ts|src\/records\/|node:)/u,
    why: "components never load data",
  },
  { from: /^src\/(?!data\.ts|content\.config\.ts)/u, never: /^astro:content/u, why: "src/data.ts is the only door" },
  {
    from: /^(?:src\/(?!records\/|data\.ts|pages\/)|scripts\/(?:recognize|source)\/)/u,
    never: /^node:fs/u,
    why: "only the commands, the loader and its door touch the disk",
  },
];

const FILES = ["src", "scripts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:ts|mjs|astro)$/u.test(path))
    .map((path) => join(folder, path).split(sep).join("/")),
);

describe("imports run one way", () => {
  for (const { from, never, why } of RULES) {
    test(why, () => {
      const broken = FILES.filter((file) => from.test(file)).flatMap((file) =>
        importsOf(file)
          .filter((target) => never.test(target))
          .map((target) => `${file} → ${target}`),
      );
      expect(broken).toEqual([]);
    });
  }
});

test("no file is called utils or helpers", () => {
  expect(FILES.filter((file) => /\/(?:utils?|helpers?|misc)\./u.test(file))).toEqual([]);
});

test("every file of the readers and the recognizer says first what it is for", () => {
  const own = FILES.filter((file) => /^scripts\/(?:recognize|source)\/.*\.ts$/u.test(file));
  expect(own.filter((file) => !readFileSync(file, "utf8").startsWith("/**"))).toEqual([]);
});

test("nothing stands in the root that README does not speak of or a tool looks for there", () => {
  const known =
    /^(?:assets|bench|dist|docs|node_modules|public|scripts|src|test|\..+|[A-Z]+(?:\.zh-CN)?\.md|LICENSE|[a-z.-]+\.(?:json|mjs|ts)|.*\.log)$/u;
  expect(readdirSync(".").filter((name) => !known.test(name))).toEqual([]);
});

test("no source file is longer than 250 lines", () => {
  expect(FILES.filter((file) => readFileSync(file, "utf8").split("\n").length > 250)).toEqual([]);
});

/** Imported modules: files from the root, packages and `astro:`/`node:` modules by name. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const found = source.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/gu);
  return [...found].map(([, target = ""]) =>
    target.startsWith(".")
      ? normalize(join(dirname(file), target))
          .split(sep)
          .join("/")
      : target,
  );
}
