/** The rules that pages speak of: not those for the department only, nor those on self-evaluations, which have no pages. */
import type { Switches } from "../checks/inspect.ts";
import { type Rule, rules } from "../i18n/rules.ts";
import { t } from "../i18n/translate.ts";

export interface PublishedRule extends Rule {
  /** Whether it runs on this site. */
  readonly active: boolean;
  /** Whether it runs and why not, in words. */
  readonly state: string;
  /** Why the site switched it off. */
  readonly reason?: string;
}

/** Every rule that may be named in public, in the order of the list, with what this site does with it. */
export function publishedRulesOf({ off = [], on = [] }: Switches): PublishedRule[] {
  return rules()
    .filter(({ internal, evaluation }) => !internal && !evaluation)
    .map((rule): PublishedRule => {
      const reason = off.find((one) => one.rule === rule.id)?.reason;
      if (reason !== undefined) return { ...rule, active: false, reason, state: t("findings.off.mode", { reason }) };
      if (rule.optional && on.includes(rule.id)) return { ...rule, active: true, state: t("findings.optional.on") };
      return { ...rule, active: !rule.optional, state: rule.optional ? rule.mode : t("findings.on") };
    });
}

/** A rule's sentence with `…` in the places that a finding fills. */
export function exampleSentence(sentence: string): string {
  return sentence.replace(/\{\w+\}/gu, "…");
}
