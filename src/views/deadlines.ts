/** Deadlines in words and by month, and what speaks of time without naming a day. */
import { language } from "../i18n/language.ts";
import { t } from "../i18n/translate.ts";
import { compareText } from "../model/notice.ts";
import { type CalendarEntry, monthsOf } from "./calendar.ts";
import type { IndicatorEntry } from "./indicators.ts";
import { paths } from "./paths.ts";
import { groupBy } from "./project.ts";
import { type DataTable, formatCount } from "./table.ts";
import { targetOf } from "./targets.ts";

/** One month of a time line. */
export interface Month {
  /** `2024-12`. */
  readonly key: string;
  readonly label: string;
  readonly short: string;
  readonly entries: readonly CalendarEntry[];
}

/** The months from the first to the last that has a deadline, at least those of `year`; empty ones included. */
export function timelineOf(calendar: readonly CalendarEntry[], year?: number): Month[] {
  const byMonth = monthsOf(calendar);
  const own = year === undefined ? [] : [`${year}-01`, `${year}-12`];
  const keys = [...byMonth.keys(), ...own].sort();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: Month[] = [];
  for (let key = first; key <= last && months.length < LONGEST; key = monthAfter(key)) {
    months.push({ key, label: monthLabel(key), short: shortLabel(key, year), entries: byMonth.get(key) ?? [] });
  }
  return months;
}

/** A deadline centuries away is a slip; the time line does not follow it. */
const LONGEST = 60;

/** `2024-12` → 2024 年 12 月. */
export function monthLabel(key: string): string {
  const [year = "", month = ""] = key.split("-");
  return t("calendar.month", { year, month: monthName(month) });
}

/** Until when the promise is kept, as exactly as the words say and no more. */
export function dueText({ deadline, from, due }: CalendarEntry): string {
  const [start, end] = [dayOf(from), dayOf(due)];
  const data = { month: monthName(end.month), day: end.day, from: start.day, fromMonth: monthName(start.month) };
  const isEnd = deadline.precision === "month" && !deadline.before && from === due;
  const words = isEnd ? t("due.monthEnd", data) : wordsOf(deadline.precision, deadline.before, data);
  return deadline.loose ? t("due.loose", { text: words }) : words;
}

/** Indicators that speak of time, a rhythm or a period, without a day that a calendar could hold. */
export function undatedOf(entries: readonly IndicatorEntry[]): IndicatorEntry[] {
  return entries.filter((entry) => {
    const target = targetOf(entry);
    if (target?.kind === "frequency") return true;
    return target?.kind === "date" && target.dates.every(({ due }) => due === undefined);
  });
}

/** How many deadlines each department's budget names, in the order of the departments. */
export function deadlineTable(calendar: readonly CalendarEntry[]): DataTable {
  const budgets = groupBy(calendar, ({ entry }) => `${entry.project.year}/${entry.project.departmentId}`);
  const rows = [...budgets].flatMap(([id, members]) => {
    const department = members[0]?.entry.project.department;
    if (!department) return [];
    const name = { text: department.shortName ?? department.name, path: paths.calendar(id) };
    return [{ id, cells: [name, { text: formatCount(members.length), value: members.length }] }];
  });
  return {
    id: "departments",
    caption: t("calendar.departments.caption"),
    columns: [
      { key: "name", label: t("table.department"), type: "name" },
      { key: "count", label: t("calendar.deadlines"), type: "count" },
    ],
    rows: rows.sort((a, b) => compareText(a.id, b.id)),
  };
}

function wordsOf(
  precision: CalendarEntry["deadline"]["precision"],
  before: boolean,
  data: Readonly<Record<string, string | number>>,
): string {
  if (precision === "day") return t(before ? "due.before" : "due.day", data);
  if (precision === "month") return t(before ? "due.monthBefore" : "due.month", data);
  if (precision === "year") return t("due.year");
  if (before) return t("due.monthBefore", data);
  return t(precision === "ten-days" ? "due.ten-days" : "due.period", data);
}

function dayOf(day: string): { readonly month: number; readonly day: number } {
  const [, month, date] = day.split("-").map(Number);
  return { month: month ?? 0, day: date ?? 0 };
}

function monthName(month: number | string): string {
  return language.months[Number(month) - 1] ?? "";
}

function monthAfter(key: string): string {
  const [year = 0, month = 0] = key.split("-").map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/** Months of the year itself without the year. */
function shortLabel(key: string, year: number | undefined): string {
  const [own, month] = key.split("-");
  return own === String(year)
    ? t("calendar.monthShort", { month: language.shortMonths[Number(month) - 1] ?? "" })
    : monthLabel(key);
}
