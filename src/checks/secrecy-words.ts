/** Words that call for a look by the department's secrecy officer before publication. For the department only. */
import type { Check, FindingData, Subject } from "./check.ts";
import { allTexts } from "./texts.ts";

const WORDS = /绝密|机密|秘密级|涉密|内部资料|不得外传|大组工网|政务内网|公安网|保密机|密码(?!学)|涉密网/gu;

export const secrecy: Check = { id: "secrecy-words", severities: ["hint"], source: "law", internal: true, inspect };

function* inspect(subject: Subject): Iterable<FindingData> {
  for (const { field, text } of allTexts(subject)) {
    const words = [...new Set([...text.matchAll(WORDS)].map((match) => match[0]))];
    if (words.length > 0) yield { severity: "hint", say: "words", field, data: { words: words.join("、") } };
  }
}
