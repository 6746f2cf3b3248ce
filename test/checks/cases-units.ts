import type { RuleCases } from "./case.ts";
import { form } from "./form.ts";

const cost = (target: string, name = "培训标准") => form({ lines: [`成本 | ${name} | ${target}`] });

export const unitCases: Readonly<Record<string, RuleCases>> = {
  "odd-unit": {
    clean: [
      { form: cost("≤240元/人/天") },
      { form: cost("≤30天") },
      { form: form({ lines: ["质量 | 值守 | 24小时/天"] }) },
    ],
    dirty: [
      {
        form: cost("≤240月/人/天"),
        finds: [
          "doubt unit indicators.1.target: 成本指标“≤240月/人/天”的单位是“月/人/天”，“月”写在了金额的位置，是否为“元/人/天”？",
        ],
      },
      {
        form: cost("≤240月/人/天"),
        others: [cost("≤220元/人/天"), cost("≤300元/人/天")],
        finds: [
          "doubt siblings indicators.1.target: 成本指标“≤240月/人/天”的单位是“月/人/天”，“月”写在了金额的位置；同部门其他项目有 2 处用“元/人/天”，是否为同一单位？",
        ],
      },
    ],
  },
  "unit-siblings": {
    clean: [
      { form: cost("≤220元/人"), others: [cost("≤220元/人/天"), cost("≤220元/人/天")] },
      { form: cost("≤200元/人"), others: [cost("≤220元/人/天"), cost("≤220元/人/天"), cost("≤220元/人/天")] },
      { form: cost("≤220元/场"), others: [cost("≤220元/人/天"), cost("≤220元/人/天"), cost("≤220元/人/天")] },
      { form: cost("≤220元/人/日"), others: [cost("≤220元/人/天"), cost("≤220元/人/天"), cost("≤220元/人/天")] },
    ],
    dirty: [
      {
        form: cost("≤220元/人"),
        others: [cost("≤220元/人/天"), cost("≤220元/人/天"), cost("≤220元/人/天"), cost("≤220元/人/天")],
        finds: [
          "doubt minority indicators.1.target: “≤220元/人”的单位是“元/人”，同部门其他 4 个项目同样的标准写作“元/人/天”。",
        ],
      },
    ],
  },
  "name-unit": {
    clean: [
      { form: cost("≤300元/人/天", "人日均培训成本") },
      { form: cost("≤300元", "人均成本") },
      { form: cost("≤300元/人次", "人均成本") },
    ],
    dirty: [
      {
        form: cost("≤300元/人/次", "人日均培训成本"),
        finds: [
          "doubt base indicators.1.target: 指标“人日均培训成本”按“天”计算，指标值“≤300元/人/次”的单位“元/人/次”里没有“天”。",
        ],
      },
      {
        form: cost("≤300元/场", "人均培训成本"),
        finds: [
          "doubt base indicators.1.target: 指标“人均培训成本”按“人”计算，指标值“≤300元/场”的单位“元/场”里没有“人”。",
        ],
      },
    ],
  },
  "unit-missing": {
    clean: [
      { form: form({ lines: ["数量 | 造林面积（亩） | 30000", "质量 | 合格率（%） | ≥95"] }) },
      { form: form() },
      { form: form({ more: ["数量 | 事故 | 0起", "质量 | 评价 | 良好"] }) },
    ],
    dirty: [
      {
        form: form({ lines: ["数量 | 培训人次 | ≥200", "质量 | 合格率 | ≥95"] }),
        finds: [
          "doubt unit indicators.1.target: “培训人次”的指标值“≥200”没有单位。",
          "doubt percent indicators.2.target: “合格率”是比率，指标值“≥95”没有百分号。",
        ],
      },
      {
        form: form({ lines: ["数量 | 培训 | 10-20", "成本 | 补助 | 500/月", "满意度 | 满意度 | 95-100"] }),
        finds: [
          "doubt unit indicators.1.target: “培训”的指标值“10-20”没有单位。",
          "doubt unit indicators.2.target: “补助”的指标值“500/月”没有单位。",
          "doubt percent indicators.3.target: “满意度”是比率，指标值“95-100”没有百分号。",
        ],
      },
    ],
  },
  "rate-unit": {
    clean: [
      {
        form: form({ lines: ["满意度 | 服务对象满意度 | ≥95%", "满意度 | 群众满意度 | ≥90分", "质量 | 达标率 | ≥95"] }),
      },
      { form: form({ lines: ["质量 | 巡查频率 | ≥2次/月", "质量 | 劳动生产率 | ≥10万元/人"] }) },
    ],
    dirty: [
      {
        form: form({ lines: ["满意度 | 服务对象满意度 | ≥95人", "质量 | 知晓率 | 10-20万元"] }),
        finds: [
          "doubt unit indicators.1.target: “服务对象满意度”是比率，指标值“≥95人”的单位却是“人”。",
          "doubt unit indicators.2.target: “知晓率”是比率，指标值“10-20万元”的单位却是“元”。",
        ],
      },
    ],
  },
  "rate-as-quantity": {
    clean: [{ form: form() }],
    dirty: [
      {
        form: form({ lines: ["数量 | 设备维护覆盖率 | 100%"] }),
        finds: ["hint rate indicators.1.target: 数量指标“设备维护覆盖率”的指标值是比率“100%”，没有写明数量。"],
      },
    ],
  },
  "rate-name": {
    clean: [{ form: form() }, { form: form({ more: ["质量 | 人才占比 | ≥5%", "经济效益 | 成本降低 | ≥5%"] }) }],
    dirty: [
      {
        form: form({ more: ["质量 | 人才能力得到提升 | ≥95%"] }),
        finds: ["hint name indicators.8.target: “人才能力得到提升”的指标值是“≥95%”，名称没有写明是什么的比率。"],
      },
    ],
  },
  "cost-not-money": {
    clean: [
      { form: cost("≤3万元/场") },
      { form: cost("≤5%") },
      { form: cost("≤240月/人/天") },
      { form: cost("预算内标准") },
    ],
    dirty: [
      {
        form: cost("≤300人", "每场会议人数"),
        finds: ["hint count indicators.1.target: 成本指标“每场会议人数”的指标值是“≤300人”，不是金额。"],
      },
    ],
  },
  "timeliness-not-date": {
    clean: [{ form: form({ lines: ["时效 | 响应 | ≤10分钟", "时效 | 及时率 | 100%", "时效 | 完成 | 9月底"] }) }],
    dirty: [
      {
        form: form({ lines: ["时效 | 发布时间 | ≥5条/每日", "时效 | 栏目发布 | 每月2部"] }),
        finds: [
          "hint kind indicators.1.target: 时效指标“发布时间”的指标值是“≥5条/每日”，不是时间。",
          "hint kind indicators.2.target: 时效指标“栏目发布”的指标值是“每月2部”，不是时间。",
        ],
      },
    ],
  },
  "payment-timeliness": {
    clean: [{ form: form() }, { form: form({ more: ["时效 | 经费支付时间 | 12月"] }) }],
    dirty: [
      {
        form: form({ lines: ["时效 | 经费支付时间 | 12月"] }),
        finds: ["hint only indicators.1.name: 时效指标只有“经费支付时间”，说的是付款的时间，没有写事情什么时候做完。"],
      },
    ],
  },
  "vague-quantity": {
    clean: [{ form: form() }, { form: form({ more: ["数量 | 考核人数 | 不适用"] }) }],
    dirty: [
      {
        form: form({ more: ["数量 | 综合考核 | 全部完成"] }),
        finds: ["hint words indicators.8.target: 数量指标的指标值是“全部完成”，没有数字。"],
      },
      {
        form: form({ more: ["数量 | 培训人数 | 3期×50人"] }),
        finds: ["hint unclear indicators.8.target: 数量指标的指标值“3期×50人”没有写成规则能看懂的一个数量。"],
      },
    ],
  },
  "vague-cost": {
    clean: [{ form: form() }],
    dirty: [
      {
        form: cost("预算内标准"),
        finds: ["hint words indicators.1.target: 成本指标的指标值是“预算内标准”，没有金额。"],
      },
      {
        form: cost("按2023年标准"),
        finds: ["hint unclear indicators.1.target: 成本指标的指标值“按2023年标准”没有写成规则能看懂的一个金额。"],
      },
    ],
  },
  "qualitative-share": {
    clean: [
      { form: form() },
      {
        form: form({ lines: ["数量 | 甲 | ≥1次", "质量 | 乙 | ≥2%", "社会效益 | 丙 | 提升", "社会效益 | 丁 | 提升"] }),
      },
      { form: form({ lines: ["社会效益 | 丙 | 提升", "社会效益 | 丁 | 提升"] }) },
    ],
    dirty: [
      {
        form: form({ lines: ["数量 | 甲 | ≥1次", "质量 | 乙 | 良好", "社会效益 | 丙 | 提升", "社会效益 | 丁 | 提升"] }),
        finds: ["hint share indicators: 适用的 4 条指标中有 3 条是文字描述，占 75.0%。"],
      },
    ],
  },
};
