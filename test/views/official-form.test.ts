import { describe, expect, test } from "vitest";
import { type FormCell, officialFormOf } from "../../src/views/official-form.ts";
import { indicator, project } from "../form.ts";

/** The grid that the spans make: every place filled once, by the text of the cell that covers it. */
function gridOf(rows: readonly (readonly FormCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [top, row] of rows.entries()) {
    for (const cell of row) {
      const left = [0, 1, 2, 3, 4].find((column) => grid[top]?.[column] === undefined) ?? 5;
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        for (let right = 0; right < (cell.colSpan ?? 1); right += 1) {
          const target = grid[top + down];
          if (!target || target[left + right] !== undefined) throw new Error("cells overlap");
          target[left + right] = cell.text;
        }
      }
    }
  }
  return grid;
}

describe("the official form", () => {
  test("fills five columns in every row", () => {
    const rows = gridOf(officialFormOf(project()));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 5));
  });

  test("level cells span the rows that say the same, and no others", () => {
    const indicators = [
      indicator(),
      indicator({ name: "场次" }),
      indicator({ kind: "quality", level2: "质量指标", name: "合格率" }),
      indicator({ category: "benefit", kind: "social", level1: "效益指标", level2: "社会效益指标", name: "影响" }),
      indicator({ level1: "产出指标", name: "又是产出" }),
    ];
    const grid = gridOf(officialFormOf(project({ indicators }))).slice(-5);
    expect(grid.map((row) => row.slice(1, 4))).toEqual([
      ["产出指标", "数量指标", "培训人次"],
      ["产出指标", "数量指标", "场次"],
      ["产出指标", "质量指标", "合格率"],
      ["效益指标", "社会效益指标", "影响"],
      ["产出指标", "数量指标", "又是产出"],
    ]);
  });

  test("prints the department as the form did, and labels in the form's own words", () => {
    const usual = officialFormOf(project()).flat();
    expect(usual.map((cell) => cell.text)).toContain("[106]组织部");
    const other = officialFormOf(
      project({ departmentText: "106-组织部", labels: { 年度目标: "年度总体目标" } }),
    ).flat();
    expect(other.map((cell) => cell.text)).toEqual(expect.arrayContaining(["106-组织部", "年度总体目标"]));
  });

  test("leaves out the parts that the form does not have", () => {
    const { funds: _, goal: __, ...rest } = project({ indicators: [] });
    const texts = officialFormOf(rest)
      .flat()
      .map((cell) => cell.text);
    expect(texts).not.toContain("年度目标");
    expect(texts.some((text) => text.startsWith("项目资金"))).toBe(false);
  });
});
