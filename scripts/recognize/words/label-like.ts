/** What a label that nobody has heard of looks like. */
import { bareLabel } from "./labels.ts";

/** Whether a text that we do not know may be a label: short, in Chinese, without marks or figures but its number. */
export function isLabelLike(text: string): boolean {
  const bare = bareLabel(text).replace(
    /^(?:\(?[\d一二三四五六七八九十]{1,2}\)|[\d一二三四五六七八九十]{1,2}[.、])/u,
    "",
  );
  return bare.length >= 2 && bare.length <= 16 && /\p{Script=Han}/u.test(bare) && !/[。;,、\d]/u.test(bare);
}
