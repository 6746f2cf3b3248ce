import { expect, test } from "vitest";
import { freeze, isKept } from "../../scripts/edition/freeze.ts";
import { parseEdition, parseSums } from "../../src/model/edition.ts";

const FRAME = { name: "2024-02-08", base: "/budget/", revision: "a1", projects: 15, indicators: 170 };

const PAGE = `<html lang="zh-CN"><head><script src="/budget/_astro/early.1.js"></script>
<link rel="stylesheet" href="/budget/_astro/style.1.css"><link rel="canonical" href="https://x.test/budget/2024/106/"></head>
<body><main><figure data-address="https://x.test/budget/embed/2024/106/sources/"></figure>
<a href="/budget/2024/106/">来源</a><a href="/elsewhere/">x</a></main></body></html>`;

const SITE = new Map(
  Object.entries({
    "embed/2024/106/sources/index.html": PAGE,
    "en/embed/2024/106/sources/index.html": PAGE.replaceAll("/budget/_astro", "/budget/en/_astro").replace(
      "zh-CN",
      "en",
    ),
    "_astro/early.1.js": 'const m=["_astro/draw.1.js"];import("./draw.1.js")',
    "_astro/draw.1.js": "export{}",
    "_astro/style.1.css": "main{}",
    "_astro/other.1.js": "export{}",
    "en/_astro/early.1.js": 'const m=["_astro/draw.1.js"];import("./draw.1.js")',
    "en/_astro/draw.1.js": "export{}",
    "en/_astro/style.1.css": "main{}",
    "data/projects.csv": "项目\r\n",
    "2024/106/index.html": PAGE,
  }).map(([path, text]) => [path, Buffer.from(text)]),
);

const frozen = freeze(SITE, FRAME);
const textOf = (path: string): string => Buffer.from(frozen.get(path) ?? []).toString();

test("an edition holds the charts, the data, and what the charts load, and nothing else", () => {
  expect([...frozen.keys()]).toEqual([
    "_astro/draw.1.js",
    "_astro/early.1.js",
    "_astro/style.1.css",
    "data/projects.csv",
    "edition.json",
    "embed/2024/106/sources/index.html",
    "en/_astro/draw.1.js",
    "en/_astro/early.1.js",
    "en/_astro/style.1.css",
    "en/embed/2024/106/sources/index.html",
    "SHA256SUMS",
  ]);
  expect([...SITE.keys()].filter((path) => !isKept(path))).toEqual(["2024/106/index.html"]);
});

test("a frozen page loads its own copies and links to the living site", () => {
  const page = textOf("embed/2024/106/sources/index.html");
  expect(page).toContain('src="../../../../_astro/early.1.js"');
  expect(page).toContain('href="../../../../_astro/style.1.css"');
  expect(page).toContain('<a href="../../../../../../2024/106/">');
  expect(page).toContain('href="/elsewhere/"');
  expect(page).toContain('href="https://x.test/budget/2024/106/"');
  expect(page).toContain('data-address="https://x.test/budget/editions/2024-02-08/embed/2024/106/sources/index.html"');
  expect(page).toContain("这是“2024-02-08”存档版");
  expect(textOf("en/embed/2024/106/sources/index.html")).toContain("frozen edition “2024-02-08”");
  expect(textOf("_astro/early.1.js")).toContain('"editions/2024-02-08/_astro/draw.1.js"');
  expect(textOf("en/_astro/early.1.js")).toContain('"../editions/2024-02-08/en/_astro/draw.1.js"');
});

test("its hashes list every other file, and its record says what it was made from", () => {
  const edition = parseEdition("2024-02-08", textOf("edition.json"), textOf("SHA256SUMS"));
  expect(edition).toMatchObject({ name: "2024-02-08", revision: "a1", projects: 15, indicators: 170 });
  expect(edition?.files.map(({ path }) => path)).toEqual([...frozen.keys()].filter((path) => path !== "SHA256SUMS"));
});

test("a list of hashes that leads out of the edition is none", () => {
  const hash = "0".repeat(64);
  expect(parseSums(`${hash}  data/projects.csv\n`)).toEqual([{ path: "data/projects.csv", sha256: hash }]);
  for (const path of ["../a", "/etc/passwd", "a/../../b", "a b", ""])
    expect(parseSums(`${hash}  ${path}\n`)).toBeUndefined();
  expect(parseSums("x\n")).toBeUndefined();
  expect(parseSums(`${hash}  a`)).toBeUndefined();
});
