/** List numbers of Word paragraphs: they are printed, but the paragraph's text does not hold them. */

import { childOf, type XmlElement } from "../container/xml.ts";
import { formatListNumber } from "./list-number.ts";
import { type List, type ListLevel, listsOf, valOf } from "./lists.ts";

/** Counts the lists of a document while its paragraphs are read in order. */
export interface Numbering {
  /** The number printed before a paragraph with these properties, `1.`; empty for bullets and plain text. */
  next(properties: XmlElement | undefined): string;
}

/** What a paragraph or its style says of its list. */
interface Listed {
  readonly id: string;
  readonly depth: number;
}

/** Styles that lead back to themselves end the search. */
const MOST_STYLES = 20;

/** The numbers of the lists that these elements define, for paragraphs of these styles. */
export function numberingOf(definitions: readonly XmlElement[], styles: readonly XmlElement[] = []): Numbering {
  const lists = listsOf(definitions);
  const listed = listedBy(styles, lists);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (properties) => {
      const { id, depth } = listed(properties) ?? {};
      const list = id === undefined ? undefined : lists.get(id);
      if (!list || depth === undefined) return "";
      const level = list.levels.get(depth);
      if (!level) return "";
      const counts = counters.get(list.definition) ?? [];
      counters.set(list.definition, counts);
      const restart = begun.has(`${id} ${depth}`) ? undefined : list.restarts.get(depth);
      begun.add(`${id} ${depth}`);
      counts[depth] = restart ?? (counts[depth] ?? level.start - 1) + 1;
      for (const [deeper, { goesOn }] of list.levels) if (deeper > depth && !goesOn) delete counts[deeper];
      return printed(level, list, counts);
    },
  };
}

/** `%1.%2` with the counts; empty for a bullet. */
function printed(level: ListLevel, list: List, counts: readonly number[]): string {
  if (level.format === "bullet" || level.format === "none") return "";
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels.get(at);
    return other ? formatListNumber(counts[at] ?? other.start, level.isDigits ? "decimal" : other.format) : "";
  });
}

/** The list of a paragraph: its own, or its style's, or that of the style which that one is based on. */
function listedBy(
  styles: readonly XmlElement[],
  lists: ReadonlyMap<string, List>,
): (properties: XmlElement | undefined) => Listed | undefined {
  const byId = new Map(styles.map((style) => [style.attributes.styleId ?? "", style]));
  const usual = styles.find(({ attributes }) => attributes.type === "paragraph" && attributes.default === "1");
  return (properties) => {
    let said = childOf(properties, "numPr");
    let depth = valOf(said, "ilvl");
    let style = valOf(properties, "pStyle") ?? usual?.attributes.styleId;
    for (let count = 0; style !== undefined && valOf(said, "numId") === undefined && count < MOST_STYLES; count += 1) {
      const element = byId.get(style);
      said = childOf(childOf(element, "pPr"), "numPr");
      depth ??= valOf(said, "ilvl") ?? depthOf(style, lists.get(valOf(said, "numId") ?? ""));
      style = valOf(element, "basedOn");
    }
    const id = valOf(said, "numId");
    return id === undefined ? undefined : { id, depth: Number(depth ?? 0) };
  };
}

/** The level that names this style as its own. */
function depthOf(style: string, list: List | undefined): string | undefined {
  const found = [...(list?.levels ?? [])].find(([, level]) => level.style === style);
  return found === undefined ? undefined : String(found[0]);
}
