/** The command line of `npm run import`. */
import { parseArgs } from "node:util";
import { fill } from "../../src/i18n/fill.ts";
import { importCommand } from "../../src/i18n/zh/import-command.ts";
import { defined } from "../../src/model/form.ts";
import { type Folders, foldersOf } from "../folders.ts";
import type { Decisions } from "../recognize/personal/decisions.ts";
import { type Assumed, parseDepartment } from "../write/assume.ts";

export interface ImportOptions extends Assumed, Folders, Decisions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly dryRun: boolean;
  /** Whether the originals are published; where nobody says, as they were before. */
  readonly source?: boolean;
  readonly watch: boolean;
}

/** The options, or undefined after telling how the command is used. */
export function readArguments(argv: readonly string[]): ImportOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      allowNegative: true,
      options: {
        json: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        source: { type: "boolean" },
        watch: { type: "boolean", default: false },
        content: { type: "string" },
        year: { type: "string" },
        department: { type: "string" },
        keep: { type: "string", multiple: true, default: [] },
        mask: { type: "string", multiple: true, default: [] },
      },
    });
    if (positionals.length === 0) return misused(importCommand.noFiles);
    if (["--source", "--no-source"].every((option) => argv.includes(option))) return misused(importCommand.bothSources);
    if (values.content === "") return wrongOption("--content");
    if (values.year !== undefined && !/^(?:19|20)\d{2}$/u.test(values.year)) return wrongOption("--year");
    const department = values.department === undefined ? undefined : parseDepartment(values.department);
    if (values.department !== undefined && !department) return wrongOption("--department");
    const { keep, mask } = values;
    const short = (["keep", "mask"] as const).find((name) => values[name].some((word) => word.trim().length < 2));
    if (short) return wrongOption(`--${short}`);
    return defined<ImportOptions>({
      files: positionals,
      json: values.json,
      dryRun: values["dry-run"],
      source: values.source,
      watch: values.watch,
      keep,
      mask,
      year: values.year === undefined ? undefined : Number(values.year),
      department,
      ...foldersOf(values.content),
    });
  } catch (error) {
    const option = /option '(--?[^'\s]+)/iu.exec(String(error))?.[1] ?? "";
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return misused(fill(importCommand.unknownOption, { option }));
    return wrongOption(option);
  }
}

function wrongOption(option: string): undefined {
  return misused(fill(importCommand.wrongOption, { option, example: exampleOf(option) }));
}

/** How the usage has the option: `--year 2024`. */
function exampleOf(option: string): string {
  const line = importCommand.usage.split("\n").find((each) => each.trim().startsWith(`${option} `));
  return (
    line
      ?.trim()
      .split(/\s+/u)
      .slice(0, TAKES_VALUE.has(option) ? 2 : 1)
      .join(" ") ?? option
  );
}

const TAKES_VALUE: ReadonlySet<string> = new Set(["--content", "--year", "--department", "--keep", "--mask"]);

function misused(sentence: string): undefined {
  console.error(`${sentence}\n${importCommand.usage}`);
}
