import { expect, test } from "vitest";
import { writeIndicatorRow } from "../../src/views/indicator-html.ts";
import { indicator, project } from "../form.ts";

test("a row leads to its indicator and says whose it is, every text escaped", () => {
  const one = {
    indicator: indicator({ name: "<b>人次</b>", target: "<1%" }),
    project: project({ name: "培训&会议" }),
    number: 3,
  };
  expect(writeIndicatorRow(one, (path) => `/mz${path}`)).toBe(
    '<tr><th scope="row"><a class="name" href="/mz/2024/106/px/#i3">&lt;b&gt;人次&lt;/b&gt;</a>' +
      '<span class="project">培训&amp;会议\u00a0· 组织部\u00a02024</span></th><td class="target">&lt;1%</td>' +
      '<td class="kind small muted">数量指标</td></tr>',
  );
});

test("a row that does not apply steps back", () => {
  const one = { indicator: indicator({ target: "不适用" }), project: project(), number: 1 };
  expect(writeIndicatorRow(one, (path) => path)).toMatch(/^<tr class="muted">/u);
});
