/** A sentence with its `{name}` places filled; names without data become empty. */
export function fill(sentence: string, data: Readonly<Record<string, string | number>> = {}): string {
  // Most sentences have no places; on large sites that is millions of calls.
  if (!sentence.includes("{")) return sentence;
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => String(data[name] ?? ""));
}
