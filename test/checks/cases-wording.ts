import type { RuleCases } from "./case.ts";
import { form } from "./form.ts";

const goal = (text: string) => form({ goal: text });

export const wordingCases: Readonly<Record<string, RuleCases>> = {
  "impossible-value": {
    clean: [
      { form: form() },
      {
        form: form({
          lines: [
            "数量 | 培训人数 | 100-200人",
            "质量 | 标准 | 符合GB 50268-2008标准",
            "质量 | 热线 | 0556-12345号",
            "时效 | 时间 | 8:00-6:00",
            "时效 | 完成时间 | 2月29日",
            "时效 | 运行时间 | ≥36月",
            "时效 | 任务 | 12月-次年1月",
            "时效 | 值守 | 22至6点",
          ],
        }),
      },
    ],
    dirty: [
      {
        form: form({
          lines: [
            "数量 | 培训人数 | 200-100人",
            "质量 | 合格率 | 95%～90%",
            "时效 | 完成时间 | 2月30日前",
            "时效 | 验收时间 | 2025年13月",
            "时效 | 支付时间 | 13月底前",
          ],
        }),
        finds: [
          "doubt range indicators.1.target: 指标值“200-100人”前面的数大于后面的数。",
          "doubt range indicators.2.target: 指标值“95%～90%”前面的数大于后面的数。",
          "doubt day indicators.3.target: 指标值“2月30日前”写的日期在日历上没有。",
          "doubt day indicators.4.target: 指标值“2025年13月”写的日期在日历上没有。",
          "doubt day indicators.5.target: 指标值“13月底前”写的日期在日历上没有。",
        ],
      },
    ],
  },
  placeholder: {
    clean: [
      { form: form() },
      { form: form({ more: ["数量 | 安全事故 | 无", "数量 | 联系人 | ＊＊＊", "经济效益 | 经济效益 | 不涉及"] }) },
    ],
    dirty: [
      {
        form: form({ more: ["数量 | 培训班 | XX", "数量 | 会议 | 待定"] }),
        finds: [
          "doubt placeholder indicators.8.target: 内容是“XX”，像是还没有填写。",
          "doubt placeholder indicators.9.target: 内容是“待定”，像是还没有填写。",
        ],
      },
    ],
  },
  residue: {
    clean: [
      { form: goal("3个培训班按期举办,10月底前完成全部培训任务。") },
      { form: goal("1开展干部培训,提升能力水平;2举办专题讲座,扩大影响。") },
      { form: goal("1.开展干部培训,提升能力水平;2.举办专题讲座。") },
      { form: goal("两个 APP 平台稳定运行,服务全市干部群众。") },
    ],
    dirty: [
      {
        form: goal("1通过项目实施,打造2.0版平台,服务全市干部。"),
        finds: ["doubt start goal: 文字以“1通过项目实施,”开头，其中“1”可能是多余的。"],
      },
      {
        form: form({ more: ["经济效益 | 本项目不适用 经济效益指标 | 不适用"] }),
        finds: ["hint space indicators.8.name: 文字中间有空格：“用 经济效益”。"],
      },
    ],
  },
  "width-mix": {
    clean: [{ form: form() }, { form: goal("开展培训，提高能力；举办讲座，扩大影响。") }],
    dirty: [
      { form: goal("开展培训，提高能力,举办讲座。"), finds: ["hint both goal: 同一段文字里既有“,”又有“，”。"] },
      { form: goal("建设３个培训基地，服务全市干部。"), finds: ["hint full goal: 文字里有全角的“３”。"] },
    ],
  },
  typos: {
    clean: [{ form: goal("建立健全制度,及时拨付经费,安排培训。") }],
    dirty: [
      {
        form: goal("建立建全制度,及时拔付经费,服务全市干部。"),
        finds: ["doubt typo goal: “建立建全”是否为“建立健全”？", "doubt typo goal: “拔付”是否为“拨付”？"],
      },
    ],
  },
  "personal-data": {
    clean: [
      { form: goal("项目编号 34080020240000000123,投入 13812345 元,培训 200 人。") },
      { form: goal("文号 110101199003077750 的末位不合校验,密切联系人才。") },
    ],
    dirty: [
      { form: goal("有问题请打电话 13812345678 咨询。"), finds: ["doubt phone goal: 文字里有电话号码。"] },
      { form: goal("咨询电话:0556-5346789,工作日接听。"), finds: ["doubt phone goal: 文字里有电话号码。"] },
      { form: goal("经办人身份 11010519491231002X,已核对。"), finds: ["doubt identity goal: 文字里有身份证号。"] },
      { form: goal("补贴打入 6222021234567890128 账户。"), finds: ["doubt card goal: 文字里有银行卡号。"] },
      {
        form: goal("联系人:张某,负责本项目的日常工作。"),
        finds: ["doubt label goal: 文字里有联系人、联系电话一类的栏目。"],
      },
      {
        form: form({
          details: { notes: "咨询 13812345678" },
          midTermIndicators: [{ name: "热线 0556-5346789", others: [] }],
          indicators: [{ name: "培训", target: "≥1次", remark: "经办 13912345678" }],
        }),
        finds: [
          "doubt phone details.notes: 文字里有电话号码。",
          "doubt phone indicators.1.remark: 文字里有电话号码。",
          "doubt phone midTermIndicators: 文字里有电话号码。",
        ],
      },
    ],
  },
  "secrecy-words": {
    clean: [{ form: goal("开展密码学讲座,普及网络安全知识。") }],
    dirty: [
      {
        form: goal("完成基于大组工网、电子政务内网的视频会议系统建设。"),
        finds: ["hint words goal: 文字里有“大组工网、政务内网”，公开前请确认已经过保密审查。"],
      },
    ],
  },
};
