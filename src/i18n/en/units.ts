import type { units as zh } from "../zh/units.ts";

export const units: Readonly<Record<keyof typeof zh, string>> = {
  "units.title": "Units of targets",
  "units.lead":
    "Targets in the same unit, side by side. Only spellings of a unit are merged (日 and 天 for day, ㎡ and 平方米 for square metre), never units with another meaning: 元/人 (yuan per person) and 元/人/天 (yuan per person and day) are two units.",
  "units.description":
    "The {count} {count|unit|units} of all targets, with the number of indicators and projects that use each.",
  "units.caption": "Units, most used first",
  "units.unit": "Unit",
  "units.uses": "Indicators",
  "units.projects": "Projects",
  "units.least": "Low",
  "units.most": "High",
  "units.none": "No target has a unit.",

  "unit.title": "Unit: {unit}",
  "unit.pageTitle": "Unit: {unit}, page {page}",
  "unit.description":
    "The {count} {count|indicator|indicators} measured in “{unit}”, from {projects} {projects|project|projects}, ordered by figure.",
  "unit.summary":
    "{count} {count|indicator|indicators} in {projects} {projects|project|projects}, from {low} to {high}.",
  "unit.summaryOne":
    "{count} {count|indicator|indicators} in {projects} {projects|project|projects}, with the figure {low}.",
  "unit.similar": "Units easily mistaken for this one",
  "unit.similar.note": "Written alike, different in meaning, and not merged here:",
  "unit.levels": "How many projects state the same figure",
  "unit.levels.caption": "Projects at each figure, below it and above it",
  "unit.levels.captionSome": "The {count} figures (of {all}) that most projects state, in order",
  "unit.level": "Target",
  "unit.level.uses": "Indicators",
  "unit.level.projects": "Projects",
  "unit.level.lower": "Projects below",
  "unit.level.higher": "Projects above",
  "unit.values": "All indicators",
  "unit.values.caption": "Indicators measured in “{unit}”, lowest first, {count} in all",
  "unit.values.captionPage": "Indicators measured in “{unit}”, lowest first, {count} in all, page {page} of {pages}",
  "unit.indicator": "Indicator and project",
  "unit.printed": "Target, as published",
  "unit.value": "Figure ({unit})",
  "unit.converted": "{printed} = {value} {unit}",
  "unit.range": "{low} to {high}",
  "unit.link": "All indicators measured in “{unit}”",
  "chart.dots":
    "Dot plot: one dot for each indicator, figures along the axis, dots of the same figure on top of each other; the table below has the data.",
  "chart.dotsLog":
    "Dot plot: one dot for each indicator, figures along the axis (ten times as much at each step), dots of the same figure on top of each other; the table below has the data.",
};
