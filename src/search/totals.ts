/** What a result comes to, over all its hits. */
import type { Found } from "./rank.ts";
import { stepsOf } from "./spread.ts";
import type { Tables } from "./table.ts";
import type { DepartmentTotal, ProjectTotal, Totals, UnitTotal } from "./types.ts";

const LARGEST = 12;

/** Distinct projects and their money, indicators, figures by unit, and the split by department. */
export function totalsOf(members: readonly Found[], tables: Tables): Totals {
  const seen = new Uint8Array(tables.data.ids.length);
  const figures = new Map<number, number[]>();
  const { unit, low, high } = tables.data.meanings;
  const targets = tables.data.indicators.target;
  const departments = tables.tables[0].codes.department;
  const split = departments.values.map((id) => ({ id, name: "", projects: 0, indicators: 0, amount: 0 }));
  let [projects, indicators, amount, unstated] = [0, 0, 0, 0];
  const funded: number[] = [];
  for (const { table, row } of members) {
    const project = table.projects[row] ?? 0;
    const department = split[departments.rows[project] ?? 0];
    if (seen[project] === 0) {
      seen[project] = 1;
      projects++;
      const fen = tables.amounts[project];
      if (fen === undefined) unstated++;
      else funded.push(project);
      amount += fen ?? 0;
      if (department) {
        department.projects++;
        department.amount += fen ?? 0;
      }
    }
    if (table.type !== "indicator") continue;
    indicators++;
    if (department) department.indicators++;
    const target = targets[row] ?? 0;
    const key = unit[target] ?? 0;
    if (key === 0) continue;
    const values = figures.get(key) ?? [];
    if (values.length === 0) figures.set(key, values);
    values.push(low[target] ?? 0);
    if (high[target] !== low[target]) values.push(high[target] ?? 0);
  }
  const sorted = new Map([...figures].map(([key, values]) => [key, Float64Array.from(values).sort()]));
  return {
    projects,
    indicators,
    amount,
    unstated,
    ...unitTotals(sorted, tables.data.meanings.units),
    largest: largestOf(funded, tables),
    departments: split
      .filter((department) => department.projects > 0)
      .map(
        (department): DepartmentTotal => ({
          ...department,
          name: tables.departments.get(department.id) || department.id,
        }),
      )
      .sort((a, b) => b.amount - a.amount || b.indicators - a.indicators || (a.id < b.id ? -1 : 1)),
  };
}

/** Sorted by amount, equal ones in the site's order. */
function largestOf(projects: number[], { amounts, data }: Tables): ProjectTotal[] {
  const key = (project: number): number => -(amounts[project] ?? 0);
  return projects
    .sort((a, b) => key(a) - key(b) || a - b)
    .slice(0, LARGEST)
    .map((project) => ({
      id: data.ids[project] ?? "",
      name: data.strings.name[data.projects.name[project] ?? 0] ?? "",
      amount: amounts[project] ?? 0,
    }));
}

function unitTotals(
  figures: ReadonlyMap<number, Float64Array>,
  names: readonly string[],
): Pick<Totals, "units" | "spread"> {
  const ranked = [...figures].sort(
    ([a, some], [b, others]) => others.length - some.length || ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1),
  );
  const [first] = ranked;
  return {
    units: ranked.map(([key, sorted]): UnitTotal => {
      const middle = sorted.length >> 1;
      const upper = sorted[middle] ?? 0;
      const median = sorted.length % 2 === 1 ? upper : exactMean(sorted[middle - 1] ?? 0, upper);
      return { unit: names[key] ?? "", count: sorted.length, min: sorted[0] ?? 0, median, max: sorted.at(-1) ?? 0 };
    }),
    ...(first && { spread: { unit: names[first[0]] ?? "", steps: stepsOf(first[1]) } }),
  };
}

/** Half the sum, without the binary dust of decimals. */
function exactMean(a: number, b: number): number {
  return Number(((a + b) / 2).toPrecision(12));
}
