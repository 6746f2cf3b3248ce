import type { summary as zh } from "../zh/summary.ts";

export const summary: Readonly<Record<keyof typeof zh, string>> = {
  "summary.label": "Summary",
  "summary.money": "How much",
  "summary.work": "What for",
  "summary.measure": "How it is measured",
  "summary.projects": "Which projects",
  "summary.join": "; ",
  "summary.comma": ", ",
  "summary.list": ", ",
  "summary.end": ".",
  "summary.cut": "{text}…",

  "summary.amount": "{amount} × 10,000 yuan (万元) in {year}",
  "summary.amount.printed": "The amount of {year} is printed as “{amount}”",
  "summary.amount.none": "The form does not state the total funds of {year}",
  "summary.source.all": "all of it {source}",
  "summary.source.some": "of which {sources}",
  "summary.source.line": "{source} {amount} 万元",
  "summary.source.printed": "{source} printed as “{amount}”",
  "summary.standing":
    "{share} of the funds of the department’s {count} {count|project|projects} with a stated amount, number {rank} of them by amount",
  "summary.standing.tied":
    "{share} of the funds of the department’s {count} {count|project|projects} with a stated amount, number {rank} of them by amount together with {others} {others|other|others}",
  "summary.standing.only": "the only project of the department in {year} on this site",

  "summary.goal": "The goal is “{goal}”",
  "summary.kind": "{kind}, {count} {count|indicator|indicators}: {quotes}",
  "summary.kind.more": "{kind}, {count} {count|indicator|indicators}, among them {quotes}",
  "summary.quote": "“{name}” {target}",
  "summary.quote.bare": "“{name}” without a target",

  "summary.indicators": "{count} performance {count|indicator|indicators}: {measures}",
  "summary.indicators.none": "The form has no performance indicators",
  "summary.measures.quantified": "{count} with figures",
  "summary.measures.dated": "{count} with dates or frequencies",
  "summary.measures.qualitative": "{count} in words",
  "summary.measures.not-applicable": "{count} not applicable",
  "summary.measures.absent": "{count} without a target",
  "summary.findings": "the checks raise {found}",
  "summary.findings.doubt": "{count} {count|question|questions}",
  "summary.findings.hint": "{count} {count|note|notes}",

  "summary.budget": "{count} {count|project|projects} published for {year}",
  "summary.budget.amount": "{amount} × 10,000 yuan (万元) in all",
  "summary.budget.unstated": "another {count} without a stated amount",
  "summary.budget.first": "By amount, the first {count} are {projects}, together {share}",
  "summary.budget.all": "By amount, they are {projects}",
  "summary.budget.only": "The project is {projects}",
  "summary.budget.project": "{name} {amount} 万元",
  "summary.budget.due": "{count} {count|commitment|commitments} with a stated date, from {first} to {last}",
  "summary.budget.dueOne": "{count} {count|commitment|commitments} with a stated date, in {first}",

  "term.more": "Glossary",
  "terms.kinds": "What these kinds of indicators mean",
};
