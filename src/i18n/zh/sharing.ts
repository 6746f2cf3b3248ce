/** Taking a page along: on paper, in an article, on another site. */
export const sharing = {
  "print.qr": "本页网址的二维码",
  "print.address": "扫码查看本页，核对最新内容：",
  "print.title": "{department} {year} 年项目支出绩效目标表（打印版）",
  "print.description": "{department} {year} 年全部 {count} 张项目支出绩效目标表，每张一页，可以直接打印。",
  "print.link": "打印全部目标表",
  "print.hint": "用浏览器的打印功能（Ctrl+P）打印或存成 PDF；纸上每张表一页，带网址、页码和二维码。",
} as const;
