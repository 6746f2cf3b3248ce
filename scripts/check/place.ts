/** Where a field of a form stands in its content file. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { EXECUTION_TERMS, EXTRA_COLUMN_TERMS } from "../../src/model/column-terms.ts";
import { DETAIL_TERMS } from "../../src/model/layout-terms.ts";
import { FIELD_TERMS, FUND_TERMS, INDICATOR_TERMS } from "../../src/model/terms.ts";

/** Line (from 1) of any field of the file; a field that is not there has the line of what should contain it. */
export function lineFinder(source: string): (field: string) => number {
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  return (field) => {
    const path = contentPath(field);
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(document.contents, path.slice(0, length));
      if (offset !== undefined) return lines.linePos(offset).line;
    }
    return 1;
  };
}

/** Keys and positions in the content file: `indicators.3.target` → 绩效指标, 2, 指标值. */
function contentPath(field: string): (string | number)[] {
  const [part = "", number, column, position] = field.split(".");
  if (part === "funds") return ["项目资金", ...wordOf(FUND_TERMS, number)];
  if (part === "execution") return ["预算执行", Number(number) - 1, ...wordOf(EXECUTION_TERMS, column)];
  if (part === "details") return wordOf(DETAIL_TERMS, number);
  if (part === "midTermIndicators") return ["中期绩效指标"];
  if (part === "others") return ["其他栏目", Number(number) - 1];
  if (part !== "indicators") return wordOf(FIELD_TERMS, part);
  if (number === undefined) return ["绩效指标"];
  const inside =
    column === "others"
      ? ["其他栏目", Number(position) - 1]
      : wordOf([...INDICATOR_TERMS, ...EXTRA_COLUMN_TERMS], column);
  return ["绩效指标", Number(number) - 1, ...inside];
}

function wordOf(
  terms: readonly { readonly code: string; readonly word: string }[],
  code: string | undefined,
): string[] {
  return terms.filter((term) => term.code === code).map(({ word }) => word);
}

/** Offset of the key, or of the list entry, that the path leads to. */
function offsetOf(root: unknown, path: readonly (string | number)[]): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const step of path) {
    if (isMap(node) && typeof step === "string") {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      offset = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
      node = pair?.value;
    } else {
      node = isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
      offset = isNode(node) ? node.range?.[0] : undefined;
    }
    if (offset === undefined) return undefined;
  }
  return offset;
}
