/** The project that a title names, where no label does: 市级农村厕所管护补助资金绩效目标表. */

const NAMED =
  /^(?:20\d\d年度?)?(.+?(?:资金|经费|项目|补助|补贴|工程|费)(?:[(\uFF08][^()\uFF08\uFF09]*[)\uFF09])?)(?:支出)?(?:区域|整体|总体)?绩效目标(?:申报|批复|公开)?表(?:[(\uFF08][^()\uFF08\uFF09]*[)\uFF09])?$/u;
/** Words at the end that name no project by themselves, and years among them. */
const GENERAL =
  /(?:[(\uFF08][^()\uFF08\uFF09]*[)\uFF09]|20\d\d年度?|[省市县区]级|中央|本级|对下|财政|部门|单位|一般公共|政府性基金|国有资本(?:经营)?|财政专户|[一二三]级|其他运转类|特定目标类|运转类|其[他它]|预算|项目|支出|专项|资金|经费|转移支付|补助|补贴|重点|重大|政策|业务|年度)+$/u;
/** 某县水利局项目绩效目标表 names who publishes, not what for. */
const OFFICE =
  /(?:局|委|办|院|校|学|厅|部|处|所|站|镇|乡|街道|[省市县区州盟旗]|中心|政府|馆|会|队|公司|机关|法院|办公室)$/u;

/** The name as printed in the title, without the year before it; undefined when the title names no project. */
export function nameInTitle(title: string | undefined): string | undefined {
  const name = NAMED.exec(title ?? "")?.[1];
  if (name === undefined) return undefined;
  const own = name.replace(GENERAL, "");
  return own.length >= SHORTEST && !OFFICE.test(own) ? name : undefined;
}

const SHORTEST = 4;
