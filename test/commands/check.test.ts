import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, type Run, run, temporaryFolder } from "./run.ts";

const FORM = "projects/2024/106/gbwlpxf.yaml";

describe("npm run check on the published content", () => {
  const { code, out, err } = run(ROOT, "scripts/check.ts");

  test("ends well and tells each finding with file and line", () => {
    expect([code, err]).toEqual([0, ""]);
    const lines = readFileSync(join(ROOT, "src/content", FORM), "utf8").split("\n");
    const found = new RegExp(`${FORM}:(\\d+) 疑点 第 2 条指标的指标值：(.*) \\[quantity-cost\\]`, "u").exec(out);
    expect(found?.[2]).toBe(
      "按表内数字计算：37830人 × 100元 = 378.30万元，年度资金总额是 37.83 万元，正好相差 10 倍。",
    );
    expect(lines[Number(found?.[1]) - 1]).toBe("    指标值: ≥37830人");
    expect(out).toContain("建议：核对数量、单价和金额单位");
    expect(out).toContain("只提醒部门，不对外显示");
    expect(out).toMatch(/合计：项目 15 个，疑点 13 处（已说明 0 处），提示 \d+ 处，相符 3 处。/u);
  });

  test("says every finding in words, without a code name or an empty place", () => {
    const findings = out.split("\n").filter((line) => line.startsWith("  src/"));
    expect(findings.length).toBeGreaterThan(30);
    for (const line of findings) {
      expect(line).toMatch(
        /^ {2}src\/content\/projects\/[\w/]+\.yaml:\d+ (?:疑点|提示|相符) [^a-z]+：.+[。？] \[[a-z-]+\]$/u,
      );
      expect(line).not.toMatch(/undefined|\{\w+\}/u);
    }
  });

  test("fails under --strict", () => {
    expect(run(ROOT, "scripts/check.ts", "--strict").code).toBe(1);
  });

  test("prints JSON with the same findings", () => {
    const json = JSON.parse(run(ROOT, "scripts/check.ts", "--json").out);
    expect(json.counts.doubt).toBe(13);
    expect(json.findings).toHaveLength(json.counts.doubt + json.counts.hint + json.counts.fits);
    expect(json.findings.find((one: { rule: string }) => one.rule === "unit-siblings").others).toHaveLength(4);
  });
});

describe("self-evaluations", () => {
  test("are checked by rules of their own, under the name of their file", () => {
    const folder = contentWith((text) => text);
    const lines = [
      "表类: 自评表\n年度: 2024\n项目名称: 干部网络培训费\n主管部门: 106\n预算执行:",
      "  - 资金: 年度资金总额\n    全年预算数: 100.00\n    全年执行数: 90.00\n    执行率: 98%",
      "绩效指标:\n  - 一级指标: 产出指标\n    三级指标: 次数\n    指标值: ≥1次\n    分值: 20\n    得分: 22\n",
    ];
    mkdirSync(join(folder, "content/evaluations/2024/106"), { recursive: true });
    writeFileSync(join(folder, "content/evaluations/2024/106/gbwlpxf.yaml"), lines.join("\n"));
    const { out, err } = check(folder);
    expect(err).toBe("");
    expect(out).toMatch(
      /evaluations\/2024\/106\/gbwlpxf\.yaml:15 疑点 第 1 条指标的得分：“次数”的得分是 22，高于分值 20。/u,
    );
    expect(out).toMatch(/gbwlpxf\.yaml:9 疑点 预算执行第 1 行的执行率：.*90\.00%，表中的执行率是“98%”。/u);
    expect(out.match(/evaluations\/.*疑点/gu)).toHaveLength(2);
  });
});

