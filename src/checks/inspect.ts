/** All checks over many forms. */
import type { ProjectForm } from "../model/form.ts";
import type { Check, CheckContext, FindingData, FindingSeverity, Subject } from "./check.ts";
import { CHECKS } from "./index.ts";
import { contextOf, subjectOf } from "./subject.ts";

/** What the department or the site says about a finding. */
export interface FindingAnswer {
  readonly text: string;
  /** ISO day. */
  readonly date: string;
}

/** A finding with its rule, placed in a form. */
export interface Finding extends FindingData {
  readonly rule: string;
  /** Id of the form, `2024/106/zggzjf`. */
  readonly id: string;
  /** For the department only: never on a page, never in a published file. */
  readonly internal?: true;
  readonly answer?: FindingAnswer;
}

/** Rules that a site switches off, with the reason that is shown, and optional ones that it switches on. */
export interface Switches {
  readonly off?: readonly { readonly rule: string; readonly reason: string }[];
  readonly on?: readonly string[];
}

const SEVERITIES: readonly FindingSeverity[] = ["doubt", "hint", "fits"];

/** Forms by id → findings of every form that has some, in the order of the forms. */
export function inspectForms(
  forms: Iterable<readonly [id: string, form: ProjectForm]>,
  switches: Switches = {},
): Map<string, Finding[]> {
  const checks = activeChecks(switches);
  const groups = new Map<string, Subject[]>();
  const order: string[] = [];
  for (const [id, form] of forms) {
    order.push(id);
    const key = `${form.year}/${form.departmentId}`;
    const group = groups.get(key);
    const subject = subjectOf(id, form);
    if (group) group.push(subject);
    else groups.set(key, [subject]);
  }
  const found = new Map<string, Finding[]>();
  for (const group of groups.values()) {
    const context = contextOf(group);
    for (const subject of group) {
      const findings = inspectSubject(subject, context, checks);
      if (findings.length > 0) found.set(subject.id, findings);
    }
  }
  return new Map(order.flatMap((id) => (found.has(id) ? [[id, found.get(id) ?? []]] : [])));
}

/** The checks that run under these switches. */
export function activeChecks(switches: Switches): readonly Check[] {
  const off = new Set((switches.off ?? []).map(({ rule }) => rule));
  const on = new Set(switches.on ?? []);
  return CHECKS.filter(({ id, optional }) => !off.has(id) && (!optional || on.has(id)));
}

/** Findings without those that speak to the department only. */
export function publicFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ internal }) => !internal);
}

/** Doubts first, each severity in the order of the rules. */
function inspectSubject(subject: Subject, context: CheckContext, checks: readonly Check[]): Finding[] {
  const isEvaluation = subject.form.formKind === "evaluation";
  const fitting = checks.filter(({ evaluation = false }) => evaluation === isEvaluation);
  const findings = fitting.flatMap((check) =>
    [...check.inspect(subject, context)].map((data): Finding => {
      const answer = subject.form.answers?.find(
        ({ rule, field }) => rule === check.id && (field === undefined || field === data.field),
      );
      return {
        rule: check.id,
        id: subject.id,
        ...data,
        ...(check.internal && { internal: true }),
        ...(answer && { answer: { text: answer.text, date: answer.date } }),
      };
    }),
  );
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
