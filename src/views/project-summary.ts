/** A project in three sentences: the money, what is promised, how it is measured. Every number leads to its place. */
import type { Finding } from "../checks/inspect.ts";
import { t } from "../i18n/translate.ts";
import { formatShare, formatWan, parseMoney } from "../model/money.ts";
import { FUND_TERMS, type FundCode } from "../model/terms.ts";
import { type ExplainedTerm, fundTerm, kindTerm, writeMeanings, writeTerm } from "./explained-term.ts";
import { type IndicatorEntry, indicatorsOf, isNotApplicable } from "./indicators.ts";
import { MEASURES, measurabilityOf } from "./measurability.ts";
import { linked, phrase, quoted, type Sentence, sentence } from "./phrase.ts";
import { amountOf, type Project } from "./project.ts";
import type { Standing } from "./standing.ts";

export interface Summary {
  readonly sentences: readonly Sentence[];
  /** Meanings of the words that the sentences explain. */
  readonly meanings: string;
}

/** What the sentences may lead to outside the form itself. */
export interface SummaryContext {
  readonly standing: Standing | undefined;
  readonly findings: readonly Finding[];
  /** Address or fragment of the comparison with the department's other projects. */
  readonly siblings: string;
  readonly hrefOf: (path: string) => string;
  /** Address of the project's page, where the sentences stand on another one. */
  readonly page?: string;
}

/** Longest goal, name and target that are quoted whole; the rest is one step away. */
const LONGEST = { goal: 60, name: 30, target: 24 };
/** Kinds that say what, by when and at what cost, with how many of their indicators are quoted. */
const QUOTED = [
  { kind: "quantity", most: 2 },
  { kind: "timeliness", most: 2 },
  { kind: "cost", most: 1 },
] as const;

export function projectSummary(project: Project, context: SummaryContext): Summary {
  const terms = new Map<string, ExplainedTerm>();
  const explain = (term: ExplainedTerm | undefined): string => {
    if (!term) return "";
    terms.set(term.anchor, term);
    return writeTerm(term);
  };
  const entries = indicatorsOf([project]);
  const sentences = [
    sentence(
      t("summary.money"),
      [amountClause(project), sourceClause(project, explain), standingClause(project, context)],
      t("summary.comma"),
    ),
    sentence(t("summary.work"), [
      project.goal === undefined
        ? undefined
        : phrase("summary.goal", { goal: `<a href="#goal">${quoted(project.goal, LONGEST.goal)}</a>` }),
      ...QUOTED.map(({ kind, most }) => kindClause(entries, kind, most, explain)),
    ]),
    sentence(t("summary.measure"), [measureClause(entries), findingsClause(context.findings)]),
  ].filter((said) => said !== undefined);
  const { page, hrefOf } = context;
  const placed =
    page === undefined ? sentences : sentences.map((said) => ({ ...said, html: awayFrom(page, said.html) }));
  return { sentences: placed, meanings: writeMeanings([...terms.values()], hrefOf) };
}

/** Fragments of the project's page as full addresses. */
function awayFrom(page: string, html: string): string {
  return html.replaceAll('href="#', `href="${page}#`);
}

function amountClause(project: Project): string {
  const { year, funds } = project;
  const amount = amountOf(project);
  if (amount !== undefined)
    return phrase("summary.amount", { year, amount: linked(formatWan(amount), "#sources-total") });
  const printed = funds?.total?.trim();
  if (!printed) return phrase("summary.amount.none", { year });
  return phrase("summary.amount.printed", { year, amount: quoted(printed, LONGEST.target) });
}

function sourceClause({ funds }: Project, explain: (term: ExplainedTerm) => string): string | undefined {
  if (!funds) return undefined;
  const codes = FUND_TERMS.map(({ code }) => code).filter((code) => code !== "total");
  const stated = codes.flatMap((code) => {
    const amount = parseMoney(funds[code] ?? "", funds.unit);
    return amount === undefined || amount === 0 ? [] : [{ code, amount }];
  });
  const [first] = stated;
  if (!first) return undefined;
  const source = (code: FundCode): string => explain(fundTerm(code));
  const total = parseMoney(funds.total ?? "", funds.unit);
  if (stated.length === 1 && first.amount === total)
    return phrase("summary.source.all", { source: source(first.code) });
  const lines = stated.map(({ code, amount }) =>
    phrase("summary.source.line", { source: source(code), amount: linked(formatWan(amount), `#sources-${code}`) }),
  );
  return phrase("summary.source.some", { sources: lines.join(t("summary.list")) });
}

function standingClause(project: Project, { standing, siblings }: SummaryContext): string | undefined {
  if (!standing) return undefined;
  if (standing.projects === 1) return phrase("summary.standing.only", { year: project.year });
  const amount = amountOf(project);
  const share = amount === undefined ? undefined : formatShare(amount, standing.whole);
  if (standing.rank === undefined || share === undefined || standing.stated === 1) return undefined;
  return phrase(standing.tied > 0 ? "summary.standing.tied" : "summary.standing", {
    count: linked(standing.stated, siblings),
    share: linked(share, siblings),
    rank: linked(standing.rank, siblings),
    others: linked(standing.tied, siblings),
  });
}

function kindClause(
  entries: readonly IndicatorEntry[],
  kind: (typeof QUOTED)[number]["kind"],
  most: number,
  explain: (term: ExplainedTerm | undefined) => string,
): string | undefined {
  const own = entries.filter(
    ({ indicator }) =>
      (indicator.kind === kind || (kind === "cost" && indicator.category === "cost")) &&
      indicator.name !== undefined &&
      !isNotApplicable(indicator),
  );
  const [first] = own;
  if (!first) return undefined;
  const shown = own.slice(0, most).map(quoteOf);
  return phrase(own.length > shown.length ? "summary.kind.more" : "summary.kind", {
    kind: explain(kindTerm("output", kind)),
    count: linked(own.length, `#i${first.number}`),
    quotes: shown.join(t("summary.list")),
  });
}

function quoteOf({ indicator, number }: IndicatorEntry): string {
  const name = quoted(indicator.name ?? "", LONGEST.name);
  const target = indicator.target?.trim();
  if (!target) return phrase("summary.quote.bare", { name: `<a href="#i${number}">${name}</a>` });
  return phrase("summary.quote", { name, target: `<a href="#i${number}">${quoted(target, LONGEST.target)}</a>` });
}

function measureClause(entries: readonly IndicatorEntry[]): string {
  if (entries.length === 0) return phrase("summary.indicators.none");
  const { lists } = measurabilityOf(entries);
  const measures = MEASURES.filter((measure) => lists[measure].length > 0).map((measure) =>
    phrase(`summary.measures.${measure}`, { count: linked(lists[measure].length, "#measures") }),
  );
  return phrase("summary.indicators", {
    count: linked(entries.length, "#indicators"),
    measures: measures.join(t("summary.list")),
  });
}

/** Doubts and hints; what was found to fit needs no look. Undefined when there are none. */
export function findingsClause(findings: readonly Pick<Finding, "severity">[], href = "#findings"): string | undefined {
  const found = (["doubt", "hint"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [phrase(`summary.findings.${severity}`, { count: linked(count, href) })];
  });
  return found.length === 0 ? undefined : phrase("summary.findings", { found: found.join(t("summary.list")) });
}
