/** A sentence with its `{name}` places filled; names without data become empty. */
export function fill(sentence: string, data: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(data[name] ?? ""));
}
