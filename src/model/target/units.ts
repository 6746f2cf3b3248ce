/** Words for units: what they count, and which belong together. A word that is not here is still kept as a unit. */

/** Power of ten of the words that scale a figure before its unit. */
export const SCALES: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** Time words: the unit that equal ones share, and its length where it is exact. */
const TIMES: Readonly<Record<string, { readonly same: string; readonly seconds?: number; readonly months?: number }>> =
  {
    秒: { same: "秒", seconds: 1 },
    秒钟: { same: "秒", seconds: 1 },
    s: { same: "秒", seconds: 1 },
    min: { same: "分钟", seconds: 60 },
    h: { same: "小时", seconds: 3600 },
    分钟: { same: "分钟", seconds: 60 },
    小时: { same: "小时", seconds: 3600 },
    钟头: { same: "小时", seconds: 3600 },
    天: { same: "天", seconds: 86_400 },
    日: { same: "天", seconds: 86_400 },
    自然日: { same: "天", seconds: 86_400 },
    工作日: { same: "工作日" },
    周: { same: "周", seconds: 604_800 },
    星期: { same: "周", seconds: 604_800 },
    月: { same: "月", months: 1 },
    个月: { same: "月", months: 1 },
    季: { same: "季度", months: 3 },
    季度: { same: "季度", months: 3 },
    半年: { same: "半年", months: 6 },
    年: { same: "年", months: 12 },
    年度: { same: "年", months: 12 },
    周年: { same: "年", months: 12 },
    学年: { same: "学年" },
    学期: { same: "学期" },
  };

/** Units that targets count in, apart from money, ratios and time. */
const COUNTS = [
  "人次 人·次 人·天 人·日 人·月 人·年 人份 人天 人日 人月 人年 人 名 位 次 次数 场次 场 班次 班 期次 期 批次 批 轮 届 册 本 个 项次 项 部 集 条次 条 课时 学时 分时 学分 节 堂 讲 门",
  "家次 家 户次 户 户数 套 台套 台次 台 件次 件 篇 份 例 宗 起 处 所 座 栋 幢 间 张 幅 卷 页 字 支 队 组 类 种 对 双 点位 站 村 镇 乡 乡镇 社区 街道 企业",
  "辆次 辆 车次 艘 架 头 只 羽 尾 株 棵 颗 粒 盏 根 口 眼 段 层 片 块 面 标段 床位 床 亩 公顷 平方公里 平方千米 平方米 平米 平方 ㎡ m² m2 米² M² 立方米 立方 m³ m3 米³ M³ km² km2 cm² mm²",
  "公里 千米 米 厘米 毫米 km KM cm mm m 吨 公斤 千克 克 kg 升 毫升 千瓦时 度 千瓦 兆瓦 kW kWh MW GB MB TB KB G M 分 分贝 倍 级 百分点 个百分点 美元 欧元",
].flatMap((line) => line.split(" "));

/** Units that are ratios, as the power of ten that makes them percent. */
export const RATIOS: Readonly<Record<string, number>> = { "%": 0, 百分比: 0, "％": 0, "‰": -1, 成: 1 };

/** Units of a whole 元 and the power of ten to it; scaled ones (`万元`) come from the scale word. */
const YUAN = ["元人民币", "人民币元", "人民币", "元整", "元"];

const TIME_WORDS = Object.keys(TIMES);
const UNIT_WORDS = new Set([...COUNTS, ...TIME_WORDS, ...Object.keys(RATIOS), ...YUAN]);
const LONGEST = Math.max(...[...UNIT_WORDS].map((word) => word.length));

/** The longest known unit word at this place of the text, or undefined. */
export function unitAt(text: string, from: number): string | undefined {
  for (let length = Math.min(LONGEST, text.length - from); length > 0; length--) {
    const word = text.slice(from, from + length);
    if (UNIT_WORDS.has(word)) return isLetterCut(text, from + length, word) ? undefined : word;
  }
  return undefined;
}

/** Whether the whole text is a unit, with its scale and its bases: `%`, `万元`, `元/人`. */
export function isUnitWord(text: string): boolean {
  return text.split("/").every((part) => {
    const word = part.replace(/^(?:百万|千万|万亿|[万亿])(?=.)/u, "");
    return word !== "" && unitAt(word, 0) === word;
  });
}

/** Scale word at this place (`万`, `千万`), but not the 千 of 千克 nor the 百 of 百分比. */
export function scaleAt(text: string, from: number): string | undefined {
  for (const length of [2, 1]) {
    const word = text.slice(from, from + length);
    if (SCALES[word] === undefined) continue;
    if (word === "千" && /^(?:克|米|瓦|伏|卡|字节)/u.test(text.slice(from + 1))) return undefined;
    return word;
  }
  return undefined;
}

export function isYuan(unit: string): boolean {
  return YUAN.includes(unit);
}

export function isTime(unit: string): boolean {
  return TIMES[unit] !== undefined;
}

/** Other spellings of one unit. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "㎡": "平方米",
  "m²": "平方米",
  m2: "平方米",
  "米²": "平方米",
  "M²": "平方米",
  平米: "平方米",
  "km²": "平方公里",
  km2: "平方公里",
  平方千米: "平方公里",
  "米³": "立方米",
  "M³": "立方米",
  "m³": "立方米",
  m3: "立方米",
  km: "公里",
  KM: "公里",
  千米: "公里",
  kg: "千克",
  公斤: "千克",
  人·次: "人次",
  人·天: "人天",
  人·日: "人天",
  人日: "人天",
  人·月: "人月",
  人·年: "人年",
};

/** One spelling for equal units: 日 and 天, ㎡ and 平方米. Never across dimensions: 人 and 人次 stay apart. */
export function sameUnit(unit: string): string {
  return TIMES[unit]?.same ?? SPELLINGS[unit] ?? unit;
}

/** Seconds or months of a time unit; none of both for units of varying length (工作日, 学年). */
export function lengthOf(unit: string): { readonly seconds?: number; readonly months?: number } {
  return TIMES[unit] ?? {};
}

/** `元/人/天`: one key for one unit with its bases, for groups of comparable targets. */
export function unitKey(unit: string, per: readonly string[]): string {
  return [unit, ...per].map(sameUnit).join("/");
}

/**
 * Whether one key is easily mistaken for the other: with further bases (元/人 and 元/人/天), with as many other ones, or
 * with a word that begins the other (人 and 人次, 元/人/天 and 元/人次).
 */
export function areSimilarUnits(a: string, b: string): boolean {
  if (a === b) return false;
  const [left = "", ...own] = a.split("/");
  const [right = "", ...other] = b.split("/");
  if (own.length === 0 && other.length === 0) return begins(left, right);
  if (left !== right) return false;
  return own.length === 0 || other.length === 0 || own.length === other.length || begins(own[0] ?? "", other[0] ?? "");
}

function begins(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** A Latin unit that goes on with letters is another word: `m` in `min`. */
function isLetterCut(text: string, end: number, word: string): boolean {
  return /[A-Za-z]$/u.test(word) && /[A-Za-z0-9\u4e00-\u9fff]/u.test(text.charAt(end));
}
