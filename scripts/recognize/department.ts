/** The department as the form prints it. */
import type { RecognizedForm } from "./form.ts";

/** `[106]中共安庆市委组织部` → code and name; a name alone has no code. */
export function departmentOf(text: string | undefined): RecognizedForm["department"] {
  if (text === undefined) return undefined;
  const match = /^\s*(?:[[\uFF3B【〔(\uFF08](\w+)[\]\uFF3D】〕)\uFF09]|(\d{3,9})\s*[-—–_])\s*(\S.*)$/su.exec(text);
  const code = match?.[1] ?? match?.[2];
  return code === undefined ? { name: text, text } : { code, name: match?.[3] ?? text, text };
}
