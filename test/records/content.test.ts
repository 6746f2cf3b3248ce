import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatNotice } from "../../src/i18n/messages.ts";
import { indicatorRecord, projectRecord } from "../../src/model/record.ts";
import { type ContentFile, readContent } from "../../src/records/content.ts";
import { readContentFiles } from "../../src/records/files.ts";

const DEPARTMENT: ContentFile = { path: "departments/106.yaml", text: "名称: 组织部\n代码: 106\n" };
const DOCUMENT: ContentFile = {
  path: "documents/2024/106.yaml",
  text: `文件名: a.md\n格式: Markdown\n校验: sha256:${"0".repeat(64)}\n字节: 1\n非空单元格: 1\n未识别单元格: 0\n识别: []\n`,
};
const GOOD = `年度: 2024
项目名称: 甲
主管部门: 106
绩效指标:
  - 三级指标: 培训人次
    指标值: ≥1
`;
const KEYS = Object.keys(projectRecord.shape).join("、");
const INDICATOR_KEYS = Object.keys(indicatorRecord.shape).join("、");

const TRANSCRIPT: ContentFile = { path: "documents/2024/106.json", text: '{"blocks":[]}' };
const SOUND = [DEPARTMENT, DOCUMENT, TRANSCRIPT];

/** The report's lines about one project file among good ones. */
function linesOf(text: string, path = "projects/2024/106/a.yaml"): string[] {
  return readContent([...SOUND, { path, text }]).notices.map(formatNotice);
}

test("a good file has no notices", () => {
  expect(linesOf(GOOD)).toEqual([]);
});

