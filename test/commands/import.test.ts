import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ANQING } from "../fixtures/documents.ts";
import { markdownForm } from "../fixtures/markdown-form.ts";
import { filesOf, ROOT, type Run, run, temporaryFolder } from "./run.ts";

// Each test starts processes, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Imports into `content` of the temporary folder. */
function importInto(...args: string[]): Run {
  const result = run(folder, "scripts/import.ts", "--content", "content", ...args);
  expect(result.out + result.err).not.toMatch(/^\s+at .+:\d+|node:internal|Error:/mu);
  return result;
}

function put(name: string, content: string | Uint8Array = markdownForm()): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const written = (): string[] =>
  existsSync(join(folder, "content")) ? Object.keys(filesOf(join(folder, "content"))) : [];

test("a document is written with its original, and the report says so in Chinese", () => {
  const { code, out, err } = importInto(put("2024-106.md"));
  expect(code).toBe(0);
  expect(err).toBe("");
  expect(out).toBe(`2024-106.md（Markdown）
  目标表 1 张，指标 1 条：完整 1，已修补 0，未能识别 0
  有内容的单元格 20 个，全部归位
合计：文件 1 个，目标表 1 张，指标 1 条。
写入：新增 5 个文件，更新 0 个，没有变化 0 个。
  新增 content/projects/2024/106/pxf.yaml
  新增 content/departments/106.yaml
  新增 content/documents/2024/106.yaml
  新增 content/documents/2024/106.json
  新增 content/sources/2024/106/2024-106.md
`);
  expect(written()).toEqual([
    "departments/106.yaml",
    "documents/2024/106.json",
    "documents/2024/106.yaml",
    "projects/2024/106/pxf.yaml",
    "sources/2024/106/2024-106.md",
  ]);
});

test("--json prints the form as the design has it, and writes nothing", () => {
  const { code, out, err } = importInto("--json", put("a.md"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toStrictEqual({
    forms: [
      {
        title: "项目支出绩效目标表",
        year: 2024,
        name: "培训费",
        department: { code: "106", name: "组织部" },
        implementingUnit: "某单位",
        funds: { unit: "万元", total: "1.00" },
        goal: "办好培训。",
        indicators: [
          {
            category: "output",
            kind: "quantity",
            level1: "产出指标",
            level2: "数量指标",
            name: "培训人次",
            target: "≥1人次",
            row: "t1r6",
          },
        ],
        source: {
          file: "a.md",
          table: 1,
          first: { line: 5 },
          last: { line: 11 },
          rows: { 项目名称: "t1r1", 主管部门: "t1r2", 实施单位: "t1r2", 年度资金总额: "t1r3", 年度目标: "t1r4" },
        },
        problems: [],
      },
    ],
    files: [{ file: "a.md", format: "Markdown", forms: 1, cells: 20, unreadCells: 0, problems: [] }],
  });
  expect(written()).toEqual([]);
});

test("--dry-run reports and writes nothing", () => {
  const { code, out } = importInto("--dry-run", put("a.md"));
  expect(code).toBe(0);
  expect(out).toContain("试运行，没有写入任何文件。");
  expect(written()).toEqual([]);
});

describe("the committed content is what the committed original gives", () => {
  test("byte for byte, and importing again touches nothing", () => {
    expect(importInto(ANQING).code).toBe(0);
    const content = join(folder, "content");
    const first = filesOf(content);
    for (const part of ["projects/2024/106", "documents/2024", "departments"]) {
      const committed = Object.entries(filesOf(join(ROOT, "src/content", part)));
      const own = committed.filter(([path]) => !part.startsWith("dep") || path === "106.yaml");
      for (const [path, text] of own) expect(first[join(part, path)], path).toBe(text);
    }
    expect(first["sources/2024/106/2024-106.md"]).toBe(filesOf(join(ROOT, "public/sources/2024/106"))["2024-106.md"]);
    const times = Object.keys(first).map((path) => statSync(join(content, path)).mtimeMs);
    const again = importInto(ANQING);
    expect(again.out).toContain("写入：新增 0 个文件，更新 0 个，没有变化 18 个。");
    expect(filesOf(content)).toEqual(first);
    expect(Object.keys(first).map((path) => statSync(join(content, path)).mtimeMs)).toEqual(times);
  });
});

describe("what cannot be read is told with its file, and ends with 1", () => {
  test.each([
    ["nothing.md", undefined, "找不到文件，请检查文件名和路径。 [file-missing]"],
    ["empty.md", "", "文件是空的，请重新保存原件。 [empty-file]"],
    ["words.md", "今天天气很好。\n", "没有找到项目支出绩效目标表，未导入任何内容；请核对选的文件，"],
    ["binary.md", new Uint8Array([0, 1, 2, 255]), "内容不是文字，请确认这是 Markdown 文件。 [not-text]"],
    ["junk.md", new Uint8Array([0x80, 0xff, 0xff, 0x80]), "内容不是文字，请确认这是 Markdown 文件。 [not-text]"],
    ["form.exe", "x", "不支持这种文件，目前可以导入："],
  ])("%s", (name, content, sentence) => {
    if (content !== undefined) put(name, content);
    const { code, out } = importInto(name);
    expect(code).toBe(1);
    expect(out).toContain(`${name} 错误 ${sentence}`);
    expect(out).toContain(`没有完整导入的文件 1 个：\n  ${name}\n`);
    expect(written()).toEqual([]);
  });

  test("an empty folder", () => {
    mkdirSync(join(folder, "sub"));
    expect(importInto("sub")).toMatchObject({ code: 1, out: expect.stringContaining("[empty-folder]") });
  });

  test("a form without a name is told with its line, and the others are written", () => {
    const { code, out } = importInto(put("a.md", markdownForm({ name: "" }) + markdownForm()));
    expect(code).toBe(1);
    expect(out).toContain(
      "a.md:5 错误 找到了目标表，但没有项目名称，未导入这张表；请在原件的表里写上“项目名称”，再导入一次。 [missing-name]",
    );
    expect(written()).toContain("projects/2024/106/pxf.yaml");
  });

  test("a cell that finds no place is told, and kept in the content", () => {
    const { code, out } = importInto(put("a.md", markdownForm().replace("≥1人次 |", "≥1人次 | 多出的字 |")));
    expect(code).toBe(1);
    expect(out).toContain("未归位 1 个");
    expect(out).toContain("a.md:11 待核对 ");
    expect(Buffer.from(filesOf(folder)["content/projects/2024/106/pxf.yaml"] ?? "", "latin1").toString()).toContain(
      "内容: 多出的字",
    );
  });

  test("with --json too", () => {
    const { code, out } = importInto("--json", "nothing.md");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      forms: [],
      files: [
        {
          file: "nothing.md",
          forms: 0,
          cells: 0,
          unreadCells: 0,
          problems: [{ code: "file-missing", severity: "error", path: "nothing.md", data: {} }],
        },
      ],
    });
  });
});

