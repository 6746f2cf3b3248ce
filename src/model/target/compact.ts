/** A parsed target in one short line: for tables of the documentation, for tests and for data files. */
import type { AmountTarget, DateTarget, Deadline, RangeTarget, Target } from "./types.ts";

/** `≤ 220 元 /人/天 money`, `2024-10-31 before date`, `not-applicable`. */
export function compactTarget(target: Target): string {
  const rest = target.rest === undefined || target.kind === "qualitative" ? "" : ` +“${target.rest}”`;
  return `${bodyOf(target)}${rest}`;
}

function bodyOf(target: Target): string {
  switch (target.kind) {
    case "not-applicable":
      return target.standard ? "not-applicable" : "not-applicable (other spelling)";
    case "qualitative":
      return "qualitative";
    case "date":
      return compactDates(target);
    case "list":
      return `list [${target.items.map((item) => item.parts.map(bodyOf).join(" & ")).join(" | ")}]`;
    case "range":
      return `${mark(target)}${target.low}~${target.high}${unitOf(target)} range of ${target.of}`;
    default:
      return `${mark(target)}${target.operator} ${target.value}${unitOf(target)} ${target.kind}`;
  }
}

function mark(target: AmountTarget | RangeTarget): string {
  return target.approximate ? "≈ " : "";
}

function unitOf({ unit, per }: AmountTarget | RangeTarget): string {
  return `${unit && ` ${unit}`}${per.length > 0 ? ` ${per.map((base) => `/${base}`).join("")}` : ""}`;
}

function compactDates({ dates, every }: DateTarget): string {
  const parts = [dates.map(compactDeadline).join(", "), every && `every ${every}`, "date"];
  return parts.filter(Boolean).join(" ");
}

function compactDeadline({ from, due, precision, before, loose }: Deadline): string {
  const span = due === undefined ? precision : from === due || before ? due : `${from}..${due}`;
  return `${loose ? "≈ " : ""}${before ? "by " : ""}${span}`;
}
