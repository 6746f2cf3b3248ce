import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { knownKinds, readSource } from "../../scripts/source/read.ts";
import { recordOf } from "../../scripts/write/record.ts";
import { writeYaml } from "../../scripts/write/yaml.ts";
import { FORMATS, formInEveryFormat, officialRows } from "./build/official-form.ts";

const published = readFileSync("public/sources/2024/106/2024-106.md");
const { forms } = recognize(await readSource("2024-106.md", new Uint8Array(published)));

/** The content file of a form, but for where its words stand and what the import said about the rows. */
function contentOf(form: RecognizedForm): string {
  const { 原件: _, 问题: __, ...record } = recordOf(form, { departmentId: "106", documentId: "2024/106" });
  const 绩效指标 = record.绩效指标.map(({ 出处: ___, ...indicator }) => indicator);
  return writeYaml({ ...record, 绩效指标 });
}

test("no format that has a reader is left out", () => {
  const kinds = FORMATS.map((format) => (format === "md" ? "text" : format.replace(".", "-")));
  expect(kinds.sort()).toEqual(knownKinds().sort());
});

describe.each(FORMATS)("the published forms, printed officially and read back from %s", (format) => {
  test.each(forms.map((form) => [form.name ?? "", form] as const))(
    "%s has the same bytes of content",
    async (_, form) => {
      const bytes = formInEveryFormat(form.title ?? "", officialRows(form))[format];
      // A Buffer, as the commands read it from the disk.
      const document = await readSource(`form.${format}`, Buffer.from(bytes ?? []));
      const [read, ...others] = recognize(document).forms;
      expect(others).toEqual([]);
      expect(read?.problems).toEqual([]);
      expect(read && contentOf(read)).toBe(contentOf(form));
    },
  );
});
