import { expect, test } from "vitest";
import { formatExtent, formatPlace } from "../../src/model/place.ts";
import { sayPlace } from "../../src/views/place-words.ts";

test.each([
  formatPlace({ line: 180 }),
  formatExtent({ line: 9 }, { line: 27 }),
  formatExtent({ page: 2, table: 1, row: 1 }, { page: 2, table: 1, row: 9 }),
  formatExtent({ sheet: "支出", row: 3 }, { sheet: "支出", row: 20 }),
  formatExtent({ page: 2, paragraph: 4 }, { page: 3, paragraph: 1 }),
])("Chinese says %s as content files do", (place) => {
  expect(sayPlace(place)).toBe(place);
});
