/** Targets that are dates, periods or a rhythm: `6月底和12月底前`, `按照季度分布,10月底前完成`, `每季度末`. */

import { type DateWord, dateWordAt, deadlineOf } from "./date-words.ts";
import { isDay, isoDay, lastDayOf } from "./days.ts";
import type { DateTarget, Deadline } from "./types.ts";

const LEAD =
  /^([^\d:,;]{0,8}(?:时间|时限|期限|日期):?)?(?:于|在|到|至|截至|截止到?|确保|力争|计划|预计|拟|原则上|一般|应当?|须|(不晚于|不迟于|不得晚于|早于|≤)|每年)*/u;
const SEPARATOR = /(?:和|、|,|及|与|或|;|以及)/uy;
const SPAN = /(?:至|到|-|~|—|–){1,2}/uy;
const RHYTHM =
  /^(?:按照?|分|逐|每)个?(天|日|周|旬|月|季度?|半年|年)度?(末|底|初)?(前)?(?:(\d{1,2})[日号](前)?)?(分布|均衡|进行|开展|完成|拨付|支付|发放|推进|报送|更新|实施)?(?=$|[,;、])/u;
const AFTER =
  /^(?:完成|按[时期]|及时|全部|全面|前|验收|拨付|支付|发放|到位|开展|举办|召开|结束|提交|报送|投入|交付|上线|建成|竣工|开工)/u;

/** The dates of a plain text that is nothing else, or undefined. */
export function parseDates(plain: string, text: string, year: number | undefined): DateTarget | undefined {
  const rhythm = RHYTHM.exec(plain);
  const phrase = rhythm ? plain.slice(rhythm[0].length).replace(/^[,;、]/u, "") : plain;
  if (rhythm && phrase === "") return rhythmOf(rhythm, text, year);
  const rest = completed(phrase);
  const lead = LEAD.exec(rest);
  const start = lead?.[0].length ?? 0;
  const found = sequenceAt(rest, start, year);
  const last = found?.words.at(-1);
  if (!found || !last) return undefined;
  const after = rest.slice(found.end);
  const firm = last.before || last.precision === "day" || !last.loose;
  if (after !== "" && (!firm || !AFTER.test(after) || /\d/u.test(after))) return undefined;
  const before = last.before || lead?.[2] !== undefined;
  const every = rhythm?.[1] ?? (lead?.[0].endsWith("每年") ? "年" : undefined);
  const words = [
    lead?.[1] ?? "",
    (lead?.[0] ?? "")
      .slice(lead?.[1]?.length ?? 0)
      .replace(/不晚于|不迟于|不得晚于|早于|≤|每年|应当?|须|于|在|截至|截止到?|到|至/gu, ""),
    after,
  ].join("");
  return {
    kind: "date",
    text,
    dates: found.spans.map((span) => deadlineOfSpan(span, before)),
    ...(every !== undefined && { every: every === "季" ? "季度" : every }),
    ...(words !== "" && { rest: words }),
  };
}

/** 1-12月, 6、7、8月, 一、二季度, 2024-2026年: only the last of them prints its 月, 季度 or 年. */
function completed(phrase: string): string {
  if (!/^(?:\d|每年|第|[一二三四])/u.test(phrase)) return phrase;
  return phrase
    .replace(/^((?:(?:19|20)\d{2}年|每年)?\d{1,2})(?=[-~—–至到]\d{1,2}月)/u, "$1月")
    .replace(
      /^(每年|(?:19|20)\d{2}年)?((?:\d{1,2}[、,和及与])+)(?=\d{1,2}月)/u,
      (_, year = "", months: string) => `${year}${months.replace(/\d+/gu, "$&月")}`,
    )
    .replace(
      /^((?:19|20)\d{2}年)?((?:第?[一二三四1-4][、,和及与\-~—–至到])+)(?=第?[一二三四1-4]季度)/u,
      (_, year = "", ones: string) => `${year}${ones.replace(/[一二三四1-4]/gu, "$&季度")}`,
    )
    .replace(/^((?:19|20)\d{2})(?=[-~—–至到]{1,2}(?:19|20)\d{2}年)/u, "$1年");
}

/** Dates at the start of a text and where they end, for entries such as `6月底前完成50%`. */
export function datesAtStart(
  plain: string,
  text: string,
  year: number | undefined,
): { target: DateTarget; end: number } | undefined {
  const found = sequenceAt(plain, 0, year);
  const last = found?.words.at(-1);
  if (!found || !last) return undefined;
  const dates = found.spans.map((span) => deadlineOfSpan(span, last.before));
  return { target: { kind: "date", text, dates }, end: found.end };
}

type Span = readonly [first: DateWord, last: DateWord];

function sequenceAt(
  plain: string,
  from: number,
  year: number | undefined,
): { words: DateWord[]; spans: Span[]; end: number } | undefined {
  const words: DateWord[] = [];
  const spans: Span[] = [];
  let end = from;
  for (;;) {
    const word = dateWordAt(plain, end, year, words.at(-1));
    if (!word) break;
    words.push(word);
    const to = spanEndAt(plain, word, year);
    if (to) words.push(to);
    spans.push([word, to ?? word]);
    end = (to ?? word).end;
    SEPARATOR.lastIndex = end;
    const joint = SEPARATOR.exec(plain)?.[0].length;
    if (joint === undefined) return { words, spans, end };
    if (!dateWordAt(plain, end + joint, year, word)) return { words, spans, end };
    end += joint;
  }
  return undefined;
}

function spanEndAt(plain: string, word: DateWord, year: number | undefined): DateWord | undefined {
  SPAN.lastIndex = word.end;
  const joint = SPAN.exec(plain)?.[0].length;
  return joint === undefined ? undefined : dateWordAt(plain, word.end + joint, year, word);
}

function deadlineOfSpan([first, last]: Span, before: boolean): Deadline {
  const due = deadlineOf(last, before);
  if (first === last) return due;
  const from = deadlineOf(first, false).from;
  if (from === undefined || due.due === undefined || from > due.due) return { ...due, loose: true };
  return { ...due, from };
}

/** 每季度末 → the four days of the year; 每月 alone names no day. */
function rhythmOf(match: RegExpExecArray, text: string, year: number | undefined): DateTarget {
  const [, period = "", part, partBefore, day, dayBefore, verb] = match;
  const every = period === "季" ? "季度" : period;
  const months = every === "月" ? 1 : every === "季度" ? 3 : every === "半年" ? 6 : every === "年" ? 12 : 0;
  const before = partBefore !== undefined || dayBefore !== undefined;
  const fixed = day !== undefined ? months === 1 : part === "末" || part === "底";
  const dates: Deadline[] = [];
  if (fixed && months > 0 && year !== undefined) {
    for (let month = months; month <= 12; month += months) {
      const number = day === undefined ? lastDayOf(year, month) : Number(day);
      if (!isDay(year, month, number)) continue;
      const due = isoDay(year, month, number);
      dates.push({ precision: "day", from: due, due, before, loose: false });
    }
  }
  const words = `${part === "初" ? part : ""}${verb ?? ""}`;
  return { kind: "date", text, dates, every, ...(words !== "" && { rest: words }) };
}
