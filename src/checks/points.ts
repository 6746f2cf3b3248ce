/** 分值 and 权重 as printed, under their own columns or among the others. */
import { type Decimal, parseDecimal } from "../model/target/decimal.ts";
import type { Line, Subject } from "./check.ts";

/** Points of one indicator. */
export interface Points {
  /** Path of the cell: `indicators.3.points`. */
  readonly field: string;
  readonly line: Line;
  readonly value: Decimal;
}

const LABEL = /^(?:指标)?(?:分值|权重)(?:\(%\))?$/u;

/** The points of every indicator; undefined when one has none, for then they do not add up to anything. */
export function pointsOf({ lines }: Subject): Points[] | undefined {
  const found = lines.flatMap((line): Points[] => {
    const cell = cellOf(line);
    const value = cell && numberOf(cell.text);
    return cell && value !== undefined ? [{ field: cell.field, line, value }] : [];
  });
  return found.length === lines.length && found.length > 0 ? found : undefined;
}

/** The number of a cell such as `20`, `20%` or `20分`. */
export function numberOf(text: string | undefined): Decimal | undefined {
  return parseDecimal((text ?? "").normalize("NFKC").replace(/[\s%分]/gu, ""));
}

function cellOf({ at, indicator }: Line): { readonly field: string; readonly text: string } | undefined {
  if (indicator.points !== undefined) return { field: `${at}.points`, text: indicator.points };
  if (indicator.weight !== undefined) return { field: `${at}.weight`, text: indicator.weight };
  const index = indicator.others.findIndex(({ label }) => LABEL.test(label.normalize("NFKC").replace(/\s/gu, "")));
  const cell = indicator.others[index];
  return cell && { field: `${at}.others.${index + 1}`, text: cell.text };
}
