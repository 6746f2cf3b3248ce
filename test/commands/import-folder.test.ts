import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFilesOf } from "../../scripts/import/files-of.ts";
import { markdownForm } from "../fixtures/markdown-form.ts";
import { filesOf, type Run, run, temporaryFolder } from "./run.ts";

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const importInto = (...args: string[]): Run => run(folder, "scripts/import.ts", "--content", "content", ...args);
const contentPaths = (): string[] => Object.keys(filesOf(join(folder, "content")));

function put(path: string, text: string | Uint8Array = markdownForm()): string {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
}

test("a folder is read with all below it, in the order of paths; hidden and temporary files are passed over", () => {
  put("in/b/乙.md", markdownForm({ name: "乙" }));
  put("in/b/c.md", markdownForm({ name: "丙" }));
  put("in/a.md");
  for (const name of ["in/.hidden/x.md", "in/~$a.md", "in/.DS_Store", "in/Thumbs.db", "in/a.md.tmp"]) put(name, "x");
  const { code, out } = importInto("in");
  expect(code).toBe(0);
  expect(out.match(/^in\/[^（]+/gmu)).toEqual(["in/a.md", "in/b/c.md", "in/b/乙.md"]);
  expect(out).toContain("合计：文件 3 个，目标表 3 张");
});

test("failures stand at the end and stop nothing", () => {
  put("in/1.md", "");
  put("in/2.md");
  put("in/3.xyz", "x");
  const { code, out } = importInto("in");
  expect(code).toBe(1);
  expect(out.trimEnd().endsWith("没有完整导入的文件 2 个：\n  in/1.md\n  in/3.xyz")).toBe(true);
  expect(contentPaths()).toContain("projects/2024/106/pxf.yaml");
});

test("a changed document updates its projects, tells what changed, and removes what went", () => {
  put("in/a.md", markdownForm() + markdownForm({ name: "乙" }));
  importInto("in");
  put("in/a.md", markdownForm().replace("1.00", "2.00"));
  const before = filesOf(join(folder, "content"));
  const dry = importInto("--dry-run", "in");
  expect(dry.out).toContain(
    "  更新 2024/106/pxf 培训费\n    ~ 项目资金 › 年度资金总额：1.00 → 2.00\n  删去 2024/106/y 乙\n",
  );
  expect(dry.err).toContain("导入时会删去 projects/2024/106/y.yaml。");
  expect(dry.out).toContain("导入时会：新增 0 个文件，更新 4 个，没有变化 0 个，删去 1 个。");
  expect(filesOf(join(folder, "content"))).toEqual(before);
  const { code, out, err } = importInto("in");
  expect(code).toBe(0);
  expect(out).toContain("~ 项目资金 › 年度资金总额：1.00 → 2.00");
  expect(out).toContain("删去 1 个");
  expect(err).toContain("已删去 projects/2024/106/y.yaml。");
  expect(contentPaths()).not.toContain("projects/2024/106/y.yaml");
  expect(importInto("in").out).toContain("新增 0 个文件，更新 0 个");
  expect(importInto("--dry-run", "in").out).toContain("导入时会：新增 0 个文件，更新 0 个，没有变化 4 个。");
});

test("two documents that claim one project are an error that names both", () => {
  put("in/a.md");
  put("in/b.md");
  const { code, out, err } = importInto("in");
  expect(code).toBe(1);
  expect(err).toMatch(/^in\/b\.md 错误 “培训费”.*in\/a\.md/u);
  expect(out.trimEnd().endsWith("没有完整导入的文件 1 个：\n  in/b.md")).toBe(true);
  // Refused and badly read: still one line.
  put("in/b.md", markdownForm() + markdownForm().replace(/\| 项目名称.*\n\|---.*\n/u, ""));
  const both = importInto("in");
  expect(both.out).toContain("[missing-name]");
  expect(both.err).toContain("[project-claimed-twice]");
  expect(both.out.match(/^ {2}in\/b\.md$/gmu)).toHaveLength(1);
});

test("--year and --department stand in for what a document does not say", () => {
  put(
    "a.md",
    markdownForm()
      .replace("(2024年度)", "")
      .replace(/\| 主管部门及代码.*\n/u, ""),
  );
  expect(importInto("a.md").code).toBe(1);
  expect(importInto("--year", "2025", "--department", "107[宣传部]", "a.md").code).toBe(0);
  expect(contentPaths()).toContain("projects/2025/107/pxf.yaml");
  expect(filesOf(join(folder, "content"))["departments/107.yaml"]).toContain("107");
});

