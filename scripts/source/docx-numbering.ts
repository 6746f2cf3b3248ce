/** List numbers of Word paragraphs: they are printed, but the paragraph's text does not hold them. */
import type { Watch } from "./watch.ts";
import { childOf, childrenOf, elementsOf, type XmlElement } from "./xml.ts";

/** Counts the lists of a document while its paragraphs are read in order. */
export interface Numbering {
  /** The number printed before a paragraph with these list properties, `1.`; empty for bullets and plain text. */
  next(properties: XmlElement | undefined): string;
}

interface Level {
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  readonly start: number;
}

const CHINESE = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** The lists of `numbering.xml`; without one, no paragraph has a number. */
export function readNumbering(bytes: Uint8Array | undefined, watch: Watch): Numbering {
  return numberingOf(bytes ? elementsOf(bytes, ["abstractNum", "num"], watch) : []);
}

/** The lists that these elements define. */
export function numberingOf(definitions: readonly XmlElement[]): Numbering {
  const lists = listsIn(definitions);
  const counters = new Map<string, number[]>();
  return {
    next: (properties) => {
      const id = childOf(properties, "numId")?.attributes.val;
      const levels = id === undefined ? undefined : lists.get(id);
      if (id === undefined || !levels) return "";
      const depth = Number(childOf(properties, "ilvl")?.attributes.val ?? 0);
      const level = levels[depth];
      if (!level) return "";
      const counts = counters.get(id) ?? [];
      counters.set(id, counts);
      counts[depth] = (counts[depth] ?? level.start - 1) + 1;
      counts.length = depth + 1;
      if (level.format === "bullet" || level.format === "none") return "";
      return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = levels[at];
        return other ? formatNumber(counts[at] ?? other.start, other.format) : "";
      });
    },
  };
}

function listsIn(definitions: readonly XmlElement[]): Map<string, readonly Level[]> {
  const abstracts = new Map<string, readonly Level[]>();
  const lists = new Map<string, readonly Level[]>();
  for (const element of definitions) {
    if (element.name === "abstractNum") {
      abstracts.set(element.attributes.abstractNumId ?? "", childrenOf(element, "lvl").map(levelOf));
      continue;
    }
    if (element.name !== "num") continue;
    const levels = abstracts.get(childOf(element, "abstractNumId")?.attributes.val ?? "");
    if (levels) lists.set(element.attributes.numId ?? "", levels);
  }
  return lists;
}

function levelOf(element: XmlElement): Level {
  const value = (name: string): string | undefined => childOf(element, name)?.attributes.val;
  return {
    format: value("numFmt") ?? "decimal",
    text: value("lvlText") ?? "",
    start: Number(value("start") ?? 1),
  };
}

function formatNumber(value: number, format: string): string {
  if (/^(?:chinese|taiwanese|japanese|ideographDigital)/u.test(format)) return chineseNumber(value);
  if (format === "decimalEnclosedCircleChinese" || format === "decimalEnclosedCircle") {
    return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
  }
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCodePoint(0x61 + ((value - 1) % 26));
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  return String(value);
}

/** 1–99 in Chinese figures; larger list numbers do not occur and stay in digits. */
function chineseNumber(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? "" : `${tens === 1 ? "" : CHINESE[tens]}十`;
  return `${head}${ones === 0 ? "" : CHINESE[ones]}`;
}
