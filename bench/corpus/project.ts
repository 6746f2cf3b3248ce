/** One project: its name lasts over the years, the rest of its form is planned anew for each. */
import type { PlannedOrgan } from "./departments.ts";
import { planFunds } from "./funds.ts";
import { planIndicators } from "./indicators.ts";
import * as phrases from "./phrases.ts";
import type { Layout, PlannedForm, PlannedIndicator } from "./planned.ts";
import type { Random } from "./random.ts";

/** What stays the same when a project goes on in the next year. */
export interface PlannedProject {
  readonly name: string;
  readonly subject: string;
}

/** A project whose name the department does not have yet. */
export function planProject(random: Random, organ: PlannedOrgan, taken: ReadonlySet<string>): PlannedProject {
  for (let attempt = 0; ; attempt += 1) {
    const subject = random.pick(organ.domain.subjects);
    const name = `${random.pick(phrases.NAME_STARTS)}${subject}${random.pick(phrases.NAME_ENDS)}`;
    const phased = attempt < 20 ? name : `${name}(${random.between(2, 99)}期)`;
    if (!taken.has(phased)) return { name: phased, subject };
  }
}

/** The form of a project for a year. */
export function planForm(random: Random, organ: PlannedOrgan, project: PlannedProject, year: number): PlannedForm {
  const { name, subject } = project;
  const { domain, ...department } = organ;
  const funds = planFunds(random);
  const indicators = planIndicators(random, { domain, subject, year, funds });
  const unit = random.chance(80)
    ? organ.name
    : `${organ.name}${random.pick(["机关服务中心", "信息中心", "综合执法支队", "事务中心"])}`;
  return {
    year,
    name,
    department,
    implementingUnit: unit,
    origin: random.pick(phrases.ORIGINS),
    period: random.pick(phrases.PERIODS),
    funds,
    goal: planGoal(random, subject),
    indicators,
    layout: planLayout(random, indicators),
  };
}

function planGoal(random: Random, subject: string): string {
  const deeds = Array.from({ length: random.between(2, 5) }, () =>
    random.pick(phrases.GOAL_DEEDS).replace("{}", subject),
  );
  return `${random.pick(phrases.GOAL_MEANS)}${[...new Set(deeds)].join(",")},${random.pick(phrases.GOAL_ENDS)}`;
}

/** About one form in three has rows that slid, as in the Anqing document. */
function planLayout(random: Random, indicators: readonly PlannedIndicator[]): Layout {
  const slides = random.chance(33);
  const bare = indicators.flatMap((line, index) => (repeatsLevels(indicators[index - 1], line) ? [index] : []));
  return {
    valueColumn: random.pick([1, 2]),
    emptyHeader: random.chance(93),
    wanderingAmounts: random.chance(15),
    satisfactionSlid: slides && random.chance(60),
    costSlid: slides && random.chance(30),
    slidNames: slides ? bare.filter(() => random.chance(30)) : [],
  };
}

function repeatsLevels(above: PlannedIndicator | undefined, line: PlannedIndicator): boolean {
  return above?.level1 === line.level1 && above.level2 === line.level2 && line.level1 === "产出指标";
}
