/** The command line of `npm run import`. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { defined } from "../src/model/form.ts";
import { type Assumed, parseDepartment } from "./write/assume.ts";

const USAGE = `用法：npm run import -- 文件或文件夹…
  --json               只打印识别结果(JSON)，不写入
  --dry-run            只报告会有哪些变化，不写入
  --year 2024          原件没有写年度时，按这个年度
  --department 106[名称] 原件没有写主管部门时，按这个部门
  --no-source          不公开原件，只公开识别出的文字
  --watch              导入后等着，文件一有变化就再导入
  --content 目录        写入另一个内容目录(默认 src/content)`;

export interface ImportOptions extends Assumed {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly noSource: boolean;
  readonly watch: boolean;
  readonly content: string;
  readonly originals: string;
}

const root = resolve(import.meta.dirname, "..");

/** The options, or undefined after telling how the command is used. */
export function readArguments(argv: readonly string[]): ImportOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        "no-source": { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
        content: { type: "string" },
        year: { type: "string" },
        department: { type: "string" },
      },
    });
    if (positionals.length === 0) return misused("请写出要导入的文件。");
    if (values.content === "") return misused("选项 --content 的写法不对。");
    if (values.year !== undefined && !/^(?:19|20)\d{2}$/u.test(values.year)) return misused("选项 --year 的写法不对。");
    const department = values.department === undefined ? undefined : parseDepartment(values.department);
    if (values.department !== undefined && !department) return misused("选项 --department 的写法不对。");
    return defined<ImportOptions>({
      files: positionals,
      json: values.json,
      dryRun: values["dry-run"],
      noSource: values["no-source"],
      watch: values.watch,
      year: values.year === undefined ? undefined : Number(values.year),
      department,
      content: values.content === undefined ? join(root, "src/content") : resolve(values.content),
      originals: values.content === undefined ? join(root, "public/sources") : join(resolve(values.content), "sources"),
    });
  } catch (error) {
    const option = /option '(--?[^'\s]+)/iu.exec(String(error))?.[1] ?? "";
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return misused(`没有选项 ${option}。`);
    return misused(`选项 ${option} 的写法不对。`);
  }
}

function misused(sentence: string): undefined {
  console.error(`${sentence}\n${USAGE}`);
}
