/** Sums over projects: money in whole fen, numbers of projects, departments and indicators. */
import { type Fen, parseMoney, sumFen } from "../model/money.ts";
import { FUND_TERMS, type FundCode } from "../model/terms.ts";
import { amountOf, type Project } from "./project.ts";

export interface Totals {
  readonly projects: number;
  readonly departments: number;
  readonly indicators: number;
  readonly amount: Fen;
  /** Projects whose amount is absent or cannot be read; they are in no sum. */
  readonly withoutAmount: number;
}

export function totalsOf(projects: readonly Project[]): Totals {
  const amounts = projects.map(amountOf);
  return {
    projects: projects.length,
    departments: new Set(projects.map((project) => project.departmentId)).size,
    indicators: projects.reduce((sum, project) => sum + project.indicators.length, 0),
    amount: sumFen(amounts),
    withoutAmount: amounts.filter((amount) => amount === undefined).length,
  };
}

/** The sum in fen; undefined where no project states an amount that can be added, which is not nothing. */
export function statedSum({ amount, projects, withoutAmount }: Totals): Fen | undefined {
  return withoutAmount === projects ? undefined : amount;
}

/** Where the money comes from: the three lines below the total, in the form's order; unstated lines are undefined. */
export function sourcesOf(
  projects: readonly Project[],
): { readonly code: FundCode; readonly amount: Fen | undefined }[] {
  const codes = FUND_TERMS.map((term) => term.code).filter((code) => code !== "total");
  return codes.map((code) => {
    const amounts = projects
      .map(({ funds }) => (funds?.[code] === undefined ? undefined : parseMoney(funds[code], funds.unit)))
      .filter((amount) => amount !== undefined);
    return { code, amount: amounts.length > 0 ? sumFen(amounts) : undefined };
  });
}