describe("content of another folder", () => {
  test("is checked, and an answered doubt no longer fails --strict", () => {
    const folder = contentWith((text) => text);
    const strict = check(folder, "--strict");
    expect([strict.code, strict.out.match(/疑点 第/gu)?.length]).toEqual([1, 1]);
    const answer = "核对说明:\n  - 规则: quantity-cost\n    说明: 另有省级资金\n    日期: 2024-03-01\n";
    const answered = check(
      contentWith((text) => text + answer),
      "--strict",
    );
    expect(answered.code).toBe(0);
    expect(answered.out).toContain("部门说明（2024-03-01）：另有省级资金");
    expect(answered.out).toContain("疑点 1 处（已说明 1 处）");
  });

  test("tells an answer that belongs to no finding", () => {
    const answer = "核对说明:\n  - 规则: total-cost\n    栏目: goal\n    说明: 无\n    日期: 2024-03-01\n";
    expect(check(contentWith((text) => text + answer)).out).toContain("对规则“total-cost”的说明没有对应的发现");
  });

  test("that is not sound ends with 1 and says where", () => {
    const { code, err } = check(contentWith((text) => text.replace("项目名称:", "项目名:")));
    expect(code).toBe(1);
    expect(err).toContain("内容有错误，请先改正：");
    expect(err).toContain(`content/${FORM}:`);
  });

  test("that has no projects ends with 1", () => {
    const { code, err } = run(temporaryFolder(), "scripts/check.ts", "--content", "nothing");
    expect([code, err]).toEqual([1, "目录 nothing 里没有项目文件。\n"]);
  });
});

test("content that an import did not finish is said to be so, before anything else", () => {
  const folder = contentWith(() => "no yaml: [");
  writeFileSync(join(folder, "content/projects/2024/106/x.yaml.999999999.new"), "");
  const { code, out, err } = check(folder);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toBe(
    "上次导入没有写完（留下 1 个文件，如 content/projects/2024/106/x.yaml.999999999.new），" +
      "内容可能新旧混杂；请把那次导入再做一遍。\n",
  );
});

describe("the HTML report", () => {
  test("is one file without scripts, with every text escaped", () => {
    const folder = contentWith((text) =>
      text.replace("项目名称: 干部网络培训费", '项目名称: <script>alert("1")</script>'),
    );
    const { code, out } = check(folder, "--report", "report.html");
    expect(code).toBe(0);
    expect(out).toContain("报告已写入 report.html。");
    const html = readFileSync(join(folder, "report.html"), "utf8");
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(html).not.toMatch(/<script|https?:\/\/|undefined|\{\w+\}<\/p>/u);
    expect(html).toContain("正好相差 10 倍");
    expect(html).toContain("原件第 10 张表第 11 行");
  });

  test("that cannot be written ends with 1", () => {
    const { code, err } = check(
      contentWith((text) => text),
      "--report",
      "no/such/folder/report.html",
    );
    expect(code).toBe(1);
    expect(err).toMatch(/^报告写入失败（没有这个路径 .*no\/such\/folder\/report\.html），请检查路径和权限。\n$/u);
  });
});

test.each([
  [["--foo"], "没有选项 --foo。"],
  [["--report"], "选项 --report 后面要写明文件或目录。"],
  [["--content="], "选项 --content 后面要写明文件或目录。"],
  [["a.yaml"], "不认识“a.yaml”。"],
])("wrong usage %j ends with 2 and the usage", (args, reason) => {
  const { code, out, err } = run(ROOT, "scripts/check.ts", ...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(new RegExp(`^${reason}\n用法：npm run check`, "u"));
});

/** A working folder whose content has one project, changed. */
function contentWith(change: (text: string) => string): string {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  for (const part of ["departments", "documents"])
    cpSync(join(ROOT, "src/content", part), join(content, part), { recursive: true });
  mkdirSync(join(content, FORM, ".."), { recursive: true });
  writeFileSync(join(content, FORM), change(readFileSync(join(ROOT, "src/content", FORM), "utf8")));
  return folder;
}

function check(folder: string, ...args: string[]): Run {
  return run(folder, "scripts/check.ts", "--content", "content", ...args);
}
