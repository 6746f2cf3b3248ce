/** The number formats that the cell styles of an xlsx workbook name. */

import { childrenOf, elementsOf } from "../container/xml.ts";
import type { Watch } from "../limits.ts";
import { BUILT_IN, formatNumber } from "./number-format.ts";
import type { CellFormatter } from "./xlsx-cell.ts";

/** How numbers look under the cell styles of a workbook; without styles they look General. */
export function stylesOf(bytes: Uint8Array | undefined, date1904: boolean, watch: Watch): CellFormatter {
  const codes = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  const styles: string[] = [];
  for (const element of bytes ? elementsOf(bytes, ["numFmts", "cellXfs"], watch) : []) {
    for (const child of childrenOf(element)) {
      const id = Number(child.attributes.numFmtId ?? 0);
      if (child.name === "numFmt") codes.set(id, child.attributes.formatCode ?? "General");
      else if (child.name === "xf") styles.push(codes.get(id) ?? "General");
    }
  }
  return (value, style) => formatNumber(value, styles[style] ?? "General", date1904);
}
