/** The number one, which may stand in a link. */
const ONE = /^(?:<[^>]*>)?1(?:<[^>]*>)?$/u;

/**
 * A sentence with its `{name}` places filled; names without data become empty. `{count|page|pages}` is the first word
 * for exactly one and the second for any other number.
 */
export function fill(sentence: string, data: Readonly<Record<string, string | number>> = {}): string {
  // Most sentences have no places; on large sites that is millions of calls.
  if (!sentence.includes("{")) return sentence;
  return sentence.replace(/\{(\w+)(?:\|([^{|}]*)\|([^{|}]*))?\}/gu, (_, name: string, one?: string, more?: string) => {
    const value = String(data[name] ?? "");
    return one === undefined || more === undefined ? value : ONE.test(value) ? one : more;
  });
}
