/**
 * The part of YAML that our own writer uses, read line by line: some twenty times faster than a whole YAML parser,
 * which decides on thousands of files whether a site builds in seconds. Whatever is not plainly of this part is
 * left to the `yaml` library; what is accepted here has the same value there (a property test holds this).
 */

/** Data in which every scalar is text. */
export type PlainValue = string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** The record in a YAML text, or undefined when the text must be read by the whole parser. */
export function readPlainYaml(source: string): PlainValue | undefined {
  if (UNUSUAL.test(source)) return undefined;
  const lines = source.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const cursor: Cursor = { lines, at: 0 };
  const record = readMap(cursor, 0);
  return cursor.at === lines.length ? record : undefined;
}

interface Cursor {
  /** The first line of a list item is rewritten without its dash, so that the item reads as a map. */
  readonly lines: string[];
  at: number;
}

/** Line ends and white space other than line feed and space; invisible marks. */
const UNUSUAL = /[^\n\P{Cc}]|[\u2028\u2029\ufeff]/u;
const ENTRY = /^([\p{L}\p{N}]{1,64}):(?: (.+))?$/u;
/** Simple quotes: nothing in them to undo. */
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/u;
const NOT_PLAIN = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #| $/u;

function readMap(cursor: Cursor, indent: number): PlainValue | undefined {
  const record: Record<string, PlainValue> = {};
  const first = cursor.at;
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (indentOf(line) < indent) break;
    const [, key, text] = ENTRY.exec(line.slice(indent)) ?? [];
    if (key === undefined || Object.hasOwn(record, key)) return undefined;
    cursor.at += 1;
    const value = text === undefined ? readNested(cursor, indent + 2) : readValue(cursor, text, indent + 2);
    if (value === undefined) return undefined;
    record[key] = value;
  }
  return cursor.at === first ? undefined : record;
}

function readNested(cursor: Cursor, indent: number): PlainValue | undefined {
  const line = cursor.lines[cursor.at];
  if (line === undefined || indentOf(line) !== indent) return undefined;
  return line.startsWith("- ", indent) ? readList(cursor, indent) : readMap(cursor, indent);
}

function readList(cursor: Cursor, indent: number): PlainValue | undefined {
  const list: PlainValue[] = [];
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    if (indentOf(line) < indent) break;
    if (!line.startsWith("- ", indent)) return undefined;
    const rest = line.slice(indent + 2);
    let item: PlainValue | undefined;
    if (ENTRY.test(rest)) {
      cursor.lines[cursor.at] = " ".repeat(indent + 2) + rest;
      item = readMap(cursor, indent + 2);
    } else {
      cursor.at += 1;
      item = readScalar(rest);
    }
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

function readValue(cursor: Cursor, text: string, indent: number): string | undefined {
  return text === "|-" ? readBlock(cursor, indent) : readScalar(text);
}

function readScalar(text: string): string | undefined {
  if (!NOT_PLAIN.test(text)) return text;
  const [, double, single] = QUOTED.exec(text) ?? [];
  return double ?? single;
}

/** The lines of a `|-` block; one with empty lines, or whose first line starts with a space, is left to the parser. */
function readBlock(cursor: Cursor, indent: number): string | undefined {
  const texts: string[] = [];
  for (let line = cursor.lines[cursor.at]; line !== undefined; line = cursor.lines[cursor.at]) {
    const own = indentOf(line);
    if (own === line.length || (own > indent && texts.length === 0)) return undefined;
    if (own < indent) break;
    texts.push(line.slice(indent));
    cursor.at += 1;
  }
  return texts.length === 0 ? undefined : texts.join("\n");
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === " ") indent += 1;
  return indent;
}
