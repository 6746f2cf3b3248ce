import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { formInEveryFormat, officialRows } from "./build/official-form.ts";

const published = readFileSync("public/sources/2024/106/2024-106.md");
const { forms } = recognize(await readSource("2024-106.md", new Uint8Array(published)));

/** What a form says, wherever it stands. */
function contentOf(form: RecognizedForm): object {
  const { extent: _, rows: __, table: ___, problems, indicators, ...rest } = form;
  const said = indicators.map(({ row: _row, ...indicator }) => indicator);
  return { ...rest, indicators: said, problems: problems.map((problem) => problem.code) };
}

describe.each(["docx", "xlsx", "html", "csv", "pdf"])(
  "the published forms, printed officially and read back from %s",
  (format) => {
    test.each(forms.map((form) => [form.name ?? "", form] as const))("%s", async (_, form) => {
      const bytes = formInEveryFormat(form.title ?? "", officialRows(form))[format];
      // A Buffer, as the commands read it from the disk.
      const document = await readSource(`form.${format}`, Buffer.from(bytes ?? []));
      const [read, ...others] = recognize(document).forms;
      expect(others).toEqual([]);
      expect(read && contentOf(read)).toEqual({ ...contentOf(form), problems: [] });
    });
  },
);
