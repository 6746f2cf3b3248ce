import { expect, test } from "vitest";
import progressLog from "../../scripts/build/progress-log.mjs";

type Message = Parameters<ReturnType<typeof progressLog>["write"]>[0];

const written: string[] = [];
const log = progressLog({}, { write: ({ message }) => written.push(message) });
const write = (message: string, rest: Partial<Message> = {}): void =>
  log.write({ level: "info", label: null, message, newLine: true, ...rest });

test("counts files instead of naming each, and passes everything else on", () => {
  for (let file = 1; file <= 2500; file += 1) {
    write(`  ├─ /p${file}/index.html`, { newLine: false });
    write(" (+3ms) ", { label: "SKIP_FORMAT" });
  }
  write("2500 page(s) built in 4.1s", { label: "build" });
  write('[MODULE_LEVEL_DIRECTIVE] The directive "use astro:head-inject" …', { level: "warn", label: "vite" });
  write("网址没有填", { level: "warn", label: "settings" });
  write(" (+1ms) (file not created, response body was empty)", { label: "SKIP_FORMAT" });
  expect(written).toEqual([
    "已生成 1000 个文件",
    "已生成 2000 个文件",
    "2500 page(s) built in 4.1s",
    "网址没有填",
    " (+1ms) (file not created, response body was empty)",
  ]);
});
