/** What the head of a column says: its exact word, or the words that the heads of one kind of column share. */
import { EXTRA_COLUMN_TERMS, type ExtraColumn } from "../../../src/model/column-terms.ts";
import { remember } from "../../../src/model/remember.ts";
import { INDICATOR_TERMS, type IndicatorColumn } from "../../../src/model/terms.ts";
import { bareLabel, labelOf, plainLabel } from "../words/labels.ts";

export type ColumnCode = IndicatorColumn | ExtraColumn | "other";

const CODES: ReadonlyMap<string, ColumnCode> = new Map(
  [...EXTRA_COLUMN_TERMS, ...INDICATOR_TERMS].flatMap((term) =>
    [term.word, ...(term.synonyms ?? [])].map((word): [string, ColumnCode] => [plainLabel(word), term.code]),
  ),
);

const LONG_TERM = /中期|中长期|实施期|三年|总目标|周期|^项目/u;
/** Values of a part of the year, of a year before or still to come are neither the year's nor the project's. */
const OTHER_TIME = /半年|季度|近.年|前.年|上年|上一?年度|历史|往年|预计|\d月|中期完成/u;
const YEARLY = /年度|当年|本年|全年/u;

/** No head is longer, or a sentence. */
const LONGEST_HEAD = 18;
const SENTENCE = /[。;,]|\d{2,}/u;

/** Kinds of heads by the words in them, tried in this order; every pattern holds for the whole plain head. */
const KINDS: readonly (readonly [ColumnCode, RegExp])[] = [
  [
    "standard",
    /^(?:指标|绩效|单位|自评)?(?:评|计|扣|得|赋|打|考)\S{0,4}(?:标准|细则|办法|方法|规则|依据|要点)(?:及\S{0,8})?$/u,
  ],
  [
    "reason",
    /^(?!.*率$)\S{0,10}(?:(?:偏差|偏离|完成|达标|扣分|失分|差异)\S{0,4}(?:原因|分析|说明)|原因\S{0,2}(?:分析|说明)|改进(?:措施|办法|建议|意见)|整改(?:措施|意见))\S{0,12}$/u,
  ],
  ["score", /^(?!.*(?:率|权重)$)\S{0,8}(?:得分|自评分|复评分|核定分|评价分|评分)(?:值|数|情况|结果)?$/u],
  ["weight", /^\S{0,6}(?:权重|权值)(?:分值?|比例|比重|占比|系数|分配)?$/u],
  ["points", /^\S{0,6}(?:分值|满分|标准分|基准分|分数)(?:设置|设定|分配|权重)?$/u],
  ["unit", /^\S{0,6}(?:度量|计量|指标|数据|绩效|数值|值)(?:的)?单位$/u],
  ["direction", /^\S{0,6}(?:指标|方)(?:方?向|趋势)性?$/u],
  ["operator", /^\S{0,6}(?:符号|运算符|计算符|比较符|关系符|逻辑符)$|^\S{0,4}(?:指标|值)性质$/u],
  [
    "content",
    /^\S{0,6}(?:指标|绩效|目标|考核|评价)值?(?:的)?(?:解释|说明|描述|释义|定义|内涵|含义|概述)(?:(?:及|和|与|、|\/)\S{1,8})?$/u,
  ],
  [
    "actual",
    /^(?!.*(?:目标完成|计划|预期|未完成|原因|率$))\S{0,8}(?:实际|完成|实现|达成)(?:完成|实现|达到|达成)?\S{0,2}(?:值|情况|数量?|结果|水平|程度)(?:说明|描述)?$/u,
  ],
  ["actual", /^(?!.*(?:预期|计划|目标))\S{0,6}(?:实际值|完成值|实现值|达成值)\S{0,4}$/u],
  [
    "target",
    /^\S{0,12}(?:(?:指标|目标|预期|计划|设定|考核)(?:完成|实现|达到)?值)(?:(?:及|和|与|、|\/)\S{1,6}|内容|要求)?$/u,
  ],
  ["target", /^(?:本|当|全)?年?度?(?:计划|预期|目标)(?:完成|实现|达到)?(?:水平|数量?)$/u],
  ["target", /^\S{0,12}(?:实现|达到)值$/u],
];

/** 值 alone, and the year's own value beside those of the years before (湖北). */
const OWN_YEAR =
  /^(?:值|全年(?:程)?(?:目标|计划)?值?|(?:预计|计划|预期)(?:当年|本年|20\d{2}年度?)实现值?|(?:当年|本年)(?:预计|计划|预期)实现值?)$/u;

/** What the header cell stands for; undefined when it is no known column. */
export const columnOf = remember<ColumnCode | undefined>(
  (text) => knownColumnOf(text) ?? kindOfHead(text),
  () => undefined,
);

/** What the header cell stands for by its exact word. */
export function knownColumnOf(text: string): ColumnCode | undefined {
  const plain = plainLabel(text);
  return CODES.get(plain) ?? CODES.get(bareLabel(text)) ?? (OWN_YEAR.test(plain) ? "target" : undefined);
}

function kindOfHead(text: string): ColumnCode | undefined {
  if (text.length > 2 * LONGEST_HEAD) return undefined;
  const plain = plainLabel(text);
  if (plain.length < 2 || plain.length > LONGEST_HEAD || SENTENCE.test(plain.replace(/^20\d{2}/u, "")))
    return undefined;
  const label = labelOf(text);
  if (label !== undefined && label.part !== "detail") return undefined;
  const code = KINDS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (code === "actual" && OTHER_TIME.test(plain)) return undefined;
  if (code !== "target") return code;
  if (OTHER_TIME.test(plain)) return undefined;
  return LONG_TERM.test(plain) && !YEARLY.test(text) ? "midTermTarget" : "target";
}

/** Whether a head of a column speaks of the year. */
export function isYearly(label: string): boolean {
  return YEARLY.test(label);
}