test("one bad file does not stop the good ones", () => {
  const bad = [put("empty.md", ""), "nothing.md", put("junk.md", new Uint8Array([0, 1]))];
  const { code, out } = importInto(put("a.md"), ...bad, put("b.md", markdownForm({ name: "乙" })));
  expect(code).toBe(1);
  expect(out).toContain("没有完整导入的文件 3 个：\n  empty.md\n  nothing.md\n  junk.md\n");
  expect(written().filter((path) => path.startsWith("projects/"))).toEqual([
    "projects/2024/106/pxf.yaml",
    "projects/2024/106/y.yaml",
  ]);
});

describe("wrong usage ends with 2 and says how it is used", () => {
  test.each([
    [[], "请写出要导入的文件。"],
    [["--nope", "a.md"], "没有选项 --nope。"],
    [["-x", "a.md"], "没有选项 -x。"],
    [["--source", "--no-source", "a.md"], "--source 和 --no-source 只能写一个。"],
    [["--json=1", "a.md"], "选项 --json 的写法不对，应写成 --json。"],
    [["a.md", "--content"], "选项 --content 的写法不对，应写成 --content 目录。"],
    [["--content=", "a.md"], "选项 --content 的写法不对，应写成 --content 目录。"],
  ])("%j", (args, sentence) => {
    const result = run(folder, "scripts/import.ts", ...args);
    expect(result.code).toBe(2);
    expect(result.out).toBe("");
    expect(result.err).toMatch(/^.+\n用法：npm run import -- 文件或文件夹…\n {2}--json /u);
    expect(result.err.split("\n")[0]).toBe(sentence);
  });
});

test("many files show progress on stderr, a line each; few do not", () => {
  const names = Array.from({ length: 12 }, (_, index) => put(`${index}.md`, markdownForm({ name: `项目${index}` })));
  const { code, err } = importInto(...names);
  expect(code).toBe(0);
  expect(err.split("\n").slice(0, 12)).toEqual(names.map((name, index) => `读取 ${index + 1}/12 ${name}`));
  const json = importInto("--json", ...names);
  expect(JSON.parse(json.out).forms).toHaveLength(12);
  expect(importInto(...names.slice(0, 9)).err).toBe("");
});

test("a reader that closes the pipe is no failure of the command", () => {
  const names = Array.from({ length: 40 }, (_, index) => put(`${index}.md`, markdownForm().repeat(8)));
  const command = `"${process.execPath}" "${join(ROOT, "scripts/import.ts")}" --content content --json ${names.join(" ")}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${command} | head -c 20`], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([status, stdout.length]).toEqual([0, 20]);
  expect(stderr).not.toMatch(/EPIPE|at /u);
});

