import type { RuleCases } from "./case.ts";
import { form, indicator, without } from "./form.ts";

const due = (target: string, period = "1年") => form({ period, lines: [`时效 | 完成时间 | ${target}`] });
const many = Array.from({ length: 12 }, (_, index) => `数量 | 事项${index} | ≥${index + 1}项`);

export const termCases: Readonly<Record<string, RuleCases>> = {
  "deadline-outside": {
    clean: [
      { form: due("10月底前") },
      { form: due("2025年3月底前", "2年") },
      { form: due("2026年6月", "2024-2026年") },
    ],
    dirty: [
      {
        form: due("2023年10月底前"),
        finds: ["doubt before indicators.1.target: “2023年10月底前”的期限是 2023-10-31，早于 2024 年度。"],
      },
      {
        form: due("2025年3月底前"),
        finds: [
          "doubt after indicators.1.target: “2025年3月底前”的期限是 2025-03-31，晚于项目期内的最后一天 2024-12-31。",
        ],
      },
    ],
  },
  "duration-over-period": {
    clean: [
      { form: form({ period: "3年", more: ["质量 | 稳定运行 | ≥36月"] }) },
      { form: form({ more: ["质量 | 设备质保期 | ≥36月", "时效 | 响应时间 | ≤30天", "质量 | 运行 | ≥365天"] }) },
      { form: without(form({ more: ["质量 | 稳定运行 | ≥36月"] }), "period") },
    ],
    dirty: [
      {
        form: form({ more: ["质量 | 稳定运行 | ≥36月"] }),
        finds: ["doubt longer indicators.8.target: “≥36月”的时间长于项目期“1年”（12 个月）。"],
      },
      {
        form: form({ more: ["质量 | 稳定运行 | ≥500天"] }),
        finds: ["doubt longer indicators.8.target: “≥500天”的时间长于项目期“1年”（12 个月）。"],
      },
    ],
  },
  "vague-deadline": {
    clean: [
      { form: form() },
      { form: due("2024年12月31日前") },
      { form: due("第一季度") },
      { form: due("不适用") },
      { form: due("全年") },
    ],
    dirty: [
      { form: due("及时完成"), finds: ["hint words indicators.1.target: 时效指标的指标值是“及时完成”，没有日期。"] },
      {
        form: due("T+1"),
        finds: ["hint unclear indicators.1.target: 时效指标的指标值“T+1”没有写成规则能看懂的日期或时限。"],
      },
      { form: due("年中"), finds: ["hint loose indicators.1.target: 时效指标“年中”没有写明是哪一天。"] },
      { form: due("年底前"), finds: ["hint year indicators.1.target: 时效指标“年底前”只写到年，看不出具体时间。"] },
    ],
  },
  "duplicate-indicator": {
    clean: [{ form: form() }, { form: form({ more: ["经济效益 | 生态效益 | 不适用"] }) }],
    dirty: [
      {
        form: form({ more: ["质量 | 培训合格率 | ≥98%"] }),
        finds: ["doubt name indicators.8.name: 指标“培训合格率”出现了两次。"],
      },
      {
        form: form({ more: ["质量 | 培训合格率。 | ≥98%"] }),
        finds: ["doubt name indicators.8.name: 指标“培训合格率”出现了两次。"],
      },
    ],
  },
  "copied-goal": {
    clean: [
      { form: form(), others: [form({ goal: "另一个项目的目标,与本项目完全不同,各做各的事情。" })] },
      { form: form({ goal: "完成任务" }), others: [form({ goal: "完成任务" })] },
    ],
    dirty: [
      {
        form: form(),
        others: [form({ name: "会议经费" })],
        finds: ["hint same goal: 年度目标与“会议经费”等 1 个项目完全相同。"],
      },
    ],
  },
  "copied-indicators": {
    clean: [
      { form: form(), others: [form({ more: ["数量 | 会议 | ≥2次"] })] },
      { form: due("9月底"), others: [due("9月底")] },
    ],
    dirty: [
      {
        form: form(),
        others: [form({ name: "会议经费" })],
        finds: ["hint same indicators: 全部指标和指标值与“会议经费”等 1 个项目完全相同。"],
      },
    ],
  },
  "missing-parts": {
    clean: [{ form: form() }],
    dirty: [
      {
        form: without(form({ funds: {}, lines: [] }), "goal"),
        finds: [
          "doubt goal goal: 没有年度目标。",
          "doubt total funds.total: 没有年度资金总额。",
          "doubt indicators indicators: 没有绩效指标。",
        ],
      },
      {
        form: form({ goal: "完成任务", lines: ["数量 |  | ≥2次", "质量 | 合格率 | "] }),
        finds: [
          "doubt name indicators.1.name: 指标值“≥2次”没有指标名称。",
          "doubt target indicators.2.target: 指标“合格率”没有指标值。",
          "hint short-goal goal: 年度目标只有 4 个字。",
        ],
      },
    ],
  },
  "missing-kinds": {
    clean: [{ form: form() }],
    dirty: [
      {
        form: form({
          indicators: [
            indicator("数量 | 甲 | ≥1次"),
            { level1: "管理指标", level2: "数量指标", name: "乙", target: "≥1次" },
            { category: "output", level1: "产出指标", level2: "社会效益指标", name: "丙", target: "提升" },
          ],
        }),
        finds: [
          "hint category indicators: 没有“效益指标”。",
          "hint category indicators: 没有“满意度指标”。",
          "hint unknown indicators.2.level1: 一级指标“管理指标”不是通用的类别。",
          "hint under indicators.3.level2: 二级指标“社会效益指标”一般不在“产出指标”之下。",
        ],
      },
    ],
  },
  "other-year": {
    clean: [
      { form: form({ goal: "按照《2018—2022年规划》和2023年工作总结,做好2024年干部培训各项工作。" }) },
      { form: form({ goal: "落实2021-2025年规划,做好干部培训,提高能力。", name: "2024年培训经费" }) },
      { form: form({ period: "3年", goal: "到2026年建成干部培训基地,2025年完成主体工程。" }) },
    ],
    dirty: [
      {
        form: form({ name: "2021年培训经费" }),
        finds: ["hint year name: 文字中出现 2021 年，这张表的年度是 2024。"],
      },
    ],
  },
  "indicator-count": {
    clean: [{ form: form() }],
    dirty: [{ form: form({ more: many }), finds: ["hint many indicators: 适用的指标有 18 条，多于 15 条。"] }],
  },
  "satisfaction-floor": {
    clean: [{ form: form() }],
    dirty: [
      {
        form: form({ lines: ["满意度 | 群众满意度 | ≥80%"] }),
        finds: ["hint low indicators.1.target: 满意度的指标值是“≥80%”，低于 90%。"],
      },
    ],
  },
};
