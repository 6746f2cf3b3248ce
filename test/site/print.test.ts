import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, inject, test } from "vitest";
import { readSample } from "../sample-content.ts";
import { textOf } from "./pages-of.ts";

test("a department's print page holds every form once, with all names and values, and a code each", async () => {
  const { document } = parseHTML(await readFile(join(inject("site"), "2024/106/print/index.html"), "utf8"));
  const { projects } = await readSample();
  const sheets = [...document.querySelectorAll("section.sheet")];
  expect(sheets).toHaveLength(projects.size);
  const codes = new Set(sheets.map((sheet) => sheet.querySelector("path")?.getAttribute("d")));
  expect(codes.size).toBe(projects.size);
  for (const form of projects.values()) {
    const sheet = textOf(sheets.find((one) => one.getAttribute("aria-label") === form.name));
    for (const { name = "", target = "" } of form.indicators) {
      expect(sheet).toContain(textOf({ textContent: name } as Element));
      expect(sheet).toContain(textOf({ textContent: target } as Element));
    }
  }
});
