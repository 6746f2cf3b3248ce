/** Tables of units: all of them, and the figures that one unit's targets have in common. */
import { t } from "../i18n/translate.ts";
import { compareDecimals, type Decimal } from "../model/target/decimal.ts";
import { PAGE_SIZE } from "./indicators.ts";
import { paths } from "./paths.ts";
import { type DataTable, formatCount, type TableCell } from "./table.ts";
import { type Level, levelsOf, type UnitGroup } from "./units.ts";

/** A table of figures longer than this keeps those that most projects share. */
const LEVELS = 100;

/** All units with their numbers of indicators and projects; `slugs` leads to their pages. */
export function unitTable(groups: readonly UnitGroup[], slugs: ReadonlyMap<string, string>): DataTable {
  return {
    id: "units",
    caption: t("units.caption"),
    columns: [
      { key: "unit", label: t("units.unit"), type: "name" },
      { key: "uses", label: t("units.uses"), type: "count" },
      { key: "projects", label: t("units.projects"), type: "count" },
      { key: "least", label: t("units.least"), type: "count" },
      { key: "most", label: t("units.most"), type: "count" },
    ],
    rows: groups.map((group) => ({
      id: group.key,
      cells: [
        { text: group.key, path: paths.units(slugs.get(group.key)) },
        countCell(group.uses.length),
        countCell(group.projects),
        figureCell(group.uses[0]?.low ?? "0"),
        figureCell(group.highest),
      ],
    })),
  };
}

/** How many projects stand at each figure, below it and above it; the last two lead to where the others begin. */
export function levelTable(group: UnitGroup, slug: string): DataTable {
  const levels = levelsOf(group).sort((a, b) => compareDecimals(a.value, b.value));
  const kept = new Set(levels.length <= LEVELS ? levels : mostShared(levels));
  const standing = standingsOf(levels);
  const places = new Map(group.uses.map((use, index) => [use, index]));
  const placeOf = (level: Level | undefined): string => {
    const index = (level?.uses[0] && places.get(level.uses[0])) ?? 0;
    return `${paths.units(slug, Math.floor(index / PAGE_SIZE) + 1)}#u${index + 1}`;
  };
  return {
    id: "levels",
    caption:
      levels.length <= LEVELS
        ? t("unit.levels.caption")
        : t("unit.levels.captionSome", { count: LEVELS, all: formatCount(levels.length) }),
    columns: [
      { key: "value", label: t("unit.level"), type: "name" },
      { key: "uses", label: t("unit.level.uses"), type: "count" },
      { key: "projects", label: t("unit.level.projects"), type: "count" },
      { key: "lower", label: t("unit.level.lower"), type: "count" },
      { key: "higher", label: t("unit.level.higher"), type: "count" },
    ],
    rows: levels.flatMap((level, index) => {
      if (!kept.has(level)) return [];
      const { lower = 0, higher = 0 } = standing[index] ?? {};
      const above = levels.slice(index + 1).find(({ value }) => compareDecimals(value, level.value) > 0);
      return [
        {
          id: `${level.operator}${level.value}`,
          cells: [
            { ...figureCell(level.value), text: textOf(level), path: placeOf(level) },
            countCell(level.uses.length),
            countCell(projectsOf(level).size),
            lower > 0 ? { ...countCell(lower), path: placeOf(levels[0]) } : countCell(lower),
            higher > 0 ? { ...countCell(higher), path: placeOf(above) } : countCell(higher),
          ],
        },
      ];
    }),
  };
}

/** `198000.5` → `198,000.5`. */
export function formatDecimal(value: Decimal): string {
  const [whole = "", part] = value.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function textOf({ operator, value }: Level): string {
  return `${operator}${formatDecimal(value)}`;
}

function projectsOf({ uses }: Level): Set<string> {
  return new Set(uses.map(({ entry }) => entry.project.id));
}

/** Projects with a lower and with a higher figure; operators at the same figure count as equal. */
function standingsOf(levels: readonly Level[]): { lower: number; higher: number }[] {
  const lower = countsBefore(levels);
  const higher = countsBefore([...levels].reverse()).reverse();
  return levels.map((_, index) => ({ lower: lower[index] ?? 0, higher: higher[index] ?? 0 }));
}

function countsBefore(levels: readonly Level[]): number[] {
  const before = new Set<string>();
  let waiting: Level[] = [];
  return levels.map((level) => {
    if (waiting[0] && compareDecimals(waiting[0].value, level.value) !== 0) {
      for (const id of waiting.flatMap((other) => [...projectsOf(other)])) before.add(id);
      waiting = [];
    }
    waiting.push(level);
    return before.size;
  });
}

function mostShared(levels: readonly Level[]): Level[] {
  return [...levels].sort((a, b) => projectsOf(b).size - projectsOf(a).size).slice(0, LEVELS);
}

function countCell(count: number): TableCell {
  return { text: formatCount(count), value: count };
}

function figureCell(value: Decimal): TableCell {
  return { text: formatDecimal(value), value: Number(value) };
}
