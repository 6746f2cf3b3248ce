import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { parseTarget } from "../../src/model/target.ts";
import { readSample } from "../sample-content.ts";
import { type BuiltPage, readPages, textOf } from "./pages-of.ts";

let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  pages = new Map((await readPages(inject("site"))).map((page) => [page.file, page]));
});

function pageOf(path: string): Document {
  const page = pages.get(`${path}/index.html`);
  if (!page) throw new Error(`no page ${path}`);
  return page.document;
}

function rowsOf(path: string, table: string): string[][] {
  return [...pageOf(path).querySelectorAll(`${table} tbody tr`)].map((row) =>
    [...row.children].map((cell) => textOf(cell)),
  );
}

describe("pages of units", () => {
  test("元/人/天 lists four indicators of four projects, all ≤220, and offers what is written alike", () => {
    const rows = rowsOf("indicators/units/yuan-ren-tian", "#uses");
    expect(rows.map(([, target, value]) => [target, value])).toEqual(Array(4).fill(["≤220元/人/天", "220"]));
    expect(rowsOf("indicators/units/yuan-ren-tian", "#levels")).toEqual([["≤220", "4", "4", "0", "0"]]);
    const similar = [...pageOf("indicators/units/yuan-ren-tian").querySelectorAll("main nav a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(similar).toEqual(expect.arrayContaining(["/indicators/units/yuan-ren/", "/indicators/units/yuan-ren-ci/"]));
  });

  test("元/人 says who is above whom", () => {
    expect(rowsOf("indicators/units/yuan-ren", "#levels")).toEqual([
      ["≤70", "1", "1", "0", "2"],
      ["≤220", "1", "1", "1", "1"],
      ["≤320", "1", "1", "2", "0"],
    ]);
  });

  test("万元 is shown as converted to 元", () => {
    const rows = rowsOf("indicators/units/yuan", "#uses");
    expect(rows.map(([, target, value]) => [target, value])).toEqual([
      ["≤15万元", "= 150,000"],
      ["≤19.8万元", "= 198,000"],
    ]);
  });

  test("every figure with a unit stands on exactly one page, and its unit on the project page leads there", async () => {
    const { projects } = await readSample();
    const listed = new Map<string, string>();
    for (const [file, { document }] of pages) {
      const slug = /^indicators\/units\/([^/]+)\//u.exec(file)?.[1];
      for (const link of document.querySelectorAll("#uses tbody th a")) {
        const href = link.getAttribute("href") ?? "";
        expect(listed.has(href), href).toBe(false);
        if (slug) listed.set(href, `/indicators/units/${slug}/`);
      }
    }
    let figures = 0;
    for (const [id, form] of projects) {
      for (const [index, indicator] of form.indicators.entries()) {
        const target = parseTarget(indicator.target ?? "", { year: form.year });
        // Of a list the standards have a page (15万元/每镇), but no link inside the text: it names several units.
        const standards = target.kind === "list" ? target.items.flatMap(({ unitAmount }) => unitAmount ?? []) : [];
        if (standards.length > 0) {
          figures += 1;
          expect(listed.get(`/${id}/#i${index + 1}`), `${id} ${indicator.target}`).toBeDefined();
        }
        if (!("unit" in target) || target.unit === "") continue;
        figures += 1;
        const page = listed.get(`/${id}/#i${index + 1}`);
        expect(page, `${id} ${indicator.target}`).toBeDefined();
        const link = pageOf(id).querySelector(`#i${index + 1} a.unit-link`);
        expect(link?.getAttribute("href"), `${id} ${indicator.target}`).toBe(page);
      }
    }
    expect(listed.size).toBe(figures);
    expect(rowsOf("indicators/units", "#units").reduce((sum, [, uses]) => sum + Number(uses), 0)).toBe(figures);
  });
});

describe("deadlines", () => {
  test.each(["2024/deadlines.ics", "2024/106/deadlines.ics"])("%s is a calendar of twenty events", async (path) => {
    const text = await readFile(join(inject("site"), path), "utf8");
    const events = eventsOf(text);
    expect(events).toHaveLength(20);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(20);
    for (const event of events) {
      expect(event.DTSTART).toMatch(/^2024\d{4}$/u);
      expect(Number(event.DTEND)).toBeGreaterThan(Number(event.DTSTART));
      const { pathname, hash } = new URL(event.URL ?? "");
      expect(pages.get(`${pathname.slice(1)}index.html`)?.document.querySelector(hash)).toBeTruthy();
    }
    const october = events.filter(({ DTSTART }) => DTSTART === "20241031").map(({ DESCRIPTION }) => DESCRIPTION);
    expect(october.sort()).toEqual(["10月底前", "2024年10月底前", "按照季度分布\\,10月底前完成"]);
  });

  test.each(["calendar/2024", "calendar/2024/106"])("%s shows the same twenty by month", (path) => {
    const rows = [...pageOf(path).querySelectorAll("section[id^=m2024] tbody tr")];
    expect(rows).toHaveLength(20);
    expect(textOf(pageOf(path).querySelector("section#m2024-09 tbody"))).toContain("9 月底");
    const strip = [...pageOf(path).querySelectorAll("main ol[aria-label] li")].map((item) => textOf(item));
    expect(strip.slice(0, 6)).toEqual(["1月", "2月", "3月 2", "4月 1", "5月", "6月 4"]);
  });

  test("a month's own page holds what falls due in it", () => {
    expect(rowsOf("calendar/2024-12", "table")).toHaveLength(6);
    expect(rowsOf("calendar/2024-08", "table")[0]?.[0]).toBe("到 8 月 31 日为止");
  });

  test("a rhythm is put on no calendar and shown as such", () => {
    const undated = textOf(pageOf("calendar/2024/106").querySelector("[aria-labelledby=undated-heading]"));
    for (const target of ["每月2部", "≥5条/每日", "≥2部/每周"]) expect(undated).toContain(target);
  });
});

describe("measurability", () => {
  const EXPECTED = { quantified: 86, dated: 19, qualitative: 36, "not-applicable": 29 };

  test.each(["2024", "2024/106"])("%s: the shares, and a list of the right length behind every number", (scope) => {
    const counts = rowsOf(scope, "#measures").map(([, count]) => Number(count));
    expect(counts).toEqual(Object.values(EXPECTED));
    expect(rowsOf(scope, "#measures")[0]?.[2]).toBe("61.0%");
    for (const [measure, count] of Object.entries(EXPECTED)) {
      expect(rowsOf(`indicators/types/${scope}/${measure}`, "table"), measure).toHaveLength(count);
    }
  });

  test("every project counts its own, and names the indicators behind each count", async () => {
    for (const [id, form] of (await readSample()).projects) {
      const groups = [...pageOf(id).querySelectorAll("dl.measures > div")];
      const counts = groups.map((group) => Number(textOf(group.querySelector("strong"))));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(form.indicators.length);
      expect(groups.map((group) => group.querySelectorAll("dd a").length)).toEqual(counts);
    }
  });
});

/** The events of a calendar file, unfolded. */
function eventsOf(text: string): Record<string, string>[] {
  expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const [, ...events] = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n");
  return events.map((event) =>
    Object.fromEntries(
      (event.split("END:VEVENT")[0] ?? "")
        .split("\r\n")
        .filter(Boolean)
        .map((line) => [line.split(/[:;]/u)[0], line.slice(line.indexOf(":") + 1)]),
    ),
  );
}
