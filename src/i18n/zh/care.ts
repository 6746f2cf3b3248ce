/** 关怀版: reading settings and reading aloud. */
export const care = {
  "care.menu": "关怀版",
  "care.label": "阅读设置",
  "care.all": "一键关怀版",
  "care.all.hint": "大字、高对比、简洁版面",
  "care.size": "字号",
  "care.size.normal": "标准",
  "care.size.large": "大",
  "care.size.huge": "特大",
  "care.contrast": "高对比度",
  "care.simple": "简洁版面",
  "care.listen": "朗读正文",
  "care.listen.stop": "停止朗读",
} as const;
