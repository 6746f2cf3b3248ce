/** What a frozen page says of itself; it is written into the page and never changes again. */
export const editionNote = {
  note: "这是“{name}”存档版，内容固定，不随网站更新。",
} as const;
