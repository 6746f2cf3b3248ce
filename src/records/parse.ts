/** Text of a content file → typed value, or every error in it with line and column. Pure: no disk, no Astro. */
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { compareNotices, type Notice } from "../model/notice.ts";
import { nearestWord } from "./nearest-word.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { allowedKeys } from "./schema-keys.ts";

export type Parsed<T> =
  | { readonly value: T; readonly notices: readonly [] }
  | { readonly value: undefined; readonly notices: readonly Notice[] };

/**
 * Reads a YAML file in which every scalar is text as written (`0.00` stays `0.00`) and checks it against a schema.
 * `path` names the file in the notices.
 */
export function parseRecord<S extends z.ZodType>(source: string, path: string, schema: S): Parsed<z.output<S>> {
  // The whole parser is for files that people wrote in their own way, and for saying where an error is.
  const plain = readPlainYaml(source);
  const checked = plain === undefined ? undefined : schema.safeParse(plain);
  if (checked?.success) return { value: checked.data, notices: [] };
  const { document, at } = readYaml(source);
  if (document.errors.length > 0) {
    const notices = document.errors.map((error): Notice => {
      const code = error.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml-syntax";
      return { code, severity: "error", path, ...at(error.pos[0]) };
    });
    return { value: undefined, notices: untilFirstSlip(notices) };
  }
  if (!isMap(document.contents)) {
    return { value: undefined, notices: [{ code: "not-a-record", severity: "error", path, line: 1, column: 1 }] };
  }
  const unplain = unplainParts(document).map(({ offset, ...notice }): Notice => ({ ...notice, path, ...at(offset) }));
  if (unplain.length > 0) return { value: undefined, notices: unplain.sort(compareNotices) };
  const result = schema.safeParse(plainValue(document));
  if (result.success) return { value: result.data, notices: [] };
  const notices = result.error.issues.flatMap((issue) =>
    noticesOf(issue, document, schema).map(({ offset, ...notice }): Notice => ({ ...notice, path, ...at(offset) })),
  );
  return { value: undefined, notices: notices.sort(compareNotices) };
}

/** Line and column of the value that stands under these keys; of the nearest one above it when there is none. */
export function placeOf(source: string, keys: readonly string[]): { line: number; column: number } {
  const { document, at } = readYaml(source);
  return at(valueOffset(document, keys));
}

function readYaml(source: string): { document: Document; at: (offset: number) => { line: number; column: number } } {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return { document, at };
}

/**
 * One slip makes the parser complain about line after line: the first complaint says it, with the number of lines that
 * may only follow from it.
 */
function untilFirstSlip(notices: readonly Notice[]): Notice[] {
  const sorted = [...notices].sort(compareNotices);
  const first = sorted.findIndex(({ code }) => code === "yaml-syntax");
  const slip = sorted[first];
  if (!slip) return sorted;
  const lines = new Set(sorted.slice(first).map(({ line }) => line));
  const count = String(lines.size - 1);
  return [...sorted.slice(0, first), count === "0" ? slip : { ...slip, code: "yaml-syntax-more", data: { count } }];
}

/**
 * What YAML can do beyond `栏目: 内容`: references and tags make a text something else than what is written, and a
 * key that is not a plain word would be lost in an object.
 */
function unplainParts(document: Document): LocatedNotice[] {
  const notices: LocatedNotice[] = [];
  const note = (code: string, node: unknown, data: Record<string, string> = {}): void => {
    notices.push({ code, severity: "error", offset: isNode(node) ? (node.range?.[0] ?? 0) : 0, data });
  };
  visit(document, {
    Alias: (_, node) => note("yaml-reference", node),
    Node: (_, node: Node & { anchor?: string | undefined }) => {
      if (node.anchor !== undefined || node.tag !== undefined) note("yaml-reference", node);
    },
    Pair: (_, { key, value }) => {
      const word = isScalar(key) ? String(key.value ?? "") : undefined;
      if (word === undefined) note("yaml-reference", isNode(key) ? key : value);
      else if (word.trim() === "" || word === "__proto__") note("wrong-key", key, { key: word });
    },
  });
  return notices;
}

/** The data with every scalar as text; an empty value is an empty text, which the schemas refuse. */
function plainValue(document: Document): unknown {
  const withText = (value: unknown): unknown => {
    if (value === null || value === undefined) return "";
    if (Array.isArray(value)) return value.map(withText);
    if (typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withText(entry)]));
  };
  return withText(document.toJS({ maxAliasCount: 0 }));
}

type LocatedNotice = Omit<Notice, "path"> & { readonly offset: number };

function noticesOf(issue: z.core.$ZodIssue, document: Document, schema: z.ZodType): LocatedNotice[] {
  const path = issue.path.map(String);
  const key = issue.path.map((step) => (typeof step === "number" ? `第 ${step + 1} 条` : String(step))).join(" › ");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => {
      const known = allowedKeys(schema, issue.path);
      const near = nearestWord(name, known);
      return {
        code: near === undefined ? "unknown-key" : "unknown-key-near",
        severity: "error",
        offset: keyOffset(document, [...path, name]),
        data: { key: name, ...(near === undefined ? {} : { near }), known: known.join("、") },
      };
    });
  }
  const offset = valueOffset(document, path);
  const found = document.getIn(issue.path, false);
  const value = isScalar(found) || typeof found === "string" ? String(found) : undefined;
  const ofType = issue.code === "invalid_type";
  if ((ofType || issue.code === "invalid_value") && value === undefined && !document.hasIn(issue.path)) {
    return [
      { code: "missing-key", severity: "error", offset: valueOffset(document, path.slice(0, -1)), data: { key } },
    ];
  }
  const data = { key, value: value ?? "", allowed: allowedOf(issue) };
  const code = value?.trim() === "" ? "empty-value" : ofType ? "wrong-shape" : "wrong-value";
  return [{ code, severity: "error", offset, data }];
}

/** What the schema would have taken: the values themselves, or the i18n key that the schema carries as its message. */
function allowedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return issue.values.map(String).join("、");
  return issue.code === "invalid_type" ? `allowed.${issue.expected}` : issue.message;
}

function keyOffset(document: Document, path: readonly string[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1).map(stepOf), true) : document.contents;
  if (!isMap(parent)) return 0;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function valueOffset(document: Document, path: readonly string[]): number {
  if (path.length === 0) return document.contents?.range?.[0] ?? 0;
  const node = document.getIn(path.map(stepOf), true);
  if (isNode(node) && node.range) return node.range[0];
  return keyOffset(document, path);
}

function stepOf(step: string): string | number {
  return /^\d+$/u.test(step) ? Number(step) : step;
}
