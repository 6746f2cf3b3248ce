/** Every published text of a form with the path of its field. */
import { EXTRA_COLUMN_TERMS } from "../model/column-terms.ts";
import type { Subject } from "./check.ts";

export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/** Names, goal, targets and the cells without a key of their own: what rules about wording read. */
export function fieldTexts({ form, lines }: Subject): FieldText[] {
  const texts: FieldText[] = [];
  const add = (field: string, text: string | undefined): void => {
    if (text !== undefined) texts.push({ field, text });
  };
  add("name", form.name);
  add("implementingUnit", form.implementingUnit);
  add("goal", form.goal);
  for (const { at, indicator } of lines) {
    add(`${at}.name`, indicator.name);
    add(`${at}.target`, indicator.target);
    for (const [index, cell] of indicator.others.entries()) add(`${at}.others.${index + 1}`, cell.text);
  }
  for (const [index, cell] of form.others.entries()) add(`others.${index + 1}`, cell.text);
  return texts;
}

/** Every text of the form that a page shows: for rules that must not miss one. */
export function allTexts(subject: Subject): FieldText[] {
  const { form, lines } = subject;
  const details = Object.entries(form.details ?? {}).map(([code, text]) => ({ field: `details.${code}`, text }));
  const columns = lines.flatMap(({ at, indicator }) =>
    EXTRA_COLUMN_TERMS.flatMap(({ code }) => {
      const text = indicator[code];
      return text === undefined ? [] : [{ field: `${at}.${code}`, text }];
    }),
  );
  const midTerm = (form.midTermIndicators ?? []).flatMap(({ name, target }) =>
    [name, target].flatMap((text) => (text === undefined ? [] : [{ field: "midTermIndicators", text }])),
  );
  return [...fieldTexts(subject), ...details, ...columns, ...midTerm];
}
