/** 项目期: how long the project runs, as far as its words say so. */
import { parseTarget } from "../model/target.ts";

export interface Period {
  /** Length in months; absent when the words give none. */
  readonly months?: number;
  /** Last day that the period can reach: 1年 of a 2024 form ends in 2024, 3年 at the latest in 2026. */
  readonly due?: string;
}

/** The period that the words state: `1年`, `36个月`, `2024年1月-2025年12月`, `2024-2026年`. */
export function periodOf(words: string | undefined, year: number): Period {
  if (words === undefined) return {};
  const years = /^((?:19|20)\d{2})年?[-~—–至到]((?:19|20)\d{2})年?$/u.exec(words.replace(/\s/gu, ""));
  if (years) return { months: (Number(years[2]) - Number(years[1]) + 1) * 12, due: `${years[2]}-12-31` };
  const target = parseTarget(words, { year });
  if (target.kind === "duration") {
    const months = Number(target.value) * ({ 年: 12, 年度: 12, 季度: 3, 个月: 1, 月: 1 }[target.unit] ?? 0);
    if (months <= 0 || !Number.isInteger(months)) return {};
    return { months, due: `${year + Math.ceil(months / 12) - 1}-12-31` };
  }
  const span = target.kind === "date" && target.dates.length === 1 ? target.dates[0] : undefined;
  if (span?.from === undefined || span.due === undefined) return {};
  const [fromYear = 0, fromMonth = 0] = span.from.split("-").map(Number);
  const [dueYear = 0, dueMonth = 0] = span.due.split("-").map(Number);
  return { months: (dueYear - fromYear) * 12 + dueMonth - fromMonth + 1, due: span.due };
}

/** Months of the period that can fall into one budget year; 12 when the period is not stated. */
export function monthsInYear(period: Period): number {
  return Math.min(12, period.months ?? 12);
}