test("a file that is named twice is read once", () => {
  const { code, out } = importInto(put("a.md"), "./a.md", join(folder, "a.md"));
  expect(code).toBe(0);
  expect(out).toContain("合计：文件 1 个");
});

test("two files of one name in their projects' folders are two documents, one after the other too", () => {
  mkdirSync(join(folder, "x"));
  const [one, two] = [put("a.md"), put("x/a.md", markdownForm({ name: "乙" }))];
  expect(importInto(one, two)).toMatchObject({ code: 0, err: "" });
  const files = written();
  expect(files).toContain("projects/2024/106/y.yaml");
  expect(files).toContain("sources/2024/106/a-2/a.md");
  for (const again of [one, two]) expect(importInto(again)).toMatchObject({ code: 0, err: "" });
  expect(written()).toEqual(files);
});

describe("content that is not sound is not written to", () => {
  test("a broken file is told, with its line, and stays", () => {
    expect(importInto(put("a.md")).code).toBe(0);
    writeFileSync(join(folder, "content/projects/2024/106/pxf.yaml"), "年度: 2024\n");
    const before = filesOf(join(folder, "content"));
    const { code, err } = importInto("a.md");
    expect(code).toBe(1);
    expect(err).toContain(
      "现有内容有错误，请先改正再导入：\n  content/projects/2024/106/pxf.yaml:1:1 错误 缺少栏目“项目名称”",
    );
    expect(filesOf(join(folder, "content"))).toEqual(before);
  });

  test("a lost record of a document comes back when it is imported again, as the message advises", () => {
    expect(importInto(put("a.md")).code).toBe(0);
    const before = filesOf(join(folder, "content"));
    rmSync(join(folder, "content/documents"), { recursive: true });
    expect(importInto("a.md").code).toBe(0);
    expect(filesOf(join(folder, "content"))).toEqual(before);
  });

  test("a lost or damaged text of a document comes back too", () => {
    expect(importInto(put("a.md")).code).toBe(0);
    const before = filesOf(join(folder, "content"));
    writeFileSync(join(folder, "content/documents/2024/106/a.json"), "{");
    expect(importInto("a.md").code).toBe(0);
    rmSync(join(folder, "content/documents/2024/106/a.json"));
    expect(importInto("a.md").out).toContain("  新增 content/documents/2024/106/a.json\n");
    expect(filesOf(join(folder, "content"))).toEqual(before);
  });

  test("a content folder that is a file is told", () => {
    put("content", "x");
    expect(importInto(put("a.md"))).toMatchObject({ code: 1, err: expect.stringContaining("[content-failed]") });
  });

  test("a failure in the middle restores everything and leaves no staged file", () => {
    expect(importInto(put("a.md")).code).toBe(0);
    const before = filesOf(join(folder, "content"));
    mkdirSync(join(folder, "content/projects/2024/106/y.yaml"));
    const { code, err } = importInto(put("a.md", markdownForm() + markdownForm({ name: "乙" })));
    expect(code).toBe(1);
    expect(err).toContain("写入失败（应是文件的地方有个文件夹");
    expect(err).toContain("），已恢复原状。请先排除，再导入一次。 [write-failed]");
    expect(filesOf(join(folder, "content"))).toEqual(before);
  });
});

test("hostile names stay inside the content folder", () => {
  const names = ["a b.md", "#?.md", "%2e%2e%2f.md", "--x.md", "组织部 (定稿).md"];
  const files = names.map((name, index) =>
    put(name, markdownForm({ name: `../../${index}`, department: "[../..]部" })),
  );
  const { code } = importInto("--", ...files);
  expect(code).toBe(0);
  for (const path of written()) expect(path).toMatch(/^(?:projects|departments|documents|sources)\/[^\\#?%]+$/u);
  expect(Object.keys(filesOf(folder)).filter((path) => !path.startsWith("content/"))).toEqual([...names].sort());
});

test("without --content the site's own content is meant: a published original brings nothing new", () => {
  const { code, out } = run(folder, "scripts/import.ts", "--dry-run", ANQING);
  expect(code).toBe(0);
  expect(out).toContain("目标表 15 张");
  expect(out).toContain("导入时会：新增 0 个文件，更新 0 个，");
});

test("who asks for help gets it, and that is no failure", () => {
  for (const option of ["--help", "-h"]) {
    const { code, out, err } = importInto(option);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("--dry-run");
  }
});

test("of a great many problems of one kind the report has the first, and their number", () => {
  const contacts = Array.from({ length: 50 }, (_, index) => `电话 138123456${String(index + 10)}`).join("\n\n");
  const { out } = importInto("--dry-run", put("a.md", `${markdownForm()}\n\n${contacts}\n`));
  expect(out.match(/\[personal-data\]/gu)).toHaveLength(21);
  expect(out).toContain("另有 30 处同类问题 [personal-data]");
});
