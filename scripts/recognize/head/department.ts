/** The department as the form prints it. */
import type { RecognizedForm } from "../form.ts";

/**
 * A code before the name: in brackets, with a stroke, or right before it (`331省农业农村厅`). The numbers that everybody
 * calls (`120急救中心`, `12345热线`) are names.
 */
const CODE_BEFORE =
  /^\s*(?:[[\uFF3B【〔(\uFF08](\w+)[\]\uFF3D】〕)\uFF09]|(\d{3,9})\s*[-—–_]|(?!1(?:1[09]|2[02]|2\d{3})\D)(\d{3,9})(?=\s*\p{Script=Han}{3}|\s+\p{Script=Han}))\s*(\S.*)$/su;
/** A code after the name, with a gap or stroke, in brackets, or with so many digits that no name has them; the unified code of
 * an organisation (GB 32100) has 18 signs. */
const CODE_AFTER =
  /^\s*(\p{Script=Han}\S*?)\s*(?:[\s\-—–_](\d{3,20}|\d[\dA-Z]{17})|(\d{6,20})|[[\uFF3B【〔(\uFF08](?:代码|编码)?[:\uFF1A]?([\d\uFF10-\uFF19]{3,20})[\]\uFF3D】〕)\uFF09])\s*$/u;

/**
 * `[106]中共安庆市委组织部` → code and name; a name alone has no code but the one that a label of its own states
 * (主管部门编码).
 */
export function departmentOf(text: string | undefined, stated?: string): RecognizedForm["department"] {
  if (text === undefined) return undefined;
  const before = CODE_BEFORE.exec(text);
  const after = before ? null : CODE_AFTER.exec(text);
  const code =
    before?.[1] ??
    before?.[2] ??
    before?.[3] ??
    after?.[2] ??
    after?.[3] ??
    after?.[4] ??
    (stated !== undefined && /^\w{1,12}$/u.test(stated) ? stated : undefined);
  return code === undefined ? { name: text, text } : { code, name: before?.[4] ?? after?.[1] ?? text, text };
}
