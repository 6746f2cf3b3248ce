/** The lists that `numbering.xml` defines, each with its levels. */
import { childOf, childrenOf, type XmlElement } from "../container/xml.ts";

export interface ListLevel {
  /** `decimal`, `chineseCounting`, `bullet`. */
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  readonly start: number;
  /** Whether it goes on counting below a new number of a level above. */
  readonly goesOn: boolean;
  /** Whether all its numbers are printed in digits. */
  readonly isDigits: boolean;
  /** The paragraph style that stands for it. */
  readonly style: string | undefined;
}

export interface List {
  /** Lists of one definition go on counting where another ended. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew with this list, and their first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Lists by their `numId`; a level that a list changes is its own. */
export function listsOf(definitions: readonly XmlElement[]): ReadonlyMap<string, List> {
  const named = (name: string): XmlElement[] => definitions.filter((element) => element.name === name);
  const abstracts = new Map(
    named("abstractNum").map((element) => [element.attributes.abstractNumId ?? "", levelsIn(element)] as const),
  );
  return new Map(
    named("num").flatMap((element) => {
      const definition = valOf(element, "abstractNumId") ?? "";
      const levels = abstracts.get(definition);
      if (!levels) return [];
      const overrides = childrenOf(element, "lvlOverride");
      const own = overrides.map((override) => [...levelsIn(override)]);
      const restarts = overrides.flatMap((override) => {
        const first = valOf(override, "startOverride");
        return first === undefined ? [] : [[numberOf(override.attributes.ilvl, 0), numberOf(first, 1)] as const];
      });
      const list = { definition, levels: new Map([...levels, ...own.flat()]), restarts: new Map(restarts) };
      return [[element.attributes.numId ?? "", list] as const];
    }),
  );
}

function levelsIn(element: XmlElement): Map<number, ListLevel> {
  return new Map(
    childrenOf(element, "lvl").map((level, index) => [numberOf(level.attributes.ilvl, index), levelOf(level)]),
  );
}

function levelOf(element: XmlElement): ListLevel {
  return {
    format: valOf(element, "numFmt") ?? "decimal",
    text: valOf(element, "lvlText") ?? "",
    start: numberOf(valOf(element, "start"), 1),
    goesOn: valOf(element, "lvlRestart") === "0",
    isDigits: childOf(element, "isLgl") !== undefined,
    style: valOf(element, "pStyle"),
  };
}

/** Word's numbers end at 32,767; what is none counts as not said. */
function numberOf(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,5}$/u.test(text) && Number(text) <= 32_767 ? Number(text) : otherwise;
}

/** What a setting says: the `w:val` of the child of this name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}
