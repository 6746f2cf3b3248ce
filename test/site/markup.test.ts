import { beforeAll, describe, expect, inject, test } from "vitest";
import { readFolder } from "./build-site.ts";
import { type BuiltPage, readPages, textOf } from "./pages-of.ts";

const LANGUAGES = [
  { language: "zh", tag: "zh-CN" },
  { language: "en", tag: "en" },
] as const;

describe.each(LANGUAGES)("every page in $tag", ({ language, tag }) => {
  let pages: BuiltPage[];

  beforeAll(async () => {
    pages = await readPages(inject("site"), language);
  });

  /** Pages for which the probe finds something, with what it finds. */
  function offences(probe: (page: BuiltPage) => readonly string[]): string[] {
    return pages.flatMap((page) => probe(page).map((found) => `${page.file}: ${found}`));
  }

  test("has a language, a title and a description of its own", () => {
    const titles = pages.map(({ document }) => textOf(document.querySelector("title")));
    const descriptions = pages.map(
      ({ document }) => document.querySelector("meta[name=description i]")?.getAttribute("content") ?? "",
    );
    expect(new Set(titles).size).toBe(pages.length);
    expect(descriptions.filter((text) => text.length < 10)).toEqual([]);
    expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
    expect(offences(({ document }) => (document.documentElement.getAttribute("lang") === tag ? [] : ["lang"]))).toEqual(
      [],
    );
  });

  test("has nothing but elements in its head", () => {
    expect(
      offences(({ document }) =>
        [...document.head.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ""] : [])),
      ),
    ).toEqual([]);
  });

  test("has one main heading and skips no level", () => {
    expect(
      offences(({ document }) => {
        const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
        const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        return levels.filter((level) => level === 1).length === 1 && jumps.length === 0 ? [] : [levels.join(" ")];
      }),
    ).toEqual([]);
  });

  test("has no inline style, no inline handler, no inline script and a content security policy", () => {
    expect(
      offences(({ html, document }) => [
        ...[...document.querySelectorAll("*")].flatMap((element) =>
          element.getAttributeNames().filter((name) => name === "style" || name.startsWith("on")),
        ),
        ...[...document.querySelectorAll("script:not([src]):not([type='application/ld+json'])")].map(
          () => "inline script",
        ),
        ...(html.includes("content-security-policy") ? [] : ["no policy"]),
      ]),
    ).toEqual([]);
  });

  test("names every table, heads every row or column, and repeats no id", () => {
    expect(
      offences(({ document }) => {
        const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
        return [
          ...[...document.querySelectorAll("table")]
            .filter((table) => !table.querySelector("caption") && !table.closest("article"))
            .map(() => "no caption"),
          ...[...document.querySelectorAll("table")]
            .filter((table) => !table.querySelector("th"))
            .map(() => "no heads"),
          ...ids.filter((id, index) => ids.indexOf(id) !== index),
        ];
      }),
    ).toEqual([]);
  });

  test("leaks no code: no undefined, NaN, [object Object], string key or unfilled place", () => {
    const leaks = /undefined|NaN|\[object|\{[a-z]+\}|\b(?:table|project|home|year|budget|unit)\.[a-z]+/u;
    expect(
      offences(({ file, document }) => {
        if (/^(?:en\/)?data\//u.test(file)) return [];
        const found = leaks.exec(textOf(document.body))?.[0];
        return found === undefined ? [] : [found];
      }),
    ).toEqual([]);
  });
});

test("the same content gives the same bytes", async () => {
  const [first, second] = await Promise.all([readFolder(inject("site")), readFolder(inject("again"))]);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, bytes]) => !second.get(file)?.equals(bytes)).map(([file]) => file)).toEqual([]);
});
