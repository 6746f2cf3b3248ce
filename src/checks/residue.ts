/** Left-over characters: a figure at the start, a space inside the words. */
import type { Check, FindingData } from "./check.ts";
import { fieldTexts } from "./texts.ts";

export const residue: Check = {
  id: "residue",
  severities: ["doubt", "hint"],
  source: "reading",
  *inspect(subject) {
    for (const { field, text } of fieldTexts(subject)) {
      if (!field.endsWith("target")) yield* residueOf(field, text);
      const space = SPACE.exec(text)?.[0];
      if (space !== undefined) yield { severity: "hint", say: "space", field, data: { text: space } };
    }
  },
};

/** A figure at the start that no unit, ordinal or list goes on with: `1通过项目实施`. */
const START =
  /^[0-9０-９]{1,2}(?=[\p{Script=Han}])(?![年月日号个项次人名届期套家部条场级类批支所座处万亿千百张份篇件台位只户亩元天周季号楼米公]|[一二三四五六七八九十])/u;
const SPACE = /\p{Script=Han}[ \u00A0\u3000]+\p{Script=Han}{1,4}/u;

/** A second such figure (1…,2…) makes an enumeration. */
const SECOND = /[,，。;；.、\s][2２](?:[.、．)）](?!\d)|\p{Script=Han})/u;

function* residueOf(field: string, text: string): Iterable<FindingData> {
  const start = START.exec(text)?.[0];
  if (start === undefined || SECOND.test(text)) return;
  yield { severity: "doubt", say: "start", field, data: { text: text.slice(0, 8), digits: start } };
}
