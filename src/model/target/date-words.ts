/** One date or period at a place of a plain text: `2024年12月31日前`, `第一季度`, `年底前`, `上半年`. */
import { isDay, isoDay, lastDayOf } from "./days.ts";
import { chineseNumber } from "./plain.ts";
import type { Deadline, Precision } from "./types.ts";

/** A date as read, before it is known whether a later 前 holds for it too. */
export interface DateWord {
  readonly year?: number;
  readonly month?: number;
  readonly precision: Precision;
  /** First and last month and day of the period inside its year. */
  readonly span?: readonly [month: number, day: number, month: number, day: number];
  readonly before: boolean;
  readonly loose: boolean;
  readonly end: number;
}

const YEAR = "(?:((?:19|20)\\d{2})年度?|(当年度?|本年度?|今年|该年度?)|(次年|翌年|明年|下一?年度?)|(上一?年度?|去年))";
const NUMERIC = /((?:19|20)\d{2})([-./])(\d{1,2})(?:\2(\d{1,2}))?日?(?![\d%./]|-(?!(?:19|20)\d{2}[-.]))/uy;
const COMPACT = /((?:19|20)\d{2})(\d{2})(\d{2})(?![\d%.])/uy;
const YEAR_PREFIX = new RegExp(YEAR, "uy");
const MONTH =
  /(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:(\d{1,2})(?:[日号](?:\d{1,2}[时点]整?)?|(?=$|前|[之以]前))|(底|末|初|中旬|上旬|下旬|中))?/uy;
const DAY = /(\d{1,2})[日号]/uy;
const QUARTER = /第?([一二三四1-4])季度(?:的?(末|底|初))?/uy;
const HALF = /(上|下)半年(?:(末|底))?/uy;
const YEAR_PART = /(?:年度?)?(底|末|终|初|中|内)/uy;
const ALL_YEAR = /全年(?!\p{Script=Han})|全年(?=完成$)/uy;
const BEFORE = /(?:\(含\)|含)?(?:之|以)?前(?:\(含\))?|截止/uy;
const WITHIN = /(?:以|之)?内|止/uy;

/** The date at this place. Year and month of an earlier date in the same list hold for one that prints none. */
export function dateWordAt(
  plain: string,
  from: number,
  year: number | undefined,
  earlier: DateWord | undefined,
): DateWord | undefined {
  const word = numericAt(plain, from) ?? wordsAt(plain, from, year, earlier);
  if (!word) return undefined;
  const before = match(BEFORE, plain, word.end);
  const within = before ? undefined : match(WITHIN, plain, word.end);
  const end = word.end + (before?.[0].length ?? within?.[0].length ?? 0);
  // 10月前 without 底 or a day: October may be meant or not.
  const loose = word.loose || (before !== undefined && word.whole);
  return {
    ...(word.year !== undefined && { year: word.year }),
    ...(word.month !== undefined && { month: word.month }),
    precision: word.precision,
    ...(word.span && { span: word.span }),
    before: before !== undefined,
    loose,
    end,
  };
}

/** The deadline of a date word, resolved against its year. */
export function deadlineOf(word: DateWord, before: boolean): Deadline {
  const { year, span, precision, loose } = word;
  const shared = { precision, before: before || word.before, loose };
  if (year === undefined || span === undefined) return shared;
  const [fromMonth, fromDay, dueMonth, dueDay] = span;
  // 31 stands for the last day of the month.
  const from = isoDay(year, fromMonth, Math.min(fromDay, lastDayOf(year, fromMonth)));
  const due = isoDay(year, dueMonth, Math.min(dueDay, lastDayOf(year, dueMonth)));
  return { ...shared, from, due };
}

type Read = Omit<DateWord, "before"> & { readonly whole: boolean };

function numericAt(plain: string, from: number): Read | undefined {
  const [text = "", y, sign, m, d] = match(NUMERIC, plain, from) ?? compactAt(plain, from) ?? [];
  const [year, month, day] = [Number(y), Number(m), d === undefined ? undefined : Number(d)];
  if (text === "" || !isDay(year, month, day ?? 1) || (day === undefined && sign === "/")) return undefined;
  const base = { year, month, loose: false, end: from + text.length };
  return day === undefined
    ? { ...base, precision: "month", span: [month, 1, month, 31], whole: true }
    : { ...base, precision: "day", span: [month, day, month, day], whole: false };
}

