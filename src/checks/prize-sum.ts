/** Schedules inside one value: every line's count × amount, and all of them against the funds. */
import { formatWan, sumFen } from "../model/money.ts";
import { fenOf, multiplyDecimals } from "../model/target/decimal.ts";
import { listFen } from "../model/target/lists.ts";
import type { Check, FindingData, Line, Subject } from "./check.ts";
import { isCost } from "./subject.ts";

export const prizeSum: Check = { id: "prize-sum", severities: ["doubt", "fits"], source: "reading", inspect };

function* inspect({ lines, total }: Subject): Iterable<FindingData> {
  const lists = lines.filter(isCost).flatMap((line) => {
    const fen = line.target?.kind === "list" ? listFen(line.target) : undefined;
    if (fen === undefined || line.target?.kind !== "list") return [];
    return [{ at: line.at, fen, items: line.target.items.flatMap((item) => (item.total ? [] : [item.fen ?? 0])) }];
  });
  for (const { at, target } of lines) {
    if (target?.kind !== "list") continue;
    for (const { text, count, unitAmount, subtotal } of target.items) {
      const product = count && unitAmount && fenOf(multiplyDecimals(count.value, unitAmount.value));
      if (product === undefined || subtotal?.fen === undefined || product === subtotal.fen) continue;
      const data = { text, product: formatWan(product), subtotal: formatWan(subtotal.fen) };
      yield { severity: "doubt", say: "line", field: `${at}.target`, data };
    }
  }
  yield* totals(lines);
  const sum = sumFen(lists.map(({ fen }) => fen));
  const [first, ...more] = lists;
  if (total === undefined || !first || sum < total) return;
  yield {
    severity: sum === total ? "fits" : "doubt",
    say: sum === total ? "fits" : "over",
    field: `${first.at}.target`,
    evidence: [...more.map(({ at }) => `${at}.target`), "funds.total"],
    data: {
      parts: (more.length > 0 ? lists.map(({ fen }) => fen) : first.items).map(formatWan).join(" + "),
      sum: formatWan(sum),
      total: formatWan(total),
    },
  };
}

/** A printed total against the lines above it. */
function* totals(lines: readonly Line[]): Iterable<FindingData> {
  for (const { at, target } of lines) {
    const printed = target?.kind === "list" ? target.items.find(({ total }) => total)?.fen : undefined;
    const sum = target?.kind === "list" ? listFen(target) : undefined;
    if (printed === undefined || sum === undefined || printed === sum) continue;
    const data = { sum: formatWan(sum), printed: formatWan(printed) };
    yield { severity: "doubt", say: "total", field: `${at}.target`, data };
  }
}
