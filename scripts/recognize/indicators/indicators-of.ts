/** Rows as they were read → indicators: their levels resolved, and left out what says of its level that there is none. */
import { categoryOf, defined, type Indicator, kindOf, type OtherCell } from "../../../src/model/form.ts";
import { anchorOf } from "../ledger.ts";
import { UNLABELLED } from "../unread.ts";
import { isLevel1 } from "../words/labels.ts";
import { knownColumnOf } from "./column-words.ts";
import { resolveLevels } from "./levels.ts";
import type { RowReading } from "./row.ts";

/** A slot of the template that nobody filled in. */
const EMPTY_SLOT = /^(?:(?:(?:指标|目标)\s*\d*\s*[:\uFF1A.、]?)|[(\uFF08]?\d{1,2}[)\uFF09.、\uFF0E]|[….·]+)$/u;
/** Strokes for name and value, or 无 alone: that the kind does not apply. No indicator, but kept under its level. */
const STROKES = /^(?:(?:指标|目标)\s*\d*\s*[:\uFF1A.、]?\s*)?[-—–/\\]*$/u;
const NONE = /^(?:无|不适用)$/u;

/** The indicators of the rows; what says of its level that there is none goes to the `others`. */
export function indicatorsOf(readings: readonly RowReading[], further: OtherCell[]): Indicator[] {
  const levels = resolveLevels(readings.map((reading) => reading.printed));
  return readings.flatMap(({ row, texts, others }, index) => {
    const name = texts.get("name");
    const isTemplate = name !== undefined && !texts.has("target") && knownColumnOf(name) === "name";
    const blank =
      isTemplate || [...texts.values(), ...others.map(({ text }) => text)].every((text) => EMPTY_SLOT.test(text));
    if ((name === undefined && !texts.has("target")) || blank) return [];
    const { level1, level2 } = levels[index] ?? {};
    const value = texts.get("target") ?? "";
    if (name !== undefined && STROKES.test(value) && (STROKES.test(name) || NONE.test(name))) {
      const label = level2 ?? level1 ?? UNLABELLED;
      if (level1 !== undefined && label !== level1 && !isLevel1(level1)) further.push({ label, text: level1 });
      further.push(...[...texts.values(), ...others.map(({ text }) => text)].map((text) => ({ label, text })));
      return [];
    }
    const category = categoryOf(level1);
    const rest = Object.fromEntries(texts);
    return [
      defined<Indicator>({
        category,
        kind: kindOf(category, level2),
        level1,
        level2,
        ...rest,
        others,
        row: anchorOf(row),
      }),
    ];
  });
}
