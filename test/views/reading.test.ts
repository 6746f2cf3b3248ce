import { expect, test } from "vitest";
import { cut } from "../../src/components/reading/passages.ts";
import { chosen, isCare, settingsOf } from "../../src/components/reading/settings.ts";

test("关怀版 is large type, contrast and the simple layout; choosing it again leaves it", () => {
  const care = chosen([], "all");
  expect(care).toEqual(["large", "contrast", "simple"]);
  expect(isCare(care)).toBe(true);
  expect(chosen(care, "all")).toEqual([]);
  expect(chosen(["huge"], "all")).toEqual(["huge", "contrast", "simple"]);
});

test("one size at a time", () => {
  expect(chosen(["large", "contrast"], "huge")).toEqual(["huge", "contrast"]);
  expect(chosen(["huge", "contrast"], "normal")).toEqual(["contrast"]);
  expect(settingsOf("contrast nonsense large")).toEqual(["large", "contrast"]);
});

test("long texts are cut at punctuation, and no letter is lost", () => {
  const text = "开展培训，提高能力。".repeat(40);
  const pieces = cut(text);
  expect(pieces.join("")).toBe(text);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(160);
  expect(cut("无".repeat(400)).map((piece) => piece.length)).toEqual([160, 160, 80]);
});
