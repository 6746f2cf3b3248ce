import type { RuleCases } from "./case.ts";
import { form } from "./form.ts";

export const figureCases: Readonly<Record<string, RuleCases>> = {
  "funds-sum": {
    clean: [
      { form: form({ funds: { total: "20.00", fiscalAppropriation: "18.00", carryOver: "2.00", other: "0.00" } }) },
      { form: form({ funds: { total: "1,202.95", fiscalAppropriation: "1,202.95" } }) },
      { form: form({ funds: { total: "5.00", fiscalAppropriation: "5.00", carryOver: "－", other: "/" } }) },
      { form: form({ funds: { total: "20.00" } }) },
    ],
    dirty: [
      {
        form: form({ funds: { total: "20.00", fiscalAppropriation: "18.00", carryOver: "1.00", other: "0.00" } }),
        finds: [
          "doubt sum funds.total: 年度资金总额写的是 20.00 万元，各项来源相加是 18.00 + 1.00 + 0.00 = 19.00 万元。",
        ],
      },
      {
        form: form({ funds: { total: "约20", fiscalAppropriation: "20.00" } }),
        finds: ["doubt unreadable funds.total: 金额“约20”不是可以计算的数。"],
      },
      {
        form: form({ funds: { total: "0.00", fiscalAppropriation: "0.00" } }),
        finds: ["doubt not-positive funds.total: 金额是 0.00万元，总额应大于零，各项不应为负。"],
      },
    ],
  },
  "total-cost": {
    clean: [
      { form: form({ funds: "10.00", more: ["成本 | 信息化工作经费 | ≤8万元/年"] }) },
      { form: form({ funds: "10.00", more: ["成本 | 每场费用 | ≤15万元/场"] }) },
      { form: form({ funds: "10.00", period: "3年", more: ["成本 | 建设总成本 | ≤30万元"] }) },
      { form: form({ funds: "10.00", more: ["数量 | 带动投资总额 | ≥15万元"] }) },
    ],
    dirty: [
      {
        form: form({ funds: "10.00", more: ["成本 | 项目总成本 | ≤15万元"] }),
        finds: [
          "doubt over indicators.8.target: 指标写的总成本是“≤15万元”，年度资金总额是 10.00 万元，总成本高于资金。",
        ],
      },
      {
        form: form({ funds: "10.00", more: ["成本 | 场地租赁费用 | ≤12万元"] }),
        finds: ["doubt part-over indicators.8.target: 一项成本指标是“≤12万元”，已高于年度资金总额 10.00 万元。"],
      },
      {
        form: form({ funds: "10.00", period: "3年", more: ["成本 | 场地租赁费用 | ≤31万元"] }),
        finds: ["doubt part-over indicators.8.target: 一项成本指标是“≤31万元”，已高于年度资金总额 10.00 万元。"],
      },
      {
        form: form({ funds: "10.00", more: ["成本 | 项目总成本 | ≤10万元"] }),
        finds: ["fits fits indicators.8.target: 指标写的总成本“≤10万元”与年度资金总额 10.00 万元一致。"],
      },
    ],
  },
  "quantity-cost": {
    clean: [
      { form: form({ funds: "20.00", lines: ["数量 | 人数 | ≥100人", "成本 | 标准 | ≤220元/人/天"] }) },
      { form: form({ funds: "20.00", lines: ["数量 | 人次 | ≥100人次", "成本 | 标准 | ≤220元/人"] }) },
      {
        form: form({ funds: "20.00", lines: ["数量 | 甲 | ≥100人", "数量 | 乙 | ≥50人", "成本 | 标准 | ≤9000元/人"] }),
      },
      { form: form({ funds: "20.00", lines: ["数量 | 人数 | ≥100人", "成本 | 标准 | ≤500元/人"] }) },
      { form: form({ funds: "20.00", lines: ["数量 | 参会人数 | ≤300人", "成本 | 标准 | ≤5000元/人"] }) },
      {
        form: form({ funds: "20.00", lines: ["数量 | 人数 | 10人", "成本 | 补助 | 1万元/人", "成本 | 会议 | ≤5万元"] }),
      },
    ],
    dirty: [
      {
        form: form({ funds: "37.83", lines: ["数量 | 在线人数 | ≥37830人", "成本 | 费用 | 100元/人/年"] }),
        finds: [
          "doubt tenfold indicators.1.target: 按表内数字计算：37830人 × 100元 = 378.30万元，年度资金总额是 37.83 万元，正好相差 10 倍。",
        ],
      },
      {
        form: form({ funds: "10.00", lines: ["数量 | 联络站 | 125个", "成本 | 课题费用 | ≤5万元/个"] }),
        finds: [
          "hint over indicators.1.target: 按表内数字计算：125个 × 5万元 = 625.00万元，高于年度资金总额 10.00 万元。",
        ],
      },
      {
        form: form({ funds: "10.00", lines: ["数量 | 建设联络站 | 125个", "成本 | 联络站补助 | ≤5万元/个"] }),
        finds: [
          "doubt over indicators.1.target: 按表内数字计算：125个 × 5万元 = 625.00万元，高于年度资金总额 10.00 万元。",
        ],
      },
      {
        form: form({ funds: "320.00", lines: ["数量 | 人数 | ≥1000人", "成本 | 费用 | ≤320元/人"] }),
        finds: [
          "doubt tenth indicators.1.target: 按表内数字计算：1000人 × 320元 = 32.00万元，年度资金总额是 320.00 万元，正好是计算结果的 10 倍。",
        ],
      },
      {
        form: form({ funds: "10.00", lines: ["数量 | 人数 | 100人", "成本 | 费用 | 200元/人/月"] }),
        finds: [
          "doubt over indicators.1.target: 按表内数字计算：100人 × 200元×12 = 24.00万元，高于年度资金总额 10.00 万元。",
        ],
      },
      {
        form: form({ funds: "10.00", lines: ["数量 | 人数 | ≥100人", "成本 | 费用 | ≤1500元/人"] }),
        finds: [
          "hint over indicators.1.target: 按表内数字计算：100人 × 1500元 = 15.00万元，高于年度资金总额 10.00 万元。",
        ],
      },
      {
        form: form({
          funds: "99.55",
          lines: [
            "数量 | 人数 | 17人",
            "成本 | 办公 | 1万元/人/年",
            "成本 | 交通 | 0.15万元/人/月",
            "成本 | 生活 | 0.176万元/人/月",
          ],
        }),
        finds: [
          "hint under indicators.1.target: 按表内数字计算：17人 × (1万元 + 0.15万元×12 + 0.176万元×12) = 83.50万元，年度资金总额是 99.55 万元，其余 16.05 万元没有对应的成本指标。",
        ],
      },
      {
        form: form({ funds: "32.00", lines: ["数量 | 考核人数 | ≥1000人", "成本 | 考核成本 | ≤320元/人"] }),
        finds: [
          "fits fits indicators.1.target: 按表内数字计算：1000人 × 320元 = 32.00万元，与年度资金总额 32.00 万元一致。",
        ],
      },
      {
        form: form({ funds: "3.00", period: "6个月", lines: ["数量 | 人数 | 10人", "成本 | 补助 | 500元/人/月"] }),
        finds: [
          "fits fits indicators.1.target: 按表内数字计算：10人 × 500元×6 = 3.00万元，与年度资金总额 3.00 万元一致。",
        ],
      },
    ],
  },
  "prize-sum": {
    clean: [
      { form: form({ funds: "50.00", more: ["成本 | 奖补 | 一等奖1个,20万元;二等奖2个,10万元/个,20万元"] }) },
      { form: form({ funds: "1.00", more: ["质量 | 合格 | 优秀率≥90%,合格率100%"] }) },
      { form: form({ funds: "1.00", more: ["成本 | 奖补 | 一等奖1个,20万元;二等奖若干"] }) },
      { form: form({ funds: "60.00", more: ["成本 | 购置 | 设备50万元;安装5万元;合计55万元"] }) },
      { form: form({ funds: "100.00", more: ["成本 | 补助 | 补助100万元;其中市级60万元;县级40万元"] }) },
      { form: form({ funds: "100.00", more: ["成本 | 建设 | 2024年100万元,2025年50万元"] }) },
    ],
    dirty: [
      {
        form: form({
          funds: "76.00",
          lines: [
            "成本 | 乡镇 | 一等奖1个,20万元;二等奖2个,15万元/每镇,30万元;三等奖3个,10万元/镇,30万元;优秀奖3个,5万元/每镇,15万元",
            "成本 | 村 | 一等奖1个,15万元;二等奖3个,10万元/每村,30万元;三等奖5个,5万元/村,25万元;优秀奖9个,3万元/每村",
          ],
        }),
        finds: [
          "doubt over indicators.1.target: 各项明细合计 95.00 + 97.00 = 192.00 万元，年度资金总额是 76.00 万元。",
        ],
      },
      {
        form: form({ funds: "40.00", lines: ["成本 | 奖补 | 一等奖1个,20万元;二等奖2个,10万元/个,20万元"] }),
        finds: ["fits fits indicators.1.target: 各项明细合计 40.00 万元，与年度资金总额一致。"],
      },
      {
        form: form({ funds: "90.00", lines: ["成本 | 奖补 | 一等奖1个,20万元;二等奖2个,10万元/个,30万元"] }),
        finds: [
          "doubt line indicators.1.target: “二等奖2个,10万元/个,30万元”按数量乘以标准是 20.00 万元，写明的小计是 30.00 万元。",
        ],
      },
      {
        form: form({ funds: "90.00", lines: ["成本 | 购置 | 设备50万元;安装5万元;合计60万元"] }),
        finds: ["doubt total indicators.1.target: 各项明细合计 55.00 万元，写明的合计是 60.00 万元。"],
      },
      {
        form: form({ funds: "1.00", lines: ["成本 | 奖补 | 一等奖1名,奖金5000元;二等奖4名,奖金各3000元"] }),
        finds: ["doubt over indicators.1.target: 各项明细合计 0.50 + 1.20 = 1.70 万元，年度资金总额是 1.00 万元。"],
      },
    ],
  },
  "prize-count": {
    clean: [
      { form: form({ lines: ["数量 | 评选数量 | ≥20个", "成本 | 奖补 | 一等奖10个,2万元/个;二等奖20个,1万元/个"] }) },
      { form: form({ lines: ["数量 | 评选数量 | ≥40人", "成本 | 奖补 | 一等奖10个,2万元/个;二等奖20个,1万元/个"] }) },
    ],
    dirty: [
      {
        form: form({ lines: ["数量 | 评选数量 | ≥30个", "成本 | 奖补 | 一等奖9个,2万元/个;二等奖18个,1万元/个"] }),
        finds: ["doubt count indicators.1.target: 明细中的数量合计 9 + 18 = 27个，数量指标是“≥30个”。"],
      },
      {
        form: form({ lines: ["数量 | 评选数量 | ≥30个", "成本 | 奖补 | 一等奖10个,2万元/个;二等奖20个,1万元/个"] }),
        finds: ["fits fits indicators.1.target: 明细中的数量合计 30个，与数量指标“≥30个”一致。"],
      },
    ],
  },
  "goal-number": {
    clean: [
      { form: form() },
      { form: form({ goal: "通过项目实施,培训学员200人次以上,提高能力。", lines: ["数量 | 培训学员 | ≥260人次"] }) },
      { form: form({ goal: "通过项目实施,招录公务员500人左右,充实基层。", lines: ["数量 | 招录公务员 | ≥490人"] }) },
      { form: form({ goal: "按照《2021年条例》第十五条,打造2.0版平台,2024年完成。" }) },
      { form: form({ goal: "推动开展10个专题培训班,提升干部能力水平。", more: ["数量 | 专题培训班次 | ≥10班次"] }) },
    ],
    dirty: [
      {
        form: form({ goal: "计划招录公务员610人左右,充实基层力量。", lines: ["数量 | 招录公务员 | ≥490人"] }),
        finds: [
          "doubt differs goal: 年度目标写的是“计划招录公务员610人左右”（计 610人），指标“招录公务员”的指标值是“≥490人”，可能是同一件事。",
        ],
      },
      {
        form: form({
          goal: "人才走访、人才活动等达2000人次;引进各类人才2万人以上。",
          lines: ["数量 | 培训人数、活动人数 | ≥1000人次"],
        }),
        finds: [
          "hint uncovered goal: 年度目标中的“引进各类人才2万人以上”没有找到对应的指标。",
          "hint differs goal: 年度目标写的是“人才走访、人才活动等达2000人次”（计 2000人次），指标“培训人数、活动人数”的指标值是“≥1000人次”，可能是同一件事。",
        ],
      },
      {
        form: form({
          goal: "评选发展成效较好的乡镇10个左右;评选发展成效较好的村20个左右。",
          lines: ["数量 | 评选发展成效较好的乡镇和村数量 | ≥30个"],
        }),
        finds: ["fits fits goal: 年度目标中的 30个 与指标“评选发展成效较好的乡镇和村数量”（≥30个）一致。"],
      },
    ],
  },
  direction: {
    clean: [
      { form: form({ more: ["质量 | 信息错误率 | <1%", "质量 | 考核完成率 | 100%", "质量 | 产品不合格率 | ≤1%"] }) },
      { form: form({ more: ["数量 | 故障次数 | ≥3次"] }) },
      { form: form({ more: ["成本 | 补助标准 | ≥500元/人", "成本 | 项目总投入 | ≥5万元", "数量 | 成本 | ≥1万元"] }) },
    ],
    dirty: [
      {
        form: form({
          more: [
            "质量 | 信息错误率 | ≥95%",
            "质量 | 验收合格率 | ≤90%",
            "质量 | 检测软件检出错误率 | ≥95%",
            "成本 | 培训成本 | ≥220元/人/天",
          ],
        }),
        finds: [
          "doubt bad-up indicators.8.target: “信息错误率”越低越好，指标值却是“≥95%”。",
          "doubt good-down indicators.9.target: “验收合格率”越高越好，指标值却是“≤90%”。",
          "doubt detection indicators.10.target: “检测软件检出错误率”的指标值是“≥95%”：如果指错误的多少，方向相反；也可能指错误被检出的比例，请写明。",
          "hint cost-up indicators.11.target: “培训成本”是成本，指标值“≥220元/人/天”写的是下限，没有写上限。",
        ],
      },
    ],
  },
  "ratio-bounds": {
    clean: [{ form: form({ more: ["质量 | 任务完成率 | ≥120%", "质量 | 覆盖率 | 100%"] }) }],
    dirty: [
      {
        form: form({ more: ["质量 | 结业合格率 | ≥120%", "质量 | 知晓率 | >100%"] }),
        finds: [
          "doubt bounds indicators.8.target: “结业合格率”是部分占整体的比例，指标值“≥120%”超出了 0 到 100%。",
          "doubt bounds indicators.9.target: “知晓率”是部分占整体的比例，指标值“>100%”超出了 0 到 100%。",
        ],
      },
    ],
  },
};
