/** A range from high to low, a day that no calendar has: 200-100人, 2月30日. */
import { isDay } from "../model/target/days.ts";
import { compareDecimals, parseDecimal } from "../model/target/decimal.ts";
import { plainText } from "../model/target/plain.ts";
import type { Check, FindingData, Subject } from "./check.ts";

/** Codes, dates and times of day are no ranges. */
const RANGE =
  /^(?:.*[^\dA-Za-z./:-])?(\d+(?:\.\d+)?)(%|\p{Script=Han}{0,3})[-~—–至到]{1,2}(\d+(?:\.\d+)?)(%|\p{Script=Han}{1,3})$/u;
const CALENDAR = /[年月日号时点版标]/u;
const DAY = /(?:((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})月(\d{1,2})[日号]/u;
const MONTH = /(?:(?:19|20)\d{2}年(\d{1,2})月|(?<!\d)(\d{1,2})月(?:底|末|初|[上中下]旬))/u;
const LONGEST = 100;

export const impossibleValue: Check = {
  id: "impossible-value",
  severities: ["doubt"],
  source: "reading",
  inspect,
};

function* inspect({ form, lines }: Subject): Iterable<FindingData> {
  for (const { target, at } of lines) {
    // What could be read is possible.
    if (target?.kind !== "qualitative" || target.text.length > LONGEST) continue;
    const plain = plainText(target.text);
    const say = isReversed(plain) ? "range" : isNoDay(plain, form.year) ? "day" : undefined;
    if (say) yield { severity: "doubt", say, field: `${at}.target`, data: { text: target.text } };
  }
}

function isReversed(plain: string): boolean {
  const [, first = "", firstUnit = "", last = "", unit = ""] = RANGE.exec(plain) ?? [];
  const [low, high] = [parseDecimal(first), parseDecimal(last)];
  if (low === undefined || high === undefined || CALENDAR.test(unit) || CALENDAR.test(firstUnit)) return false;
  return (firstUnit === "" || firstUnit === unit) && compareDecimals(low, high) > 0;
}

function isNoDay(plain: string, year: number): boolean {
  const day = DAY.exec(plain);
  if (day) return !isDay(Number(day[1] ?? year), Number(day[2]), Number(day[3]));
  const month = MONTH.exec(plain);
  return month !== null && !isDay(year, Number(month[1] ?? month[2]), 1);
}
