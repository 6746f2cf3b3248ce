/** The query as text, with parts taken out or written otherwise. */
import type { Figure } from "./figure.ts";
import type { Term } from "./term.ts";

/** The query without one of its parts. */
export function withoutTerm(text: string, { start, end }: Pick<Term, "start" | "end">): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
}

/** The query with one part written otherwise. */
export function withTerm(text: string, { start, end }: Pick<Term, "start" | "end">, written: string): string {
  return `${text.slice(0, start)}${written}${text.slice(end)}`;
}

/** How a figure is typed that is to be compared by value, whatever is printed. */
export function byValueText({ text }: Pick<Term, "text">): string {
  return `值:${text.replace(/^值[:：]/u, "").replaceAll(/\s+/gu, "")}`;
}

/** The same comparison in a unit that was not typed; in a sign, because 以上 and the like would stand before the unit. */
export function inUnitText({ operator, value }: Pick<Figure, "operator" | "value">, unit: string): string {
  return `值:${operator}${value}${unit}`;
}

/** How an amount is typed that is to be the project's money of the year. */
export function byAmountText({ text }: Pick<Term, "text">): string {
  return `资金:${text}`;
}
