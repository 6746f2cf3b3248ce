import type { sharing as zh } from "../zh/sharing.ts";

export const sharing: Readonly<Record<keyof typeof zh, string>> = {
  "print.qr": "QR code of this page’s address",
  "print.address": "Scan to see this page and check for the newest content:",
  "print.title": "{department}: performance target forms of {year}, for printing",
  "print.description":
    "All {count} project performance target {count|form|forms} of {department} in {year}, one to a page, ready to print.",
  "print.link": "Print all forms",
  "print.hint":
    "Print or save as PDF with the browser (Ctrl+P); on paper every form has a page of its own, with its address, page number and QR code.",

  "share.copy": "Copy",
  "share.image.head": "{department} · {year}",
  "share.image.foot": "{name} · {tagline}",
  "share.copied": "Copied",

  "chart.save": "Download picture (PNG)",
  "chart.saveSvg": "Download vector graphic (SVG)",
  "chart.source": "Source: {site}",
  "chart.day": "Downloaded on ",
  "embed.code": "Embed in another page",
  "embed.hint": "Put this line into a web page to show the chart; it is updated with the data.",
  "embed.open": "Open it alone",
  "embed.scope.department": "{department}",
  "embed.departments": "{scope}: project funds of each department",
  "embed.largest": "{scope}: projects with the most funds",
  "embed.projects": "{scope}: funds of each project",
  "embed.projects.largest": "{scope}: the {count} projects with the most funds",
  "embed.sources": "{scope}: sources of funds",
  "embed.kinds": "{scope}: number of indicators of each kind",
  "embed.measures": "{scope}: number of indicators by type of target",
  "embed.deadlines": "{scope}: promises due by month",
  "embed.years": "{scope}: project funds by year",
  "embed.unit": "Unit “{unit}”: how often each figure is set",
  "embed.description": "{title}, to be embedded in other pages; the data is that of the original page.",
  "embed.table": "Table",
  "embed.from": "Source: {site}, ",
};
