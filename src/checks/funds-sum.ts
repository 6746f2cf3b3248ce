/** 资金总额 = 财政拨款 + 上年结转 + 其他资金, in whole fen. */
import { formatWanExact, parseMoney, sumFen } from "../model/money.ts";
import type { Check, FindingData, Subject } from "./check.ts";

const PARTS = ["fiscalAppropriation", "carryOver", "other"] as const;

/** A stroke in a column of money: nothing. */
const NONE = /^\s*[-—–－/]+\s*$/u;

export const fundsSum: Check = { id: "funds-sum", severities: ["doubt"], source: "law", inspect };

function* inspect({ form: { funds } }: Subject): Iterable<FindingData> {
  if (!funds) return;
  for (const key of ["total", ...PARTS] as const) {
    const text = funds[key];
    if (text === undefined || NONE.test(text)) continue;
    const fen = parseMoney(text, funds.unit);
    if (fen === undefined) yield { severity: "doubt", say: "unreadable", field: `funds.${key}`, data: { text } };
    else if (fen < 0 || (key === "total" && fen === 0))
      yield { severity: "doubt", say: "not-positive", field: `funds.${key}`, data: { text, unit: funds.unit } };
  }
  const stated = PARTS.filter((key) => funds[key] !== undefined && !NONE.test(funds[key]));
  const amounts = stated.map((key) => parseMoney(funds[key] ?? "", funds.unit));
  const total = funds.total === undefined ? undefined : parseMoney(funds.total, funds.unit);
  if (total === undefined || stated.length === 0 || amounts.includes(undefined)) return;
  const sum = sumFen(amounts);
  if (sum === total) return;
  yield {
    severity: "doubt",
    say: "sum",
    field: "funds.total",
    evidence: stated.map((key) => `funds.${key}`),
    data: {
      total: formatWanExact(total),
      sum: formatWanExact(sum),
      parts: amounts.map((fen) => formatWanExact(fen ?? 0)).join(" + "),
    },
  };
}
