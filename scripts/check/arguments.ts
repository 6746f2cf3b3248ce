/** The command line of `npm run check`. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fill } from "../../src/i18n/fill.ts";
import { checkCommand } from "../../src/i18n/zh/check-command.ts";
import { type Folders, foldersOf } from "../folders.ts";

export interface CheckOptions extends Folders {
  readonly strict: boolean;
  readonly json: boolean;
  readonly report?: string;
}

/** The options, or undefined after telling how the command is used. */
export function readArguments(): CheckOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        strict: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        report: { type: "string" },
        content: { type: "string" },
      },
    });
    const empty = (["report", "content"] as const).find((name) => values[name] === "");
    if (empty) return usage(fill(checkCommand.noValue, { option: `--${empty}` }));
    const [word] = positionals;
    if (word !== undefined) return usage(fill(checkCommand.noPositional, { word }));
    const { strict, json, report } = values;
    const folders = foldersOf(values.content);
    return { strict, json, ...folders, ...(report !== undefined && { report: resolve(report) }) };
  } catch (error) {
    const [, option] = /option '(--?[^' ]+)/iu.exec(String(error)) ?? [];
    const isUnknown = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    const sentence = isUnknown ? checkCommand.unknownOption : checkCommand.noValue;
    return usage(option === undefined ? String(error) : fill(sentence, { option }));
  }
}

function usage(reason: string): undefined {
  console.error(`${reason}\n${checkCommand.usage}`);
  return undefined;
}