test.each([
  ["--year", "24", "2024"],
  ["--year", "两千", "2024"],
  ["--department", "--", "106[名称]"],
  ["--department", "", "106[名称]"],
])("%s %j is wrong usage", (option, value, right) => {
  const { code, err } = importInto(`${option}=${value}`, put("a.md"));
  expect(code).toBe(2);
  expect(err.split("\n")[0]).toBe(`选项 ${option} 的写法不对，应写成 ${option} ${right}。`);
});

test("--no-source publishes no original, and masks personal data in what is published", () => {
  put("a.md", markdownForm().replace("| 年度目标 |", "| 联系人 | 张某某 | 联系电话 | 13812345678 | |\n| 年度目标 |"));
  const { code, out } = importInto("--no-source", "a.md");
  expect(code).toBe(0);
  expect(out).toContain("[personal-data-withheld]");
  expect(contentPaths().filter((path) => path.startsWith("sources/"))).toEqual([]);
  for (const text of Object.values(filesOf(join(folder, "content")))) expect(text).not.toContain("13812345678");
});

test("what withdraws a document is named: its projects, its records, its original where that is published", async () => {
  const at = { content: join(folder, "content"), originals: join(folder, "content/sources") };
  const named = async (path: string): Promise<string[]> =>
    (await openFilesOf(at))(join(folder, path)).map((file) => relative(folder, resolve(file)));
  importInto(put("a.md"));
  const records = ["projects/2024/106/pxf.yaml", "documents/2024/106/a.yaml", "documents/2024/106/a.json"];
  const expected = records.map((path) => `content/${path}`);
  expect(await named("a.md")).toEqual([...expected, "content/sources/2024/106/a/a.md"]);
  importInto("--no-source", "a.md");
  expect(await named("a.md")).toEqual(expected);
  expect(await named("b.md")).toEqual([]);
  importInto(put("b#1.md", markdownForm({ name: "乙" })));
  expect(await named("b#1.md")).toContain("content/projects/2024/106/y.yaml");
});

test("a known document that holds no form any more is an error that names what stays published", () => {
  importInto(put("a.md"));
  put("a.md", "说明\n");
  const { code, out } = importInto("a.md", put("b.md", "说明\n"));
  expect(code).toBe(1);
  expect(out.match(/.*照旧公开.*/gu)).toEqual([
    "  以前从同名文件导入的内容照旧公开；要撤下，请删去：content/projects/2024/106/pxf.yaml、" +
      "content/documents/2024/106/a.yaml、content/documents/2024/106/a.json、content/sources/2024/106/a/a.md。",
  ]);
  expect(contentPaths()).toContain("projects/2024/106/pxf.yaml");
});

describe("what the department decides about personal data", () => {
  const withContact = markdownForm().replace("| 年度目标 |", "| 联系人 | 江小白 | 联系电话 | | |\n| 年度目标 |");
  const texts = (): string =>
    Object.entries(filesOf(join(folder, "content")))
      .filter(([path]) => !path.startsWith("sources/"))
      .map(([path, text]) => `${path}\n${Buffer.from(text, "latin1").toString("utf8")}`)
      .join("\n");

  test("what it keeps, later imports keep", () => {
    importInto(put("a.md", withContact));
    expect(texts()).not.toContain("江小白");
    importInto("--keep", "江小白", "a.md");
    expect(texts()).toMatch(/联系人.*[\s\S]*内容: 江小白/u);
    const { out } = importInto(put("a.md", withContact.replace("1.00", "2.00")));
    expect(out).not.toContain("[personal-data]");
    expect(texts()).toContain("不遮盖:\n  - 江小白");
  });

  test("what it masks, no later import publishes unasked", () => {
    importInto("--mask", "办好", put("a.md"));
    expect(texts()).not.toContain("办好");
    expect(texts()).toContain("＊＊培训。");
    const again = importInto("a.md", put("b.md", markdownForm({ name: "乙" })));
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/^a\.md 错误 .*用 --mask 遮盖了 1 处，这次遮盖了 0 处.*\[mask-again\]$/mu);
    expect(texts()).toContain("＊＊培训。");
    expect(contentPaths()).toContain("projects/2024/106/y.yaml");
    expect(importInto("--mask", "办好", "a.md").out).toContain("新增 0 个文件，更新 0 个");
  });

  test("a text to mask that is written wrongly publishes nothing, and is said to be nowhere", () => {
    importInto("--mask", "办好", "--mask", "培训。", put("a.md"));
    const before = filesOf(join(folder, "content"));
    const { code, err } = importInto("--mask", "办妤", "--mask", "培训。", "a.md");
    expect(code).toBe(1);
    expect(err).toMatch(/^--keep 或 --mask 的“办妤”在这些文件里没有用到，请核对。$/mu);
    expect(err).toMatch(/遮盖了 2 处，这次遮盖了 1 处.*documents\/2024\/106\/a\.yaml.*\[mask-again\]$/mu);
    expect(filesOf(join(folder, "content"))).toEqual(before);
    expect(importInto("--keep", "某某", put("b.md", markdownForm({ name: "乙" }))).err).toContain(
      "“某某”在这些文件里没有用到",
    );
  });

  test("what it masks stands in no name of a file either", () => {
    importInto("--mask", "李小明", put("李小明2024.md"));
    expect(texts()).not.toContain("李小明");
    expect(contentPaths()).toContain("sources/2024/106/2024/___2024.md");
  });

  test.each(["--keep", "--mask"])("%s of one letter is wrong usage", (option) => {
    const { code, err } = importInto(option, "的", put("a.md"));
    expect(code).toBe(2);
    expect(err).toContain(`选项 ${option} 的写法不对，应写成 ${option} `);
  });
});

