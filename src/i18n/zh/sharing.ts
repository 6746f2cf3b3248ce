/** Taking a page along: on paper, in an article, on another site. */
export const sharing = {
  "print.qr": "本页网址的二维码",
  "print.address": "扫码查看本页，核对最新内容：",
  "print.title": "{department} {year}\u00a0年项目支出绩效目标表（打印版）",
  "print.description": "{department} {year} 年全部 {count} 张项目支出绩效目标表，每张一页，可以直接打印。",
  "print.link": "打印全部目标表",
  "print.hint": "用浏览器的打印功能（Ctrl+P）打印或存成 PDF；纸上每张表一页，带网址、页码和二维码。",

  "share.copy": "复制",
  "share.copied": "已复制",

  "share.image.head": "{department} · {year} 年",
  "share.image.foot": "{name} · {tagline}",

  "chart.save": "下载图片（PNG）",
  "chart.saveSvg": "下载矢量图（SVG）",
  "chart.source": "来源：{site}",
  "chart.day": "下载于 ",
  "embed.code": "嵌入到别的网页",
  "embed.hint": "把这一行放进网页，就会显示这张图；数据更新时图也更新。",
  "embed.open": "单独查看",
  "embed.projects": "{department} {year} 年各项目资金",
  "embed.sources": "{department} {year} 年资金来源",
  "embed.kinds": "{department} {year} 年各类指标的条数",
  "embed.deadlines": "{department} {year} 年各月到期的承诺",
  "embed.unit": "单位“{unit}”：各个指标值出现的次数",
  "embed.description": "{title}，可以嵌入其他网页；数据与原页面一致。",
  "embed.table": "表格",
  "embed.from": "来源：{site}，",
} as const;
