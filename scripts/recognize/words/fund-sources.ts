/** Lines of money that stand beside ours in the forms of some provinces: kept under their own words, and read. */
import { bareLabel, type Label } from "./labels.ts";

/** Sources as the budget law and the provinces' forms name them (四川: 财政专户管理资金, 单位资金; 湖北: by kind of budget). */
const SOURCES =
  /^(?:其中)?(?:财政专户(?:管理)?资金|单位资金|(?:项目)?(?:单位)?自有资金|(?:一般公共(?:财政)?预算|政府性基金(?:预算)?|国有资本经营预算)(?:财政)?(?:拨款|资金|收入)?|(?:事业|经营|事业单位经营)收入|上级补助收入|附属单位上缴收入|银行贷款|社会(?:投资)?资金)$/u;

/** The word of a source that has no place of its own in a form; undefined for all other texts. */
export function fundSourceOf(text: string): Label | undefined {
  const word = bareLabel(text);
  return SOURCES.test(word) ? { part: "fund", code: SOURCE, word: `来源/${word}` } : undefined;
}

/** Whether the label is that of such a source. */
export function isSource(label: Label): boolean {
  return label.code === SOURCE;
}

const SOURCE = "source";
