import { common as zh } from "../zh/common.ts";

export const common: Readonly<Record<keyof typeof zh, string>> = {
  "site.skip": "Skip to content",
  "site.nav": "Sections of the site",
  "site.footer.about": "About the site",
  "site.footer.words":
    "This site reproduces the performance target forms that departments have published, without any change to their text.",
  "nav.years": "{year}",
  "nav.departments": "Departments",
  "nav.indicators": "Indicators",
  "nav.search": "Search",
  "nav.data": "Data",
  "nav.howToRead": "How to read",
  "nav.breadcrumbs": "You are here",
  "nav.home": "Home",
  "unit.wan": "× 10,000 yuan (万元)",
  "unit.projects": "{count|project|projects}",
  "unit.indicators": "{count|indicator|indicators}",
  "unit.departments": "{count|department|departments}",

  "table.project": "Project",
  "table.projects": "Projects",
  "table.department": "Department",
  "table.year": "Year",
  "table.amount": "Funds in 10,000 yuan (万元)",
  "table.share": "Share",
  "table.indicators": "Indicators",
  "table.source": "Source",
  "table.kind": "Second level",
  "table.category": "First level",
  "table.count": "Number",
  "table.all": "Total",
  "table.sum": "Total of {count} {count|project|projects}",
  "table.projects.caption": "Total funds of each project for the year, largest first",
  "table.departments.caption": "Project funds of each department, largest first",
  "table.years.caption": "Project funds by year",
  "table.sources.caption": "Sources of funds",
  "table.kinds.caption": "Number of indicators of each kind",
  "table.sort": "Sort by “{column}”",
  "table.unstated": "Not stated",

  "chart.projects":
    "Bar chart: total funds of each project for the year, in 10,000 yuan; the table below has the data.",
  "chart.largest": "Bar chart: the projects with the most funds, in 10,000 yuan; the table below has the data.",
  "chart.siblings":
    "Bar chart: total funds of each project of the department for the year, in 10,000 yuan, with this project in a darker colour; the table below has the data.",
  "chart.departments": "Bar chart: project funds of each department, in 10,000 yuan; the table below has the data.",
  "chart.years": "Bar chart: project funds by year, in 10,000 yuan; the table below has the data.",
  "chart.sources": "Bar chart: sources of funds, in 10,000 yuan; the table below has the data.",
  "chart.kinds": "Bar chart: number of indicators of each kind; the table below has the data.",

  // Printed on the official form, which is shown as published.
  "form.department": zh["form.department"],
  "form.funds": zh["form.funds"],
  "form.total": zh["form.total"],
  "form.ofWhich": zh["form.ofWhich"],
  "form.indicators": zh["form.indicators"],
};
