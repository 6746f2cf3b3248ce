import fc from "fast-check";
import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import type { SourceDocument } from "../../scripts/source/document.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { anyDamage, anyForm, documentOf, type FormTruth, markdownOf } from "./random-form.ts";
import { truthOf } from "./truth.ts";

const OPTIONS = { seed: 20240106, numRuns: 400 };

test("a random form comes back the same, whatever happened to its table", () => {
  fc.assert(
    fc.property(anyForm, anyDamage, (form, damage) => {
      expectSame(documentOf(form, damage), form);
    }),
    OPTIONS,
  );
});

test("and so it does out of Markdown, but for merged cells, which Markdown cannot say", async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, anyDamage, async (form, damage) => {
      const merged = damage.merged === "spans" ? "blank" : damage.merged;
      const text = markdownOf(documentOf(form, { ...damage, merged }));
      expectSame(await readMarkdown(new TextEncoder().encode(text)), form);
    }),
    OPTIONS,
  );
});

function expectSame(document: SourceDocument, form: FormTruth): void {
  const { forms, unreadCells } = recognize(document);
  expect(forms).toHaveLength(1);
  expect(forms.map(truthOf)).toEqual([form]);
  expect(unreadCells).toBe(0);
}
