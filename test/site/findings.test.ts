import { beforeAll, describe, expect, inject, test } from "vitest";
import { CHECKS } from "../../src/checks/index.ts";
import { type Finding, inspectForms, publicFindings } from "../../src/checks/inspect.ts";
import { ruleTexts as englishTexts } from "../../src/i18n/en/checks.ts";
import { findingSentence } from "../../src/i18n/findings.ts";
import { ruleTexts } from "../../src/i18n/zh/checks.ts";
import type { ProjectForm } from "../../src/model/form.ts";
import { readSample } from "../sample-content.ts";
import { readFolder } from "./build-site.ts";
import { type BuiltPage, readPages, textOf } from "./pages-of.ts";

let pages: Map<string, BuiltPage>;
let projects: ReadonlyMap<string, ProjectForm>;
let found: Map<string, Finding[]>;

beforeAll(async () => {
  pages = new Map((await readPages(inject("site"))).map((page) => [page.file, page]));
  projects = (await readSample()).projects;
  found = new Map([...inspectForms(projects)].map(([id, findings]) => [id, publicFindings(findings)]));
});

function pageOf(path: string): Document {
  const page = pages.get(`${path}/index.html`);
  if (!page) throw new Error(`no page ${path}`);
  return page.document;
}

/** The elements of a project's findings, in order. */
function itemsOf(id: string): Element[] {
  return [...pageOf(id).querySelectorAll("#findings > ol > li")];
}

/** Project, words of the finding, and the figures or words that it must show. */
const KNOWN = [
  ["gbwlpxf", "疑点", ["37830人", "100元", "378.30万元", "37.83 万元", "10 倍"]],
  ["fccjjtjjfzzxjf", "疑点", ["95.00 + 97.00 = 192.00 万元", "76.00 万元"]],
  ["fccjjtjjfzzxjf", "疑点", ["9 + 18 = 27个", "≥30个"]],
  ["srdzxxhxjgzjf", "疑点", ["≤15万元", "10.00 万元"]],
  ["xpytxhbzdrldzwdyldgbdcrzygjf", "提示", ["17人", "0.15万元×12", "0.176万元×12", "83.50万元", "99.55 万元"]],
  ["gwyglzxjf", "疑点", ["610人", "≥490人"]],
  ["gwyglzxjf", "疑点", ["2.2万人次", "≥19000人次"]],
  ["rcgzjf", "提示", ["2000人次", "≥1000人次"]],
  ["rcgzjf", "提示", ["引进各类人才2万人以上"]],
  ["gbjyztpxbjf", "疑点", ["≤240月/人/天"]],
  ["gbjyztpxbjf", "疑点", ["≤220月/人/天"]],
  ["dydhjyzxdjyjgzjf", "疑点", ["≥95%", "也可能指错误被检出的比例"]],
  ["dydhjyzxdjyjgzjf", "疑点", ["人日均培训成本", "元/人/次"]],
  ["xpgbjypxjf", "疑点", ["≤220元/人", "4 个项目", "元/人/天"]],
  ["sphyxtjsjf", "疑点", ["≥36月", "1年"]],
  ["gbzhkhjpkzkjcyxjf", "相符", ["1000人 × 320元 = 32.00万元", "32.00 万元一致"]],
] as const;

