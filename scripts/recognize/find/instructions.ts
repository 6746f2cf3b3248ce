/** Tables that say how a form is filled in: they print its labels and are no form. */
import { filledCells, type NumberedRow } from "../rows.ts";
import { plainLabel } from "../words/labels.ts";

const LABELS = /^(?:序号|(?:填报|填写|填列|报表|表格)?(?:项目|栏目|栏次|内容|字段|要素|事项|指标)(?:名称)?)$/u;
const HOW =
  /^(?:填[报写列制]|编[报制写]|指标)?(?:要求|说明|口径|规范|方法|示例|举例|解释|注意事项)(?:[及和与]?(?:示例|举例))?$/u;

/** 填报项目 | 填报要求: heads of what to write where. */
export function isInstructions(rows: readonly NumberedRow[]): boolean {
  const heads = rows.map(filledCells).find((cells) => cells.length > 1) ?? [];
  const [how, ...labels] = heads.map(({ text }) => plainLabel(text)).reverse();
  return how !== undefined && HOW.test(how) && labels.every((label) => LABELS.test(label) || HOW.test(label));
}
