import { describe, expect, test } from "vitest";
import { lineageOf } from "../../src/views/lineage.ts";
import type { Project } from "../../src/views/project.ts";
import { project } from "../form.ts";

function at(id: string, continues?: string): Project {
  const one = project({ id, year: Number(id.slice(0, 4)), departmentId: id.split("/")[1] ?? "" });
  return continues === undefined ? one : { ...one, continues };
}

function idsOf(projects: readonly Project[], id: string): string[] | undefined {
  return lineageOf(projects)
    .get(id)
    ?.map((other) => other.id);
}

describe("a project's other years", () => {
  test("are those of the same slug in the same department, newest first", () => {
    const projects = [at("2023/106/px"), at("2025/106/px"), at("2024/106/px"), at("2024/107/px"), at("2024/106/zz")];
    expect(idsOf(projects, "2024/106/px")).toEqual(["2025/106/px", "2023/106/px"]);
    expect(idsOf(projects, "2024/107/px")).toBeUndefined();
  });

  test("follow a project through its new names", () => {
    const projects = [at("2023/106/a"), at("2024/106/b", "2023/106/a"), at("2025/106/c", "2024/106/b")];
    expect(idsOf(projects, "2023/106/a")).toEqual(["2025/106/c", "2024/106/b"]);
    expect(idsOf(projects, "2025/106/c")).toEqual(["2024/106/b", "2023/106/a"]);
  });

  test("end where a chain runs in a circle or leads nowhere", () => {
    const circle = [at("2023/106/a", "2024/106/b"), at("2024/106/b", "2023/106/a")];
    expect(() => lineageOf(circle)).not.toThrow();
    expect(idsOf([at("2024/106/b", "2020/106/x")], "2024/106/b")).toBeUndefined();
  });
});
