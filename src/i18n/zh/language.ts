import type { Language } from "../language.ts";

const NUMBERS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** Chinese, the language of the main site and of all that is published on it. */
export const language: Language = {
  code: "zh",
  tag: "zh-CN",
  locale: "zh_CN",
  published: undefined,
  comma: "、",
  aside: "（{text}）",
  gap: "",
  months: NUMBERS,
  shortMonths: NUMBERS,
  other: {
    code: "en",
    tag: "en",
    locale: "en_US",
    name: "English",
    noPage: "There is no page at this address. Start again at the first page in English:",
  },
};
