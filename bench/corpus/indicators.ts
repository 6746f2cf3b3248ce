/** The indicator part of a form: 9 to 21 lines, every kind at least once, in the order of the form. */
import type { Domain } from "./domains.ts";
import * as phrases from "./phrases.ts";
import type { PlannedFunds, PlannedIndicator } from "./planned.ts";
import type { Random } from "./random.ts";
import { costTarget, countTarget, qualityTarget, satisfactionTarget, timeTarget } from "./targets.ts";

/** What the indicators of one project are about. */
export interface Topic {
  readonly domain: Domain;
  readonly subject: string;
  readonly year: number;
  readonly funds: PlannedFunds;
}

/** The lines of a form; no two of one kind have the same name. */
export function planIndicators(random: Random, topic: Topic): PlannedIndicator[] {
  const { domain, subject, year, funds } = topic;
  const named = (patterns: readonly string[]): string => random.pick(patterns).replace("{}", subject);
  const output = (level2: string, make: () => Line): PlannedIndicator[] =>
    distinct(random.pick(OUTPUT_LINES), make).map((line) => ({ level1: "产出指标", level2, ...line }));
  const benefit = (level2: string, line: Line): PlannedIndicator => ({ level1: "效益指标", level2, ...line });
  const lines = [
    ...output("数量指标", () => {
      const [noun, unit] = random.pick(domain.counted);
      const name = `${random.pick(phrases.QUANTITY_VERBS)}${random.chance(50) ? subject : ""}${noun}数量`;
      return { name, target: countTarget(random, unit) };
    }),
    ...output("质量指标", () => withTarget(named(phrases.QUALITY_NAMES), (name) => qualityTarget(random, name))),
    ...output("时效指标", () => withTarget(named(phrases.TIME_NAMES), (name) => timeTarget(random, name, year))),
    ...output("成本指标", () => withTarget(named(phrases.COST_NAMES), (name) => costTarget(random, name, funds.total))),
    benefit(
      "经济效益指标",
      random.chance(85)
        ? notApplicable(random, "经济效益")
        : withTarget(named(phrases.MONEY_NAMES), () => `≥${random.between(2, 60)}${random.pick(["%", "万元"])}`),
    ),
    benefit("社会效益指标", { name: named(phrases.SOCIAL_NAMES), target: random.pick(phrases.QUALITATIVE) }),
    benefit(
      "生态效益指标",
      domain.green && random.chance(70)
        ? { name: named(phrases.GREEN_NAMES), target: random.pick(phrases.QUALITATIVE) }
        : notApplicable(random, "生态效益"),
    ),
    benefit("可持续影响指标", { name: named(phrases.LASTING_NAMES), target: random.pick(phrases.QUALITATIVE) }),
    ...distinct(random.pick([1, 1, 1, 1, 2]), () => ({
      name: `${random.pick(domain.people)}${random.chance(40) ? `对${subject}工作的` : ""}满意度`,
      target: satisfactionTarget(random),
    })).map((line) => ({ level1: "满意度指标", level2: "满意度指标", ...line })),
  ];
  return lines.length <= MAX_LINES ? lines : [...lines.slice(0, MAX_LINES - KEPT_LINES), ...lines.slice(-KEPT_LINES)];
}

type Line = Pick<PlannedIndicator, "name" | "target">;

/** Lines of one kind of output: mostly one, some 1.7 in the mean. */
const OUTPUT_LINES = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 5];
const MAX_LINES = 21;
/** The last lines stay when a form would grow too long: satisfaction, benefit and at least two of the output. */
const KEPT_LINES = 8;

function notApplicable(random: Random, kind: string): Line {
  return { name: random.pick([`本项目不适用${kind}指标`, `本项目不适用${kind}指标`, kind]), target: "不适用" };
}

function withTarget(name: string, target: (name: string) => string): Line {
  return { name, target: target(name) };
}

/** Up to `count` lines with different names; fewer when the phrases run out. */
function distinct(count: number, make: () => Line): Line[] {
  const lines = new Map<string, Line>();
  for (let attempt = 0; attempt < count * 4 && lines.size < count; attempt += 1) {
    const line = make();
    if (!lines.has(line.name)) lines.set(line.name, line);
  }
  return [...lines.values()];
}
