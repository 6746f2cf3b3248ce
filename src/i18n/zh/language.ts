import type { Language } from "../language.ts";

/** Chinese, the language of the main site and of all that is published on it. */
export const language: Language = {
  code: "zh",
  tag: "zh-CN",
  locale: "zh_CN",
  published: undefined,
  comma: "、",
  gap: "",
  other: { code: "en", tag: "en", locale: "en_US", name: "English" },
};
