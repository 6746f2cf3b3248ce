import type { styleguide as zh } from "../zh/styleguide.ts";

export const styleguide: Readonly<Record<keyof typeof zh, string>> = {
  "styleguide.title": "Style guide",
  "styleguide.description":
    "All components of the site in all their states, for checking and changing its look; the data is that published on this site.",
  "styleguide.type": "Type and paragraphs",
  "styleguide.type.sample":
    "Every expenditure of a department: what it is for, what was promised, at what cost and how it is measured. Aa 0123456789 ≥95%",
  "styleguide.colour": "Colours",
  "styleguide.colour.use": "Use",
  "styleguide.colour.caption": "Colours are named by use, with a set each for dark mode and high contrast",
  "styleguide.colour.sample": "Sample",
  "styleguide.colour.text": "Text",
  "styleguide.colour.muted": "Secondary text",
  "styleguide.colour.accent": "Links and the current item",
  "styleguide.colour.soft": "Background of emphasis",
  "styleguide.colour.sunken": "Sunken background",
  "styleguide.colour.mark": "Search match",
  "styleguide.figures": "Figures",
  "styleguide.table": "Tables and charts",
  "styleguide.table.sortable": "Sortable, one row pointed out",
  "styleguide.table.unstated": "Amounts that are not stated",
  "styleguide.chart": "Bar chart, one bar pointed out",
  "styleguide.dots": "Dot plot, one dot for each indicator",
  "styleguide.summary": "Summary in three sentences",
  "styleguide.search": "Search box",
  "styleguide.amount": "Amount and share",
  "styleguide.glance": "Time and cost",
  "styleguide.indicators": "Indicators",
  "styleguide.form": "The form as published",
  "styleguide.share": "Sharing",
  "styleguide.publication": "Facts of publication and archive",
};
