/** Deadlines of indicators in the order of their days, and as a calendar file (RFC 5545). */
import type { Deadline } from "../model/target.ts";
import type { IndicatorEntry } from "./indicators.ts";
import { groupBy } from "./project.ts";
import { targetOf } from "./targets.ts";

/** One dated promise. */
export interface CalendarEntry {
  readonly entry: IndicatorEntry;
  /** Number of the date in its target, from 1. */
  readonly part: number;
  readonly deadline: Deadline;
  /** ISO day on which it is due. */
  readonly due: string;
  /** First day; the due day itself where only a limit is stated (前). */
  readonly from: string;
}

/** Every date of every target that fixes a day, by due day, then in the order of the entries. */
export function calendarOf(entries: readonly IndicatorEntry[]): CalendarEntry[] {
  const found = entries.flatMap((entry) => {
    const target = targetOf(entry);
    const dates = target?.kind === "date" ? target.dates : [];
    return dates.flatMap((deadline, index): CalendarEntry[] => {
      const { due, from = due, before } = deadline;
      if (due === undefined || from === undefined) return [];
      return [{ entry, part: index + 1, deadline, due, from: before ? due : from }];
    });
  });
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** The entries of each month that has some: `2024-12` → entries, in order. */
export function monthsOf(calendar: readonly CalendarEntry[]): Map<string, CalendarEntry[]> {
  return groupBy(calendar, ({ due }) => due.slice(0, 7));
}

/** What the calendar file needs to know of the site. */
export interface CalendarFile {
  /** Name of the calendar. */
  readonly name: string;
  /** Host in the ids of the events. */
  readonly host: string;
  /** Absolute address of an indicator. */
  readonly urlOf: (entry: IndicatorEntry) => string;
}

/** The calendar as the text of an `.ics` file. No time stamps: the same entries make the same bytes. */
export function writeCalendar(calendar: readonly CalendarEntry[], { name, host, urlOf }: CalendarFile): string {
  const events = calendar.flatMap(({ entry, part, from, due }) => {
    const { indicator, project, number } = entry;
    return [
      "BEGIN:VEVENT",
      `UID:${project.id.replaceAll("/", "-")}-${number}-${part}@${host}`,
      `DTSTAMP:${project.year}0101T000000Z`,
      `DTSTART;VALUE=DATE:${from.replaceAll("-", "")}`,
      `DTEND;VALUE=DATE:${dayAfter(due).replaceAll("-", "")}`,
      `SUMMARY:${escapeText([project.name, indicator.name].filter(Boolean).join(" · "))}`,
      `DESCRIPTION:${escapeText(indicator.target ?? "")}`,
      `URL:${urlOf(entry)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  });
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Mingzhang//Deadlines//ZH",
    `X-WR-CALNAME:${escapeText(name)}`,
  ];
  return `${[...head, ...events, "END:VCALENDAR"].map(fold).join("\r\n")}\r\n`;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, "\\$&").replace(/\r?\n|\r/gu, "\\n");
}

/** Length of a code point in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** Lines of at most 75 octets, never cut inside a character. */
function fold(line: string): string {
  if (line.length < 25) return line;
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const char of line) {
    const octets = octetsOf(char.codePointAt(0) ?? 0);
    if (size + octets > 74) {
      parts.push(part);
      part = "";
      size = 0;
    }
    part += char;
    size += octets;
  }
  return [...parts, part].join("\r\n ");
}
