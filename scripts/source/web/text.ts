/** Text of web pages: white space as browsers show it, and which elements are no part of the text. */
import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Never text, or the page's own furniture. `header` stays: pages put the document's title there. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "head script style noscript noframes template nav footer iframe object embed svg math canvas audio video select button input textarea datalist dialog rp rt".split(
    " ",
  ),
);

/** Set in running text; every other element begins and ends a line. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q ruby s samp small span strike strong sub sup time tt u var wbr st1:chsdate".split(
    " ",
  ),
);

/** Whether an element and all in it is left out: scripts, menus, and what the page hides. */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "role" && /^(?:navigation|search|menu|menubar)$/iu.test(value.trim())) return true;
    if (name === "style" && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(value))
      return true;
  }
  return false;
}

export function breaksLine(element: Element): boolean {
  return !INLINE.has(element.tagName);
}

/** Line of the source where a node begins, from 1; an implied element begins where its first child does. */
export function lineOf(node: Node): number | undefined {
  const own = node.sourceCodeLocation?.startLine;
  if (own !== undefined || !("childNodes" in node)) return own;
  const [first] = node.childNodes;
  return first && lineOf(first);
}

/** White space that browsers collapse; the wide space of Chinese text is printed. */
export const COLLAPSED = /[ \t\n\r\f]+/gu;

/** Spaces collapsed, blank lines left out. */
export function tidyText(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t\r\f\v\u00a0]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