describe("findings on the project pages", () => {
  test.each(KNOWN)("%s: %s %j", (slug, word, figures) => {
    const texts = itemsOf(`2024/106/${slug}`).map((item) => textOf(item.querySelector(".say")));
    const matching = texts.filter((text) => text.startsWith(word) && figures.every((figure) => text.includes(figure)));
    expect(matching).toHaveLength(1);
  });

  test("every finding stands once on its project's page, and no other", () => {
    for (const id of projects.keys()) {
      const shown = itemsOf(id).map((item) => textOf(item.querySelector(".say")).replace(/^\S+ /u, ""));
      expect(shown, id).toEqual((found.get(id) ?? []).map((finding) => findingSentence(finding)));
    }
  });

  test("every finding is marked beside its field, and the evidence leads back to fields and source rows", () => {
    let marks = 0;
    for (const [id, findings] of found) {
      const document = pageOf(id);
      for (const [index, item] of itemsOf(id).entries()) {
        const mark = document.querySelector(`a.mark[href="#${item.id}"]`);
        const number = /^indicators\.(\d+)/u.exec(findings[index]?.field ?? "")?.[1];
        expect(mark, `${id} ${item.id}`).toBeTruthy();
        if (number !== undefined) expect(mark?.closest(`#i${number}`)).toBeTruthy();
        expect(item.querySelector('a[href^="#"]')).toBeTruthy();
        expect(item.querySelector('a[href^="/sources/2024/106/#t"]'), `${id} ${item.id}`).toBeTruthy();
        expect(item.querySelector(`a[href="/findings/${findings[index]?.rule}/"]`)).toBeTruthy();
        marks += 1;
      }
      expect(document.querySelectorAll("a.mark")).toHaveLength(findings.length);
    }
    expect(marks).toBeGreaterThan(30);
  });
});

describe("the lists of findings", () => {
  const linksIn = (path: string): string[] =>
    [...pageOf(path).querySelectorAll("#finding-list .where a:first-child")].map(
      (link) => link.getAttribute("href") ?? "",
    );

  test("hold every finding once: in all, by severity, year, budget and rule", () => {
    const all = [...found].flatMap(([id, findings]) => {
      const counts = new Map<string, number>();
      return findings.map(({ rule }) => {
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        return `/${id}/#${rule}-${counts.get(rule)}`;
      });
    });
    const severities = ["doubt", "hint", "fits"].flatMap((severity) => linksIn(`findings/${severity}`));
    const rules = [...new Set([...found.values()].flat().map(({ rule }) => rule))];
    expect(linksIn("findings").sort()).toEqual(all.sort());
    expect(severities.sort()).toEqual(all);
    expect(linksIn("findings/2024").sort()).toEqual(all);
    expect(linksIn("findings/2024/106").sort()).toEqual(all);
    expect(rules.flatMap((rule) => linksIn(`findings/${rule}`)).sort()).toEqual(all);
  });

  test("every public rule has its page with its reason, examples and limits", () => {
    for (const { id, internal, evaluation } of CHECKS) {
      if (internal || evaluation) continue;
      const text = textOf(pageOf(`findings/${id}`).querySelector("main"));
      const { name, why, good, bad, limits } = ruleTexts[id] ?? {};
      for (const part of [name, why, good, bad, limits]) expect(text, id).toContain(textOfString(part));
      expect(pageOf("findings").querySelector(`#rules a[href="/findings/${id}/"]`), id).toBeTruthy();
    }
  });
});

test("what speaks to the department only leaves no trace in any file", async () => {
  const internal = CHECKS.filter((check) => check.internal);
  const secret = [...inspectForms(projects).values()].flat().filter((finding) => finding.internal);
  expect(internal.length).toBeGreaterThan(0);
  expect(secret.length).toBeGreaterThan(0);
  const words = [
    ...internal.flatMap(({ id }) => [id, ruleTexts[id]?.name ?? id, ruleTexts[id]?.why ?? id]),
    ...internal.flatMap(({ id }) => [englishTexts[id]?.name ?? id, englishTexts[id]?.why ?? id]),
    ...secret.map((finding) => findingSentence(finding)),
  ];
  const traces: string[] = [];
  for (const [file, bytes] of await readFolder(inject("site"))) {
    const text = bytes.toString("utf8");
    for (const word of words) if (text.includes(word)) traces.push(`${file}: ${word}`);
  }
  expect(traces).toEqual([]);
});

test("the words stay neutral: no ranking, no accusation", () => {
  const loaded = /浪费|造假|违规|违法|弄虚|排名|最差|问题项目|红榜|黑榜/u;
  for (const [file, { document }] of pages) {
    if (!file.startsWith("findings/")) continue;
    expect(textOf(document.querySelector("main")).match(loaded)?.[0], file).toBeUndefined();
  }
  for (const id of projects.keys()) expect(textOf(pageOf(id).querySelector("#findings"))).not.toMatch(loaded);
});

function textOfString(text: string | undefined): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}
