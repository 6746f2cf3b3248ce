/** What stands behind 联系人, 电话 and their like and names nobody: 综合科, 另行公布. */
import type { HeadFields } from "../head-fields.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";

/** Keeps the words among the other lines of the form; what was masked, and figures, are kept nowhere. */
export function keepImpersonal(head: HeadFields, label: string, text: string): void {
  if (/\p{L}/u.test(text)) head.others.push({ label: joinLines(label), text: joinWraps(text) });
}