/** 20241231 is no count of anything. */
function compactAt(plain: string, from: number): string[] | undefined {
  const [text, year, month, day] = match(COMPACT, plain, from) ?? [];
  return text === undefined ? undefined : [text, year ?? "", "", month ?? "", day ?? ""];
}

function wordsAt(plain: string, from: number, formYear: number | undefined, earlier?: DateWord): Read | undefined {
  const prefix = match(YEAR_PREFIX, plain, from);
  const year = prefix ? yearOf(prefix, formYear) : (earlier?.year ?? formYear);
  const at = from + (prefix?.[0].length ?? 0);
  const dated = year === undefined ? {} : { year };
  const whole = { span: [1, 1, 12, 31], precision: "year", loose: false, whole: false } as const;
  const month = match(MONTH, plain, at);
  if (month) return monthOf(month, at + month[0].length, dated);
  const quarter = match(QUARTER, plain, at);
  if (quarter) {
    const number = Number(quarter[1]) || (chineseNumber(quarter[1] ?? "") ?? 0);
    const [first, last] = [number * 3 - 2, number * 3];
    const part = quarter[2];
    const base = { ...dated, precision: "quarter", whole: part === undefined, end: at + quarter[0].length } as const;
    if (part === "初") return { ...base, span: [first, 1, first, 31], loose: true };
    return { ...base, span: part === undefined ? [first, 1, last, 31] : [last, 31, last, 31], loose: false };
  }
  const half = match(HALF, plain, at);
  if (half) {
    const last = half[1] === "上" ? 6 : 12;
    const ends = half[2] !== undefined;
    return {
      ...dated,
      precision: "half-year",
      span: ends ? [last, 31, last, 31] : [last - 5, 1, last, 31],
      loose: false,
      whole: !ends,
      end: at + half[0].length,
    };
  }
  const part = match(YEAR_PART, plain, at);
  if (part && (prefix || part[0].startsWith("年"))) {
    const base = { ...dated, precision: "year", loose: false, whole: false, end: at + part[0].length } as const;
    if (part[1] === "初" || part[1] === "中") return { ...base, loose: true };
    return { ...base, span: part[1] === "内" ? [1, 1, 12, 31] : [12, 31, 12, 31] };
  }
  const day = earlier?.month === undefined ? undefined : match(DAY, plain, at);
  if (day && !prefix && earlier?.month !== undefined && isDay(year, earlier.month, Number(day[1]))) {
    const number = Number(day[1]);
    const span = [earlier.month, number, earlier.month, number] as const;
    return {
      ...dated,
      month: earlier.month,
      precision: "day",
      span,
      loose: false,
      whole: false,
      end: at + day[0].length,
    };
  }
  const all = match(ALL_YEAR, plain, at);
  if (all) return { ...dated, ...whole, end: at + all[0].length };
  return prefix ? { ...dated, ...whole, whole: true, end: at } : undefined;
}

function monthOf(match: RegExpExecArray, end: number, dated: { readonly year?: number }): Read | undefined {
  const month = chineseNumber(match[1] ?? "") ?? Number(match[1]);
  const day = match[2] === undefined ? undefined : Number(match[2]);
  if (!isDay(dated.year, month, day ?? 1)) return undefined;
  const base = { ...dated, month, end, loose: false, whole: false };
  if (day !== undefined) return { ...base, precision: "day", span: [month, day, month, day] };
  const part = match[3] ?? "";
  if (part === "初" || part === "上旬")
    return { ...base, precision: "ten-days", span: [month, 1, month, 10], loose: part === "初" };
  if (part.startsWith("中"))
    return { ...base, precision: "ten-days", span: [month, 11, month, 20], loose: part === "中" };
  if (part === "下旬") return { ...base, precision: "ten-days", span: [month, 21, month, 31] };
  const first = part === "" ? 1 : 31;
  return { ...base, precision: "month", span: [month, first, month, 31], whole: part === "" };
}

function yearOf(prefix: RegExpExecArray, formYear: number | undefined): number | undefined {
  if (prefix[1] !== undefined) return Number(prefix[1]);
  const offset = prefix[3] !== undefined ? 1 : prefix[4] !== undefined ? -1 : 0;
  return formYear === undefined ? undefined : formYear + offset;
}

function match(pattern: RegExp, plain: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(plain) ?? undefined;
}
