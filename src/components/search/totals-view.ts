/** What the whole result comes to: one sentence, and two small tables behind it. */
import { formatWan } from "../../model/money.ts";
import type { DepartmentTotal, Totals, UnitTotal } from "../../search/types.ts";
import { formatCount } from "../../views/table.ts";
import { element } from "./element.ts";
import { numberText } from "./term-text.ts";
import { say } from "./text.ts";

const MOST = 30;

/** The sentence. */
export function totalsText({ projects, indicators, amount, unstated }: Totals): string {
  const data = { projects: formatCount(projects), indicators: formatCount(indicators), amount: formatWan(amount) };
  const more = unstated === 0 ? "" : say("explorer.totals.unstated", { count: formatCount(unstated) });
  return `${say("explorer.totals", data)}${more}`;
}

/** Figures unit by unit, and departments. */
export function totalsTables({ units, departments }: Totals): HTMLElement[] {
  const unitTable = table(
    say("explorer.totals.units"),
    ["unit", "count", "min", "median", "max"],
    units.slice(0, MOST).map((unit) => [unit.unit, ...unitFigures(unit)]),
    units.length,
  );
  const departmentTable = table(
    say("explorer.totals.departments"),
    ["department", "projects", "indicators", "amount"],
    departments.slice(0, MOST).map((department) => [department.name, ...departmentFigures(department)]),
    departments.length,
  );
  return [...(units.length > 0 ? [unitTable] : []), departmentTable];
}

function unitFigures({ count, min, median, max }: UnitTotal): string[] {
  return [formatCount(count), numberText(min), numberText(median), numberText(max)];
}

function departmentFigures({ projects, indicators, amount }: DepartmentTotal): string[] {
  return [formatCount(projects), formatCount(indicators), formatWan(amount)];
}

type Head = "unit" | "count" | "min" | "median" | "max" | "department" | "projects" | "indicators" | "amount";

function table(
  caption: string,
  heads: readonly Head[],
  rows: readonly (readonly string[])[],
  count: number,
): HTMLElement {
  const head = heads.map((name, place) =>
    element("th", { scope: "col", class: place > 0 ? "number" : undefined }, say(`explorer.totals.${name}`)),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      ...cells.map((text, place) =>
        place === 0 ? element("th", { scope: "row" }, text) : element("td", { class: "number" }, text),
      ),
    ),
  );
  const built = element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...body),
  );
  const rest = count - rows.length;
  const note =
    rest > 0 ? element("p", { class: "muted small" }, say("explorer.totals.rest", { count: rest })) : undefined;
  return element("div", {}, built, note);
}
