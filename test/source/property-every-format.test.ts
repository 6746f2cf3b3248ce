import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { anyForm, type FormTruth } from "../recognize/random-form.ts";
import { truthOf } from "../recognize/truth.ts";
import { type DrawnRow, FORMATS, formInEveryFormat, officialRows } from "./build/official-form.ts";

/** What happens to a table before it is saved. */
interface Wear {
  /** Merged cells taken apart: their text stays at the top left, or the row slides left. */
  readonly merges: "kept" | "apart" | "slid";
  readonly spacedLabels: boolean;
  readonly fullWidth: boolean;
}

const anyWear: fc.Arbitrary<Wear> = fc.record({
  merges: fc.constantFrom("kept", "apart", "slid"),
  spacedLabels: fc.boolean(),
  fullWidth: fc.boolean(),
});

const LABELS =
  /^(?:项目名称|主管部门及代码|实施单位|项目期|年度资金总额:|其中:财政拨款|上年结转|其他资金|年度目标|[一二三]级指标|指标值)$/u;

// A page has no cells to take apart: what a PDF loses is tested with its own rules.
describe.each(FORMATS.filter((format) => format !== "pdf"))("%s", (format) => {
  test("a random form with random damage comes back the same", async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, anyWear, async (form, wear) => {
        const rows = officialRows(recognizedOf(form)).map((row) => worn(row, wear));
        const bytes = formInEveryFormat(`${form.year}年项目支出绩效目标表`, rows)[format];
        const { forms, unreadCells } = recognize(await readSource(`form.${format}`, bytes ?? new Uint8Array()));
        expect(unreadCells).toBe(0);
        expect(forms.map(truthOf)).toEqual([form]);
      }),
      { seed: 20240106, numRuns: 100 },
    );
  });
});

function worn(row: DrawnRow, { merges, spacedLabels, fullWidth }: Wear): DrawnRow {
  return row.map((cell, index) => {
    const { colSpan: _, rowSpan: __, ...single } = cell;
    const isLabel = LABELS.test(cell.text);
    const wide = fullWidth && isLabel ? cell.text.replaceAll(":", "：") : cell.text;
    const text = spacedLabels && isLabel ? [...wide].join(" ") : wide;
    if (merges === "kept") return { ...cell, text };
    return { ...single, text, column: merges === "slid" ? index : cell.column };
  });
}

/** The random form in the shape that the printer of official forms takes. */
function recognizedOf(form: FormTruth): RecognizedForm {
  const [total, fiscalAppropriation, carryOver, other] = form.amounts;
  return {
    name: form.name,
    department: { name: form.department, text: form.department },
    implementingUnit: form.unit,
    origin: "本级申报项目",
    period: form.period,
    funds: { unit: "万元", total, fiscalAppropriation, carryOver, other },
    goal: form.goal,
    indicators: form.indicators.map((indicator) => ({ ...indicator, others: [] })),
    others: [],
    labels: {},
    table: 1,
    extent: [{}, {}],
    rows: {},
    problems: [],
  };
}
