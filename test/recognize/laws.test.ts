import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { labelOf } from "../../scripts/recognize/words/labels.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { recordOf } from "../../scripts/write/record.ts";
import { writeYaml } from "../../scripts/write/yaml.ts";
import { formOf, projectRecord } from "../../src/model/form.ts";
import { parseRecord } from "../../src/records/parse.ts";
import { ANQING, FORM_FILES, tableLines } from "../fixtures/documents.ts";

const DOCUMENTS = [...FORM_FILES, ANQING].map((path): [string, string] => [basename(path), path]);

describe.each(DOCUMENTS)("%s", (_, path) => {
  test("loses no cell: each is in its form, or is one of the form's own words", async () => {
    const { forms, cells } = recognize(await readMarkdown(readFileSync(path)));
    const lines = tableLines(path);
    expect(lines.flatMap((line) => line.cells)).toHaveLength(cells);
    for (const form of forms) {
      const texts = textsOf(form);
      const [first, last] = form.extent;
      const own = lines.filter(({ line }) => line >= (first.line ?? 0) && line <= (last.line ?? 0));
      const lost = own
        .flatMap((line) => line.cells)
        .filter((cell) => !texts.has(unspaced(cell)) && !isOwnWord(cell, form));
      expect(lost).toEqual([]);
    }
    const covered = forms.flatMap(({ extent: [first, last] }) =>
      lines.filter(({ line }) => line >= (first.line ?? 0) && line <= (last.line ?? 0)),
    );
    expect(covered).toEqual(lines);
  });

  test("invents no text: each stands in a row of its form, where the anchor says", async () => {
    const document = await readMarkdown(readFileSync(path));
    const { forms } = recognize(document);
    const tables = document.blocks.filter((block) => block.kind === "table");
    const lines = new Map(tableLines(path).map((line) => [line.line, line.cells]));
    const cellsAt = (anchor: string | undefined): readonly string[] => {
      const [, table, row] = /^t(\d+)r(\d+)$/u.exec(anchor ?? "") ?? [];
      const cells = lines.get(tables[Number(table) - 1]?.rows[Number(row) - 1]?.place.line ?? 0) ?? [];
      return cells.map(unspaced);
    };
    for (const form of forms) {
      for (const { row, name, target } of form.indicators) {
        for (const text of [name, target]) if (text !== undefined) expect(cellsAt(row)).toContain(unspaced(text));
      }
      for (const [key, anchor] of Object.entries(form.rows)) {
        expect(cellsAt(anchor)).toContain(unspaced(fieldOf(form, key) ?? ""));
      }
      for (const { row, text } of form.problems)
        if (text !== undefined) expect(cellsAt(row).join("|")).toContain(unspaced(text));
    }
  });

  test("comes back from its content file as it went in", async () => {
    const { forms } = recognize(await readMarkdown(readFileSync(path)));
    for (const form of forms.filter(({ name, year }) => name !== undefined && year !== undefined)) {
      const yaml = writeYaml(recordOf(form, { departmentId: "106", documentId: "2024/106" }));
      const { value, notices } = parseRecord(yaml, "x.yaml", projectRecord);
      expect(notices).toEqual([]);
      const { department, table, rows, extent, ...stated } = form;
      const { source, departmentId, departmentText, ...back } = formOf(projectRecord.parse(value));
      expect(back).toEqual(stated);
      expect(source).toMatchObject({ document: "2024/106", table, rows });
    }
  });

  test("is recognized the same every time", async () => {
    const bytes = readFileSync(path);
    expect(recognize(await readMarkdown(bytes))).toEqual(recognize(await readMarkdown(bytes)));
  });
});

/** All published texts of a form. */
function textsOf(form: RecognizedForm): Set<string> {
  const { title, name, department, implementingUnit, origin, period, funds, goal } = form;
  const amounts = funds ? [funds.total, funds.fiscalAppropriation, funds.carryOver, funds.other] : [];
  const indicators = form.indicators.flatMap((one) => [one.level1, one.level2, one.name, one.target]);
  const head = [title, name, department?.text, implementingUnit, origin, period, goal];
  const others = form.others.flatMap((other) => [other.label, other.text]);
  const texts = [...head, ...amounts, ...indicators, ...others].filter((text) => text !== undefined);
  return new Set(texts.map(unspaced));
}

/** Line breaks that only the width of a cell made are not the text's. */
function unspaced(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** A label, or the line that prints the year. */
function isOwnWord(cell: string, form: RecognizedForm): boolean {
  return labelOf(cell) !== undefined || cell.replace(/[（）()\s]/gu, "") === `${form.year}年度`;
}

function fieldOf(form: RecognizedForm, key: string): string | undefined {
  const fields: Readonly<Record<string, string | undefined>> = {
    项目名称: form.name,
    主管部门: form.department?.text,
    实施单位: form.implementingUnit,
    项目来源: form.origin,
    项目期: form.period,
    年度目标: form.goal,
    年度资金总额: form.funds?.total,
    财政拨款: form.funds?.fiscalAppropriation,
    上年结转: form.funds?.carryOver,
    其他资金: form.funds?.other,
  };
  return fields[key];
}
