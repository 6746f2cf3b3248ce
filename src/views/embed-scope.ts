/** What a chart with a page of its own speaks of: a year, a budget, or a department over the years. */
import { t } from "../i18n/translate.ts";
import { paths } from "./paths.ts";

export interface EmbedScope {
  /** `2024`, `2024/106` or `departments/106`: the folder of its charts. */
  readonly id: string;
  /** For the titles of its charts. */
  readonly name: string;
  /** The page that its charts come from. */
  readonly page: { readonly label: string; readonly path: string };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function yearScope(year: number): EmbedScope {
  const page = { label: t("year.title", { year }), path: paths.year(year) };
  return { id: String(year), name: t("measures.scope.year", { year }), page };
}

export function budgetScope(year: number, { id, name }: Named): EmbedScope {
  const names = { department: name, year };
  const page = { label: t("budget.title", names), path: paths.budget(year, id) };
  return { id: `${year}/${id}`, name: t("measures.scope.budget", names), page };
}

export function departmentScope({ id, name }: Named): EmbedScope {
  const page = { label: name, path: paths.department(id) };
  return { id: `departments/${id}`, name: t("embed.scope.department", { department: name }), page };
}

/** The scope of a folder; departments that are gone go by their id. */
export function scopeOf(id: string, departments: ReadonlyMap<string, string>): EmbedScope | undefined {
  const [, year, budget, department] = /^(?:(\d{4})(?:\/([^/]+))?|departments\/([^/]+))$/u.exec(id) ?? [];
  const named = (key: string): Named => ({ id: key, name: departments.get(key) ?? key });
  if (department !== undefined) return departmentScope(named(department));
  if (year === undefined) return undefined;
  return budget === undefined ? yearScope(Number(year)) : budgetScope(Number(year), named(budget));
}