describe("a broken file is reported where it is broken, with what to do", () => {
  const cases: [string, string, string[]][] = [
    [
      "an unknown key near a known one",
      `${GOOD}年都: 2024\n`,
      [`7:1 错误 不认识栏目“年都”，是不是“年度”？可用的栏目：${KEYS}。 [unknown-key-near]`],
    ],
    [
      "an unknown key like no other",
      `${GOOD}foo: 1\n`,
      [`7:1 错误 不认识栏目“foo”。可用的栏目：${KEYS}。 [unknown-key]`],
    ],
    [
      "an unknown key of an indicator",
      GOOD.replace("指标值", "指标直"),
      [`6:5 错误 不认识栏目“指标直”，是不是“指标值”？可用的栏目：${INDICATOR_KEYS}。 [unknown-key-near]`],
    ],
    ["a missing key", GOOD.replace("项目名称: 甲\n", ""), ["1:1 错误 缺少栏目“项目名称”，请补上。 [missing-key]"]],
    [
      "a missing key inside another",
      `${GOOD}项目资金:\n  财政拨款: 1\n`,
      ["8:3 错误 缺少栏目“项目资金 › 单位”，请补上。 [missing-key]"],
    ],
    [
      "a missing key in a list, which people count from one",
      `${GOOD}其他栏目:\n  - 栏目: x\n`,
      ["8:5 错误 缺少栏目“其他栏目 › 第 1 条 › 内容”，请补上。 [missing-key]"],
    ],
    [
      "an empty value",
      GOOD.replace("甲", ""),
      ["2:7 错误 栏目“项目名称”是空的；原件没有这一项就删去整行，有就填上。 [empty-value]"],
    ],
    [
      "a value of nothing but spaces",
      GOOD.replace("甲", "'  '"),
      ["2:7 错误 栏目“项目名称”是空的；原件没有这一项就删去整行，有就填上。 [empty-value]"],
    ],
    [
      "an empty list",
      GOOD.replace(/绩效指标:[\s\S]*/u, "绩效指标:\n"),
      ["4:6 错误 栏目“绩效指标”是空的；原件没有这一项就删去整行，有就填上。 [empty-value]"],
    ],
    [
      "a wrong unit",
      `${GOOD}项目资金:\n  单位: 美元\n`,
      ["8:7 错误 栏目“项目资金 › 单位”的内容“美元”不对，应为：元、千元、万元、百万元、亿元。 [wrong-value]"],
    ],
    [
      "an amount where the lines of funds belong",
      `${GOOD}项目资金: 12\n`,
      ["7:7 错误 栏目“项目资金”的内容形式不对，应为：“栏目: 内容”各占一行。 [wrong-shape]"],
    ],
    [
      "a text where a list belongs",
      GOOD.replace(/绩效指标:[\s\S]*/u, "绩效指标: 无\n"),
      ["4:7 错误 栏目“绩效指标”的内容形式不对，应为：以“- ”开头的清单。 [wrong-shape]"],
    ],
    [
      "a list where a text belongs, as brackets without quotes give",
      GOOD.replace("甲", "[甲]"),
      ["2:7 错误 栏目“项目名称”的内容形式不对，应为：一段文字。 [wrong-shape]"],
    ],
    [
      "a year in words",
      GOOD.replace("2024", "二〇二四"),
      ["1:5 错误 栏目“年度”的内容“二〇二四”不对，应为：四位数字的年份，例如 2024。 [wrong-value]"],
    ],
    [
      "a year that is not its folder's",
      GOOD.replace("2024", "2023"),
      ["1:5 错误 文件在 2024 年的文件夹里，栏目“年度”却是“2023”，请改成一致。 [wrong-year]"],
    ],
    [
      "a department that is not its folder's and not known either",
      GOOD.replace("106", "107"),
      [
        "3:7 错误 没有部门“107”的资料，请新建 departments/107.yaml，写上“名称”。 [unknown-department]",
        "3:7 错误 文件在部门 106 的文件夹里，栏目“主管部门”却是“107”，请改成一致。 [wrong-department]",
      ],
    ],
    [
      "an unknown document",
      `${GOOD}原件:\n  文件: 2024/999\n  第几表: 1\n`,
      ["8:7 错误 没有文档“2024/999”的记录，请重新导入原件，或删去栏目“原件”。 [unknown-document]"],
    ],
    [
      "an unknown earlier project",
      `${GOOD}延续自: 2023/106/x\n`,
      ["7:6 错误 “延续自”所指的项目“2023/106/x”不存在，请核对。 [unknown-project]"],
    ],
    ["a key twice", `${GOOD}年度: 2024\n`, ["7:1 错误 同一个栏目写了两次，请删去一个。 [duplicate-key]"]],
    [
      "a quote that is not closed",
      `${GOOD}项目来源: "x\n`,
      ["8:1 错误 这一行不符合 YAML 写法，请检查缩进、冒号和引号。 [yaml-syntax]"],
    ],
    [
      "a tab for indentation, once",
      GOOD.replace("  - ", "\t- "),
      ["5:1 错误 这一行不符合 YAML 写法，请检查缩进、冒号和引号。 [yaml-syntax]"],
    ],
    [
      "a full-width colon",
      GOOD.replace("年度: ", "年度："),
      ["1:1 错误 这一行不符合 YAML 写法，请检查缩进、冒号和引号。 [yaml-syntax]"],
    ],
    [
      "two documents in one file",
      `${GOOD}---\n${GOOD}`,
      ["7:1 错误 这一行不符合 YAML 写法，请检查缩进、冒号和引号。 [yaml-syntax]"],
    ],
    [
      "a reference",
      `${GOOD}项目来源: *a\n`,
      ["7:7 错误 这里用了 YAML 的引用、标签或复合栏目（& * ! ?），请直接写出栏目和内容。 [yaml-reference]"],
    ],
    [
      "the prototype as a key",
      `${GOOD}原表用词:\n  __proto__: x\n`,
      ["8:3 错误 栏目名“__proto__”不能用，请改成原件上的栏目名。 [wrong-key]"],
    ],
    [
      "a row that is no anchor",
      `${GOOD}    出处: 第一行\n`,
      [
        "7:9 错误 栏目“绩效指标 › 第 1 条 › 出处”的内容“第一行”不对，应为：原件的表号和行号，例如 t1r10。 [wrong-value]",
      ],
    ],
    [
      "an unknown kind of problem",
      `${GOOD}问题:\n  - 类型: 坏\n    程度: 提示\n`,
      [
        "8:9 错误 栏目“问题 › 第 1 条 › 类型”的内容“坏”不对，应为：行左移、未识别内容、未知栏目、未知栏目未填、个人信息、缺项目名称、名称取自标题、缺年度、年度取自上文、缺主管部门、缺金额单位。 [wrong-value]",
      ],
    ],
    ["an empty file", "", ["1:1 错误 文件里没有“栏目: 内容”，请对照其他项目文件补全。 [not-a-record]"]],
    ["a list", "- 甲\n", ["1:1 错误 文件里没有“栏目: 内容”，请对照其他项目文件补全。 [not-a-record]"]],
  ];

  test.each(cases)("%s", (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines.map((line) => `projects/2024/106/a.yaml:${line}`));
  });
});

