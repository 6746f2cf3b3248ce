/** A recognized form in the words of the form that was drawn: the two can then be compared. */
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import type { FormTruth } from "./random-form.ts";

/** What a reading says of the form, in the words of the truth. */
export function truthOf(form: RecognizedForm): FormTruth {
  const text = (value: string | undefined): string => value ?? "(absent)";
  const { total, fiscalAppropriation, carryOver, other } = form.funds ?? {};
  return {
    year: form.year ?? 0,
    name: text(form.name),
    department: text(form.department?.text),
    unit: text(form.implementingUnit),
    period: text(form.period),
    amounts: [text(total), text(fiscalAppropriation), text(carryOver), text(other)],
    goal: text(form.goal),
    indicators: form.indicators.map(({ level1, level2, name, target }) => ({
      level1: text(level1),
      level2: text(level2),
      name: text(name),
      target: text(target),
    })),
  };
}
