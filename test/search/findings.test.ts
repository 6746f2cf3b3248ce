import { describe, expect, test } from "vitest";
import { FINDINGS, search } from "./corpus.ts";

/** Rows with a finding that passes, worked out from the findings alone. */
function rowsWith(passes: (finding: { severity: string; rule: string }) => boolean): string[] {
  const rows = [...FINDINGS].flatMap(([id, findings]) =>
    findings.filter(passes).flatMap(({ field }) => {
      const number = /^indicators\.(\d+)/u.exec(field)?.[1];
      return number === undefined ? [id] : [id, `${id}#${number}`];
    }),
  );
  return [...new Set(rows)].sort();
}

const ids = async (query: string, filters = {}): Promise<string[]> =>
  (await search(query, { filters })).hits.map(({ id }) => id).sort();

describe("what the checks found", () => {
  test.each(["doubt", "hint", "fits"])("is a facet: %s", async (severity) => {
    const expected = rowsWith((finding) => finding.severity === severity);
    expect(expected.length).toBeGreaterThan(2);
    expect(await ids("", { finding: severity })).toEqual(expected);
    const { facets } = await search("", { all: true });
    expect(facets.find(({ field, value }) => field === "finding" && value === severity)?.count).toBe(expected.length);
  });

  test("by rule, with its severity", async () => {
    const { facets } = await search("", { all: true });
    const rules = facets.filter(({ field }) => field === "rule");
    expect(rules.length).toBeGreaterThan(10);
    for (const { value, count } of rules) {
      const expected = rowsWith(({ severity, rule }) => `${severity}/${rule}` === value);
      expect(expected.length, value).toBe(count);
      expect(await ids("", { rule: value })).toEqual(expected);
    }
    expect(rules.find(({ value }) => value === "doubt/quantity-cost")?.label).toBe("数量×单价与年度资金");
  });

  test.each([
    ["核对:疑点", ({ severity }: { severity: string }) => severity === "doubt"],
    ["核对:相符", ({ severity }: { severity: string }) => severity === "fits"],
    ["核对:数量×单价", ({ rule }: { rule: string }) => rule === "quantity-cost"],
    ["核对:payment-timeliness", ({ rule }: { rule: string }) => rule === "payment-timeliness"],
  ])("can be typed: %s", async (query, passes) => {
    const found = await ids(query);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(rowsWith(passes as never));
  });

  test("a word that no rule has finds nothing, and says what there is without it", async () => {
    const { total, drops } = await search("培训 核对:魑魅");
    expect(total).toBe(0);
    expect(drops?.[1]).toEqual({ term: 1, count: 57 });
  });
});
