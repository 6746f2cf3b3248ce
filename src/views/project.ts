/** A published project as the pages see it: the form, its id, and its department's record. */
import type { Department } from "../model/document.ts";
import type { Funds, ProjectForm } from "../model/form.ts";
import { type Fen, parseMoney } from "../model/money.ts";
import { compareText } from "../model/notice.ts";

export type DepartmentEntry = Department & { readonly id: string };

export interface Project extends ProjectForm {
  /** `2024/106/zggzjf`. */
  readonly id: string;
  readonly department: DepartmentEntry;
}

/** The year's money of a project in whole fen; undefined when the form states none that can be read. */
export function amountOf({ funds }: Pick<ProjectForm, "funds">): Fen | undefined {
  if (funds?.total === undefined) return undefined;
  if (!amounts.has(funds)) amounts.set(funds, parseMoney(funds.total, funds.unit));
  return amounts.get(funds);
}

// Sorting asks for each amount many times, on every page that lists the project.
const amounts = new WeakMap<Funds, Fen | undefined>();

/** Largest amount first; without an amount last; equal ones by id. */
export function byAmount(a: Project, b: Project): number {
  return (amountOf(b) ?? -1) - (amountOf(a) ?? -1) || compareText(a.id, b.id);
}

/** The department as the form prints it: `[106]中共安庆市委组织部`. */
export function departmentTextOf({ departmentText, department }: Project): string {
  return departmentText ?? (department.code === undefined ? department.name : `[${department.code}]${department.name}`);
}

/** Groups in the order in which their keys first appear. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
