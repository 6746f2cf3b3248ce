import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { inspectForms } from "../../src/checks/inspect.ts";
import { findingSentence } from "../../src/i18n/findings.ts";
import { formOf, projectRecord } from "../../src/model/form.ts";

const FOLDER = "test/fixtures/layouts";
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));

/** Doubts that are right: what the invented form of the layout really has. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  "flat-list.yaml": [
    "weights-sum: 各指标的分值（权重）合计是 70。",
    "weights-sum: 各指标的分值（权重）合计是 40。",
    "weights-sum: 各指标的分值（权重）合计是 40。",
  ],
};
/** The layouts are cut short: that they miss parts of a whole form says nothing. */
const CUT = "missing-parts";

describe("forms of other provinces, as the import writes them", () => {
  test.each(files)("%s raises no doubt that is not one", (file) => {
    const documents = parseAllDocuments(readFileSync(`${FOLDER}/${file}`, "utf8"), { schema: "failsafe" });
    const forms = [...documents].map((document, index) => {
      const form = formOf(projectRecord.parse(document.toJS()));
      return [`${form.year}/106/${index}`, form] as const;
    });
    const doubts = [...inspectForms(forms).values()]
      .flat()
      .filter(({ severity, rule }) => severity === "doubt" && rule !== CUT);
    expect(doubts.map((finding) => `${finding.rule}: ${findingSentence(finding)}`)).toEqual(RIGHT[file] ?? []);
  });
});
