import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySample } from "../sample-content.ts";
import { buildSite } from "./build-site.ts";

test("wrong content files stop the build: all errors of all files at once, in Chinese, without a stack", async () => {
  const content = await mkdtemp(join(tmpdir(), "mingzhang-"));
  try {
    await copySample(content);
    await edit(join(content, "projects/2024/106/zggzjf.yaml"), (text) => text.replace("项目期:", "项目其:"));
    await edit(join(content, "projects/2024/106/rcgzjf.yaml"), (text) => text.replace("单位: 万元", "单位: 美元"));
    const failure = await buildSite({ name: "broken", content }).catch(
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    if (typeof failure === "string") throw new Error("the build went through");
    expect(failure.code).toBe(1);
    const output = failure.stdout + failure.stderr;
    expect(output).toContain("zggzjf.yaml:7:1 错误 不认识栏目“项目其”，是不是“项目期”？");
    expect(output).toMatch(/rcgzjf\.yaml:\d+:\d+ 错误 栏目“项目资金 › 单位”的内容“美元”不对，应为：元、千元、万元/u);
    expect(output).not.toMatch(/\n\s+at /u);
  } finally {
    await rm(content, { recursive: true });
  }
});

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, "utf8")));
}
