/** A cost indicator for the whole project against the project's funds. */
import { formatWan } from "../model/money.ts";
import type { Check, FindingData, Subject } from "./check.ts";
import { isCost } from "./subject.ts";

const WHOLE =
  /总成本|总费用|总投入|总支出|总额|总投资|总预算|总经费|所需(?:资金|经费)|项目(?:总)?成本|项目资金|经费总/u;

export const totalCost: Check = { id: "total-cost", severities: ["doubt", "fits"], source: "reading", inspect };

function* inspect({ lines, total, period }: Subject): Iterable<FindingData> {
  if (total === undefined || total <= 0) return;
  for (const line of lines.filter(isCost)) {
    const { target, name, at } = line;
    if (target?.kind !== "money" || target.fen === undefined) continue;
    if (target.operator === "≥" || target.operator === ">") continue;
    if (target.per.some((base) => base !== "年" && base !== "项目")) continue;
    // A project of three years may cost three times the funds of this one.
    const years = Math.max(1, Math.ceil((period.months ?? 12) / 12));
    const found = { field: `${at}.target`, evidence: ["funds.total"] };
    const data = { text: target.text, cost: formatWan(target.fen), total: formatWan(total) };
    if (target.fen > total * years)
      yield { severity: "doubt", say: WHOLE.test(name) ? "over" : "part-over", ...found, data };
    else if (target.fen === total && WHOLE.test(name)) yield { severity: "fits", say: "fits", ...found, data };
  }
}
