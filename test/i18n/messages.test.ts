import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatNotice, MESSAGES, messageOf } from "../../src/i18n/messages.ts";
import { PROBLEM_TERMS } from "../../src/model/problem.ts";
import { ROOT } from "../commands/run.ts";

const SOURCE = ["src", "scripts"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => join(ROOT, folder, path)),
  )
  .filter((path) => /\.(?:ts|astro)$/u.test(path) && !/i18n|terms\.ts$/u.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

test("every code that the code reports has a sentence", () => {
  const reported = [
    ...SOURCE.matchAll(/(?:code: |code = |UnreadableFile\(|refusal\(|note\(|problem\()"([a-z]+(?:-[a-z]+)+)"/gu),
  ].map(([, code = ""]) => code);
  expect(reported.length).toBeGreaterThan(15);
  expect(reported.filter((code) => !Object.hasOwn(MESSAGES, code))).toEqual([]);
  for (const { code } of PROBLEM_TERMS) expect(Object.hasOwn(MESSAGES, code)).toBe(true);
});

test("every sentence that explains what is allowed is used by a schema", () => {
  const zodTypes = ["allowed.object", "allowed.record", "allowed.array", "allowed.string"];
  const keys = Object.keys(MESSAGES).filter((key) => key.startsWith("allowed.") && !zodTypes.includes(key));
  expect(keys.filter((key) => !SOURCE.includes(`"${key}"`))).toEqual([]);
});

test("a sentence is filled from its data, whatever the data looks like", () => {
  expect(messageOf({ code: "missing-key", data: { key: "{key}$&" } })).toBe("缺少栏目“{key}$&”，请补上。");
  expect(messageOf({ code: "missing-key" })).toBe("缺少栏目“”，请补上。");
  expect(messageOf({ code: "wrong-value", data: { key: "年度", value: "x", allowed: "allowed.year" } })).toBe(
    "栏目“年度”的内容“x”不对，应为：四位数字的年份，例如 2024。",
  );
});

test("a notice is one line, with its place and its code", () => {
  expect(formatNotice({ code: "missing-name", severity: "error", path: "a.md", line: 3 })).toBe(
    "a.md:3 错误 找到了目标表，但没有项目名称，未导入这张表；请在原件的表里写上“项目名称”，再导入一次。 [missing-name]",
  );
  expect(formatNotice({ code: "unread-cell", severity: "warning", path: "a\nb.md", data: { text: "一\n二" } })).toBe(
    "a b.md 待核对 识别不出属于哪一栏，已原样保留在“其他栏目”：一 二 [unread-cell]",
  );
});