test.each([
  [
    "projects/a.yaml",
    "文件的位置不对，应为：projects/年度/部门代码/项目.yaml，只用小写字母、数字和连字符。 [wrong-path]",
  ],
  ["projects/2024/106/A.yaml", "文件的位置不对，应为：projects/年度/部门代码/项目.yaml"],
  ["projects/24/106/a.yaml", "文件的位置不对，应为：projects/年度/部门代码/项目.yaml"],
  ["projects/2024/106/a.json", "文件的位置不对，应为：projects/年度/部门代码/项目.yaml"],
  ["projects/2024/106/a.yml", "文件的结尾应为 .yaml，不是 .yml，请改名。 [wrong-ending]"],
  ["departments/组.yaml", "文件的位置不对，应为：departments/部门代码.yaml"],
  ["documents/x.json", "文件的位置不对，应为：documents/年度/部门代码.yaml 和同名的 .json"],
  ["evaluations/a.yaml", "文件的位置不对，应为：evaluations/年度/部门代码/项目.yaml"],
  ["project/2024/106/a.yaml", "内容文件只能放在 projects、evaluations、departments、documents 这几个文件夹里。"],
  ["a.yaml", "内容文件只能放在 projects、evaluations、departments、documents 这几个文件夹里。"],
])("a file in a wrong place is told where it belongs: %s", (path, sentence) => {
  const lines = linesOf(GOOD, path);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.startsWith(`${path} 错误 `)).toBe(true);
  expect(lines[0]).toContain(sentence);
});

describe("self-evaluations are read and checked like projects", () => {
  const path = "evaluations/2024/106/a.yaml";
  const good = `表类: 自评表\n${GOOD}`;

  test("a good one is content", () => {
    const { content, notices } = readContent([...SOUND, { path, text: good }]);
    expect(notices).toEqual([]);
    expect([...content.evaluations.keys()]).toEqual(["2024/106/a"]);
    expect(content.projects.size).toBe(0);
  });

  test("one with a mistake is told with its line", () => {
    expect(linesOf(good.replace("项目名称", "项目名秤"), path)[1]).toContain(`${path}:3:1 错误 不认识栏目“项目名秤”`);
    expect(linesOf(good.replace("2024", "2023"), path)[0]).toContain("[wrong-year]");
  });

  test("forms in the other's folder are told", () => {
    expect(linesOf(GOOD, path)[0]).toContain("[evaluation-only]");
    expect(linesOf(good)[0]).toContain("projects/2024/106/a.yaml:1:5 错误 自评表请移到 evaluations 文件夹");
  });
});

describe("two forms cannot come from one table", () => {
  const from = (name: string, row = "t1r1"): string =>
    `${GOOD.replace("甲", name)}原件:\n  文件: 2024/106\n  第几表: 1\n  出处:\n    项目名称: ${row}\n`;
  const codes = (a: string, b: string): string[] =>
    readContent([
      ...SOUND,
      { path: "projects/2024/106/a.yaml", text: a },
      { path: "projects/2024/106/b.yaml", text: b },
    ]).notices.map(formatNotice);

  test("a renamed project whose old file stayed is told, with the other file", () => {
    expect(codes(from("甲"), from("乙"))).toEqual([
      "projects/2024/106/b.yaml:8:3 错误 和 projects/2024/106/a.yaml 出自原件的同一张表，多半有一个是改名前留下的，请删去旧的那个。 [source-claimed-twice]",
    ]);
  });

  test("projects of one list are not", () => {
    expect(codes(from("甲"), from("乙", "t1r2"))).toEqual([]);
  });
});

