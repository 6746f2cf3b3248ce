import { afterEach, expect, test, vi } from "vitest";
import { languagesOf } from "../../scripts/build/languages.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("Chinese is always built, English where the settings name it", () => {
  expect(languagesOf({})).toEqual(["zh"]);
  expect(languagesOf({ languages: ["zh"] })).toEqual(["zh"]);
  expect(languagesOf({ languages: ["zh", "en"] })).toEqual(["zh", "en"]);
  expect(languagesOf({ languages: ["en"] })).toEqual(["zh", "en"]);
});

test("the environment overrules the settings", () => {
  vi.stubEnv("MINGZHANG_LANGUAGES", "zh");
  expect(languagesOf({ languages: ["zh", "en"] })).toEqual(["zh"]);
});
