import { describe, expect, test } from "vitest";
import { planCorpus } from "../../bench/corpus/corpus.ts";
import { printAmount } from "../../bench/corpus/funds.ts";
import { printDocument } from "../../bench/corpus/print.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { fileOnDisk } from "../../scripts/write/file-content.ts";
import { type ImportedDocument, planImport } from "../../scripts/write/plan.ts";
import { type Content, readContent } from "../../src/records/content.ts";

const documents = planCorpus({ projects: 400, seed: 3, years: 2 });
const imports = await Promise.all(
  documents.map(async (planned): Promise<ImportedDocument> => {
    const bytes = new TextEncoder().encode(printDocument(planned));
    const document = await readMarkdown(bytes);
    const fileName = `${planned.year}-${planned.department.code}.md`;
    return { fileName, original: fileOnDisk(fileName, bytes), recognition: recognize(document) };
  }),
);
const nothing: Content = { projects: new Map(), evaluations: new Map(), departments: new Map(), documents: new Map() };
const plan = planImport(imports, nothing);
const { content, notices } = contentOf(plan.content);

describe("an imported corpus", () => {
  test("is content without errors", () => {
    expect(plan.notices).toEqual([]);
    expect(notices).toEqual([]);
    expect(content.documents.size).toBe(documents.length);
  });

  test("has every form with its indicators and amounts, as planned", () => {
    const read = [...content.projects.values()].map((form) => ({
      key: `${form.year}/${form.departmentId}/${form.name}`,
      goal: form.goal,
      total: form.funds?.total,
      indicators: form.indicators.map(({ level1, level2, name, target }) => ({ level1, level2, name, target })),
      classified: form.indicators.every((line) => line.category !== undefined && line.kind !== undefined),
    }));
    const planned = documents.flatMap((document) =>
      document.forms.map((form) => ({
        key: `${form.year}/${form.department.code}/${form.name}`,
        goal: form.goal,
        total: printAmount(form.funds.total),
        indicators: form.indicators,
        classified: true,
      })),
    );
    expect(sorted(read)).toEqual(sorted(planned));
  });

  test("has the same address for a project that goes on, but for the year", () => {
    const addresses = [...content.projects].map(([id, form]) => ({ form, slug: id.slice("2024/".length) }));
    const before = new Map(
      addresses.filter(({ form }) => form.year === 2023).map(({ form, slug }) => [slug, form.name]),
    );
    const goesOn = addresses.filter(({ form, slug }) => form.year === 2024 && before.get(slug) === form.name);
    expect(goesOn.length).toBeGreaterThan(100);
  });

  test("changes no byte when it is imported again", () => {
    const again = planImport(imports, content);
    expect(again.notices).toEqual([]);
    const different = [...again.content].filter(([path, text]) => plan.content.get(path) !== text);
    expect(different).toEqual([]);
  });
});

function contentOf(files: ReadonlyMap<string, string>): ReturnType<typeof readContent> {
  return readContent([...files].map(([path, text]) => ({ path, text })));
}

function sorted<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
}
