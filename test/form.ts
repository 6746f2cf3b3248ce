/** A small published project for tests; every part can be replaced. */
import type { Indicator } from "../src/model/form.ts";
import type { Project } from "../src/views/project.ts";

export function project(parts: Partial<Project> = {}): Project {
  return {
    id: "2024/106/px",
    title: "项目支出绩效目标表",
    year: 2024,
    name: "培训经费",
    departmentId: "106",
    department: { id: "106", code: "106", name: "组织部", aliases: [] },
    funds: { unit: "万元", total: "10.00", fiscalAppropriation: "8.00", carryOver: "2.00", other: "0.00" },
    goal: "办好培训。",
    indicators: [indicator()],
    others: [],
    labels: {},
    problems: [],
    ...parts,
  };
}

export function indicator(parts: Partial<Indicator> = {}): Indicator {
  return {
    category: "output",
    kind: "quantity",
    level1: "产出指标",
    level2: "数量指标",
    name: "培训人次",
    target: "≥100人次",
    others: [],
    ...parts,
  };
}
