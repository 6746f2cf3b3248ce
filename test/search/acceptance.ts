/**
 * Queries of eight classes with what they must find, worked out from the published texts alone: every provider must
 * pass (`test/search/acceptance.test.ts`). `found` is the whole result; `first` must be among the first ten.
 */
import { idsWith, PROJECTS, TEXTS } from "./corpus.ts";

export interface AcceptedQuery {
  readonly query: string;
  readonly found?: readonly string[];
  readonly first?: readonly string[];
}

interface Row {
  readonly id: string;
  readonly year: number;
  readonly project: string;
  readonly department: string;
  readonly wan: number | undefined;
  /** The targets of indicators; absent for a project. */
  readonly target?: string;
  readonly levels: string;
}

const ROWS: readonly Row[] = PROJECTS.flatMap((project) => {
  const shared = {
    year: Number(project.id.slice(0, 4)),
    project: project.name,
    department: project.department.name,
    wan: project.funds?.total === undefined ? undefined : Number(project.funds.total.replaceAll(",", "")),
  };
  return [
    { ...shared, id: project.id, levels: "" },
    ...project.indicators.map((indicator, index) => ({
      ...shared,
      id: `${project.id}#${index + 1}`,
      target: indicator.target ?? "",
      levels: `${indicator.level1} ${indicator.level2}`,
    })),
  ];
});

const where = (passes: (row: Row) => boolean): string[] => ROWS.filter(passes).map(({ id }) => id);
/** The number in a target that is nothing but an operator, a number and this unit. */
const figure = ({ target = "" }: Row, unit: string): number => {
  const match = /^[≥≤=]?(\d+(?:\.\d+)?)(.*)$/u.exec(target);
  return match?.[2] === unit ? Number(match[1]) : Number.NaN;
};
/** Yuan of a target in 元 or 万元 without bases, whichever is printed. */
const yuan = (row: Row): number => {
  const wan = figure(row, "万元");
  return Number.isNaN(wan) ? figure(row, "元") : Math.round(wan * 10_000);
};
const containing = (...words: string[]): AcceptedQuery => ({ query: words.join(" "), found: idsWith(...words) });

export const ACCEPTED: Readonly<Record<string, readonly AcceptedQuery[]>> = {
  word: ["培训", "村级", "党员", "人才", "满意度", "年", "不适用"].map((word) => containing(word)),
  "several words": [containing("满意度", "培训"), containing("成本", "≤220元/人/天"), containing("干部", "考核", "率")],
  "inside a word": ["意度", "训成", "部教", "级集体", "元/人/天"].map((word) => containing(word)),
  "typo or homophone": [
    { query: "满意渡", found: idsWith("满意度") },
    { query: "陪训", found: idsWith("培训") },
    { query: "人材工作", first: idsWith("人才工作").slice(0, 1) },
    { query: "视频会议系同", first: ["2024/106/sphyxtjsjf"] },
  ],
  "pinyin or initials": [
    { query: "rencaigongzuo", first: ["2024/106/rcgzjf"] },
    { query: "rcgzjf", first: ["2024/106/rcgzjf"] },
    { query: "peix", first: ["2024/106/gbwlpxf"] },
    { query: "manyidu", first: idsWith("满意度").slice(0, 1) },
  ],
  "number and operator": [
    containing("≥95%"),
    { query: ">=95%", found: idsWith("≥95%") },
    { query: ">90%", found: where((row) => figure(row, "%") > 90) },
    { query: "值:≥94%", found: where((row) => figure(row, "%") >= 94) },
    { query: "值:≤220元/人/天", found: where((row) => figure(row, "元/人/天") <= 220) },
    { query: "＞ 200元/人/日", found: where((row) => figure(row, "元/人/天") > 200) },
    { query: "<20万元", found: where((row) => yuan(row) < 200_000) },
    { query: "<200000元", found: where((row) => yuan(row) < 200_000) },
    { query: "超过 200 元/人/天", found: where((row) => figure(row, "元/人/天") > 200) },
    { query: "220元/人/天以上", found: where((row) => figure(row, "元/人/天") >= 220) },
    { query: "不低于94%", found: where((row) => figure(row, "%") >= 94) },
    { query: "不超过20万元", found: where((row) => yuan(row) <= 200_000) },
    { query: "单位:元/人/天", found: where((row) => !Number.isNaN(figure(row, "元/人/天"))) },
    { query: "资金:≥50万元", found: where(({ wan = 0 }) => wan >= 50) },
    {
      query: "前:6月底",
      found: where(({ target = "" }) => /^(?:[1-6]月|2024年[1-6]月|第?[一1]季度|[1-6]月底和)/u.test(target)),
    },
  ],
  "department and word": [
    containing("组织部", "培训"),
    { query: "部门:组织部 培训", found: idsWith("培训") },
    { query: "部门:106 培训", found: idsWith("培训") },
    { query: "部门:财政局 培训", found: [] },
    { query: "年度:2024 类别:成本", found: where(({ levels }) => levels.includes("成本")) },
    { query: "年度:2023", found: [] },
    {
      query: "项目:培训 -满意度",
      found: where(({ id, project }) => project.includes("培训") && !TEXTS.get(id)?.some((t) => t.includes("满意度"))),
    },
    { query: '"干部教育" 成本', found: idsWith("干部教育", "成本") },
    { query: "“干部教育”", found: idsWith("干部教育") },
  ],
  "name of a project": PROJECTS.map(({ id, name }) => ({ query: name, first: [id] })),
};
