import { describe, expect, test } from "vitest";
import { inspectForms } from "../../src/checks/inspect.ts";
import { findingSentence } from "../../src/i18n/findings.ts";
import type { ProjectForm } from "../../src/model/form.ts";
import { CLEAN as PLAIN } from "./clean.ts";
import { ODD } from "./clean-odd.ts";

const CLEAN = [...PLAIN, ...ODD];

describe("sound forms", () => {
  const found = inspectForms(CLEAN.map((form, index) => [`2024/106/f${index}`, form] as const));
  const all = [...found.values()].flat();

  test("are at least 20, each with another name", () => {
    expect(new Set(CLEAN.map(({ name }) => name)).size).toBeGreaterThanOrEqual(20);
  });

  test("raise no doubt", () => {
    const doubts = all.filter(({ severity }) => severity === "doubt");
    expect(
      doubts.map((finding) => `${CLEAN[Number(finding.id.split("/f")[1])]?.name}: ${findingSentence(finding)}`),
    ).toEqual([]);
  });

  test("raise at most one hint in ten forms", () => {
    const hints = all.filter(({ severity }) => severity === "hint");
    expect(
      hints.map((finding) => `${finding.rule} ${finding.id} ${findingSentence(finding)}`).slice(0, 20),
    ).toHaveLength(Math.min(hints.length, Math.floor(CLEAN.length / 10)));
  });

  test("are confirmed where their figures agree", () => {
    const fits = all
      .filter(({ severity }) => severity === "fits")
      .map(({ rule, id }) => `${rule} ${CLEAN[Number(id.split("/f")[1])]?.name}`);
    for (const known of [
      "quantity-cost 困难群众救助金",
      "quantity-cost 消防车辆购置",
      "prize-sum 示范村奖补",
      "goal-number 退役军人培训",
    ])
      expect(fits).toContain(known);
  });
});

describe("generated sound forms", () => {
  test("raise a doubt in none of 500", () => {
    const forms = Array.from({ length: 500 }, (_, index) => [`2024/106/g${index}`, shuffled(index)] as const);
    const doubts = [...inspectForms(forms).values()].flat().filter(({ severity }) => severity === "doubt");
    expect(doubts.map((finding) => `${finding.id} ${finding.rule}: ${findingSentence(finding)}`).slice(0, 5)).toEqual(
      [],
    );
  });
});

/** A sound form with the benefit, quality and timeliness lines of others, and figures of its own. */
function shuffled(seed: number): ProjectForm {
  const pick = (offset: number): ProjectForm =>
    CLEAN[(seed * 7 + offset * 11) % CLEAN.length] ?? (CLEAN[0] as ProjectForm);
  const base = pick(0);
  const lines = (source: ProjectForm, kind: string) => source.indicators.filter((one) => one.kind === kind);
  const own = base.indicators.filter(({ kind }) => kind !== "social" && kind !== "satisfaction");
  return {
    ...base,
    name: `${base.name}${seed}`,
    indicators: [...own, ...lines(pick(1), "social"), ...lines(pick(2), "satisfaction")],
  };
}
