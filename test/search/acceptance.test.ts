import { describe, expect, test } from "vitest";
import { ACCEPTED } from "./acceptance.ts";
import { PROVIDER, TEXTS } from "./corpus.ts";

/** Every engine that the site can be built with. */
const PROVIDERS = { columns: PROVIDER };

describe.each(Object.entries(PROVIDERS))("%s", (_, provider) => {
  describe.each(Object.entries(ACCEPTED))("%s", (_class, queries) => {
    test.each(queries)("$query", async ({ query, found, first = [] }) => {
      const { signal } = new AbortController();
      const result = await provider.search({ text: query, limit: 10 }, signal);
      const ids = await provider.ids({ text: query }, signal);
      expect(result.hits.map(({ id }) => id)).toEqual(ids.slice(0, 10));
      expect(result.total).toBe(ids.length);
      if (found) expect(ids.toSorted()).toEqual(found.toSorted());
      expect(first.filter((id) => !ids.slice(0, 10).includes(id))).toEqual([]);
    });
  });
});

test("the set expects something of nearly every query, and not everything", () => {
  const empty = Object.values(ACCEPTED).flatMap((queries) =>
    queries.filter(({ found, first }) => (found ?? first ?? []).length === 0 || found?.length === TEXTS.size),
  );
  expect(empty.map(({ query }) => query)).toEqual(["部门:财政局 培训", "年度:2023"]);
});
