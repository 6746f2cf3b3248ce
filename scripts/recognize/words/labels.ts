/** The words of the form, as they are printed: cut, spaced, with punctuation, remarks and units around them. */

import { FURTHER_LEVEL1_WORDS } from "../../../src/model/further-levels.ts";
import { bareLabel, levelKeyOf, plainLabel, termsByKey } from "../../../src/model/printed-word.ts";
import { isFigures, remember } from "../../../src/model/remember.ts";
import { CATEGORY_TERMS, KIND_TERMS } from "../../../src/model/terms.ts";
import { labelByPattern } from "./label-patterns.ts";
import { LABELS, type Label } from "./label-words.ts";

export type { Label } from "./label-words.ts";
export { bareLabel, plainLabel };

const PERSONAL =
  /^(?:(?:项目|单位|部门|驻村|财务|科室|股室|处室|业务|填报|经办|主要|主管|分管|具体|法定|责任|公示|管护|绩效|管理|监督|验收|安全|质量|技术)*(?:联系人|联络人|联系员|联络员|承办人|报送人|申报人|法人|法人代表|项目经理|意见收集人|监督人|验收人|记账人|资料员|第一书记|村主任|科长|财务主管|包村干部|责任人|负责人|代表人|填报人|填表人|经办人|制表人|审核人|复核人|编制人|校对人|审定人|签发人|批准人|领导)(?:姓名|签字|签名|签章|(?:及其?)?(?:联系)?(?:电话|方式))*|(?:联系)?(?:微信号?|QQ号?码?)|户名|收款人|(?:联系|办公|固定|手机|单位)?(?:电话|手机|手机号码?|联系方式|电话号码)|身份证(?:件)?(?:号码?)?|(?:开户|收款|银行|对公|单位|基本|[行人户方名])*(?:[账帐卡]号|[账帐]户号码?|(?:银行|收款人|开户行)[账帐]户))$/u;

const LEVEL1 = termsByKey(CATEGORY_TERMS);
const LEVEL2 = termsByKey(KIND_TERMS);
const FURTHER_LEVEL1: ReadonlySet<string> = new Set(FURTHER_LEVEL1_WORDS.map(levelKeyOf));

const LONGEST_LABEL = 40;

/** The label that this cell text prints, or undefined when it is not one. */
export const labelOf = remember<Label | undefined>(
  (text) => (text.length > LONGEST_LABEL ? undefined : findLabel(text)),
  () => undefined,
);

function findLabel(text: string): Label | undefined {
  if (/^\s*执行率分值\s*[(\uFF08]\s*\d/u.test(text)) return undefined;
  // 云南: units and their projects in one column.
  if (/^\s*单位(?:名称)?\s*[(\uFF08](?:项目|专项)(?:名称)?[)\uFF09]\s*$/u.test(text)) return LABELS.get("项目名称");
  // 全年(调整)绩效目标 beside 年初绩效目标 heads the goal as it was changed.
  if (/[(\uFF08]调整[)\uFF09]\S{0,4}目标\s*$/u.test(text))
    return { part: "group", code: "changedGoal", word: "调整目标" };
  const bare = bareLabel(text);
  const plain = plainLabel(text);
  const label = LABELS.get(bare) ?? LABELS.get(plain);
  if (label && label.part !== "moneyUnit" && label.part !== "seal") return label;
  const put = labelByPattern(plain);
  if (put) return put;
  const [, first = "", second = ""] = /^([^/]{2,12})\/([^/]{2,12})$/u.exec(bare) ?? [];
  if (PERSONAL.test(second)) {
    const own = LABELS.get(first) ?? labelByPattern(first);
    if (own) return { ...own, withPerson: true };
    return PERSONAL.test(first) ? { part: "personal", code: "personal", word: first } : undefined;
  }
  return PERSONAL.test(plain) ? { part: "personal", code: "personal", word: plain } : undefined;
}

/** The label of a department's or unit's code, whose value stays among the other cells. */
export function isCodeLabel(text: string): boolean {
  return /^(?:主管)?(?:部门|单位)(?:预算)?(?:编码|代码)$/u.test(plainLabel(text));
}

/** Whether the text is a first-level word (产出指标 …); 成本指标 and 满意度指标 are on both levels. */
export function isLevel1(text: string): boolean {
  return !isFigures(text) && (LEVEL1.has(levelKeyOf(text)) || FURTHER_LEVEL1.has(levelKeyOf(text)));
}

/** Whether the text is a second-level word (数量指标 …). */
export function isLevel2(text: string): boolean {
  return !isFigures(text) && LEVEL2.has(levelKeyOf(text));
}

/** Whether it is a level word with 指标 at its end; 社会效益 alone may be the name of an indicator. */
export function isFullLevelWord(text: string): boolean {
  return (isLevel1(text) || isLevel2(text)) && /(?:指标|目标|值|类)$/u.test(plainLabel(text));
}
