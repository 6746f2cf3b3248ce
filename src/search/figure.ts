/** Conditions on figures and dates, as people type them: `>220元/人/天`, `不超过10万元`, `6月底`. */
import { type AmountTarget, isUnitWord, parseTarget, unitKey } from "../model/target.ts";
import { fold } from "./fold.ts";

/** A figure to compare with, in the unit that targets are counted in: 万元 are 元 here. */
export interface Figure {
  readonly operator: AmountTarget["operator"];
  readonly value: number;
  /** `元/人/天`; only figures in the same unit are compared. */
  readonly unit: string;
  /** What was typed, when it counts in another unit: `10万元`. */
  readonly converted?: string;
}

/** The figure of a condition; undefined when there is none, or none with a unit. */
export function parseFigure(text: string): Figure | undefined {
  const target = parseTarget(text);
  if (!("value" in target) || target.rest !== undefined || target.unit === "") return undefined;
  const typed = target.printedUnit === target.unit ? {} : { converted: typedFigure(text, target) };
  return { operator: target.operator, value: Number(target.value), unit: unitKey(target.unit, target.per), ...typed };
}

/** The figure as typed, without the words around it: `3万元` of `不超过３万元以内`. */
function typedFigure(text: string, { printedUnit, per }: AmountTarget): string {
  const figure = /-?\d[\d,.]*/u.exec(fold(text))?.[0] ?? "";
  return [`${figure}${printedUnit}`, ...per].join("/");
}

/**
 * Whether a figure is compared, in a sign or in words that targets use for it: `>220`, `不低于95%`, `5天以内`. With
 * `knownUnit` its unit and bases must be known ones, not just any word behind it.
 */
export function isComparison(text: string, knownUnit = false): boolean {
  const target = parseTarget(text);
  if (!("operator" in target) || target.operator === "=" || target.rest !== undefined) return false;
  return !knownUnit || target.unit === "" || isUnitWord([target.printedUnit, ...target.per].join("/"));
}

/** A condition that names no unit, `>220`; undefined for anything else. */
export function parseBareFigure(text: string): Pick<Figure, "operator" | "value"> | undefined {
  const target = parseTarget(text);
  if (target.kind !== "number" || target.unit !== "" || target.rest !== undefined) return undefined;
  return { operator: target.operator, value: Number(target.value) };
}

/** The key of a unit as typed: `万元/人·天` is counted in `元/人/天`. */
export function parseUnit(text: string): string | undefined {
  const target = parseTarget(`1${text}`);
  if (!("unit" in target) || target.unit === "" || target.rest !== undefined) return undefined;
  return unitKey(target.unit, target.per);
}

/** The last day of a date as typed, `20240630`; a date without a year stands in the given one. */
export function parseDay(text: string, year: number): number | undefined {
  const target = parseTarget(text, { year });
  if (target.kind !== "date" || target.dates.length !== 1) return undefined;
  return dayNumber(target.dates[0]?.due);
}

/** An ISO day as a number that sorts like it. */
export function dayNumber(iso: string | undefined): number | undefined {
  return iso === undefined ? undefined : Number(iso.replaceAll("-", ""));
}

/** Whether figures from `low` to `high` fulfil the condition; both are the same but in a range. */
export function fulfils({ operator, value }: Pick<Figure, "operator" | "value">, low: number, high: number): boolean {
  if (operator === ">") return high > value;
  if (operator === "≥") return high >= value;
  if (operator === "<") return low < value;
  if (operator === "≤") return low <= value;
  return low <= value && high >= value;
}
