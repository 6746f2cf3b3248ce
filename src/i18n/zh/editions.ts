/** Frozen editions. */
export const editionsPage = {
  "editions.title": "存档版",
  "editions.description": "各次公开时存下的图表和数据，内容固定不变，可以引用、核对。",
  "editions.lead":
    "网站更新以后，页面上的内容会变。存档版是某一次公开时存下的图表和数据，以后不再改动；引用当时的内容，请用存档版的地址。",
  "editions.holds": "{projects} 个项目，{indicators} 条指标。",
  "editions.data": "数据",
  "editions.charts": "图表",
  "editions.check": "校验文件",
  "editions.revision": "内容的校验值（SHA-256）",
  "editions.verify": "怎样核对",
  "editions.how":
    "{file} 列出了这一版每个文件的 SHA-256 校验值。下载要核对的文件，照原来的文件夹放好，在 {file} 旁边运行下面的命令，就知道有没有被改动：",

  "embed.pinned": "内容固定的一行，总是显示“{name}”存档版：",
  "embed.pinnedCopy": "复制固定版",
  "editions.link": "各次公开的存档版，内容固定不变：",
} as const;
