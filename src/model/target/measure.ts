/** One figure with operator, unit and bases: `≤220元/人/天`, `每月2部`, `培训200人次以上`. */
import { compareDecimals, type Decimal, fenOf, parseDecimal, shiftDecimal } from "./decimal.ts";
import { type Lead, parseLead, parseTail, type Tail } from "./operators.ts";
import { chineseNumber } from "./plain.ts";
import type { AmountKind, AmountTarget, RangeTarget } from "./types.ts";
import { isTime, isYuan, RATIOS, SCALES, scaleAt, unitAt } from "./units.ts";

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/uy;
const JOINING = /[-~—–至到]{1,2}/uy;
const BASE =
  /\/每?个?(?:\(([^()]{1,12})\)|(m[23]|[\p{Script=Han}A-Za-z㎡²³]{1,6}))|每个?([\p{Script=Han}]{1,4}?)(?=每|以[上内下]|左右|\P{Script=Han}|$)|[·•*.、]([人天日次年月期餐户亩生床台])|(?<=元)一([人名位次场天月年户亩])$/uy;
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  人天: ["人", "天"],
  人日: ["人", "日"],
  人月: ["人", "月"],
  人年: ["人", "年"],
};
const CHINESE =
  /([一二两三四五六七八九十]{1,3})(?=个?(?:工作日|季度|人次|小时|(?:次(?!性)|[个场年月周天日人名份篇套项家户部条件本册班])))/u;
/** Words after a length of time that leave its meaning alone. */
const AFTER_DURATION = /^(?:完成|响应|到达|到位|到场|办结|解决|修复|恢复|处理|办理|回复|答复|反馈|支付|拨付)/u;

/** Grades after a stroke are no base: `≥90分/优秀`. */
const GRADE = /^(?:优秀|良好|合格|达标|优|良|中|差)$/u;
/** Words that make a date of the word before them, and grades such as 5A. */
const NO_UNIT = /[底末初前后]$|^(?:A+|K)$|^[以号楼]/u;
/** Years and calendar dates look like ranges of numbers: `2024-2025学年`, `2024.1-2024.12`, `20240101-20241231`. */
const CALENDAR = /^(?:19|20)\d{2}(?:\.\d{1,2}|\d{4})?$/u;

/** The figure in a plain text (see `plainText`), or undefined when there is none, or more than one. */
export function parseMeasure(plain: string, text: string): AmountTarget | RangeTarget | undefined {
  const start = plain.search(/\d/u);
  if (start >= 0) return measureAt(plain, start, text);
  const chinese = CHINESE.exec(plain);
  const value = chineseNumber(chinese?.[1] ?? "");
  if (!chinese || value === undefined) return undefined;
  const target = measureAt(plain.replace(chinese[0], String(value)), chinese.index, text);
  return target?.rest === undefined ? target : undefined;
}