describe("the text of a document", () => {
  test.each(["", "{", "[]", '{"blocks":[{"table":1}]}', '{"blocks":[{"text":"x","place":1}]}'])(
    "damaged: %j",
    (text) => {
      const { notices } = readContent([DEPARTMENT, DOCUMENT, { ...TRANSCRIPT, text }]);
      expect(notices.map(formatNotice)).toEqual([
        "documents/2024/106.json 错误 文件不是导入时写下的样子，已损坏；请重新导入原件。 [wrong-json]",
      ]);
    },
  );

  test("missing", () => {
    expect(readContent([DEPARTMENT, DOCUMENT]).notices.map(formatNotice)).toEqual([
      "documents/2024/106.yaml 错误 缺少同名的 documents/2024/106.json（原件的文字），请重新导入原件。 [missing-transcript]",
    ]);
  });
});

test("a slip that breaks the rest of the file is told once, with the number of lines that follow from it", () => {
  const text = GOOD.replace("年度: ", "年度：").replace("绩效指标:", '绩效指标: "') + "  x: [\n y: }\n".repeat(8);
  const lines = linesOf(text);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/a\.yaml:1:1 错误 这一行不符合 YAML 写法.*后面还有 \d+ 行报错.*\[yaml-syntax-more\]$/u);
});

test("a value as long as a page is shortened in its message", () => {
  const [line = ""] = linesOf(GOOD.replace("2024", "年".repeat(900)));
  expect(line).toContain(`“${"年".repeat(40)}…”`);
  expect(line).not.toContain("年".repeat(41));
});

test("files on disk: other encodings, other endings and other folders are told; README, prose and originals are not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  const put = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const { path, text } of SOUND) await put(path, text);
  await put("projects/2024/106/gbk.yaml", new Uint8Array([0xc4, 0xea, 0xb6, 0xc8, 0x3a, 0x20, 0x31, 0x0a]));
  await put("projects/2024/106/b.yml", GOOD);
  await put("年度/a.yaml", GOOD);
  await put("README.md", "x");
  await put("pages/about.mdx", "x");
  await put("sources/2024/106/a.json", "x");
  await put(".git/a.yaml", "x");
  try {
    expect(readContent(await readContentFiles(folder)).notices.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "projects/2024/106/b.yml wrong-ending",
      "projects/2024/106/gbk.yaml not-utf8",
      "年度/a.yaml wrong-path",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("all errors of all files are told at once, by path, line and column", () => {
  const files = [
    { path: "projects/2024/106/b.yaml", text: `${GOOD}年都: 1\n项目来源:\n` },
    { path: "projects/2024/106/a.yaml", text: `${GOOD}: x\n` },
    { path: "departments/106.yaml", text: "名称: 组织部\n电话: 1\n" },
    { path: "documents/2024/106.yaml", text: DOCUMENT.text.replace("sha256:", "md5:") },
    TRANSCRIPT,
  ];
  const places = readContent(files).notices.map((notice) => `${notice.path}:${notice.line}:${notice.column}`);
  expect(places).toEqual([
    "departments/106.yaml:2:1",
    "documents/2024/106.yaml:3:5",
    "projects/2024/106/a.yaml:7:1",
    "projects/2024/106/b.yaml:7:1",
    "projects/2024/106/b.yaml:8:6",
  ]);
  expect(readContent(files.reverse()).notices.map((notice) => notice.path)).toEqual(
    places.map((place) => place.split(":")[0]),
  );
});

test("one line of the report is one line, whatever the value holds", () => {
  const [line] = linesOf(`${GOOD}项目资金:\n  单位: |\n    一\n    二\n`);
  expect(line).toMatch(/wrong-value/u);
  expect(line).not.toContain("\n");
});

test("a content folder that does not exist is empty content", async () => {
  expect(await readContentFiles("/nonexistent/content")).toEqual([]);
  expect(readContent([]).notices).toEqual([]);
});
