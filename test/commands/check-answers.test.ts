import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, run, temporaryFolder } from "./run.ts";

test("the department's answers survive a new import of the document", () => {
  const folder = temporaryFolder();
  const original = join(ROOT, "public/sources/2024/106/2024-106.md");
  expect(run(folder, "scripts/import.ts", "--content", "content", original).code).toBe(0);
  const file = join(folder, "content/projects/2024/106/gbwlpxf.yaml");
  appendFileSync(
    file,
    "核对说明:\n  - 规则: quantity-cost\n    栏目: indicators.2.target\n    说明: 另有省级资金\n    日期: 2024-03-01\n",
  );
  const answered = readFileSync(file, "utf8");
  expect(run(folder, "scripts/import.ts", "--content", "content", original).code).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(answered);
});

test("an answer without a date is refused with its line", () => {
  const folder = temporaryFolder();
  run(folder, "scripts/import.ts", "--content", "content", join(ROOT, "public/sources/2024/106/2024-106.md"));
  const file = join(folder, "content/projects/2024/106/gbwlpxf.yaml");
  const lines = readFileSync(file, "utf8").split("\n").length;
  appendFileSync(file, "核对说明:\n  - 规则: quantity-cost\n    说明: 另有省级资金\n    日期: 今年\n");
  const { code, err } = run(folder, "scripts/check.ts", "--content", "content");
  expect(code).toBe(1);
  expect(err).toContain(`gbwlpxf.yaml:${lines + 3}:`);
  expect(err).toContain("四位年、两位月、两位日的日期");
});
