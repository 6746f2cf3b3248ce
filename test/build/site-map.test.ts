import { expect, test } from "vitest";
import { writeSiteMap } from "../../scripts/build/site-map.ts";

const ROOT = "https://czj.example.gov.cn/mz/";

test("pages stand in path order under the site's folder; unlisted ones are left out", () => {
  const paths = ["2024/106/", "", "404/", "styleguide/", "embed/2024/106/projects/", "2024/106/print/", "2024/"];
  const files = writeSiteMap(ROOT, paths);
  const addresses = [...(files.get("sitemap.xml") ?? "").matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, found]) => found);
  expect(addresses).toEqual([ROOT, `${ROOT}2024/`, `${ROOT}2024/106/`]);
});

test("more pages than one file may hold go into several, behind an index", () => {
  const files = writeSiteMap(ROOT, ["a/", "b/", "c/"], 2);
  expect([...files.keys()]).toEqual(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
  expect(files.get("sitemap.xml")).toContain(`<sitemap><loc>${ROOT}sitemap-2.xml</loc></sitemap>`);
  expect(files.get("sitemap-2.xml")).toContain(`<loc>${ROOT}c/</loc>`);
});
