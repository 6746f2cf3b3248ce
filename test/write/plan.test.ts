import { describe, expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { fileOnDisk } from "../../scripts/write/file-content.ts";
import { type ImportedDocument, type ImportPlan, planImport } from "../../scripts/write/plan.ts";
import { type Content, type ContentFile, readContent } from "../../src/records/content.ts";
import { markdownForm } from "../fixtures/markdown-form.ts";

const NOTHING: readonly ContentFile[] = [];

async function imported(fileName: string, text: string): Promise<ImportedDocument> {
  const bytes = new TextEncoder().encode(text);
  const document = await readMarkdown(bytes);
  return { fileName, original: fileOnDisk(fileName, bytes), recognition: recognize(document) };
}

/** The content files after a plan was written over them; they must be sound. */
function filesAfter(plan: ImportPlan, before: readonly ContentFile[] = []): ContentFile[] {
  const files = new Map(before.map(({ path, text }) => [path, text]));
  for (const [path, text] of plan.content) files.set(path, text);
  const written = [...files].map(([path, text]) => ({ path, text }));
  expect(readContent(written).notices).toEqual([]);
  return written;
}

async function planOf(before: readonly ContentFile[], ...documents: [string, string][]): Promise<ImportPlan> {
  const imports = await Promise.all(documents.map(([name, text]) => imported(name, text)));
  return planImport(imports, readContent(before).content);
}

const contentAfter = (plan: ImportPlan, before: readonly ContentFile[] = []): Content =>
  readContent(filesAfter(plan, before)).content;
const paths = (plan: ImportPlan): string[] => [...plan.content.keys(), ...plan.originals.keys()].sort();
const codes = (plan: ImportPlan): string[] => plan.notices.map((notice) => notice.code);

test("a document becomes its projects, its department, its record, its text and its original", async () => {
  const plan = await planOf(NOTHING, ["2024-106.md", markdownForm()]);
  expect(paths(plan)).toEqual([
    "2024/106/2024-106.md",
    "departments/106.yaml",
    "documents/2024/106.json",
    "documents/2024/106.yaml",
    "projects/2024/106/pxf.yaml",
  ]);
  expect(plan.content.get("departments/106.yaml")).toBe("名称: 组织部\n代码: 106\n");
});

describe("importing again gives the same bytes", () => {
  test.each([
    ["one project", markdownForm()],
    ["two projects of the same name", markdownForm() + markdownForm()],
    [
      "three of the same name and one between",
      markdownForm() + markdownForm({ name: "陪训费" }) + markdownForm().repeat(2),
    ],
    ["two departments and two years", markdownForm() + markdownForm({ department: "[107]宣传部", year: 2023 })],
    ["a department without a code", markdownForm({ department: "教育局" })],
    [
      "two departments with the same initials",
      markdownForm({ department: "民政局" }) + markdownForm({ department: "民宗局" }),
    ],
    [
      "one department, printed in two ways",
      markdownForm() + markdownForm({ name: "乙", department: "[106]市委组织部" }),
    ],
  ])("%s", async (_, text) => {
    const first = await planOf(NOTHING, ["a.md", text]);
    const second = await planOf(filesAfter(first), ["a.md", text]);
    for (const [path, written] of second.content) expect(first.content.get(path)).toBe(written);
    expect(second.notices).toEqual([]);
    expect([...second.content.keys()].filter((path) => path.startsWith("projects/"))).toEqual(
      [...first.content.keys()].filter((path) => path.startsWith("projects/")),
    );
  });
});

test("two projects of the same name in one document are two projects", async () => {
  const plan = await planOf(NOTHING, ["a.md", markdownForm() + markdownForm()]);
  expect([...contentAfter(plan).projects.keys()]).toEqual(["2024/106/pxf-2", "2024/106/pxf"]);
});

test("two departments with the same initials are two departments", async () => {
  const plan = await planOf(NOTHING, [
    "a.md",
    markdownForm({ department: "民政局" }) + markdownForm({ department: "民宗局" }),
  ]);
  const { departments, projects } = contentAfter(plan);
  expect([...departments].map(([id, { name }]) => [id, name])).toEqual([
    ["mzj-2", "民宗局"],
    ["mzj", "民政局"],
  ]);
  expect([...projects.keys()].sort()).toEqual(["2024/mzj-2/pxf", "2024/mzj/pxf"]);
});

test("a department is kept as printed where its record would print it otherwise", async () => {
  const text = markdownForm() + markdownForm({ name: "乙", department: "[106]市委组织部" });
  const { projects } = contentAfter(await planOf(NOTHING, ["a.md", text]));
  expect(projects.get("2024/106/pxf")?.departmentText).toBeUndefined();
  expect(projects.get("2024/106/y")?.departmentText).toBe("[106]市委组织部");
});

describe("slugs stay", () => {
  test("when projects before them come and go", async () => {
    const [a, b, c] = [
      markdownForm({ name: "培训费" }),
      markdownForm({ name: "陪训费" }),
      markdownForm({ name: "配训费" }),
    ];
    const first = filesAfter(await planOf(NOTHING, ["a.md", a + b]));
    const names = (content: Content): string[] => [...content.projects].map(([id, { name }]) => `${id} ${name}`).sort();
    expect(names(readContent(first).content)).toEqual(["2024/106/pxf 培训费", "2024/106/pxf-2 陪训费"]);
    const second = contentAfter(await planOf(first, ["a.md", c + b + a]), first);
    expect(names(second)).toEqual(["2024/106/pxf 培训费", "2024/106/pxf-2 陪训费", "2024/106/pxf-3 配训费"]);
  });

  test("when the name is printed with other spaces or quotation marks", async () => {
    const first = filesAfter(await planOf(NOTHING, ["a.md", markdownForm({ name: "“两新”工委经费" })]));
    const second = contentAfter(await planOf(first, ["a.md", markdownForm({ name: "两新 工委经费" })]), first);
    expect([...second.projects.keys()]).toEqual(["2024/106/lxgwjf"]);
  });

  test("and what was added by hand stays with them", async () => {
    const text = markdownForm() + markdownForm({ year: 2023 });
    const first = filesAfter(await planOf(NOTHING, ["a.md", text]));
    const edited = first.map((file) =>
      file.path === "projects/2024/106/pxf.yaml" ? { ...file, text: `${file.text}延续自: 2023/106/pxf\n` } : file,
    );
    const again = await planOf(edited, ["a.md", text]);
    expect(again.content.get("projects/2024/106/pxf.yaml")).toContain("延续自: 2023/106/pxf\n");
  });
});

test("a project that a changed document no longer has goes, and is told", async () => {
  const first = filesAfter(await planOf(NOTHING, ["a.md", markdownForm() + markdownForm({ name: "乙" })]));
  const plan = await planOf(first, ["a.md", markdownForm()]);
  expect(plan.notices).toEqual([
    {
      code: "project-gone",
      severity: "warning",
      path: "a.md",
      data: { name: "乙", file: "projects/2024/106/y.yaml" },
    },
  ]);
  expect(plan.removed.content).toEqual(["projects/2024/106/y.yaml"]);
});

describe("documents do not overwrite each other", () => {
  test("files of different names get different places, though their initials are the same", async () => {
    const plan = await planOf(NOTHING, ["甲.md", markdownForm()], ["佳.md", markdownForm({ name: "乙" })]);
    expect(paths(plan)).toEqual([
      "2024/106/j-2/佳.md",
      "2024/106/j/甲.md",
      "departments/106.yaml",
      "documents/2024/106/j-2.json",
      "documents/2024/106/j-2.yaml",
      "documents/2024/106/j.json",
      "documents/2024/106/j.yaml",
      "projects/2024/106/pxf.yaml",
      "projects/2024/106/y.yaml",
    ]);
  });

  test("files of the same name with other projects are documents of their own, now and when they come again", async () => {
    const [one, two] = [markdownForm(), markdownForm({ name: "乙" })];
    const plan = await planOf(NOTHING, ["a.md", one], ["a.md", two]);
    expect(plan.notices).toEqual([]);
    const after = contentAfter(plan);
    expect([...after.projects].map(([id, { source }]) => [id, source?.document])).toEqual([
      ["2024/106/pxf", "2024/106/a"],
      ["2024/106/y", "2024/106/a-2"],
    ]);
    for (const files of [[two], [one], [two, one]]) {
      const again = await planOf(filesAfter(plan), ...files.map((text) => ["a.md", text] as [string, string]));
      expect([again.notices, again.removed.content]).toEqual([[], []]);
      expect([...contentAfter(again, filesAfter(plan)).documents.keys()]).toEqual([...after.documents.keys()]);
    }
  });

  test("a document of a known name with other projects deletes none, and is told", async () => {
    const after = filesAfter(await planOf(NOTHING, ["a.md", markdownForm()]));
    const plan = await planOf(after, ["a.md", markdownForm({ name: "乙" })]);
    expect(plan.notices).toMatchObject([
      { code: "document-name-known", severity: "warning", data: { other: "2024/106/a", id: "2024/106/a-2" } },
    ]);
    expect(plan.removed).toEqual({ content: [], originals: [] });
  });

  test("files of the same name with one project in both are refused", async () => {
    const plan = await planOf(NOTHING, ["a.md", markdownForm()], ["a.md", markdownForm()]);
    expect(codes(plan)).toEqual(["project-claimed-twice"]);
    const after = filesAfter(await planOf(NOTHING, ["a.md", markdownForm()]));
    expect(codes(await planOf(after, ["a.md", markdownForm()], ["a.md", markdownForm()]))).toEqual([
      "document-claimed-twice",
    ]);
  });

  test("projects of different names with the same initials both find a place", async () => {
    const plan = await planOf(NOTHING, ["a.md", markdownForm()], ["b.md", markdownForm({ name: "陪训费" })]);
    expect(plan.notices).toEqual([]);
    expect([...contentAfter(plan).projects.keys()].sort()).toEqual(["2024/106/pxf", "2024/106/pxf-2"]);
  });

  test("two forms of one name in a document are two projects, and it is said", async () => {
    const plan = await planOf(NOTHING, ["a.md", `${markdownForm()}\n\n${markdownForm()}`]);
    expect(plan.notices).toEqual([
      {
        code: "same-name",
        severity: "warning",
        path: "a.md",
        data: { name: "培训费", count: "2", ids: "2024/106/pxf、2024/106/pxf-2" },
      },
    ]);
  });

  test("of two forms of one name each keeps its address by what it says, whatever their order and number", async () => {
    const forms = ["10.00", "12.00"].map((total) => markdownForm().replace("1.00", total));
    const totals = (content: Content): unknown[] =>
      [...content.projects].map(([id, { funds }]) => [id, funds?.total]).sort();
    const first = filesAfter(await planOf(NOTHING, ["a.md", forms.join("\n\n")]));
    const expected = [
      ["2024/106/pxf", "10.00"],
      ["2024/106/pxf-2", "12.00"],
    ];
    expect(totals(readContent(first).content)).toEqual(expected);
    const swapped = await planOf(first, ["a.md", forms.toReversed().join("\n\n")]);
    expect(totals(contentAfter(swapped, first))).toEqual(expected);
    const alone = await planOf(first, ["a.md", forms[1] ?? ""]);
    expect(alone.removed.content).toEqual(["projects/2024/106/pxf.yaml"]);
  });

  test("one project in two documents of one run is refused, with the name of the other", async () => {
    const plan = await planOf(NOTHING, ["a.md", markdownForm()], ["b.md", markdownForm({ name: "培 训 费" })]);
    expect(plan.notices).toMatchObject([
      { code: "project-claimed-twice", severity: "error", path: "b.md", data: { name: "培 训 费", other: "a.md" } },
    ]);
    expect(paths(plan).filter((path) => path.includes("/b"))).toEqual([]);
  });

  test("nor does one in a later run make a second project in silence", async () => {
    const first = filesAfter(await planOf(NOTHING, ["a.md", markdownForm()]));
    const plan = await planOf(first, ["修订.md", `${markdownForm()}\n`]);
    expect(plan.notices).toMatchObject([{ code: "project-claimed-twice", data: { other: "a.md" } }]);
    expect(plan.content.size + plan.originals.size).toBe(0);
  });

  test("a refused document does not keep the department of a later one from being written", async () => {
    const plan = await planOf(
      NOTHING,
      ["a.md", markdownForm()],
      ["b.md", markdownForm({ department: "[107]宣传部" }) + markdownForm()],
      ["c.md", markdownForm({ department: "[107]宣传部" })],
    );
    expect(codes(plan)).toEqual(["project-claimed-twice"]);
    expect([...contentAfter(plan).departments.keys()]).toEqual(["106", "107"]);
  });
});

test("a hand-written project is taken over by the document that has it", async () => {
  const before = [
    { path: "departments/106.yaml", text: "名称: 组织部\n代码: 106\n" },
    { path: "projects/2024/106/own.yaml", text: "年度: 2024\n项目名称: 培训费\n主管部门: 106\n绩效指标: []\n" },
  ];
  const plan = await planOf(before, ["a.md", markdownForm()]);
  expect(plan.content.has("projects/2024/106/own.yaml")).toBe(true);
  expect(plan.content.has("projects/2024/106/pxf.yaml")).toBe(false);
});

describe("every path stays inside its folder", () => {
  test.each(["../x.md", "..\\x.md", "#?.md", "a\nb.md", "%2e%2e%2f.md", ".md", "教育局 (定稿).md", "constructor.md"])(
    "%j",
    async (fileName) => {
      const hostile = markdownForm({ name: "../../x", department: "[../..]../部" });
      const plan = await planOf(NOTHING, [fileName, hostile]);
      for (const path of plan.content.keys()) {
        expect(path).toMatch(/^(?:projects|departments|documents)\/[a-z0-9/-]+\.(?:yaml|json)$/u);
      }
      for (const path of plan.originals.keys()) {
        expect(path).toMatch(/^2024\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?[^/\\#?%\p{Cc}]+$/u);
        expect(path.split("/")).not.toContain("..");
      }
      contentAfter(plan);
    },
  );
});

test("another office under the code of a known department is told, one of its other names is not", async () => {
  const first = filesAfter(await planOf(NOTHING, ["a.md", markdownForm()]));
  const other = markdownForm({ name: "乙", department: "[106]城市管理局" });
  expect((await planOf(first, ["b.md", other])).notices).toMatchObject([
    { code: "department-other-name", severity: "warning", path: "b.md", data: { known: "组织部", name: "城市管理局" } },
  ]);
  expect((await planOf(first, ["b.md", markdownForm({ name: "乙" })])).notices).toEqual([]);
});
