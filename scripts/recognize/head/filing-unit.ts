/** Who filled the form in, and the details that the head states. */
import { defined } from "../../../src/model/form.ts";
import { DETAIL_TERMS, type DetailCode } from "../../../src/model/layout-terms.ts";
import type { RecognizedForm } from "../form.ts";
import type { HeadValues } from "../head-values.ts";

/** Who filled the form in is the implementing unit where no other is printed. */
export function filingUnitOf(
  head: HeadValues,
  totals: Partial<Record<DetailCode, string>>,
  above: string | undefined,
): Pick<Partial<RecognizedForm>, "implementingUnit" | "details"> {
  const unit = head.values.get("实施单位");
  const filing = head.values.get("填报单位");
  const stated = Object.fromEntries(
    DETAIL_TERMS.flatMap((term) => {
      const text = head.values.get(term.word);
      return text === undefined || (term.code === "filingUnit" && unit === undefined) ? [] : [[term.code, text]];
    }),
  ) as Partial<Record<DetailCode, string>>;
  const details = { ...stated, ...totals };
  if (unit === undefined && filing !== undefined) rename(head, "填报单位", "实施单位");
  return defined<Pick<Partial<RecognizedForm>, "implementingUnit" | "details">>({
    implementingUnit: unit ?? filing ?? above,
    details: Object.keys(details).length > 0 ? details : undefined,
  });
}

function rename(head: HeadValues, from: string, to: string): void {
  head.labels.set(to, head.labels.get(from) ?? from);
  head.labels.delete(from);
  const row = head.rows.get(from);
  if (row !== undefined) head.rows.set(to, row);
  head.rows.delete(from);
}
