/**
 * Words that the forms of other provinces and the self-evaluation forms print beside the common ones: each is kept
 * under its own key. Made from published forms; STANDARDS: 财预〔2015〕88号, 财预〔2021〕101号 and the 自评表 of a year.
 */
import type { Term } from "./terms.ts";

export type DetailCode =
  | "projectCode"
  | "nature"
  | "attribute"
  | "projectType"
  | "projectClass"
  | "startDate"
  | "endDate"
  | "filingUnit"
  | "overview"
  | "basis"
  | "calculation"
  | "midTermGoal"
  | "halfYearGoal"
  | "actualGoal"
  | "localFunds"
  | "higherFunds"
  | "executionPoints"
  | "totalPoints"
  | "totalScore"
  | "notes";

/** Lines of the form's head that only some provinces print. */
export const DETAIL_TERMS: readonly Term<DetailCode>[] = [
  {
    code: "projectCode",
    word: "项目编码",
    synonyms: ["项目代码", "项目编号"],
    meaning: "财政系统给项目的编号。",
  },
  { code: "nature", word: "项目性质", meaning: "新增、延续、阶段性或经常性，由各地自己分类。" },
  { code: "attribute", word: "项目属性", synonyms: ["项目存续状态"], meaning: "新增项目还是延续项目。" },
  { code: "projectType", word: "项目类型", meaning: "项目的种类，由各地自己分类。" },
  {
    code: "projectClass",
    word: "项目类别",
    synonyms: ["项目分类", "支出类别"],
    meaning: "预算管理上的类别，例如特定目标类、其他运转类。",
  },
  {
    code: "startDate",
    word: "计划开始日期",
    synonyms: [
      "计划开始时间",
      "开始日期",
      "开始时间",
      "项目开始时间",
      "项目开始日期",
      "项目起始时间",
      "起始时间",
      "起始日期",
      "起始年度",
    ],
    meaning: "项目计划从哪一天开始。",
  },
  {
    code: "endDate",
    word: "计划完成日期",
    synonyms: [
      "计划完成时间",
      "计划结束日期",
      "计划结束时间",
      "完成日期",
      "结束日期",
      "结束时间",
      "项目结束时间",
      "项目完成时间",
      "项目结束日期",
      "项目终止时间",
      "终止时间",
      "终止日期",
      "终止年度",
    ],
    meaning: "项目计划在哪一天完成。",
  },
  {
    code: "filingUnit",
    word: "填报单位",
    synonyms: ["申报单位", "编报单位", "编制单位", "编制单位名称", "申报单位名称", "填报单位名称"],
    meaning: "填写这张表的单位。",
  },
  {
    code: "overview",
    word: "项目概况",
    synonyms: ["项目概述", "项目内容", "项目简介", "项目基本情况", "项目描述", "项目主要内容"],
    meaning: "项目做什么的简要说明。",
  },
  {
    code: "basis",
    word: "立项依据",
    synonyms: ["项目立项依据", "项目设立依据", "设立依据", "政策依据", "项目依据", "项目申报依据"],
    meaning: "设立项目所依据的文件或决定。",
  },
  {
    code: "calculation",
    word: "测算依据",
    synonyms: ["资金测算依据", "预算测算依据"],
    meaning: "金额是怎样算出来的。",
  },
  {
    code: "midTermGoal",
    word: "中期目标",
    synonyms: [
      "中长期目标",
      "中期总体目标",
      "中期绩效目标",
      "中长期绩效目标",
      "实施期目标",
      "实施期总目标",
      "实施期总体目标",
      "实施期绩效目标",
      "三年绩效目标",
      "长期目标",
      "长期绩效目标",
      "项目总目标",
      "总目标",
      "项目总体目标",
      "项目总体绩效目标",
      "项目全周期目标",
      "项目周期目标",
    ],
    meaning: "项目整个实施期要达到的目标，与当年的目标并列公布。",
  },
  {
    code: "halfYearGoal",
    word: "半年目标",
    synonyms: ["半年(程)目标", "半年度目标", "上半年目标", "半年绩效目标", "半年(程)绩效目标"],
    meaning: "上半年要达到的目标，与全年的目标并列公布。",
  },
  {
    code: "actualGoal",
    word: "实际完成情况",
    synonyms: ["年度目标完成情况", "目标实际完成情况", "全年实际完成情况", "总体目标完成情况", "目标完成情况"],
    meaning: "自评表里年度目标的完成情况。",
  },
  {
    code: "localFunds",
    word: "本级资金",
    synonyms: ["年度本级预算金额", "本级预算金额", "本级财政资金", "本级财政拨款", "本级安排"],
    meaning: "资金里由本级财政安排的部分。",
  },
  {
    code: "higherFunds",
    word: "上级资金",
    synonyms: ["该项目支出上级资金", "上级补助资金", "上级财政资金", "上级补助", "上级转移支付资金"],
    meaning: "资金里由上级财政补助的部分。",
  },
  { code: "executionPoints", word: "执行率分值", meaning: "预算执行率在总分里占的分值,通常是 10 分。" },
  { code: "totalPoints", word: "总分值", meaning: "自评表里各项分值的合计。" },
  { code: "totalScore", word: "总分", synonyms: ["总得分", "自评总分"], meaning: "自评表里各项得分的合计。" },
  {
    code: "notes",
    word: "说明",
    synonyms: [
      "备注",
      "注",
      "其他说明",
      "其他需要说明的问题",
      "其他需说明的问题",
      "需要说明的问题",
      "其他需要说明的事项",
      "其他需要说明的情况",
      "其他需要说明事项",
      "其他需说明的事项",
      "其他说明的问题",
      "需要说明的其他问题",
    ],
    meaning: "表格末尾的说明。",
  },
];
