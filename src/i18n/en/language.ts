import type { Language } from "../language.ts";

/** English, around published text that stays Chinese. */
export const language: Language = {
  code: "en",
  tag: "en",
  locale: "en_US",
  published: "zh-CN",
  comma: ", ",
  gap: " ",
  other: { code: "zh", tag: "zh-CN", locale: "zh_CN", name: "中文" },
};
