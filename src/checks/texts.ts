/** Every published text of a form with the path of its field. */
import type { Subject } from "./check.ts";

export interface FieldText {
  readonly field: string;
  readonly text: string;
}

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
