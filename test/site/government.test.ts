import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { readSample } from "../sample-content.ts";
import { readPages, textOf } from "./pages-of.ts";

async function page(folder: string, path: string): Promise<Document> {
  return parseHTML(await readFile(join(folder, path, "index.html"), "utf8")).document;
}

function metaOf(document: Document, name: string): string | undefined {
  return document.querySelector(`meta[name=${name}]`)?.getAttribute("content") ?? undefined;
}

describe("a site whose settings are filled", () => {
  test("its project says who published it, when, and under which number", async () => {
    const document = await page(inject("configured"), "2024/106/zggzjf");
    expect(metaOf(document, "SiteIDCode")).toBe("1234567890");
    expect(metaOf(document, "SiteDomain")).toBe("ys.example.gov.cn");
    expect(metaOf(document, "PubDate")).toBe("2024-02-08 10:30");
    expect(metaOf(document, "ContentSource")).toBe("中共某市委组织部");
    expect(metaOf(document, "ColumnType")).toBe("党务公开");
    const facts = textOf(document.querySelector("main dl"));
    for (const fact of ["A<1>/2024-00001", "党务公开", "2024-02-08 10:30"]) expect(facts).toContain(fact);
  });

  test("its foot names organizer, codes and contact, and asks for corrections of this very page", async () => {
    const document = await page(inject("configured"), "2024/106/zggzjf");
    const foot = textOf(document.querySelector("footer"));
    for (const word of ["主办单位某市财政局", "承办单位", "网站标识码1234567890", "某ICP备00000000号", "某路1号"])
      expect(foot).toContain(word);
    const correction = new URL(document.querySelector('footer a[href^="mailto:jiucuo"]')?.getAttribute("href") ?? "");
    expect(correction.searchParams.get("body")).toContain("https://ys.example.gov.cn/2024/106/zggzjf/");
  });

  test("only years before the newest carry the mark of the archive", async () => {
    const old = ["2023", "2023/106", "2023/106/zggzjf", "2023/106/print", "calendar/2023", "calendar/2023/106"];
    for (const path of [
      ...old,
      "calendar/2023-10",
      "findings/2023",
      "findings/2023/106",
      "indicators/types/2023/dated",
    ])
      expect(textOf(await page(inject("configured"), path).then((it) => it.querySelector("main")))).toContain("归档：");
    const current = ["2024", "2024/106", "2024/106/zggzjf", "sources/2024/106", "calendar/2024", "calendar/2024-10"];
    for (const path of [...current, "findings", "findings/2024", "findings/quantity-cost"])
      expect(textOf(await page(inject("configured"), path).then((it) => it.querySelector("main")))).not.toContain(
        "归档",
      );
  });

  test("a source is an article: of its department, with the date on which it was published", async () => {
    const document = await page(inject("configured"), "sources/2024/106");
    expect(metaOf(document, "PubDate")).toBe("2024-02-08 10:30");
    expect(metaOf(document, "ArticleTitle")).toBe("2024-106.md");
  });

  test("a year without a registered date has no date", async () => {
    expect(metaOf(await page(inject("configured"), "2023/106/zggzjf"), "PubDate")).toBeUndefined();
  });
});

describe("a site whose settings are bare", () => {
  test("has no empty tag, no dummy and no foot without content", async () => {
    for (const { document } of await readPages(inject("site"))) {
      const contents = [...document.querySelectorAll("meta[name], meta[property]")].map((meta) =>
        meta.getAttribute("content"),
      );
      expect(contents.filter((content) => !content || /^(?:null|undefined)$/u.test(content))).toEqual([]);
      expect(document.querySelector("meta[name=PubDate], meta[name=SiteIDCode], footer dl")).toBeNull();
    }
  });
});

test("the page that maps the site leads to every section, and to no empty one", async () => {
  const links = [...(await page(inject("site"), "site-map")).querySelectorAll("main section a")].map((a) =>
    a.getAttribute("href"),
  );
  const sections = ["departments", "indicators", "indicators/units", "indicators/types", "calendar", "calendar/2024"];
  for (const section of [
    ...sections,
    "findings",
    "search",
    "compare",
    "data",
    "sources",
    "glossary",
    "about",
    "how-to-read",
  ])
    expect(links).toContain(`/${section}/`);
  expect(new Set(links).size).toBe(links.length);
});

test("every project has a picture of its own for links to it, a PNG of 1200 by 630", async () => {
  const { projects } = await readSample();
  const pictures = new Set<string>();
  for (const id of projects.keys()) {
    const address = (await page(inject("site"), id))
      .querySelector('meta[property="og:image"]')
      ?.getAttribute("content");
    expect(address).toBe(`http://localhost:4321/${id}/share.png`);
    const bytes = await readFile(join(inject("site"), id, "share.png"));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    pictures.add(bytes.toString("base64"));
  }
  expect(pictures.size).toBe(projects.size);
});

describe("what machines read", () => {
  test("the site map lists exactly the pages that may be listed, without dates", async () => {
    const xml = await readFile(join(inject("site"), "sitemap.xml"), "utf8");
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = ""]) => address);
    const pages = (await readPages(inject("site")))
      .filter(({ document }) => !document.querySelector("meta[name=robots][content=noindex]"))
      .map(({ file }) => `http://localhost:4321/${file.replace(/index\.html$/u, "")}`);
    expect([...listed].sort()).toEqual(pages.sort());
    expect(xml).not.toContain("lastmod");
    expect(await readFile(join(inject("site"), "robots.txt"), "utf8")).toContain("/sitemap.xml");
  });

  test("every page carries valid JSON-LD; a project is a data set of its department with its file", async () => {
    for (const { file, document } of await readPages(inject("configured"))) {
      if (/^(?:editions\/.+\/)?(?:en\/)?embed\//u.test(file)) continue;
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent;
      expect(() => JSON.parse(text ?? ""), file).not.toThrow();
      expect(text).not.toContain("<");
    }
    const document = await page(inject("configured"), "2024/106/zggzjf");
    const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    const graph: Record<string, unknown>[] = JSON.parse(text)["@graph"];
    expect(graph.map((node) => node["@type"])).toEqual(["BreadcrumbList", "Dataset"]);
    expect(graph[1]).toMatchObject({
      datePublished: "2024-02-08",
      identifier: "A<1>/2024-00001",
      creator: { "@type": "GovernmentOrganization", name: "中共某市委组织部" },
      distribution: [{ contentUrl: "https://ys.example.gov.cn/2024/106/zggzjf/index.json" }],
    });
  });
});
