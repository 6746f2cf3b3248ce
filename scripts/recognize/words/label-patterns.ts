/**
 * Labels that have more printings than a list could hold: the words they are put together from. A list of known labels
 * is asked first; these hold for a whole label without its brackets, numbering and colon. Made from published forms.
 */
import type { Label } from "./labels.ts";

/** How far down the levels of government a 主管部门 stands; the lowest one is the form's own. */
const LEVELS: readonly (readonly string[])[] = [
  ["中央", "国家", "部级"],
  ["省级", "省", "自治区", "直辖市"],
  ["地方", "地（州、市）", "地(州、市)", "地州市", "地", "市级", "市", "盟市", "州级", "地市", "地级"],
  ["市县", "区县", "县区", "县市", "旗县", "县级", "县", "区级", "区", "师"],
  ["乡镇", "镇级", "乡级", "镇街", "街道"],
];
const LEVEL = LEVELS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|");

const DEPARTMENT = new RegExp(
  `^(${LEVEL})?(?:项目|业务|预算|归口|行业|专项|资金|林业|水利|农业|农业农村|教育|交通)*主管(?:预算)?(?:部门|单位)(?:名称)?(?:及其?(?:部门)?(?:预算)?(?:代码|编码)|(?:代码|编码)[及和与]名称)?$`,
  "u",
);

