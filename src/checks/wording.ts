/** Slips in the words: placeholders, left-over characters, mixed widths, known typing errors. */
import type { Check, FindingData } from "./check.ts";
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

export const widthMix: Check = {
  id: "width-mix",
  severities: ["hint"],
  source: "reading",
  *inspect(subject) {
    for (const { field, text } of fieldTexts(subject)) {
      const pair = PAIRS.find(([half, full]) => text.includes(half) && text.includes(full));
      const letter = /[０-９Ａ-Ｚａ-ｚ]/u.exec(text)?.[0];
      if (pair) yield { severity: "hint", say: "both", field, data: { half: pair[0], full: pair[1] } };
      else if (letter !== undefined) yield { severity: "hint", say: "full", field, data: { text: letter } };
    }
  },
};

export const typos: Check = {
  id: "typos",
  severities: ["doubt"],
  source: "reading",
  *inspect(subject) {
    for (const { field, text } of fieldTexts(subject)) {
      for (const match of text.matchAll(TYPO)) {
        const data = { text: match[0], right: TYPOS[match[0]] ?? "" };
        yield { severity: "doubt", say: "typo", field, data };
      }
    }
  },
};

const PLACEHOLDER =
  /^(?:[XxＸｘ×*＊]{2,}.{0,4}|暂无|待定|待填写?|待补充?|待完善|未填|空白?|TBD|test|测试|[?？]{1,}|…{1,}|\.{2,}|请填写.{0,6}|同上)$/iu;
/** A figure at the start that no unit, ordinal or list goes on with: `1通过项目实施`. */
const START =
  /^[0-9０-９]{1,2}(?=[\p{Script=Han}])(?![年月日号个项次人名届期套家部条场级类批支所座处万亿千百张份篇件台位只户亩元天周季号楼米公]|[一二三四五六七八九十])/u;
const SPACE = /\p{Script=Han}[ \u00A0\u3000]+\p{Script=Han}{1,4}/u;
const PAIRS: readonly (readonly [string, string])[] = [
  [",", "，"],
  [";", "；"],
  ["(", "（"],
  [")", "）"],
  [":", "："],
  ["%", "％"],
];
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

/** A second such figure (1…,2…) makes an enumeration. */
const SECOND = /[,，。;；.、\s][2２](?:[.、．)）](?!\d)|\p{Script=Han})/u;

function* residueOf(field: string, text: string): Iterable<FindingData> {
  const start = START.exec(text)?.[0];
  if (start === undefined || SECOND.test(text)) return;
  yield { severity: "doubt", say: "start", field, data: { text: text.slice(0, 8), digits: start } };
}
