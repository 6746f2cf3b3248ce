/** Titles that are printed over several lines, made one line again. */
import { headingOf } from "../words/heading.ts";
import type { Region } from "./region.ts";
import { linesOf } from "./sheet-lines.ts";

const MOST_LINES = 4;
/** What ends a sentence or a label ends no line of a title. */
const ENDED = /[。;:,、\uFF1B\uFF1A\uFF0C]$/u;

/** 台风灾害灾后恢复2023年 over 中央预算内投资绩效目标表: the year stands in the middle of the title. */
const DATED = /^[^:\uFF1A]{4,}(?:19|20)\d{2}年度?$/u;

/**
 * The lines above a table with each title in one of them. The line that a title ends belongs to those above it where a
 * bracket is still open in them, where the text before (its list of attachments) prints all of them as one, or where the
 * line above ends with a year; a line that is no title without the full line above it, to that line.
 */
export function joinTitleLines(lines: readonly string[], before: readonly string[]): string[] {
  const joined: string[] = [];
  const earlier = before.map(tight);
  for (const line of lines) {
    const isTitle = headingOf(line).title !== undefined;
    const count = isTitle ? linesAbove(joined, line, earlier) : Number(endsTitle(line, joined.at(-1)));
    const parts = joined.splice(joined.length - count, count);
    joined.push([...parts, line].join(""));
    earlier.push(tight(line));
  }
  return joined;
}

/** The region with all lines of a title whose last one stands at its head, on a sheet where the others are rows above. */
export function withWholeTitle(region: Region, above: readonly string[]): Region {
  const isOwn = region.rows
    .slice(0, MOST_LINES)
    .some((row) => linesOf([row]).some((line) => tight(line) === region.title));
  if (!isOwn || region.title === undefined) return region;
  const title = joinTitleLines([...above.slice(-MOST_LINES), region.title], above).at(-1);
  return title === undefined || title === region.title ? region : { ...region, ...headingOf(title) };
}

/** How many of the last lines are the first ones of the title. */
function linesAbove(above: readonly string[], line: string, earlier: readonly string[]): number {
  let most = 0;
  for (let count = 1; count < MOST_LINES && count <= above.length; count += 1) {
    const parts = above.slice(-count);
    if (parts.some((part) => part.trim() === "" || ENDED.test(part.trim()))) break;
    const whole = tight(parts.join("") + line);
    const isBracket = opened(line) < 0 && opened(whole) === 0;
    const isNamed = earlier.slice(0, -count).some((text) => text.length > whole.length && text.includes(whole));
    const isWhole = opened(whole) === 0 && (count === 1 || opened(parts.slice(1).join("")) < 0);
    const isDated = isWhole && DATED.test(tight(parts.at(-1) ?? ""));
    if (headingOf(whole).title === whole && (isBracket || isNamed || isDated)) most = count;
  }
  return most;
}

/** Whether the page's width broke a title before the line. */
function endsTitle(line: string, above = ""): boolean {
  if (above.length < FULL_LINE || ENDED.test(above.trim()) || headingOf(above).title !== undefined) return false;
  const whole = tight(above + line);
  return headingOf(whole).title === whole;
}

const FULL_LINE = 20;

/** Brackets that are opened in the text less those that are closed. */
function opened(text: string): number {
  return count(text, /[(\uFF08]/gu) - count(text, /[)\uFF09]/gu);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function tight(text: string): string {
  return text.replace(/\s+/gu, "");
}
