/** A department's year in three sentences: the money, the projects, the measures. Every number leads to its place. */
import type { Finding } from "../checks/inspect.ts";
import { t } from "../i18n/translate.ts";
import { formatShare, formatWan, sumFen } from "../model/money.ts";
import { calendarOf } from "./calendar.ts";
import { monthLabel } from "./deadlines.ts";
import { escapeHtml } from "./escape-html.ts";
import { type ExplainedTerm, fundTerm, writeMeanings, writeTerm } from "./explained-term.ts";
import { indicatorsOf } from "./indicators.ts";
import { MEASURES, measurabilityOf } from "./measurability.ts";
import { paths } from "./paths.ts";
import { linked, phrase, sentence } from "./phrase.ts";
import { amountOf, byAmount, type Project } from "./project.ts";
import { findingsClause, type Summary } from "./project-summary.ts";
import { sourcesOf, totalsOf } from "./totals.ts";

/** How many projects are named. */
const NAMED = 3;

/** `page` is the address of the department's year, empty on that page itself; `projects` are of one budget. */
export function budgetSummary(
  projects: readonly Project[],
  findings: readonly Pick<Finding, "severity">[],
  hrefOf: (path: string) => string,
  page = "",
): Summary {
  const [first] = projects;
  if (!first) return { sentences: [], meanings: "" };
  const scope = `${first.year}/${first.departmentId}`;
  const terms: ExplainedTerm[] = [];
  const sentences = [
    sentence(t("summary.money"), moneyClauses(projects, page, terms), t("summary.comma")),
    sentence(t("summary.projects"), [
      largestClause(projects, page, hrefOf),
      dueClause(projects, hrefOf(paths.calendar(scope))),
    ]),
    sentence(t("summary.measure"), [
      measureClause(projects, page),
      findingsClause(findings, hrefOf(paths.findings(scope))),
    ]),
  ].filter((said) => said !== undefined);
  return { sentences, meanings: writeMeanings(terms, hrefOf) };
}

function moneyClauses(projects: readonly Project[], page: string, terms: ExplainedTerm[]): (string | undefined)[] {
  const { amount, withoutAmount } = totalsOf(projects);
  const count = linked(projects.length, `${page}#projects-heading`);
  const published = phrase("summary.budget", { year: projects[0]?.year ?? "", count });
  if (withoutAmount === projects.length) return [published];
  // What an unstated amount is made of is no part of the sum.
  const sources = sourcesOf(projects.filter((project) => amountOf(project) !== undefined)).flatMap(
    ({ code, amount: part }) => (part ? [{ code, part }] : []),
  );
  const lines = sources.map(({ code, part }) => {
    const term = fundTerm(code);
    terms.push(term);
    const source = writeTerm(term);
    if (sources.length === 1 && part === amount) return phrase("summary.source.all", { source });
    return phrase("summary.source.line", { source, amount: linked(formatWan(part), `${page}#sources`) });
  });
  const joined = lines.join(t("summary.list"));
  const isWhole = sources.length === 1 && sources[0]?.part === amount;
  return [
    published,
    phrase("summary.budget.amount", { amount: linked(formatWan(amount), `${page}#projects`) }),
    lines.length === 0 ? undefined : isWhole ? joined : phrase("summary.source.some", { sources: joined }),
    withoutAmount === 0 ? undefined : phrase("summary.budget.unstated", { count: withoutAmount }),
  ];
}

function largestClause(
  projects: readonly Project[],
  page: string,
  hrefOf: (path: string) => string,
): string | undefined {
  const named = [...projects].sort(byAmount).slice(0, NAMED);
  const texts = named.flatMap((project) => {
    const amount = amountOf(project);
    if (amount === undefined) return [];
    const name = escapeHtml(project.name);
    return [
      phrase("summary.budget.project", { name, amount: linked(formatWan(amount), hrefOf(paths.project(project.id))) }),
    ];
  });
  if (texts.length === 0) return undefined;
  const list = texts.join(t("summary.list"));
  if (projects.length === 1) return phrase("summary.budget.only", { projects: list });
  const share = formatShare(sumFen(named.map(amountOf)), totalsOf(projects).amount);
  if (projects.length <= NAMED || share === undefined) return phrase("summary.budget.all", { projects: list });
  return phrase("summary.budget.first", {
    count: texts.length,
    projects: list,
    share: linked(share, `${page}#projects`),
  });
}

function dueClause(projects: readonly Project[], href: string): string | undefined {
  const calendar = calendarOf(indicatorsOf(projects));
  const [first, last] = [calendar[0], calendar.at(-1)].map((entry) => entry && monthLabel(entry.due.slice(0, 7)));
  if (first === undefined || last === undefined) return undefined;
  const count = linked(calendar.length, href);
  return phrase(first === last ? "summary.budget.dueOne" : "summary.budget.due", { count, first, last });
}

function measureClause(projects: readonly Project[], page: string): string {
  const { lists, total } = measurabilityOf(indicatorsOf(projects));
  if (total === 0) return phrase("summary.indicators.none");
  const measures = MEASURES.filter((measure) => lists[measure].length > 0).map((measure) =>
    phrase(`summary.measures.${measure}`, { count: linked(lists[measure].length, `${page}#measures`) }),
  );
  return phrase("summary.indicators", {
    count: linked(total, `${page}#kinds`),
    measures: measures.join(t("summary.list")),
  });
}
