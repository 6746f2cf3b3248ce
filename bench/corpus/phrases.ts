/** The phrases of the form's free text, as departments write them. */

export const ORIGINS: readonly string[] = [
  "本级申报项目",
  "本级申报项目",
  "本级申报项目",
  "上级转移支付项目",
  "专项资金项目",
];
export const PERIODS: readonly string[] = ["1年", "1年", "1年", "1年", "2年", "3年", "长期"];
export const NAME_ENDS: readonly string[] = [
  "经费",
  "工作经费",
  "专项经费",
  "补助资金",
  "建设经费",
  "运行维护费",
  "专项资金",
  "项目",
  "以奖代补资金",
  "保障经费",
  "信息化建设经费",
  "设备购置费",
  "宣传经费",
  "配套资金",
  "政府购买服务项目",
];
export const NAME_STARTS: readonly string[] = ["", "", "", "", "全市", "市级", "基层", "重点", "农村", "城区", "城乡"];

export const GOAL_MEANS: readonly string[] = [
  "通过项目实施,",
  "依托信息化网络平台,",
  "按照上级部署和年度工作要求,",
  "认真落实有关文件精神,",
  "围绕中心、服务大局,",
  "对照年度目标任务,",
];
export const GOAL_DEEDS: readonly string[] = [
  "推动{}工作全面开展",
  "完善{}长效机制",
  "保障{}各项任务按时完成",
  "补齐{}短板弱项",
  "规范{}资金使用管理",
  "扩大{}覆盖面",
  "提高{}信息化水平",
  "加强{}队伍建设",
];
export const GOAL_ENDS: readonly string[] = [
  "为全市经济社会高质量发展提供有力保障。",
  "不断增强人民群众的获得感、幸福感、安全感。",
  "确保各项工作再上新台阶。",
  "示范带动作用进一步发挥。",
  "为全面实施乡村振兴战略注入新的活力。",
];

export const QUANTITY_VERBS: readonly string[] = [
  "全年完成",
  "新增",
  "保障",
  "覆盖",
  "组织开展",
  "补助",
  "计划完成",
  "督促落实",
];
export const QUALITY_NAMES: readonly string[] = [
  "{}验收合格率",
  "{}达标率",
  "{}完成率",
  "{}覆盖率",
  "{}质量合格率",
  "{}政策知晓率",
  "{}资料归档完整率",
  "{}系统可使用率",
  "{}经费使用合规性",
  "{}差错率",
];
export const TIME_NAMES: readonly string[] = [
  "经费拨付时间",
  "项目完成时间",
  "{}工作完成时间",
  "{}经费支付时效",
  "各项工作完成时间",
  "{}任务完成及时率",
  "{}故障响应时间",
];
export const COST_NAMES: readonly string[] = [
  "项目总成本",
  "{}成本",
  "{}补助标准",
  "人均{}费用",
  "{}经费控制",
  "培训成本",
  "{}设备单价",
];
export const SOCIAL_NAMES: readonly string[] = [
  "对提升{}水平的影响程度",
  "{}服务能力",
  "社会公众对{}的知晓度",
  "{}秩序",
  "促进{}高质量发展",
];
export const LASTING_NAMES: readonly string[] = [
  "对持续提升{}水平的影响程度",
  "{}长效机制建设",
  "{}队伍稳定性",
  "保障{}工作正常开展",
  "{}工作连续性",
];
export const GREEN_NAMES: readonly string[] = [
  "对改善生态环境的影响程度",
  "{}区域环境质量",
  "节能减排效果",
  "生态系统稳定性",
];
export const MONEY_NAMES: readonly string[] = ["带动{}相关产业增收", "拉动{}投资", "节约财政资金", "{}产值增长率"];

/** Qualitative targets of the benefit indicators, the usual ones more often. */
export const QUALITATIVE: readonly string[] = [
  "明显提升",
  "明显提升",
  "有效提升",
  "有效提升",
  "较为明显",
  "较为明显",
  "影响程度较高",
  "不断提高",
  "持续优化",
  "得到加强",
  "进一步增强",
  "持续保障",
  "明显改善",
  "可持续发展",
  "长期",
];
