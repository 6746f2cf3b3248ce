import { describe, expect, test } from "vitest";
import { chartsOf } from "../../src/views/editions.ts";
import { embedLinkOf } from "../../src/views/embed-links.ts";
import { budgetScope, departmentScope, scopeOf, yearScope } from "../../src/views/embed-scope.ts";
import { type Embed, embedsOf } from "../../src/views/embeds.ts";
import type { Project } from "../../src/views/project.ts";
import { indicator, project } from "../form.ts";

const due = (count: number): Project["indicators"] =>
  Array.from({ length: count }, () => indicator({ target: "10月底前" }));
const own = project({ indicators: [indicator(), ...due(1)] });
const older = project({ id: "2023/106/a", year: 2023 });
const other = project({
  id: "2024/107/b",
  departmentId: "107",
  department: { id: "107", name: "水利局", aliases: [] },
});

const pathsOf = (projects: readonly Project[]): string[] => embedsOf(projects).map(({ path }) => path);
const embedAt = (path: string, projects: readonly Project[]): Embed | undefined =>
  embedsOf(projects).find((embed) => embed.path === path);

describe("charts with a page of their own", () => {
  test("are those of the year and of the budget", () => {
    expect(pathsOf([own])).toEqual([
      ...["largest", "projects", "sources", "kinds", "measures", "deadlines"].map((chart) => `2024/${chart}`),
      ...["projects", "sources", "kinds", "measures", "deadlines"].map((chart) => `2024/106/${chart}`),
    ]);
  });

  test("compare departments and years only where there are several", () => {
    const paths = pathsOf([own, other, older]);
    expect(paths.filter((path) => /departments|years/u.test(path))).toEqual([
      "2024/departments",
      "departments/106/years",
    ]);
  });

  test("say what they speak of, and lead to the page that they come from", () => {
    const all = [own, other, older];
    const said = ["2024/departments", "2024/measures", "2023/106/projects", "departments/106/years"].map((path) => {
      const embed = embedAt(path, all);
      return [embed?.title, embed?.from.path];
    });
    expect(said).toEqual([
      ["2024 年各部门的项目资金", "/2024/"],
      ["2024 年各类指标值的条数", "/2024/"],
      ["组织部 2023 年各项目资金", "/2023/106/"],
      ["组织部历年项目资金", "/departments/106/"],
    ]);
  });

  test("say how many of a year's projects they show, where they do not show all", () => {
    const many = Array.from({ length: 51 }, (_, index) => project({ id: `2024/106/p${index}` }));
    const year = embedAt("2024/projects", many);
    expect(year?.title).toBe("2024 年资金最多的 50 个项目");
    expect(year && "table" in year ? year.table.rows.length : 0).toBe(50);
    const budget = embedAt("2024/106/projects", many);
    expect(budget && "table" in budget ? budget.table.rows.length : 0).toBe(51);
  });

  test.each([
    ["a short list", 1, "/calendar/2024/#m2024-10", "/calendar/2024/106/#m2024-10"],
    ["a long list", 101, "/calendar/2024-10/", "/calendar/2024/106/#m2024-10"],
  ])("lead from a month of %s to where it stands", (_, count, year, budget) => {
    const all = [project({ indicators: due(count) })];
    const leads = ["2024/deadlines", "2024/106/deadlines"].map((path) => {
      const embed = embedAt(path, all);
      return embed && "pathOf" in embed ? embed.pathOf("2024-10") : undefined;
    });
    expect(leads).toEqual([year, budget]);
  });
});

describe("links to charts", () => {
  const files = ["embed/2024/106/projects", "embed/2024/measures", "embed/2024/999/kinds", "embed/units/years"];
  const edition = {
    name: "2024-02-08",
    revision: "a1",
    projects: 1,
    indicators: 1,
    files: [...files, "en/embed/2024/sources"].map((path) => ({ path: `${path}/index.html`, sha256: "" })),
  };

  test("keep the addresses of budgets' charts", () => {
    const link = embedLinkOf(budgetScope(2024, own.department), "projects", []);
    expect(link).toEqual({ path: "/embed/2024/106/projects/", title: "组织部 2024 年各项目资金", pinned: undefined });
  });

  test("name the frozen chart where an edition holds it", () => {
    const pinned = { name: "2024-02-08", path: "/editions/2024-02-08/embed/2024/measures/index.html" };
    expect(embedLinkOf(yearScope(2024), "measures", [edition]).pinned).toEqual(pinned);
    expect(embedLinkOf(yearScope(2024), "sources", [edition]).pinned).toBeUndefined();
    expect(embedLinkOf(departmentScope(own.department), "years", [edition]).pinned).toBeUndefined();
  });

  test("of an edition are listed by their titles, departments that are gone by their ids", () => {
    expect(chartsOf(edition, new Map([["106", "组织部"]])).map(({ title }) => title)).toEqual([
      "组织部 2024 年各项目资金",
      "2024 年各类指标值的条数",
      "999 2024 年各类指标的条数",
    ]);
  });
});

test.each([yearScope(2024), budgetScope(2024, own.department), departmentScope(own.department)])(
  "the folder $id is read back as its scope",
  (scope) => expect(scopeOf(scope.id, new Map([["106", "组织部"]]))).toEqual(scope),
);

test.each(["units", "departments", "2024/106/x", "24"])("the folder %s is no scope", (id) =>
  expect(scopeOf(id, new Map())).toBeUndefined(),
);
