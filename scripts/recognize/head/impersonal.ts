/** What stands behind 联系人, 电话 and their like and names nobody: 综合科, 另行公布. */
import type { OtherCell } from "../../../src/model/form.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";

/** Keeps the words among the `others` of the form; what was masked, and figures, are kept nowhere. */
export function keepImpersonal({ others }: { readonly others: OtherCell[] }, label: string, text: string): void {
  if (/\p{L}/u.test(text)) others.push({ label: joinLines(label), text: joinWraps(text) });
}
