/** What a page says of itself in one or two sentences, for search results and links. */
import { t } from "../i18n/translate.ts";
import { formatWan } from "../model/money.ts";
import { amountOf, type Project } from "./project.ts";

const GOAL_LENGTH = 80;

/** Department, year, name, money and the beginning of the goal. */
export function descriptionOf(project: Project): string {
  const amount = amountOf(project);
  const goal = project.goal?.replace(/\s+/gu, "") ?? "";
  const data = {
    department: project.department.name,
    year: project.year,
    name: project.name,
    indicators: project.indicators.length,
    goal: [...goal].length > GOAL_LENGTH ? `${[...goal].slice(0, GOAL_LENGTH).join("")}…` : goal,
  };
  return amount === undefined
    ? t("project.description.noAmount", data)
    : t("project.description", { ...data, amount: formatWan(amount) });
}
