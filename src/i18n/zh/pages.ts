/** Headings and sentences of single pages, by page. */
export const pages = {
  "about.title": "关于本站",
  "howToRead.title": "怎样读目标表",
  "glossary.title": "名词解释",
  "sources.title": "原始文件",
  "data.title": "开放数据",
} as const;
