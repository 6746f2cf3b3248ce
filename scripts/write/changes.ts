/** What an import changes in a project that is already published, field by field. */
import type { ProjectRecord } from "../../src/model/form.ts";

/** One changed field; `before` or `after` is absent where the field came or went. */
export interface FieldChange {
  /** Content key; lines of funds as `项目资金 › 财政拨款`, indicators as `绩效指标 › 名称`. */
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

export interface ProjectChange {
  /** Project id, `2024/106/zggzjf`. */
  readonly id: string;
  readonly name: string;
  readonly kind: "added" | "changed" | "removed";
  readonly fields: readonly FieldChange[];
}

/** Where a form stands in its document, and what could not be read, is no change of the project. */
const APART: ReadonlySet<string> = new Set(["原件", "问题", "原表用词"]);

/** The fields that differ, in the order of the record. */
export function fieldChanges(before: ProjectRecord, after: ProjectRecord): FieldChange[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => {
      const [was, is] = [old.get(field), now.get(field)];
      return { field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
    });
}

function textsOf(record: ProjectRecord): Map<string, string> {
  const texts = new Map<string, string>();
  const put = (field: string, text: string): void => {
    let key = field;
    for (let number = 2; texts.has(key); number += 1) key = `${field}（${number}）`;
    texts.set(key, text);
  };
  for (const [key, value] of Object.entries(record)) {
    if (APART.has(key)) continue;
    if (typeof value === "string") put(key, value);
    else if (Array.isArray(value)) for (const item of value) put(`${key} › ${nameOf(item)}`, wordsOf(item));
    else for (const [line, text] of Object.entries(value ?? {})) put(`${key} › ${line}`, String(text));
  }
  return texts;
}

function nameOf(item: Readonly<Record<string, unknown>>): string {
  return String(item.三级指标 ?? item.栏目 ?? item.资金 ?? "");
}

function wordsOf(item: Readonly<Record<string, unknown>>): string {
  return Object.entries(item)
    .filter(([key]) => key !== "出处" && key !== "三级指标" && key !== "栏目")
    .map(([, value]) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join(" ");
}
