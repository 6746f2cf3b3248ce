import type { Language } from "../language.ts";

/** English, around published text that stays Chinese. */
export const language: Language = {
  code: "en",
  tag: "en",
  locale: "en_US",
  published: "zh-CN",
  comma: ", ",
  aside: ", {text}",
  gap: " ",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  other: { code: "zh", tag: "zh-CN", locale: "zh_CN", name: "中文", noPage: "没有这个页面。可以从中文首页开始：" },
};
