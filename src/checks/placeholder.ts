/** A field that holds a placeholder. */
import type { Check } from "./check.ts";
import { fieldTexts } from "./texts.ts";

export const placeholder: Check = {
  id: "placeholder",
  severities: ["doubt"],
  source: "entry-rule",
  *inspect(subject) {
    for (const { field, text } of fieldTexts(subject)) {
      const bare = text.replace(/\s/gu, "");
      if (PLACEHOLDER.test(bare)) yield { severity: "doubt", say: "placeholder", field, data: { text } };
    }
  },
};

/** ＊＊＊ is what the import or the department kept back (a name), and was filled in. */
const PLACEHOLDER =
  /^(?:[XxＸｘ×*]{2,}.{0,4}|暂无|待定|待填写?|待补充?|待完善|未填|空白?|TBD|test|测试|[?？]{1,}|…{1,}|\.{2,}|请填写.{0,6}|同上)$/iu;
