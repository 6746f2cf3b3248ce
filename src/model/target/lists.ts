/** Several figures inside one value, above all prize schedules: `一等奖1个,20万元;二等奖2个,15万元/每镇,30万元`. */
import { sumFen } from "../money.ts";
import { datesAtStart, parseDates } from "./dates.ts";
import { fenOf, multiplyDecimals } from "./decimal.ts";
import { parseMeasure } from "./measure.ts";
import type { AmountTarget, ListItem, ListTarget, SingleTarget } from "./types.ts";

const ENUMERATOR = /^(?:[①-⑳]|\(?\d{1,2}[).、](?!\d)|[一二三四五六七八九]、)/u;

/** 2023年基数的110%: the date is what the rate is of. */
const RELATIVE = /[的比较]|基数/u;
/** 奖金各3000元: an amount for every winner. */
const EACH = /各$/u;
const TOTAL = /^(?:合计|共计|总计|总共|总额|共)$/u;

/** The entries of a plain text that names several figures, or undefined when it does not. */
export function parseList(plain: string, text: string, year: number | undefined): ListTarget | undefined {
  const groups = groupsOf(plain);
  const items = groups.map((group) => itemOf(group, year));
  const figures = items.flatMap((item) => item.parts.filter((part) => part.kind !== "qualitative"));
  const parts = items.flatMap((item) => item.parts);
  // Figures must be the substance: one number in a paragraph of prose is not a list.
  return figures.length >= 2 && figures.length * 2 >= parts.length ? { kind: "list", text, items } : undefined;
}

/** Money of all entries of a list but its printed total, in fen; undefined as soon as one entry has none. */
export function listFen(list: ListTarget): number | undefined {
  const amounts = list.items.filter(({ total }) => !total).map((item) => item.fen);
  return amounts.includes(undefined) || isMixed(list) ? undefined : sumFen(amounts);
}

/** Parts of an amount that is listed too (其中), or the amounts of several years: no sum of one year. */
function isMixed({ items }: ListTarget): boolean {
  const dates = items.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "date" ? part.dates : [])));
  const years = new Set(dates.map(({ due }) => due?.slice(0, 4)));
  return years.size > 1 || items.some(({ text }) => text.includes("其中"));
}

function groupsOf(plain: string): string[] {
  const split = (pattern: RegExp): string[] => plain.split(pattern).filter((group) => group !== "");
  const strong = split(/[;。]+|(?=[①-⑳])/u);
  if (strong.length > 1) return strong;
  return split(/(?<!\d),|,(?!\d)|、/u);
}

function itemOf(group: string, year: number | undefined): ListItem {
  const text = group.replace(ENUMERATOR, "");
  const parts = text
    .split(/(?<!\d),|,(?!\d)/u)
    .filter((part) => part !== "")
    .flatMap((part) => partsOf(part, year));
  const amounts = parts.filter((part): part is AmountTarget => "value" in part);
  const count = amounts.find((amount) => amount.kind === "number" && amount.per.length === 0);
  const money = amounts.filter((amount) => amount.kind === "money");
  const unitAmount = money.find((amount) => amount.per.length > 0 || EACH.test(amount.rest ?? ""));
  const subtotal = money.find((amount) => amount !== unitAmount && amount.per.length === 0);
  const label = labelOf(text);
  const fen = subtotal?.fen ?? productFen(count, unitAmount);
  return {
    text: group,
    label,
    parts,
    ...(count && { count }),
    ...(unitAmount && { unitAmount }),
    ...(subtotal && { subtotal }),
    ...(fen !== undefined && { fen }),
    ...(TOTAL.test(label) && subtotal && { total: true }),
  };
}

function partsOf(part: string, year: number | undefined): SingleTarget[] {
  const single = parseDates(part, part, year) ?? parseMeasure(part, part);
  if (single) return [single];
  const dated = datesAtStart(part, part, year);
  const measure = dated && parseMeasure(part.slice(dated.end), part.slice(dated.end));
  if (dated && measure && !RELATIVE.test(measure.rest ?? "") && !/^[1一]季度\d/u.test(part))
    return [{ ...dated.target, text: part.slice(0, dated.end) }, measure];
  return [{ kind: "qualitative", text: part, rest: part }];
}

function labelOf(group: string): string {
  return /^[^\d,≥≤><=约]*/u.exec(group)?.[0].replace(/:$/u, "") ?? "";
}

function productFen(count: AmountTarget | undefined, unit: AmountTarget | undefined): number | undefined {
  return count && unit ? fenOf(multiplyDecimals(count.value, unit.value)) : undefined;
}
