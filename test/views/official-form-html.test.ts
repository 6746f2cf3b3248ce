import { expect, test } from "vitest";
import { writeFormRows } from "../../src/views/official-form-html.ts";
import { indicator, project } from "../form.ts";

const rows = writeFormRows(
  project({
    name: "<b>培训&会议",
    indicators: [indicator({ target: "<1%" }), indicator({ name: '"次"', target: "≥3" })],
  }),
);

test("keeps the form's merged cells and aligns amounts", () => {
  expect(rows).toContain('<th scope="row" rowspan="2">数量指标</th>');
  expect(rows).toContain('<th scope="col">三级指标</th>');
  expect(rows).toMatch(/<td colspan="2" class="number">[\d.]+<\/td>/u);
});

test("tells long heads, which may break anywhere, from labels", () => {
  const level2 = "对地方经济社会发展的影响";
  expect(writeFormRows(project({ indicators: [indicator({ level2 })] }))).toContain(
    `<th scope="row" class="long">${level2}</th>`,
  );
  expect(rows.match(/class="long"/gu)).toBeNull();
});

test("escapes every text", () => {
  expect(rows).toContain('<td colspan="3">&lt;b&gt;培训&amp;会议</td>');
  expect(rows).toContain("<td>&quot;次&quot;</td><td>≥3</td>");
  expect(rows).not.toMatch(/<b>|<1%/u);
});
