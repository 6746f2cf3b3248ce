/** Quantity × unit costs against the funds: only where one quantity and the costs per its unit leave no choice. */
import { type Fen, formatWan } from "../model/money.ts";
import { fenOf, multiplyDecimals } from "../model/target/decimal.ts";
import { isTime } from "../model/target/units.ts";
import type { AmountTarget } from "../model/target.ts";
import type { Check, FindingData, Line, Subject } from "./check.ts";
import { sharedWords } from "./goal-figures.ts";
import { monthsInYear, type Period } from "./period.ts";
import { isCost, isQuantity, printedFigure } from "./subject.ts";

interface Cost {
  readonly line: Line;
  readonly target: AmountTarget;
  /** How often the amount falls due in the year. */
  readonly times: number;
}

/** Rounding of the printed 万元. */
const TOLERANCE: Fen = 10_000;

/** Counting words that fit anything: only with like names do two of them count the same. */
const GENERIC = /^(?:个|项|次|件|批)$/u;

export const quantityCost: Check = {
  id: "quantity-cost",
  severities: ["doubt", "hint", "fits"],
  source: "reading",
  inspect,
};

function* inspect({ lines, total, period }: Subject): Iterable<FindingData> {
  if (total === undefined || total <= 0) return;
  const costLines = lines.filter(isCost);
  const costs = costLines.flatMap((line) => costOf(line, period));
  for (const base of new Set(costs.map(({ target }) => entityOf(target)))) {
    const [quantity, second] = lines.filter((line) => isQuantity(line) && countOf(line, base) !== undefined);
    const count = quantity && countOf(quantity, base);
    if (!quantity || !count || second) continue;
    const own = costs.filter(({ target }) => entityOf(target) === base);
    const each = own.map(({ target, times }) => multiplyDecimals(target.value, String(times)));
    const sum = each.reduce<Fen | undefined>((fen, value) => {
      const part = fenOf(multiplyDecimals(count.value, value));
      return fen === undefined || part === undefined ? undefined : fen + part;
    }, 0);
    if (sum === undefined || sum <= 0) continue;
    const exact = [count, ...own.map(({ target }) => target)].every(({ operator }) => operator === "=");
    const verdict = verdictOf(sum, total, exact, costLines.length === own.length);
    // At most 300 people at most so much each: the product is no promise.
    if (!verdict || (verdict.say === "over" && /[≤<]/u.test(count.operator))) continue;
    const isSure = !GENERIC.test(base ?? "") || own.some(({ line }) => sharedWords(line.name, quantity.name) > 0);
    yield {
      ...verdict,
      // 125个 and 5万元/个 may count different things.
      ...(verdict.severity === "doubt" && !isSure && { severity: "hint" as const }),
      field: `${quantity.at}.target`,
      evidence: [...own.map(({ line }) => `${line.at}.target`), "funds.total"],
      data: {
        computation: `${printedFigure(quantity)} × ${sumText(own)} = ${formatWan(sum)}万元`,
        sum: formatWan(sum),
        total: formatWan(total),
        difference: formatWan(Math.abs(total - sum)),
        times: timesText(sum, total),
      },
    };
  }
}

function verdictOf(
  sum: Fen,
  total: Fen,
  exact: boolean,
  complete: boolean,
): Pick<FindingData, "severity" | "say"> | undefined {
  if (Math.abs(sum - total) < TOLERANCE) return { severity: "fits", say: "fits" };
  if (isTenfold(sum, total)) return { severity: "doubt", say: sum > total ? "tenfold" : "tenth" };
  if (sum > total)
    return exact || sum >= 2 * total ? { severity: "doubt", say: "over" } : { severity: "hint", say: "over" };
  return exact && complete ? { severity: "hint", say: "under" } : undefined;
}

/** Exactly ×10, ×100 …: a slipped decimal point or a mistaken unit. */
function isTenfold(a: Fen, b: Fen): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  for (let power = 10; power <= 10_000; power *= 10) if (Math.abs(low * power - high) < TOLERANCE) return true;
  return false;
}

/** The cost of a line, when its bases are one countable thing and at most a period of the year. */
function costOf(line: Line, period: Period): Cost[] {
  const { target } = line;
  if (target?.kind !== "money" || target.operator === "≥" || target.operator === ">") return [];
  const months = monthsInYear(period);
  const each: Readonly<Record<string, number>> = { 年: 1, 月: months, 季度: months / 3 };
  const times = target.per.filter(isTime).map((base) => each[base]);
  const [only = 1, more] = times;
  if (entityOf(target) === undefined || times.includes(undefined) || more !== undefined) return [];
  return Number.isInteger(only) ? [{ line, target, times: only }] : [];
}

/** The one thing that a cost is per: 人 for 元/人/年. */
function entityOf(target: AmountTarget): string | undefined {
  const [entity, other] = target.per.filter((base) => !isTime(base));
  return other === undefined ? entity : undefined;
}

function countOf({ target }: Line, base: string | undefined): AmountTarget | undefined {
  return target?.kind === "number" && target.unit === base && target.per.length === 0 ? target : undefined;
}

function sumText(costs: readonly Cost[]): string {
  const terms = costs.map(({ target, times }) => {
    const figure = target.text.replace(/^[^\d]*/u, "").split("/")[0] ?? "";
    return times === 1 ? figure : `${figure}×${times}`;
  });
  return terms.length === 1 ? (terms[0] ?? "") : `(${terms.join(" + ")})`;
}

function timesText(sum: Fen, total: Fen): string {
  const ratio = Math.max(sum, total) / Math.min(sum, total);
  return ratio.toFixed(1).replace(/\.0$/u, "");
}
