import { expect, test } from "vitest";
import { hitPath, parseState, queryOf, searchPath, writeState } from "../../src/search/state.ts";

test.each([
  ["", { text: "", filters: {}, page: 1 }],
  ["?q=%E5%9F%B9%E8%AE%AD", { text: "培训", filters: {}, page: 1 }],
  ["?q=%E2%89%A595%25&type=indicator&page=2", { text: "≥95%", filters: { type: "indicator" }, page: 2 }],
  ["?q=a+b%26c%3Dd%23&kind=output%2Fquantity", { text: "a b&c=d#", filters: { kind: "output/quantity" }, page: 1 }],
])("%s is a state and back", (written, state) => {
  expect(parseState(written)).toEqual(state);
  expect(parseState(writeState(state))).toEqual(state);
});

test.each(["?page=0", "?page=-1", "?page=1e9", "?page=x", "?page=99999999", "?type=", "?unknown=1"])(
  "%s says nothing",
  (query) => expect(parseState(query)).toEqual({ text: "", filters: {}, page: 1 }),
);

test("a search is a path, whatever is searched", () => {
  expect(searchPath("培训 ≥95%")).toBe("/search/?q=%E5%9F%B9%E8%AE%AD+%E2%89%A595%25");
  expect(searchPath("\ud800")).toBe("/search/?q=%EF%BF%BD");
  expect(searchPath("")).toBe("/search/");
});

test("a hit is a path, an indicator a place on its project's page", () => {
  expect(hitPath({ id: "2024/106/zggzjf" })).toBe("/2024/106/zggzjf/");
  expect(hitPath({ id: "2024/106/zggzjf#3" })).toBe("/2024/106/zggzjf/#i3");
});

test("a page is a cut of the hits", () => {
  expect(queryOf({ text: "a", filters: {}, page: 3 })).toEqual({ text: "a", filters: {}, offset: 120, limit: 60 });
});
