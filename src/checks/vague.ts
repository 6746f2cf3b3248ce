/** Words where a figure is expected: under quantity and cost, a deadline that fixes no day, and the share in a form. */
import { formatShare } from "../model/money.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { applicableLines, isCost, isQuantity } from "./subject.ts";

export const vagueQuantity: Check = {
  id: "vague-quantity",
  severities: ["hint"],
  source: "review-rule",
  *inspect({ lines }) {
    for (const line of lines) if (isQuantity(line)) yield* inWords(line.at, line.target);
  },
};

export const vagueCost: Check = {
  id: "vague-cost",
  severities: ["hint"],
  source: "review-rule",
  *inspect({ lines }) {
    for (const line of lines) if (isCost(line)) yield* inWords(line.at, line.target);
  },
};

export const vagueDeadline: Check = {
  id: "vague-deadline",
  severities: ["hint"],
  source: "review-rule",
  inspect: deadlines,
};

export const qualitativeShare: Check = {
  id: "qualitative-share",
  severities: ["hint"],
  source: "review-rule",
  inspect: share,
};

function* inWords(at: string, target: Subject["lines"][number]["target"]): Iterable<FindingData> {
  if (target?.kind === "qualitative")
    yield { severity: "hint", say: "words", field: `${at}.target`, data: { text: target.text } };
}

function* deadlines({ lines }: Subject): Iterable<FindingData> {
  for (const { indicator, target, at } of lines) {
    if (indicator.kind !== "timeliness" || target === undefined) continue;
    const field = `${at}.target`;
    const data = { text: target.text };
    if (target.kind === "qualitative") yield { severity: "hint", say: "words", field, data };
    else if (target.kind === "date" && target.dates.some(({ loose }) => loose))
      yield { severity: "hint", say: "loose", field, data };
    else if (target.kind === "date" && target.dates.some(({ precision }) => precision === "year"))
      yield { severity: "hint", say: "year", field, data };
  }
}

/** More than half in words, from four applicable indicators on: fewer make no share. */
function* share(subject: Subject): Iterable<FindingData> {
  const lines = applicableLines(subject);
  const words = lines.filter(({ target }) => target?.kind === "qualitative");
  if (lines.length < 4 || words.length * 2 <= lines.length) return;
  yield {
    severity: "hint",
    say: "share",
    field: "indicators",
    evidence: words.map(({ at }) => `${at}.target`),
    data: {
      words: String(words.length),
      all: String(lines.length),
      share: formatShare(words.length, lines.length) ?? "",
    },
  };
}
