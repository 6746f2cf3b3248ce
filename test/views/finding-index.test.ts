import { expect, test } from "vitest";
import {
  columnOf,
  countsOf,
  type FindingIndex,
  matchesOf,
  narrowestOf,
  placesOf,
} from "../../src/views/finding-index.ts";

/** Seven findings, two on a page. */
const index: FindingIndex = {
  pageSize: 2,
  columns: {
    severity: columnOf(["doubt", "hint", "doubt", "doubt", "hint", "doubt", "fits"]),
    year: columnOf(["2023", "2023", "2023", "2024", "2024", "2024", "2024"]),
  },
};

test("a column names each value once", () => {
  expect(index.columns.severity).toEqual({ values: ["doubt", "hint", "fits"], of: [0, 1, 0, 0, 1, 0, 2] });
});

test("matches have every chosen value", () => {
  expect(matchesOf(index, new Map([["severity", "doubt"]]))).toEqual([0, 2, 3, 5]);
  expect(
    matchesOf(
      index,
      new Map([
        ["severity", "doubt"],
        ["year", "2024"],
      ]),
    ),
  ).toEqual([3, 5]);
  expect(matchesOf(index, new Map([["severity", "no such"]]))).toEqual([]);
  expect(matchesOf(index, new Map())).toHaveLength(7);
});

test("a facet counts under the choices of the others, not under its own", () => {
  const chosen = new Map([
    ["severity", "hint"],
    ["year", "2023"],
  ]);
  expect(Object.fromEntries(countsOf(index, chosen, "severity"))).toEqual({ doubt: 2, hint: 1 });
  expect(Object.fromEntries(countsOf(index, chosen, "year"))).toEqual({ "2023": 1, "2024": 1 });
});

test("places are those of the narrowest listing", () => {
  const chosen = new Map([
    ["severity", "doubt"],
    ["year", "2023"],
  ]);
  expect(narrowestOf(index, chosen)).toBe("year");
  expect(placesOf(index, chosen, "year")).toEqual([
    { page: 1, position: 0 },
    { page: 2, position: 0 },
  ]);
  expect(placesOf(index, chosen, "severity")).toEqual([
    { page: 1, position: 0 },
    { page: 1, position: 1 },
  ]);
});
