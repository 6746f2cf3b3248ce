import { beforeAll, describe, expect, inject, test } from "vitest";
import type { ProjectForm } from "../../src/model/form.ts";
import { readSample } from "../sample-content.ts";
import { type BuiltPage, readPages, textOf } from "./pages-of.ts";

let pages: Map<string, BuiltPage>;
let projects: ReadonlyMap<string, ProjectForm>;

beforeAll(async () => {
  pages = new Map((await readPages(inject("site"))).map((page) => [page.file, page]));
  projects = (await readSample()).projects;
});

function pageOf(id: string): Document {
  const page = pages.get(`${id}/index.html`);
  if (!page) throw new Error(`no page for ${id}`);
  return page.document;
}

describe("every form has its page", () => {
  test("there are fifteen forms with 170 indicators", () => {
    expect(projects.size).toBe(15);
    expect([...projects.values()].flatMap((form) => form.indicators)).toHaveLength(170);
  });

  test("each name, value, goal and amount stands on it as published", () => {
    for (const [id, form] of projects) {
      const document = pageOf(id);
      expect(textOf(document.querySelector("h1"))).toBe(form.name);
      expect(textOf(document.querySelector("blockquote"))).toBe(form.goal);
      for (const [index, indicator] of form.indicators.entries()) {
        const line = document.querySelector(`#i${index + 1}`);
        expect(textOf(line?.querySelector("dt"))).toBe(indicator.name);
        line?.querySelector("dd .self")?.remove();
        expect(textOf(line?.querySelector("dd"))).toBe(indicator.target);
        expect(line?.querySelector(".origin a")?.getAttribute("href")).toBe(
          `/sources/${form.source?.document}/#${indicator.row}`,
        );
      }
      expect(textOf(document.querySelector("#sources tfoot td"))).toBe(form.funds?.total);
    }
  });

  test("the official form has five columns in every row, with every printed text in it", () => {
    for (const [id, form] of projects) {
      const table = pageOf(id).querySelector("#form-caption")?.closest("table");
      const rows = [...(table?.querySelectorAll("tr") ?? [])];
      const filled = rows.map(() => 0);
      for (const [index, row] of rows.entries()) {
        for (const cell of row.children) {
          const [columns, height] = [cell.getAttribute("colspan"), cell.getAttribute("rowspan")].map((span) =>
            Number(span ?? 1),
          );
          for (let down = 0; down < (height ?? 1); down += 1)
            filled[index + down] = (filled[index + down] ?? 0) + (columns ?? 1);
        }
      }
      expect(filled).toEqual(rows.map(() => 5));
      const text = textOf(table);
      for (const { name, target } of form.indicators) {
        expect(text).toContain(name);
        expect(text).toContain(target);
      }
    }
  });

  test("each indicator stands once in the listing of all, of its category and of its kind", () => {
    const linksIn = (prefix: RegExp): string[] =>
      [...pages]
        .filter(([file]) => prefix.test(file))
        .flatMap(([, page]) =>
          [...page.document.querySelectorAll("tbody th a")].map((a) => a.getAttribute("href") ?? ""),
        );
    const all = [...projects]
      .flatMap(([id, form]) => form.indicators.map((_, index) => `/${id}/#i${index + 1}`))
      .sort();
    expect(linksIn(/^indicators\/(?:\d+\/)?index\.html$/u).sort()).toEqual(all);
    expect(linksIn(/^indicators\/(?!units|types)[a-z]+\/(?:\d+\/)?index\.html$/u).sort()).toEqual(all);
    expect(linksIn(/^indicators\/(?!units|types)[a-z]+\/[a-z]+\/(?:\d+\/)?index\.html$/u).sort()).toEqual(all);
  });

  test("each source row that an indicator names holds its words", () => {
    for (const [, form] of projects) {
      const source = pageOf(`sources/${form.source?.document}`);
      for (const { row, name, target } of form.indicators) {
        const text = textOf(source.querySelector(`#${row}`));
        expect(text).toContain(name);
        expect(text).toContain(target);
      }
    }
  });
});

describe("the year's figures", () => {
  test("the home, year and department pages agree on 15 projects, 663.86 万元 and 170 indicators", () => {
    for (const file of ["index.html", "2024/index.html", "2024/106/index.html", "departments/106/index.html"]) {
      const text = textOf(pages.get(file)?.document.querySelector("main")).replaceAll(" ", "");
      for (const figure of ["15个项目", "663.86万元", "170条指标"]) expect(text, file).toContain(figure);
    }
  });

  test("projects stand by size, the largest first", () => {
    const amounts = [...pageOf("2024/106").querySelectorAll("#projects tbody tr")].map((row) =>
      Number(row.querySelector("[data-value]")?.getAttribute("data-value")),
    );
    expect(amounts).toHaveLength(15);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });
});