const PATTERNS: readonly (readonly [RegExp, Label])[] = [
  [
    /^(?:预期|项目|专项|支出)*(?:中长?期|中期滚动|长期|实施期|(?:实施|项目|全)?周期|[三五]年|规划期)内?(?:总体?|绩效|预期|滚动)*目标(?:内容|描述)?\d?$/u,
    { part: "detail", code: "midTermGoal", word: "中期目标" },
  ],
  [
    /^(?:项目|专项|支出|预算|资金|政策)*(?:年度|当年度?|本年度?|全年)?(?:项目|支出|整体|总体?|绩效|预期|主要)*(?:绩效|总体?|预期|年度|主要|当年度?|本年度?)目标(?:总体)?(?:内容|描述|任务|[和及]成果)?\d?$/u,
    { part: "field", code: "goal", word: "年度目标" },
  ],
  [
    /^(?:项目|专项|支出|预期)+(?:中长?期|长期|实施期|中期滚动|[三五]年)(?:绩效|目标)*指标(?:表|体系)?$/u,
    { part: "group", code: "midTermIndicators", word: "中期绩效指标" },
  ],
  [
    /^(?:项目|专项|支出|预期)+(?:年度|当年|本年度?)(?:绩效|目标)*指标(?:表|体系)?$/u,
    { part: "group", code: "indicators", word: "绩效指标" },
  ],
  [/^(?:项目)?年初(?:绩效|总体|年度)*目标$/u, { part: "field", code: "goal", word: "年度目标" }],
  [/^全年(?:\(程\)|程)?(?:绩效|总体|预期)*目标$/u, { part: "field", code: "goal", word: "年度目标" }],
  [/^项目目标$/u, { part: "field", code: "goal", word: "年度目标" }],
  [
    /^(?:年初|年度|项目)*(?:设定|预设|设置|申报)的?(?:年度|总体|绩效|预期)*目标$/u,
    { part: "field", code: "goal", word: "年度目标" },
  ],
  [
    /^(?:项目|年度|全年|本年度?|总体|绩效|预期|实际|自评|具体)*(?:目标)?(?:实际)?完成(?:情况|结果|目标)(?:综述|概述|描述)?$/u,
    { part: "detail", code: "actualGoal", word: "实际完成情况" },
  ],
  [
    /^(?:二级|三级|明细|财政|预算|申报|支出|专项|补助|奖补|转移支付|项目|政策|任务|购买|服务|资金)+名称$|^项目(?:编码|代码)及名称$/u,
    { part: "field", code: "name", word: "项目名称" },
  ],
  [
    /^(?:项目|资金|专项|具体|预算)*(?:实施|执行|承担|使用|用款|建设|责任)(?:单位|部门|机构|主体)(?:名称)?(?:及其?(?:代码|编码)|(?:代码|编码)[及和与]名称)?$/u,
    { part: "field", code: "implementingUnit", word: "实施单位" },
  ],
  [
    /^(?:项目|专项|工程|计划)*(?:(?:实施|建设|执行|起止)(?:起止|计划)?(?:周期|期限|时间|年限|年份|日期|期间?|时段)(?:起止)?|服务(?:期限|时间|期)|预期实施周期|起止年月|实施起止时间|(?:日期|时间)范围)$/u,
    { part: "field", code: "period", word: "项目期" },
  ],
  [
    /^(?:当年|本年度?|年度|申请)*财政性?(?:(?:拨|投)款(?:资金|收入|金额|小计|合计|数)?|资金(?:小计|合计))$/u,
    { part: "fund", code: "fiscalAppropriation", word: "财政拨款" },
  ],
  [
    /^(?:本年度?|当年|年度)(?:申请|安排)+(?:省|市|县|区|镇)级?财政预算(?:资金)?$/u,
    { part: "fund", code: "total", word: "年度资金总额" },
  ],
  [
    /^(?:当年|本年度?|申请)+(?:中央|省|市|县|区|本)?级?财政(?:预算|补助)*(?:资金|拨款)$/u,
    { part: "fund", code: "fiscalAppropriation", word: "财政拨款" },
  ],
  // 上海: the part of the project's budget that is asked for this year.
  [/^申请(?:当年|本年度?)财政预算$/u, { part: "fund", code: "fiscalAppropriation", word: "财政拨款" }],
  [
    /^(?:当年|本年度?|年度|自筹(?:资金)?[及和与])*其[他它](?:资金|收入|来源|资金来源)(?:小计|合计)?$/u,
    { part: "fund", code: "other", word: "其他资金" },
  ],
  [
    /^(?:当年|本年度?|年度|财政(?:拨款|资金)?)*(?:上年度?(?:资金)?结[转余](?:和?结余)?|结转和?结余)(?:资金|收入|金额)?(?:小计|合计)?$/u,
    { part: "fund", code: "carryOver", word: "上年结转" },
  ],
  [
    /^(?:项目|专项|年度|当年|本年度?|预算|申请|申报|下达|安排|批复|补助|经费|资金)+(?:总额|金额|额度|规模|预算|申报数|总量)(?:及构成)?$|^(?:年度|本年度?|当年)?预算安排(?:数|情况|金额)?$/u,
    { part: "fund", code: "total", word: "年度资金总额" },
  ],
  [
    /^(?:项目|年度|当年|本年度?|专项|投入|预算)*资金(?:投入|来源|构成|组成|安排)+(?:情况|及规模)?$/u,
    { part: "group", code: "funds", word: "项目资金" },
  ],
  [/^中期(?:省|市|县|区)级?财政预算(?:资金)?$/u, { part: "projectTotal", code: "total", word: "资金总额" }],
  [
    /^(?:本次)?下达(?:中央|省级|上级)?(?:预算内)?(?:投资|资金|预算)(?:总额|金额)?$/u,
    { part: "fund", code: "total", word: "年度资金总额" },
  ],
  [
    /^20\d\d年(?:度)?(?:(?:预算|申报|申请)?金额|预算(?:数|资金)?|(?:申请|申报|安排)(?:数|额|资金)?)$|^(?:预算|项目|年度|当年|本年度?)*资金(?:来源)?(?:合计|总计)$|^(?:年度|当年|本年度?)总(?:预算|经费|投入)$|^总(?:金额|资金)$|^(?:本年度?|当年)(?:申请|申报|安排)(?:数|资金|金额)$/u,
    { part: "fund", code: "total", word: "年度资金总额" },
  ],
  [/^单位信息$/u, { part: "field", code: "implementingUnit", word: "实施单位" }],
  [/^项目?(?:总体)?(?:概况|概述|简介)$|^概况$/u, { part: "detail", code: "overview", word: "项目概况" }],
];

/** The label that the words make, or undefined; `plain` is the label's text without anything around it. */
export function labelByPattern(plain: string): Label | undefined {
  const [, level] = DEPARTMENT.exec(plain) ?? [];
  if (level !== undefined) {
    const rank = LEVELS.findIndex((words) => words.includes(level));
    return { part: "field", code: "department", word: "主管部门", rank };
  }
  if (DEPARTMENT.test(plain)) return { part: "field", code: "department", word: "主管部门" };
  const whole = PATTERNS.find(([pattern]) => pattern.test(plain))?.[1];
  const [, rest] = whole ? [] : (YEARS_OWN.exec(plain) ?? []);
  return rest === undefined ? whole : PATTERNS.find(([pattern]) => pattern.test(`年度${rest}`))?.[1];
}

/** 2023年度目标, 2023年预算安排: the year itself stands where others print 年度. */
const YEARS_OWN = /^20\d\d年度?(\S*(?:目标|预算|安排|资金)\S*)$/u;
