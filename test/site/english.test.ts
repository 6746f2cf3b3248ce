import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { explorer } from "../../src/i18n/zh/explorer.ts";
import { findingsPages } from "../../src/i18n/zh/findings-pages.ts";
import { pages as pageStrings } from "../../src/i18n/zh/pages.ts";
import { search } from "../../src/i18n/zh/search.ts";
import { sources } from "../../src/i18n/zh/sources.ts";
import { units } from "../../src/i18n/zh/units.ts";
import { BASE } from "./build.ts";
import { readFolder } from "./build-site.ts";
import { type BuiltPage, readPages, textOf } from "./pages-of.ts";

let chinese: Map<string, BuiltPage>;
let english: Map<string, BuiltPage>;

beforeAll(async () => {
  chinese = new Map((await readPages(inject("site"))).map((page) => [page.file, page]));
  english = new Map((await readPages(inject("site"), "en")).map((page) => [page.file.slice("en/".length), page]));
});

const PROJECT = "2024/106/zggzjf/index.html";

describe("the English site", () => {
  test("has every page of the Chinese one, and no file but pages, their styles and scripts, and a site map", async () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    const others = [...(await readFolder(join(inject("site"), "en"))).keys()].filter((file) => !file.endsWith(".html"));
    expect(others.filter((file) => !file.startsWith("_astro/"))).toEqual(["sitemap.xml"]);
  });

  test("shows the published texts of every project as they are", () => {
    const published = [
      "h1",
      "#goal",
      ".indicator-groups dt",
      ".indicator-groups dd:not(.origin):not(.marks)",
      ".official-form caption",
      ".official-form td",
    ];
    const projects = [...english.keys()].filter((file) => /^\d{4}\/\d+\/(?!print)[a-z]+\/index\.html$/u.test(file));
    expect(projects).toHaveLength(15);
    for (const file of projects) {
      for (const selector of published) {
        const [zh, en] = [chinese.get(file), english.get(file)].map((page) =>
          [...(page?.document.querySelectorAll(selector) ?? [])].map(textOf),
        );
        expect(en, `${file} ${selector}`).toEqual(zh);
        expect(en?.length).toBeGreaterThan(0);
      }
    }
  });

  test("marks every Chinese text as Chinese, and nothing else", () => {
    const wrong: string[] = [];
    const walk = (node: Node, file: string, isChinese: boolean): void => {
      if (node.nodeType === 3) {
        const text = node.textContent ?? "";
        if (/\p{Script=Han}/u.test(text) !== isChinese && /\p{Script=Han}|[a-z]{4} [a-z]{2}/u.test(text))
          wrong.push(`${file}: ${text.trim().slice(0, 60)}`);
      } else if (node.nodeType === 1 && !/^(?:head|script|option)$/iu.test((node as Element).tagName)) {
        const lang = (node as Element).getAttribute("lang");
        for (const child of node.childNodes) walk(child, file, lang ? lang.startsWith("zh") : isChinese);
      }
    };
    for (const [file, { document }] of english) walk(document.documentElement, file, false);
    expect(wrong).toEqual([]);
  });

  test("holds no sentence of the Chinese interface", () => {
    const sentences = Object.values({ ...pageStrings, ...explorer, ...findingsPages, ...search, ...sources, ...units })
      .flatMap((text) => text.split(/\{\w+\}/gu))
      .filter((text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 7);
    expect(sentences.length).toBeGreaterThan(100);
    const found = [...english].flatMap(([file, { html }]) =>
      sentences.filter((sentence) => html.includes(sentence)).map((sentence) => `${file}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  test("says where a form stands in its original in English", () => {
    const { document } = english.get(PROJECT) ?? {};
    expect(textOf(document?.querySelector("[aria-labelledby=source-heading] p"))).toMatch(/ table 1 lines 9—27$/u);
    const coverage = english.get("sources/2024/106/index.html")?.document;
    const places = [...(coverage?.querySelectorAll("[aria-labelledby=coverage-caption] td a[href^='#t']") ?? [])];
    expect(places.map(textOf)).toEqual(places.map(() => expect.stringMatching(/^lines? \d+(?:—\d+)?$/u)));
    expect(places).toHaveLength(26);
    const rows = [...(coverage?.querySelectorAll(".transcript th a") ?? [])];
    expect(rows.map(textOf)).toEqual(rows.map(() => expect.stringMatching(/^line \d+$/u)));
    expect(rows.length).toBeGreaterThan(250);
  });

  test("is found from the page for wrong addresses, which plain hosts show for its addresses, too", () => {
    const said = chinese.get("404.html")?.document.querySelector('main [lang="en"]');
    expect(textOf(said)).toMatch(/^There is no page at this address\./u);
    expect(said?.querySelector("a")?.getAttribute("href")).toBe("/en/");
  });

  test("names the terms of the form in both languages", () => {
    const project = english.get(PROJECT)?.document;
    expect(textOf(project?.querySelector("#indicators h3"))).toBe("Output indicators 产出指标");
    expect([...(project?.querySelectorAll("#sources tbody th") ?? [])].map(textOf)).toEqual([
      "Fiscal appropriation",
      "Carry-over from the previous year",
      "Other funds",
    ]);
    const goal = english.get("glossary/index.html")?.document.querySelector("#head-goal");
    expect(textOf(goal?.querySelector("dt"))).toBe("Goal for the year 年度目标 goal");
  });

  test("never converts an amount: figures are those of the Chinese pages", () => {
    for (const file of ["index.html", "2024/index.html", PROJECT]) {
      const [zh, en] = [chinese.get(file), english.get(file)].map((page) =>
        [...(page?.document.querySelectorAll("main td.number, main .value") ?? [])].map(textOf),
      );
      expect(en).toEqual(zh);
      expect(textOf(english.get(file)?.document.querySelector("main"))).toContain("× 10,000 yuan (万元)");
    }
  });
});

describe("the two languages", () => {
  test("lead to each other on every page that may be listed, for people and for machines", () => {
    for (const [file, { document }] of english) {
      const path = file.replace(/index\.html$/u, "");
      const target = path === "404.html" ? "" : path;
      const other = chinese.get(file)?.document;
      expect(document.querySelector('header a[lang="zh-CN"][hreflang]')?.getAttribute("href") ?? "embed").toBe(
        path.startsWith("embed/") ? "embed" : `/${target}`,
      );
      expect(other?.querySelector('header a[lang="en"]')?.getAttribute("href") ?? "embed").toBe(
        path.startsWith("embed/") ? "embed" : `/en/${target}`,
      );
      const unlisted = document.querySelector("meta[name=robots]") !== null;
      const expected = {
        en: `http://localhost:4321/en/${path}`,
        "zh-CN": `http://localhost:4321/${path}`,
        "x-default": `http://localhost:4321/${path}`,
      };
      for (const page of [document, other]) expect(alternatesOf(page)).toEqual(unlisted ? {} : expected);
      if (!unlisted) expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(expected.en);
    }
  });

  test("share files: data, originals, pictures are those of the main site", () => {
    const hrefs = (document?: Document): string[] =>
      [...(document?.querySelectorAll("a[href], link[href]") ?? [])].map((e) => e.getAttribute("href") ?? "");
    expect(hrefs(english.get(PROJECT)?.document)).toEqual(
      expect.arrayContaining([
        `/${PROJECT.replace(".html", ".json")}`,
        "/sources/2024/106/2024-106.md",
        "/favicon.svg",
      ]),
    );
    expect(hrefs(english.get("data/index.html")?.document)).toContain("/data/projects.csv");
    const results = english.get("search/index.html")?.document.querySelector("[data-search]");
    expect(results?.getAttribute("data-data")).toBe("/data/search.json.gz");
  });

  test("have a site map each, and robots know both", async () => {
    const read = (file: string): Promise<string> => readFile(join(inject("site"), file), "utf8");
    const [zh, en] = [await read("sitemap.xml"), await read("en/sitemap.xml")];
    expect(en).toBe(zh.replaceAll("<loc>http://localhost:4321/", "<loc>http://localhost:4321/en/"));
    expect(await read("robots.txt")).toContain("/sitemap.xml\nSitemap: http://localhost:4321/en/sitemap.xml\n");
  });

  test("keep the base path", async () => {
    const pages = await readPages(inject("underBase"), "en");
    const project = pages.find(({ file }) => file === `en/${PROJECT}`)?.document;
    expect(project?.querySelector("header a[hreflang]")?.getAttribute("href")).toBe(`${BASE}2024/106/zggzjf/`);
    expect(project?.querySelector("link[rel=icon]")?.getAttribute("href")).toBe(`${BASE}favicon.svg`);
  });

  test("are no two languages where the settings name one", async () => {
    const files = [...(await readFolder(inject("configured"))).keys()];
    expect(files.filter((file) => file.startsWith("en/"))).toEqual([]);
    const html = await readFile(join(inject("configured"), PROJECT), "utf8");
    expect(html).not.toContain("hreflang");
    expect(await readFile(join(inject("configured"), "robots.txt"), "utf8")).not.toContain("/en/");
  });
});

function alternatesOf(document: Document | undefined): Record<string, string | null> {
  const links = [...(document?.querySelectorAll("link[rel=alternate][hreflang]") ?? [])];
  return Object.fromEntries(links.map((link) => [link.getAttribute("hreflang") ?? "", link.getAttribute("href")]));
}