function measureAt(plain: string, start: number, text: string): AmountTarget | RangeTarget | undefined {
  const words = plain.slice(0, start);
  const negative = /(?:^|[≥≤><=])-$/u.test(words);
  const lead = parseLead(negative ? words.slice(0, -1) : words);
  if (/(?:[A-Za-z第前.\-—–~+*×_/《±[]|百分之|\d|零下|[双隔][日天周月年])$|[≥≤><=]|不适用|不涉及/u.test(lead.rest))
    return undefined;
  const first = figureAt(plain, start);
  if (!first) return undefined;
  const second = secondAt(plain, first);
  const last = second ?? first;
  const { bases, end } = basesAt(plain, last.end);
  const tail = parseTail(plain.slice(end));
  // 1次以上/年: the operator may stand inside the unit.
  const more = bases.length === 0 && tail.length > 0 ? basesAt(plain, end + tail.length) : undefined;
  const after = plain
    .slice(more?.end ?? end + tail.length)
    .replace(/^\(([^()\d]*)\)$/u, "$1")
    .replace(second ? /^(?:含|之间)$/u : /^含$/u, "");
  if (/[\d≥≤><=/²³]|^[.·•]|^之(?!间)|不适用|不涉及/u.test(after) || /每|人均/u.test(lead.rest)) return undefined;
  if (!isClear(last, lead, tail, after) || isCalendar(plain, first, second, lead)) return undefined;
  const per = [...lead.per, ...bases, ...(more?.bases ?? [])];
  const scaled = (figure: Figure): Decimal => scaledValue(figure, last, second !== undefined);
  const unit = last.unit;
  const kind = kindOfUnit(unit, per);
  const conflict = tail.operator !== undefined && lead.operator !== undefined && tail.operator !== lead.operator;
  const dropped = second && (lead.operator ?? tail.operator);
  const kept = [
    lead.rest,
    lead.controlled && tail.operator !== "≤" ? "控制在" : "",
    dropped ?? "",
    after,
    conflict ? plain.slice(end, end + tail.length) : "",
  ].join("");
  const shared = {
    text,
    ...(kept !== "" && { rest: kept }),
    unit: isYuan(unit) ? "元" : unit in RATIOS ? "%" : unit,
    printedUnit: `${last.scale}${unit}`,
    per,
    approximate: lead.approximate || tail.approximate || first.approximate || last.approximate,
  };
  if (second) {
    const [low, high] = [scaled(first), scaled(second)];
    return compareDecimals(low, high) > 0 ? undefined : { kind: "range", of: kind, low, high, ...shared };
  }
  const value = negative && scaled(first) !== "0" ? `-${scaled(first)}` : scaled(first);
  const fen = kind === "money" ? fenOf(value) : undefined;
  const operator = lead.operator ?? tail.operator ?? "=";
  return { kind, operator, value, ...(fen !== undefined && { fen }), ...shared };
}

/** Days of a month and spans of years are dates, read or not: 每月25-30日, 2024-2025学年. */
function isCalendar(plain: string, first: Figure, second: Figure | undefined, lead: Lead): boolean {
  const unit = (second ?? first).unit;
  if (unit === "日" && lead.per.length > 0 && lead.operator === undefined) return true;
  if (unit === "年" && CALENDAR.test(first.printed)) return true;
  if (plain === "5G") return true;
  if (!second || first.unit !== "" || !(second.unit === "" || isTime(second.unit))) return false;
  return CALENDAR.test(first.printed) && CALENDAR.test(second.printed) && !plain.includes("元");
}

interface Figure {
  readonly printed: string;
  readonly value: Decimal;
  readonly scale: string;
  readonly unit: string;
  readonly known: boolean;
  readonly approximate: boolean;
  readonly end: number;
}

/** Number, scale word and unit at this place. */
function figureAt(plain: string, from: number): Figure | undefined {
  NUMBER.lastIndex = from;
  const printed = NUMBER.exec(plain)?.[0];
  const value = printed === undefined ? undefined : parseDecimal(printed);
  if (printed === undefined || value === undefined) return undefined;
  let end = from + printed.length;
  const more = (): boolean => /[余多来]/u.test(plain.charAt(end));
  let approximate = more();
  if (approximate) end += 1;
  const scale = scaleAt(plain, end) ?? "";
  end += scale.length;
  if (more()) {
    approximate = true;
    end += 1;
  }
  const { unit, known, length } = unitOrWord(plain, end);
  return { printed, value, scale, unit, known, approximate, end: end + length };
}

function unitOrWord(plain: string, from: number): { unit: string; known: boolean; length: number } {
  const open = plain.charAt(from) === "(" ? 1 : 0;
  // 个 before a unit that says more: 个月, 个工作日, 个乡镇.
  const counted = plain.charAt(from + open) === "个" && unitAt(plain, from + open + 1) !== undefined ? 1 : 0;
  const unit = unitAt(plain, from + open + counted);
  if (open === 1) {
    const closed = unit !== undefined && plain.charAt(from + 1 + counted + unit.length) === ")";
    return closed ? { unit, known: true, length: unit.length + counted + 2 } : { unit: "", known: false, length: 0 };
  }
  const length = counted + (unit?.length ?? 0);
  const next = plain.slice(from + length, from + length + 6);
  // One more character makes another word (分 + 时), unless it is an operator.
  const cut =
    unit !== undefined &&
    /^(?![至到每前后起])\p{Script=Han}(?!\p{Script=Han})/u.test(next) &&
    parseTail(next).length === 0;
  if (unit !== undefined && !cut) return { unit, known: true, length };
  for (let size = 1; size <= 4; size++) {
    const word = plain.slice(from, from + size);
    const following = plain.slice(from + size, from + size + 16);
    if (word.length < size || !/^(?:[\p{Script=Han}]+|[A-Za-z²³㎡℃°]+)$/u.test(word)) break;
    if (NO_UNIT.test(word)) continue;
    if (following === "" || following.startsWith("/") || parseTail(following).length > 0)
      return parseTail(word).length > 0
        ? { unit: "", known: false, length: 0 }
        : { unit: word, known: false, length: size };
  }
  return { unit: "", known: false, length: 0 };
}

function secondAt(plain: string, first: Figure): Figure | undefined {
  JOINING.lastIndex = first.end;
  const joint = JOINING.exec(plain)?.[0];
  return joint === undefined ? undefined : figureAt(plain, first.end + joint.length);
}

function basesAt(plain: string, from: number): { bases: string[]; end: number } {
  const bases: string[] = [];
  let end = from;
  for (;;) {
    BASE.lastIndex = end;
    const match = BASE.exec(plain);
    if (!match || (match[4] !== undefined && bases.length === 0)) return { bases, end };
    const printed = match.slice(1).find((group) => group !== undefined) ?? "";
    const word = printed.replace(/(?:以上|以内|以下|左右)$/u, "");
    if (word === "" || GRADE.test(word)) return { bases, end };
    end = BASE.lastIndex - (printed.length - word.length);
    for (const base of word.split(/[·•*、/.每]/u)) if (base !== "") bases.push(...(PAIRS[base] ?? [base]));
  }
}

/** In a range the scale of the last figure holds for a first one without unit: 5~10万元. */
function scaledValue(figure: Figure, last: Figure, range: boolean): Decimal {
  const scale = range && figure.scale === "" && figure.unit === "" ? last.scale : figure.scale;
  return shiftDecimal(figure.value, (SCALES[scale] ?? 0) + (RATIOS[last.unit] ?? 0));
}

/** Whether the words around the figure leave no doubt that the value is this figure. */
function isClear(figure: Figure, lead: Lead, tail: Tail, after: string): boolean {
  const bare = lead.rest === "" && after === "";
  if (bare) return true;
  if (!figure.known) return lead.rest === "" && (lead.operator ?? tail.operator) !== undefined && figure.unit !== "";
  return (
    after === "" ||
    !isTime(figure.unit) ||
    ((lead.operator ?? tail.operator) !== undefined && AFTER_DURATION.test(after))
  );
}

function kindOfUnit(unit: string, per: readonly string[]): AmountKind {
  if (isYuan(unit)) return "money";
  if (unit in RATIOS) return "ratio";
  if (isTime(unit)) return per.length === 0 ? "duration" : "number";
  return per.some(isTime) ? "frequency" : "number";
}
