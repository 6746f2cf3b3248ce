/** Words that several pages share. */
export const common = {
  "site.skip": "跳到正文",
  "unit.wan": "万元",
} as const;
