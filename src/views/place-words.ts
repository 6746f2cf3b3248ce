/** Where something stands in an original, in the words of the interface; content files have it in Chinese. */
import { type StringKey, t } from "../i18n/translate.ts";

const WORDS: readonly (readonly [RegExp, StringKey])[] = [
  [/工作表“([^”]*)”/gu, "place.sheet"],
  [/表内第 ([\d—]+) 行/gu, "place.row"],
  [/第 ([\d—]+) 页/gu, "place.page"],
  [/第 ([\d—]+) 段/gu, "place.paragraph"],
  [/第 ([\d—]+) 表/gu, "place.table"],
];
/** Below a sheet a row; alone, a line of text. */
const LINE = /第 ([\d—]+) 行/gu;

/** `第 13—31 行` as it is or as `lines 13—31`; `工作表“支出” 第 5 行`; `第 2 页 至 第 3 页`. */
export function sayPlace(place: string): string {
  const words = [...WORDS, [LINE, place.includes("工作表") ? "place.sheetRow" : "place.line"] as const];
  return words
    .reduce((said, [pattern, key]) => said.replace(pattern, (_, value: string) => say(key, value)), place)
    .replaceAll(" 至 ", t("place.to"));
}

function say(key: StringKey, value: string): string {
  return t(key, { value, count: value.includes("—") ? 2 : 1 });
}