test("a saved web page is published as a text, which no browser runs as a page of the site", async () => {
  const rows = [
    "项目名称|乙",
    "主管部门|[106]组织部",
    "年度目标|办好。",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|场次|3场",
  ];
  const cells = rows.map((row) => `<tr><td>${row.replaceAll("|", "<td>")}</tr>`).join("");
  put(
    "page.html",
    `<meta charset="utf-8"><script>alert(1)</script><p>2024年项目支出绩效目标表</p><table>${cells}</table>`,
  );
  expect(importInto("page.html").code).toBe(0);
  expect(contentPaths()).toContain("sources/2024/106/page/page.html.txt");
  // As an earlier version published it.
  put("content/sources/2024/106/page/page.html", "<p>old</p>");
  importInto("page.html");
  expect(contentPaths()).not.toContain("sources/2024/106/page/page.html");
  const at = { content: join(folder, "content"), originals: join(folder, "content/sources") };
  expect((await openFilesOf(at))("page.html").join()).toContain("page.html.txt");
});

test("a name before a telephone number in the name of a file goes with it", () => {
  importInto(put("目标表（王建国13812345678）.md"));
  expect(contentPaths().join("\n")).not.toMatch(/王建国|138/u);
  expect(contentPaths().join("\n")).toContain("目标表（______________）.md");
});

test("a table of more columns than a form may have is said to be too wide", () => {
  const { code, out } = importInto(put("a.csv", `${"项目名称,".repeat(230)}\n`.repeat(3)));
  expect(code).toBe(1);
  expect(out).toMatch(/错误 表格超过 200 列.*\[table-too-wide\]/u);
});

test("the name of a file steers no terminal and stays in its line", () => {
  put("in/a\u001b[31m\n1.md", "说明\n");
  const { out, err } = importInto("in");
  expect(out + err).not.toContain("\u001b");
  expect(out).toContain("in/a\uFFFD[31m 1.md 错误 没有找到");
  expect(out).toContain("  in/a\uFFFD[31m\uFFFD1.md\n");
});

test("a document of the same bytes under another name was renamed, and keeps its addresses", () => {
  importInto(put("旧名.md"));
  const before = contentPaths();
  put("新名.md");
  const { code, out, err } = importInto("新名.md");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("删去 1 个");
  const folders = before.filter((path) => !path.startsWith("sources/"));
  expect(contentPaths().filter((path) => !path.startsWith("sources/"))).toEqual(folders);
  const originals = contentPaths().filter((path) => path.startsWith("sources/"));
  expect(originals.map((path) => path.split("/").at(-1))).toEqual(["新名.md"]);
  // Both at once are still two that claim one project.
  expect(importInto("旧名.md", "新名.md").code).toBe(1);
});

test("forms side by side in the same rows are content that everything takes", () => {
  const rows = [
    "项目名称|甲|项目名称|乙",
    "主管部门|[106]组织部|主管部门|[106]组织部",
    "年度目标|办好。|年度目标|修好。",
    "一级指标|二级指标|三级指标|指标值|一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|场次|3场|产出指标|数量指标|座数|4座",
  ];
  const wide = (line: string): string => {
    const cells = line.split("|");
    const span = 8 / cells.length;
    return `<tr>${cells.map((text) => `<td colspan="${span}">${text}</td>`).join("")}</tr>`;
  };
  put("a.html", `<meta charset="utf-8"><p>2024年项目支出绩效目标表</p><table>${rows.map(wide).join("")}</table>`);
  importInto("a.html");
  expect(contentPaths().filter((path) => path.startsWith("projects/"))).toHaveLength(2);
  expect(run(folder, "scripts/check.ts", "--content", "content").code).toBe(0);
  expect(importInto("a.html").code).toBe(0);
});
