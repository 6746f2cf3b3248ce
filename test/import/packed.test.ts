import { expect, test } from "vitest";
import { PackedList } from "../../scripts/import/packed.ts";

test("values come back in their order, as often as they are asked for, with what they share", () => {
  const form = { name: "甲", cells: ["≥95%", ""] };
  const list = new PackedList<{ forms: object[]; first: object }>();
  list.put({ forms: [form], first: form });
  list.put({ forms: [], first: {} });
  expect([...list]).toEqual([
    { forms: [form], first: form },
    { forms: [], first: {} },
  ]);
  const [again] = list;
  expect(again?.forms[0]).toBe(again?.first);
});
