/** Known typing errors. */
import type { Check } from "./check.ts";
import { allTexts } from "./texts.ts";

export const typos: Check = {
  id: "typos",
  severities: ["doubt"],
  source: "reading",
  *inspect(subject) {
    for (const { field, text } of allTexts(subject)) {
      for (const match of text.matchAll(TYPO)) {
        const data = { text: match[0], right: TYPOS[match[0]] ?? "" };
        yield { severity: "doubt", say: "typo", field, data };
      }
    }
  },
};

/** Wrong → right, seen in published documents of this kind; a wrong form must be no word of its own. */
const TYPOS: Readonly<Record<string, string>> = {
  建立建全: "建立健全",
  拔付: "拨付",
  拔款: "拨款",
  攻府: "政府",
  领导小姐: "领导小组",
  积效: "绩效",
  按排: "安排",
  侯选: "候选",
  帐号: "账号",
  布署: "部署",
  部暑: "部署",
  渡过难关: "度过难关",
};
const TYPO = new RegExp(Object.keys(TYPOS).join("|"), "gu");
