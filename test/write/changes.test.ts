import { describe, expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { assume, parseDepartment } from "../../scripts/write/assume.ts";
import { fileOnDisk } from "../../scripts/write/file-content.ts";
import { type ImportPlan, type PlanOptions, planImport } from "../../scripts/write/plan.ts";
import { type ContentFile, readContent } from "../../src/records/content.ts";
import { markdownForm } from "../fixtures/markdown-form.ts";

async function planOf(before: readonly ContentFile[], text: string, options: PlanOptions = {}): Promise<ImportPlan> {
  const bytes = new TextEncoder().encode(text);
  const document = await readMarkdown(bytes);
  const imported = { fileName: "a.md", original: fileOnDisk("a.md", bytes), recognition: recognize(document) };
  const { content, notices } = readContent(before);
  expect(notices).toEqual([]);
  return planImport([imported], content, { texts: new Map(before.map((file) => [file.path, file.text])), ...options });
}

const filesOf = (plan: ImportPlan): ContentFile[] => [...plan.content].map(([path, text]) => ({ path, text }));

describe("importing a changed document", () => {
  test("tells each changed field, and no unchanged project", async () => {
    const first = filesOf(await planOf([], markdownForm() + markdownForm({ name: "乙" })));
    const changed = markdownForm().replace("1.00", "2.00").replace("≥1人次", "≥5人次") + markdownForm({ name: "乙" });
    expect((await planOf(first, changed)).changes).toEqual([
      {
        id: "2024/106/pxf",
        name: "培训费",
        kind: "changed",
        fields: [
          { field: "项目资金 › 年度资金总额", before: "1.00", after: "2.00" },
          { field: "绩效指标 › 培训人次", before: "产出指标 数量指标 ≥1人次", after: "产出指标 数量指标 ≥5人次" },
        ],
      },
    ]);
    expect((await planOf(first, markdownForm() + markdownForm({ name: "乙" }))).changes).toEqual([]);
  });

  test("tells what came and what went, and removes only what came from it", async () => {
    const first = filesOf(await planOf([], markdownForm() + markdownForm({ name: "乙" })));
    const own = {
      path: "projects/2024/106/hand.yaml",
      text: "年度: 2024\n项目名称: 手写\n主管部门: 106\n绩效指标: []\n",
    };
    const plan = await planOf([...first, own], markdownForm() + markdownForm({ name: "丙" }));
    expect(plan.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["added 2024/106/b", "removed 2024/106/y"]);
    expect(plan.removed.content).toEqual(["projects/2024/106/y.yaml"]);
  });

  test("keeps a project that another one continues, and all of them when a form could not be read", async () => {
    const first = filesOf(await planOf([], markdownForm() + markdownForm({ name: "乙" })));
    const own = {
      path: "projects/2024/106/hand.yaml",
      text: "年度: 2024\n项目名称: 手写\n主管部门: 106\n绩效指标: []\n延续自: 2024/106/y\n",
    };
    const kept = await planOf([...first, own], markdownForm());
    expect([kept.notices[0]?.code, kept.removed.content]).toEqual(["project-gone-kept", []]);
    const unread = await planOf(first, markdownForm() + markdownForm({ name: "" }));
    expect([unread.notices[0]?.code, unread.removed.content]).toEqual(["project-gone-kept", []]);
  });

  test("a kept project does not go on naming rows of the document that are another form's now", async () => {
    const first = filesOf(await planOf([], markdownForm({ name: "乙" }) + markdownForm()));
    const plan = await planOf(first, markdownForm() + markdownForm({ name: "" }));
    expect(plan.notices[0]?.code).toBe("project-gone-kept");
    const kept = plan.content.get("projects/2024/106/y.yaml") ?? "";
    expect(kept).toContain("三级指标: 培训人次\n");
    expect(kept).not.toMatch(/原件|出处/u);
    const after = new Map([...first.map(({ path, text }) => [path, text] as const), ...plan.content]);
    expect(readContent([...after].map(([path, text]) => ({ path, text }))).notices).toEqual([]);
  });

  test("a renamed project leaves no second file of its table", async () => {
    const first = filesOf(await planOf([], markdownForm() + markdownForm({ name: "旧名" })));
    const plan = await planOf(first, markdownForm() + markdownForm({ name: "新名" }));
    expect(plan.removed.content).toEqual(["projects/2024/106/jm.yaml"]);
    expect([...plan.content.keys()]).toContain("projects/2024/106/xm.yaml");
  });

  test("keeps what was added by hand", async () => {
    const first = filesOf(await planOf([], markdownForm()));
    const answer = "核对说明:\n  - 规则: fund-sum\n    说明: 已电话核实\n    日期: 2024-03-01\n";
    const edited = first.map((file) =>
      file.path.startsWith("projects/") ? { ...file, text: `${file.text}${answer}` } : file,
    );
    const text = (await planOf(edited, markdownForm().replace("1.00", "2.00"))).content.get(
      "projects/2024/106/pxf.yaml",
    );
    expect(text).toContain(answer);
    expect(text).toContain("年度资金总额: 2.00\n");
  });
});

describe("the original", () => {
  test("is not published with --no-source, and stays withheld over later imports", async () => {
    const first = await planOf([], markdownForm(), { source: false });
    expect([...first.originals.keys()]).toEqual([]);
    expect(first.withheld.map(({ from }) => from)).toEqual(["a.md"]);
    expect(first.content.get("documents/2024/106/a.yaml")).toContain("原件公开: 否\n");
    const again = await planOf(filesOf(first), markdownForm());
    expect([...again.originals.keys()]).toEqual([]);
  });

  test("is published again with --source", async () => {
    const withheld = await planOf([], markdownForm(), { source: false });
    const again = await planOf(filesOf(withheld), markdownForm(), { source: true });
    expect([...again.originals.keys()]).toEqual(["2024/106/a/a.md"]);
    expect(again.content.get("documents/2024/106/a.yaml")).not.toContain("原件公开");
  });

  test("goes when it was published before", async () => {
    const first = await planOf([], markdownForm());
    expect([...first.originals.keys()]).toEqual(["2024/106/a/a.md"]);
    const again = await planOf(filesOf(first), markdownForm(), { source: false });
    expect(again.removed.originals).toEqual(["2024/106/a/a.md"]);
  });
});

test("personal data reaches neither the content nor the transcript", async () => {
  const text = markdownForm().replace("| 年度目标 |", "| 联系人 | 张某某 | 联系电话 | 13812345678 | |\n| 年度目标 |");
  const plan = await planOf([], text);
  const written = [...plan.content.values()].join("\n");
  expect(written).not.toMatch(/张某某|13812345678/u);
  expect(written).toContain("＊＊＊");
  expect(plan.content.get("projects/2024/106/pxf.yaml")).toContain("类型: 个人信息");
});

test("a self-evaluation is kept apart from the target form of its project", async () => {
  const first = filesOf(await planOf([], markdownForm()));
  const plan = await planOf(first, markdownForm().replace("项目支出绩效目标表", "项目支出绩效自评表"));
  expect(plan.content.get("evaluations/2024/106/pxf.yaml")).toContain("表类: 自评表\n");
  expect([...plan.content.keys()].filter((path) => path.startsWith("projects/"))).toEqual([]);
});

test("two documents that evaluate one project are an error that names both; one that lost it removes it", async () => {
  const evaluation = markdownForm().replace("项目支出绩效目标表", "项目支出绩效自评表");
  const first = filesOf(await planOf([], evaluation));
  const bytes = new TextEncoder().encode(`${evaluation}\n`);
  const document = await readMarkdown(bytes);
  const other = { fileName: "b.md", original: fileOnDisk("b.md", bytes), recognition: recognize(document) };
  const plan = planImport([other], readContent(first).content);
  expect(plan.notices).toMatchObject([{ code: "project-claimed-twice", path: "b.md", data: { other: "a.md" } }]);
  expect(plan.content.size).toBe(0);
  const other2 = evaluation.replace("| 培训费 |", "| 会议费 |");
  const both = filesOf(await planOf([], evaluation + other2));
  expect((await planOf(both, other2)).removed.content).toEqual(["evaluations/2024/106/pxf.yaml"]);
  expect((await planOf(first, evaluation)).changes).toEqual([]);
});

test("year and department that a document does not say are those that the person states", async () => {
  const text = markdownForm()
    .replace("(2024年度)", "")
    .replace(/\| 主管部门及代码.*\n/u, "");
  const document = await readMarkdown(new TextEncoder().encode(text));
  const recognition = recognize(document);
  expect(recognition.forms[0]?.problems.map(({ code }) => code)).toEqual(["missing-year", "missing-department"]);
  const department = parseDepartment("107[宣传部]");
  const [form] = assume(recognition, { year: 2025, ...(department ? { department } : {}) }).forms;
  expect([form?.year, form?.department?.code, form?.department?.name, form?.problems]).toEqual([
    2025,
    "107",
    "宣传部",
    [],
  ]);
  const stated = assume(recognize(await readMarkdown(new TextEncoder().encode(markdownForm()))), { year: 1999 });
  expect(stated.forms[0]?.year).toBe(2024);
});

test("a year that only the sentences above speak of gives way to the one that the person states", async () => {
  const text = `现下达你局2022年奖励资金。\n\n${markdownForm().replace("(2024年度)", "")}`;
  const recognition = recognize(await readMarkdown(new TextEncoder().encode(text)));
  expect(recognition.forms[0]).toMatchObject({ year: 2022, problems: [{ code: "prose-year", severity: "warning" }] });
  expect(assume(recognition, { year: 2023 }).forms[0]).toMatchObject({ year: 2023, problems: [] });
  expect(assume(recognition, { department: { name: "宣传部" } }).forms[0]?.year).toBe(2022);
});

test.each([
  ["106", { code: "106", name: "106" }],
  ["106[市委组织部]", { code: "106", name: "市委组织部" }],
  ["[106]市委组织部", { code: "106", name: "市委组织部" }],
  ["106［市委组织部］", { code: "106", name: "市委组织部" }],
  ["教育局", { name: "教育局" }],
  ["", undefined],
  ["--", undefined],
])("--department %j", (text, department) => {
  expect(parseDepartment(text)).toEqual(department);
});
