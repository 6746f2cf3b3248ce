import { describe, expect, test } from "vitest";
import { settingsGaps } from "../../src/model/settings-gaps.ts";
import type { SiteSettings } from "../../src/model/site-settings.ts";
import { governmentTags } from "../../src/views/government.ts";
import { correctionLink, publicationFacts } from "../../src/views/publication.ts";

const BARE: SiteSettings = {
  name: "明账",
  tagline: "绩效目标公开",
  url: "http://localhost:4321",
  base: "/",
  checks: { off: [], on: [] },
};
const FULL: SiteSettings = {
  ...BARE,
  url: "https://czj.example.gov.cn",
  organizer: "某市财政局",
  organ: "administration",
  siteCode: "1234567890",
  icp: "某ICP备00000000号",
  police: "某公网安备00000000000000号",
  contact: { phone: "000-0000000" },
  correction: "jiucuo@example.gov.cn",
  publications: { 2024: { published: "2024-02-08 10:30" }, "2024/106": { indexNumber: "A/2024-1" } },
};
const ARTICLE = { publication: { published: "2024-02-08 10:30" }, source: "某局", keywords: ["经费", "某局"] };
const PAGE = { title: "组工经费", description: "三十二万元。", url: "https://czj.example.gov.cn/2024/106/zggzjf/" };

function tags(settings: SiteSettings, page: object): Record<string, string> {
  return Object.fromEntries(governmentTags(settings, { ...PAGE, ...page }).map(({ name, content }) => [name, content]));
}

describe("meta tags", () => {
  test("an article has its title, date, source, keywords and address", () => {
    expect(tags(FULL, { article: ARTICLE })).toEqual({
      SiteName: "明账",
      SiteDomain: "czj.example.gov.cn",
      SiteIDCode: "1234567890",
      ArticleTitle: "组工经费",
      PubDate: "2024-02-08 10:30",
      ContentSource: "某局",
      Keywords: "经费,某局",
      Url: "https://czj.example.gov.cn/2024/106/zggzjf/",
      ColumnName: "绩效目标公开",
      ColumnType: "政府信息公开",
    });
  });

  test("a column has its name, description, keywords and type, in a Party organ's words too", () => {
    const column = tags({ ...FULL, organ: "party" }, {});
    expect(column).toMatchObject({ ColumnName: "组工经费", ColumnDescription: "三十二万元。", ColumnType: "党务公开" });
    expect(column.ColumnKeywords).toContain("组工经费");
    expect(column.ArticleTitle).toBeUndefined();
  });

  test("the home page has only the site's own", () => {
    expect(Object.keys(tags(FULL, { title: undefined }))).toEqual(["SiteName", "SiteDomain", "SiteIDCode"]);
  });

  test("what is not known has no tag: no date, no code, no domain of somebody's own machine", () => {
    const bare = tags(BARE, { article: { publication: {}, keywords: [] } });
    for (const name of ["PubDate", "SiteIDCode", "SiteDomain", "ContentSource", "ColumnType", "Keywords"])
      expect(bare).not.toHaveProperty(name);
    expect(Object.values(bare)).not.toContain("null");
  });
});

describe("gaps in the settings", () => {
  test("a full configuration has none", () => {
    expect(settingsGaps(FULL, ["2024"])).toEqual([]);
  });

  test("every required entry that is absent is named, and every year without a date", () => {
    expect(settingsGaps(BARE, ["2024", "2023"]).map(({ key }) => key)).toEqual([
      "url",
      "organizer",
      "organ",
      "siteCode",
      "icp",
      "police",
      "contact",
      "correction",
      "2024",
      "2023",
    ]);
  });

  test("a code without ten digits, an unreadable date and a strange address are malformed, and not published", () => {
    const odd = {
      ...FULL,
      siteCode: "12345",
      correction: "javascript:alert(1)",
      publications: { 2024: { published: "去年" } },
    };
    expect(settingsGaps(odd).map(({ key, trouble }) => `${key} ${trouble}`)).toEqual([
      "siteCode malformed",
      "correction malformed",
      "2024 malformed",
    ]);
    expect(tags(odd, {})).not.toHaveProperty("SiteIDCode");
    expect(correctionLink(odd, "页", PAGE.url)).toBeUndefined();
  });
});

test("facts stand in the order of the official header, and nowhere when nothing is registered", () => {
  const registered = { ...ARTICLE, publication: { ...ARTICLE.publication, indexNumber: "A/2024-1" } };
  expect(publicationFacts(FULL, "组工经费", registered).map(({ label }) => label)).toEqual([
    "索引号",
    "公开类别",
    "发布机构",
    "名称",
    "发布日期",
  ]);
  expect(publicationFacts(FULL, "组工经费", { publication: {}, keywords: [] })).toEqual([]);
});

describe("reporting an error", () => {
  test("a mail names the page and its address", () => {
    const url = new URL(correctionLink(FULL, "经费&支出", PAGE.url) ?? "");
    expect(url.protocol).toBe("mailto:");
    expect(url.searchParams.get("subject")).toBe("网站纠错：经费&支出");
    expect(url.searchParams.get("body")).toContain(PAGE.url);
  });

  test("a page gets them as parameters", () => {
    const to = correctionLink({ ...FULL, correction: "https://czj.example.gov.cn/jc?from=1" }, "经费", PAGE.url);
    expect(Object.fromEntries(new URL(to ?? "").searchParams)).toEqual({ from: "1", url: PAGE.url, title: "经费" });
  });
});
