/** Words and signs around a figure that say how it binds (sources: GB/T 15835, the usage of 以上 and 以内). */
import type { Operator } from "./types.ts";

const LEADING: readonly (readonly [RegExp, Operator])[] = [
  [/(?:≥|(?:不得?|不应|应不)(?:低|少|小|短)于|不下于|至少|最少|最低|(?:大|高|多)于(?:或者?)?等于|达到|达)$/u, "≥"],
  [
    /(?:≤|(?:不得?|不应|应不|不能|未)(?:超过|超出|突破|高于|多于|大于|长于|超)|至多|最多|最高|上限|(?:小|低|少)于(?:或者?)?等于)$/u,
    "≤",
  ],
  [/(?:>|超过|大于|高于|多于|超出|突破|超|逾)$/u, ">"],
  [/(?:<|低于|少于|小于|短于|不足|不到|不满)$/u, "<"],
  [/(?:=|等于)$/u, "="],
];
const APPROXIMATE_LEADING = /(?:大约|约为|大概|接近|将近|(?<![节制集条公签违预续契])约|(?<![附邻最就临])近|≈)$/u;
/** Words that only join: they carry nothing that the parsed value would lose. */
const JOINT = /(?:为|是|(?<![响供对反适])应|须|需|(?<!公)共|共计|合计|总计|:)$/u;
const CONTROLLED = /控制(?:在|为|到)?$/u;
const PER_LEADING =
  /(?:每(?:个)?(工作日|季度|半年|学年|学期|班次|场次|车次|人次|乡镇|社区|项目|平方米|公里|[人名位生次天日周月季年期班场镇村户亩个家项件台套届册篇吨床])(补助|补贴|奖励|奖补|资助|发放|开展|举办|召开|组织|发布|完成|培训)?|([人日月年户亩村镇乡校班场次生床项车台])平?均)$/u;
const AVERAGED: Readonly<Record<string, string>> = { 日: "天" };

/** What stands before a figure. */
export interface Lead {
  readonly operator?: Operator;
  readonly approximate: boolean;
  readonly per: readonly string[];
  readonly controlled: boolean;
  readonly rest: string;
}

/** Takes the words before a figure apart, from the figure outwards. */
export function parseLead(words: string): Lead {
  let rest = words;
  let operator: Operator | undefined;
  let approximate = false;
  let controlled = false;
  const per: string[] = [];
  let verbs = "";
  for (;;) {
    const sign = operator === undefined ? LEADING.find(([pattern]) => pattern.test(rest)) : undefined;
    const based = PER_LEADING.exec(rest);
    if (sign) {
      operator = sign[1];
      rest = rest.replace(sign[0], "");
    } else if (APPROXIMATE_LEADING.test(rest)) {
      approximate = true;
      rest = rest.replace(APPROXIMATE_LEADING, "");
    } else if (based) {
      const base = based[1] ?? based[3] ?? "";
      per.unshift(based[3] === undefined ? base : (AVERAGED[base] ?? base));
      verbs = `${based[2] ?? ""}${verbs}`;
      rest = rest.slice(0, based.index);
    } else if (CONTROLLED.test(rest)) {
      controlled = true;
      rest = rest.replace(CONTROLLED, "");
    } else if (JOINT.test(rest)) {
      rest = rest.replace(JOINT, "");
    } else {
      return { ...(operator && { operator }), approximate, per, controlled, rest: `${rest}${verbs}` };
    }
  }
}

/** What stands directly after a figure and its unit. */
export interface Tail {
  readonly operator?: Operator;
  readonly approximate: boolean;
  /** How many characters it takes. */
  readonly length: number;
}

const TRAILING: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:\(含\)|含)?(?:及|或)?(?:其)?以上(?:\(含(?:本数)?\))?|^\+/u, "≥"],
  [/^不到/u, "<"],
  [/^(?:\(含\)|含)?(?:及|或)?(?:以内|之内|以下|之下|内|封顶)(?:\(含(?:本数)?\))?/u, "≤"],
];
const APPROXIMATE_TRAILING = /^(?:左右|上下)/u;

export function parseTail(words: string): Tail {
  const approximate = APPROXIMATE_TRAILING.exec(words)?.[0].length ?? 0;
  for (const [pattern, operator] of TRAILING) {
    const length = pattern.exec(words.slice(approximate, approximate + 16))?.[0].length;
    if (length !== undefined) return { operator, approximate: approximate > 0, length: approximate + length };
  }
  return { approximate: approximate > 0, length: approximate };
}
