import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { noticesOf } from "../../scripts/import/report.ts";
import { jsonReport } from "../../scripts/import/report-json.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { FORM_FILES } from "../fixtures/documents.ts";

// A missing golden is written, so that a new fixture needs only a look at what came out; in CI it is a failure.
describe("every form fixture is recognized as its partner says", () => {
  test.each(FORM_FILES.map((path) => [basename(path, ".md"), path]))("%s", async (_, path) => {
    const document = await readMarkdown(readFileSync(path));
    const { forms, cells, unreadCells } = recognize(document);
    const name = basename(path);
    const notices = noticesOf(name, forms, []);
    const report = jsonReport([{ path: name, format: document.format, forms, cells, unreadCells, notices }]);
    const golden = path.replace(/\.md$/u, ".json");
    if (!existsSync(golden)) {
      if (process.env.CI) throw new Error(`missing golden: ${golden}`);
      writeFileSync(golden, `${JSON.stringify(report, null, 2)}\n`);
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  });
});
