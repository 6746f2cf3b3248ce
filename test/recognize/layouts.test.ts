import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { jsonReport } from "../../scripts/import/report-json.ts";
import type { Recognition, RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { recordOf } from "../../scripts/write/record.ts";
import { writeYaml } from "../../scripts/write/yaml.ts";
import { formOf, projectRecord } from "../../src/model/form.ts";
import { parseRecord } from "../../src/records/parse.ts";
import { lostCells } from "./coverage.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/layouts");
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name): [string, string] => [basename(name, ".md"), join(FOLDER, name)]);

const PLACEMENT = { departmentId: "106", documentId: "2024/106" };

async function recognized(path: string): Promise<Recognition> {
  return recognize(await readMarkdown(readFileSync(path)));
}

function allForms({ forms, evaluations }: Recognition): RecognizedForm[] {
  return [...forms, ...evaluations];
}

/** A missing golden is written, so that a new fixture needs only a look at what came out; in CI it is a failure. */
function golden(path: string, text: string): string {
  if (!existsSync(path)) {
    if (process.env.CI) throw new Error(`missing golden: ${path}`);
    writeFileSync(path, text);
  }
  return readFileSync(path, "utf8");
}

describe.each(FILES)("%s", (name, path) => {
  test("is recognized as its partner says", async () => {
    const { forms, evaluations, cells, unreadCells } = await recognized(path);
    const report = jsonReport([{ path: `${name}.md`, forms, evaluations, cells, unreadCells, notices: [] }]);
    const json = `${JSON.stringify(report, null, 2)}\n`;
    expect(json).toBe(golden(path.replace(/\.md$/u, ".json"), json));
  });

  test("is written as its partner says", async () => {
    const yaml = allForms(await recognized(path))
      .map((form) => writeYaml(recordOf(form, PLACEMENT)))
      .join("---\n");
    expect(yaml).toBe(golden(path.replace(/\.md$/u, ".yaml"), yaml));
  });

  test("comes back from its content file as it went in", async () => {
    for (const form of allForms(await recognized(path))) {
      const yaml = writeYaml(recordOf(form, PLACEMENT));
      const { value, notices } = parseRecord(yaml, "x.yaml", projectRecord);
      expect(notices).toEqual([]);
      const back = formOf(projectRecord.parse(value));
      const words = (indicators: RecognizedForm["indicators"] | undefined): unknown =>
        indicators?.map(({ target, value: own, ...rest }) => ({ ...rest, target: own ?? target }));
      expect(words(back.indicators)).toEqual(words(form.indicators));
      expect(words(back.midTermIndicators)).toEqual(words(form.midTermIndicators));
      const { details, funds, projectFunds, execution, goal, others, labels, problems, formKind } = back;
      expect({ details, funds, projectFunds, execution, goal, others, labels, problems, formKind }).toEqual({
        details: form.details,
        funds: form.funds,
        projectFunds: form.projectFunds,
        execution: form.execution,
        goal: form.goal,
        others: form.others,
        labels: form.labels,
        problems: form.problems,
        formKind: form.formKind,
      });
    }
  });

  test("loses no cell: each is published, or is one of the form's own words", async () => {
    const found = await recognized(path);
    if (allForms(found).length === 0) return;
    expect(lostCells(found)).toEqual([]);
    expect(found.unreadCells).toBe(0);
  });
});

test("budget tables with a column 项目 or 项目名称 are no forms", async () => {
  const { forms, evaluations, overallForms } = await recognized(join(FOLDER, "budget-tables.md"));
  expect([forms.length, evaluations.length, overallForms]).toEqual([0, 0, 0]);
});

test("a document without a form yields none, whatever its tables print", async () => {
  const { forms, evaluations, overallForms } = await recognized(join(FOLDER, "no-form.md"));
  expect([forms.length, evaluations.length, overallForms]).toEqual([0, 0, 2]);
});

test("no golden holds personal data", () => {
  for (const file of readdirSync(FOLDER).filter((one) => !one.endsWith(".md"))) {
    expect(readFileSync(join(FOLDER, file), "utf8")).not.toMatch(/1[3-9]\d{9}|0550-|张某某|李某/u);
  }
});
