import { describe, expect, test } from "vitest";
import { type SearchableProject, searchDataOf } from "../../src/search/build/columns.ts";
import { readingsOf } from "../../src/search/build/readings.ts";
import { columnsProvider } from "../../src/search/columns.ts";
import { wordsOf } from "../../src/search/fold.ts";
import { matchingRows } from "../../src/search/rows.ts";
import { EXACT, scanWord } from "../../src/search/scan.ts";
import { type Tables, tablesOf } from "../../src/search/table.ts";
import { PROJECTS, textsOf } from "./corpus.ts";

/** A form with all that other provinces print, in traditional characters here and there, and with full-width digits. */
const STRANGE: SearchableProject = {
  id: "2023/207/dlxm",
  name: "檔案數字化（二期）",
  department: { name: "市檔案局", code: "207001" },
  departmentText: "207001 市檔案局",
  implementingUnit: "市档案馆",
  origin: "上级转移支付项目",
  period: "2023-2025年",
  goal: "完成扫描\n并校对",
  funds: { unit: "万元", total: "1,234.50", fiscalAppropriation: "１２３４．５０", other: "0" },
  details: { projectCode: "340800230000000012345", overview: "馆藏民国档案 12 万卷" },
  others: [{ label: "项目联系人", text: "办公室\n（三楼）" }],
  indicators: [
    {
      category: "output",
      level1: "产出指标",
      level2: "数量指标",
      name: "扫描页数",
      target: "≥50万页",
      points: "12.5",
      content: "按 A4 计",
      others: [{ label: "数据来源", text: "验收单" }],
    },
    { level1: "產出指標", level2: "質量指標", name: "合格率", target: "≥98%", others: [] },
  ],
};

describe.each([
  ["the site's content", PROJECTS],
  ["with a form from elsewhere", [...PROJECTS.slice(0, 3), STRANGE]],
])("%s", (_, projects) => {
  const texts = textsOf(projects);
  const ids = [...texts.keys()];
  const data = searchDataOf(projects);
  const tables = tablesOf(data);
  const strings = shortStrings([...texts.values()].flat());
  // Folded as a whole here, character by character in the engine: two ways to the same text.
  const folded = ids.map((id) => (texts.get(id) ?? []).map((text) => text.normalize("NFKC").toLowerCase()));

  test("every string of 1 to 3 characters of it finds what includes() finds: no misses, nothing more", () => {
    const wrong: string[] = [];
    expect(strings.length).toBeGreaterThan(1000);
    for (const string of strings) {
      const found = exactIds(string, tables, ids);
      const asked = string.normalize("NFKC").toLowerCase();
      const expected = ids.filter((_id, place) => folded[place]?.some((text) => text.includes(asked)));
      const more = found.filter((id) => !expected.includes(id)).filter((id) => !hasLabel(id, string, projects));
      if (more.length > 0 || expected.some((id) => !found.includes(id))) wrong.push(string);
      for (const id of ids) {
        if (texts.get(id)?.some((text) => text.includes(string)) && !found.includes(id)) wrong.push(`${string} ${id}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test("the engine as a whole keeps to it", async () => {
    const provider = columnsProvider(data, async () => readingsOf(data));
    for (const string of strings.filter((_string, place) => place % 61 === 0)) {
      const { hits } = await provider.search({ text: string, limit: 10_000 }, new AbortController().signal);
      const found = hits.filter((hit) => hit.match === "exact").map((hit) => hit.id);
      expect(found.sort(), string).toEqual(exactIds(string, tables, ids).sort());
    }
  }, 60_000);
});

/** Printed labels of cells that have no field of their own can be found, too; ours stand in for those not printed. */
function hasLabel(id: string, string: string, projects: readonly SearchableProject[]): boolean {
  const project = projects.find((candidate) => candidate.id === id.split("#")[0]);
  const labels = id.includes("#") ? ["分值", "指标值内容"] : ["项目编码", "项目概况"];
  return project === STRANGE && labels.some((label) => label.includes(string));
}

function exactIds(string: string, tables: Tables, ids: readonly string[]): string[] {
  const words = wordsOf(string).map((word) => scanWord(word, tables, undefined));
  const rowsOf = (place: 0 | 1): number[] =>
    matchingRows(words, tables.tables[place]).flatMap(({ row, grade }) => (grade === EXACT ? [row] : []));
  const projectIds = ids.filter((id) => !id.includes("#"));
  const indicatorIds = ids.filter((id) => id.includes("#"));
  const found = new Set([...rowsOf(0).map((row) => projectIds[row]), ...rowsOf(1).map((row) => indicatorIds[row])]);
  return ids.filter((id) => found.has(id));
}

/** All distinct strings of 1 to 3 characters without a space in them. */
function shortStrings(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of new Set(texts)) {
    const characters = [...text];
    for (const start of characters.keys()) {
      for (let length = 1; length <= 3; length++) {
        const string = characters.slice(start, start + length).join("");
        if (!/\s/u.test(string)) found.add(string);
      }
    }
  }
  return [...found];
}
