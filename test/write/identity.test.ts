import { describe, expect, test } from "vitest";
import {
  comparableName,
  departmentIdAmong,
  departmentIdOf,
  documentIdOf,
  freeSlug,
  publishedNameOf,
  slugOf,
} from "../../scripts/write/identity.ts";

describe("a slug is the initials of the name", () => {
  test.each([
    ["组工工作经费", "zggzjf"],
    ["重庆银行贷款", "cqyhdk"],
    ["绿化、女性", "lhnx"],
    ["A股ABC 2024年", "agabc2024n"],
    ["２０２４ＡＢＣ", "2024abc"],
    ["“一二三”(四)", "yess"],
    ["a-b_c", "abc"],
    ["𠮷", "xm"],
    ["…!?", "xm"],
    ["😀", "xm"],
    ["한국", "xm"],
    ["", "xm"],
    ["../../etc", "etc"],
  ])("%s → %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test("and always fit for a URL", () => {
    const names = ["长".repeat(300), "a".repeat(300), "—".repeat(300), "Ünïcode ﬁ ㎡ Ⅳ ①", "\u0000\u202E/\\%"];
    for (const name of names) expect(slugOf(name)).toMatch(/^[a-z0-9]{1,40}$/u);
  });

  test("and made unique with the first number that is free", () => {
    expect(freeSlug("pxf", new Set())).toBe("pxf");
    expect(freeSlug("pxf", new Set(["pxf"]))).toBe("pxf-2");
    expect(freeSlug("pxf", new Set(["pxf", "pxf-2", "pxf-4"]))).toBe("pxf-3");
  });
});

test("width, spaces and quotation marks do not make another project", () => {
  expect(comparableName("“两 新”（党建）２")).toBe(comparableName("两新(党建)2"));
  expect(comparableName("培训费")).not.toBe(comparableName("陪训费"));
});

describe("a department is known by its code, without one by its name", () => {
  const known = new Map([
    ["106", { name: "组织部", aliases: ["市委组织部"] }],
    ["mzj", { name: "民政局", aliases: [] }],
  ]);

  test.each([
    [{ code: "106001", name: "党校" }, "106001"],
    [{ code: "AbC", name: "党校" }, "abc"],
    [{ code: "106", name: "另一种印法" }, "106"],
    [{ name: "组织部" }, "106"],
    [{ name: "市委 组织部" }, "106"],
    [{ name: "民政局" }, "mzj"],
    [{ name: "民宗局" }, "mzj-2"],
    [{ name: "教育局" }, "jyj"],
    [{ code: "--", name: "教育局" }, "jyj"],
  ])("%o is %s", (department, id) => {
    expect(departmentIdAmong(department, known)).toBe(id);
  });

  test("a code of nothing but signs is no code", () => {
    expect(departmentIdOf({ code: "../..", name: "教育局" })).toBe("jyj");
  });
});

describe("a document is known by its file name", () => {
  test.each([
    ["2024-106.md", "2024/106"],
    ["106.md", "2024/106"],
    ["绩效目标表.md", "2024/106/jxmbb"],
    ["#?.md", "2024/106/xm"],
    [".md", "2024/106/xm"],
    ["2023-106.md", "2024/106/2023106"],
  ])("%s → %s", (fileName, id) => {
    expect(documentIdOf(2024, "106", fileName)).toBe(id);
  });

  test("another file never takes the id of a known one, the same file always gets its own again", () => {
    const names = new Map([
      ["2024/106", "2024-106.md"],
      ["2024/106/j", "甲.md"],
      ["2024/106/j-2", "佳.md"],
    ]);
    const known = { names, sharesForms: () => true };
    expect(documentIdOf(2024, "106", "2024-106.md", known)).toBe("2024/106");
    expect(documentIdOf(2024, "106", "106.md", known)).toBe("2024/106/106");
    expect(documentIdOf(2024, "106", "甲.md", known)).toBe("2024/106/j");
    expect(documentIdOf(2024, "106", "佳.md", known)).toBe("2024/106/j-2");
    expect(documentIdOf(2024, "106", "家.md", known)).toBe("2024/106/j-3");
  });

  test("a file of the same name without a common project is another document", () => {
    const names = new Map([
      ["2024/106", "106.md"],
      ["2024/106/jxmbb", "绩效目标表.md"],
      ["2024/106/jxmbb-2", "绩效目标表.md"],
    ]);
    const idOf = (fileName: string, shared: string): string =>
      documentIdOf(2024, "106", fileName, { names, sharesForms: (id) => id === shared });
    expect(idOf("绩效目标表.md", "2024/106/jxmbb-2")).toBe("2024/106/jxmbb-2");
    expect(idOf("绩效目标表.md", "")).toBe("2024/106/jxmbb-3");
    expect(idOf("106.md", "")).toBe("2024/106");
    expect(idOf("2024-106.md", "")).toBe("2024/106/2024106");
  });
});

test.each([
  ["绩效 目标表.md", "绩效 目标表.md"],
  ["#?.md", "__.md"],
  ["../x.md", "__x.md"],
  ["..\\x.md", "__x.md"],
  ["%2e%2e%2f.md", "_2e_2e_2f.md"],
  ["a\nb\u001B[31m\u202Ec.md", "a_b_[31m_c.md"],
  [".htaccess.md", "_htaccess.md"],
  ["Index.html", "_Index.html"],
  ["index.html.md", "index.html.md"],
])("an original is published under a name that is safe in a URL and on every disk: %j", (fileName, published) => {
  expect(publishedNameOf(fileName)).toBe(published);
});

test("a telephone number in a file's name is not published with it", () => {
  expect(publishedNameOf("培训 13800138000.docx")).toBe("培训 ___________.docx");
});
