/** Forms → subjects of the checks, and the context that siblings share. */
import { defined, type ProjectForm } from "../model/form.ts";
import { parseMoney } from "../model/money.ts";
import { isYuan } from "../model/target/units.ts";
import { parseTarget } from "../model/target.ts";
import type { CheckContext, Line, Subject } from "./check.ts";
import { periodOf } from "./period.ts";

/** The form with its targets, total and period parsed. */
export function subjectOf(id: string, form: ProjectForm): Subject {
  const lines = form.indicators.map((indicator, index) =>
    defined<Line>({
      at: `indicators.${index + 1}`,
      indicator,
      name: (indicator.name ?? "").normalize("NFKC").replace(/\s+/gu, ""),
      target: indicator.target === undefined ? undefined : parseTarget(indicator.target, { year: form.year }),
    }),
  );
  const { funds } = form;
  const total = funds?.total === undefined ? undefined : parseMoney(funds.total, funds.unit);
  return defined<Subject>({ id, form, lines, total, period: periodOf(form.period, form.year) });
}

export function contextOf(siblings: readonly Subject[]): CheckContext {
  const derived = new Map<string, unknown>();
  return {
    siblings,
    once<T>(key: string, derive: (siblings: readonly Subject[]) => T): T {
      if (!derived.has(key)) derived.set(key, derive(siblings));
      return derived.get(key) as T;
    },
  };
}

/** Whether the line is a cost indicator, of the older tree or the newer one. */
export function isCost({ indicator }: Line): boolean {
  return indicator.kind === "cost" || (indicator.category === "cost" && indicator.kind !== "ecological");
}

export function isQuantity({ indicator }: Line): boolean {
  return indicator.kind === "quantity";
}

/** Lines whose target says something: present, and not 不适用. */
export function applicableLines(subject: Subject): Line[] {
  return subject.lines.filter((line) => line.target !== undefined && line.target.kind !== "not-applicable");
}

/** A figure with its printed unit and bases: `220元/人/天`. */
export function printedFigure(line: Line): string {
  return line.target?.text.replace(/^[≥≤＞＜><=＝]+/u, "") ?? "";
}

/** The unit with its bases as one text: `元/人/天`. */
export function unitText(target: { readonly unit: string; readonly per: readonly string[] }): string {
  return [target.unit, ...target.per].join("/");
}

/** Whether a figure is in yuan. */
export function isMoneyUnit(unit: string): boolean {
  return isYuan(unit);
}
