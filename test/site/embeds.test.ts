import { beforeAll, expect, inject, test } from "vitest";
import { type BuiltPage, readPages, textOf } from "./pages-of.ts";

/** A site of two years. */
let pages: Map<string, Document>;

beforeAll(async () => {
  const built: BuiltPage[] = await readPages(inject("configured"));
  pages = new Map(built.map(({ file, document }) => [file, document]));
});

const pageOf = (path: string): Document | undefined => pages.get(`${path}index.html`);

test.each([
  ["", ["2024/largest"]],
  ["2024/", ["2024/projects", "2024/sources", "2024/kinds", "2024/measures"]],
  ["2024/106/", ["2024/106/projects", "2024/106/sources", "2024/106/kinds", "2024/106/measures"]],
  ["departments/106/", ["departments/106/years", "2024/106/projects"]],
  ["calendar/", ["2024/deadlines", "2023/deadlines"]],
  ["calendar/2024/", ["2024/deadlines"]],
  ["calendar/2024/106/", ["2024/106/deadlines"]],
])("every chart of /%s has a page of its own, which says the same without scripts", (path, embeds) => {
  const figures = [...(pageOf(path)?.querySelectorAll("figure[data-kind]") ?? [])];
  const found = figures.map((figure) => {
    const [, target = "", title] = /\/embed\/(.+)\/" title="([^"]+)"/u.exec(textOf(figure.querySelector("code"))) ?? [];
    const page = pageOf(`embed/${target}/`);
    expect(textOf(page?.querySelector("h1"))).toBe(title);
    expect(saidBy(page, page?.querySelector("figure"))).toEqual(saidBy(pageOf(path), figure));
    return target;
  });
  expect(found).toEqual(embeds);
});

/** The rows of the chart's table, or the months of a time line. */
function saidBy(page: Document | undefined, figure: Element | null | undefined): string[] {
  const rows = page?.querySelectorAll(`#${figure?.getAttribute("data-table")} tbody tr`) ?? [];
  const months = figure?.querySelectorAll("li") ?? [];
  const said = [...rows, ...months].map(textOf);
  expect(said.length).toBeGreaterThan(0);
  return said;
}
