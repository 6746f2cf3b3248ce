/** Forms for tests: a sound one, changed where the test says. */
import { categoryOf, defined, type Funds, type Indicator, kindOf, type ProjectForm } from "../../src/model/form.ts";

const LEVEL1: Readonly<Record<string, string>> = {
  数量: "产出指标",
  质量: "产出指标",
  时效: "产出指标",
  成本: "产出指标",
  经济效益: "效益指标",
  社会效益: "效益指标",
  生态效益: "效益指标",
  可持续影响: "效益指标",
  满意度: "满意度指标",
};

const SOUND = [
  "数量 | 培训学员人次 | ≥200人次",
  "质量 | 培训合格率 | ≥95%",
  "时效 | 培训完成时间 | 10月底前",
  "成本 | 培训标准 | ≤220元/人/天",
  "社会效益 | 学员参与志愿服务的比例 | ≥30%",
  "生态效益 | 生态效益 | 不适用",
  "满意度 | 学员满意度 | ≥90%",
];

export interface FormParts extends Partial<Omit<ProjectForm, "indicators" | "funds">> {
  /** Total in 万元, or all of the funds. */
  readonly funds?: string | Partial<Funds>;
  /** `数量 | 名称 | 指标值`, instead of the sound ones. */
  readonly lines?: readonly string[];
  /** Added to the sound ones. */
  readonly more?: readonly string[];
  readonly indicators?: readonly Partial<Indicator>[];
}

export function form(parts: FormParts = {}): ProjectForm {
  const { funds = "20.00", lines = SOUND, more = [], indicators, ...rest } = parts;
  return {
    title: "项目支出绩效目标表",
    year: 2024,
    name: "干部培训经费",
    departmentId: "106",
    period: "1年",
    goal: "通过项目实施,举办干部培训班,提高干部履职能力,服务全市发展大局。",
    others: [],
    labels: {},
    problems: [],
    ...rest,
    funds:
      typeof funds === "string"
        ? { unit: "万元", total: funds, fiscalAppropriation: funds }
        : { unit: "万元", ...funds },
    indicators: indicators
      ? indicators.map((one) => ({ others: [], ...one }))
      : [...lines, ...more].map((line) => indicator(line)),
  };
}

/** The form without these keys. */
export function without(source: ProjectForm, ...keys: readonly (keyof ProjectForm)[]): ProjectForm {
  const rest = Object.entries(source).filter(([key]) => !keys.includes(key as keyof ProjectForm));
  return Object.fromEntries(rest) as unknown as ProjectForm;
}

export function indicator(line: string): Indicator {
  const [kindWord = "", name, target] = line.split(" | ");
  const level1 = LEVEL1[kindWord] ?? "产出指标";
  const level2 = `${kindWord}指标`;
  const category = categoryOf(level1);
  return defined<Indicator>({
    category,
    kind: kindOf(category, level2),
    level1,
    level2,
    name: name || undefined,
    target: target || undefined,
    others: [],
  });
}
