/** More than half of the targets in words. */
import { formatShare } from "../model/money.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { applicableLines } from "./subject.ts";

export const qualitativeShare: Check = {
  id: "qualitative-share",
  severities: ["hint"],
  source: "review-rule",
  inspect,
};

/** More than half in words, from four applicable indicators on: fewer make no share. */
function* inspect(subject: Subject): Iterable<FindingData> {
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
