import { expect, test } from "vitest";
import type { DataTable } from "../../src/views/table.ts";
import { writeRows } from "../../src/views/table-html.ts";

const TABLE: DataTable = {
  id: "t",
  caption: "c",
  columns: [
    { key: "name", label: "项目", type: "name" },
    { key: "total", label: "资金", type: "wan" },
    { key: "share", label: "占比", type: "share" },
  ],
  rows: [
    {
      id: 'a"b',
      cells: [
        { text: "<b>甲</b> & 'x'", path: '/2024/"/' },
        { text: "1.00", value: 1_000_000 },
        { text: "10%", value: 0.1 },
      ],
    },
    { id: "b", cells: [{ text: "乙" }, { text: "" }, { text: "" }] },
  ],
};

test("every text of a row is escaped, in elements and in attributes", () => {
  const [first] = writeRows(TABLE, (path) => path, "未填").split("</tr>");
  expect(first).toBe(
    '<tr data-row="a&quot;b"><th scope="row"><a href="/2024/&quot;/">&lt;b&gt;甲&lt;/b&gt; &amp; &#39;x&#39;</a></th>' +
      '<td class="number" data-value="1000000">1.00</td><td class="number share" data-value="0.1">10%</td>',
  );
});

test("money that no form states says so; an empty share stays empty", () => {
  expect(writeRows({ ...TABLE, rows: TABLE.rows.slice(1) }, (path) => path, "未填")).toBe(
    '<tr data-row="b"><th scope="row">乙</th><td class="number">未填</td><td class="number share"></td></tr>',
  );
});

test("the figures of a wide table carry their column's name, for cards on a phone", () => {
  const count = { key: "count", label: '指"标', type: "count" } as const;
  const [row] = TABLE.rows.slice(1).map(({ id, cells }) => ({ id, cells: [...cells, { text: "3", value: 3 }] }));
  const wide: DataTable = { ...TABLE, columns: [...TABLE.columns, count], rows: row ? [row] : [] };
  expect(writeRows(wide, (path) => path, "未填")).toContain(
    '<td class="number" data-label="资金">未填</td><td class="number share" data-label="占比"></td>' +
      '<td class="number" data-label="指&quot;标" data-value="3">3</td>',
  );
});

test("an amount that is printed as a sentence may break", () => {
  const rows = [{ id: "c", cells: [{ text: "丙" }, { text: "720万（建设380万元，示范340万元）" }, { text: "" }] }];
  expect(writeRows({ ...TABLE, rows }, (path) => path, "未填")).toContain('<td class="number sentence">720万（');
});
