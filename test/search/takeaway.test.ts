import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { dataColumns } from "../../src/i18n/zh/data-columns.ts";
import { csvOf, jsonOf, sheetsOf, tabbedOf, tableOf } from "../../src/search/takeaway/files.ts";
import { writeWorkbook } from "../../src/search/takeaway/workbook.ts";
import type { Values } from "../../src/views/data-file.ts";
import { indicatorsFile, projectsFile } from "../../src/views/exports.ts";
import { RESULT_COLUMNS } from "../../src/views/result-file.ts";
import { indicator, project } from "../form.ts";

const PUBLISHED = [
  project({
    name: "=1+1",
    indicators: [
      indicator({ name: "<b>&\u0001", target: "≤22.5万元" }),
      indicator({ name: "率", target: "90%~95%" }),
      indicator({ target: "不适用" }),
    ],
  }),
];
const ROWS = new Map<string, Values>(
  [...projectsFile(PUBLISHED).rows, ...indicatorsFile(PUBLISHED).rows].map((row) => [String(row.id), row]),
);
const IDS = ["2024/106/px#2", "2024/106/px", "2024/106/px#1", "2024/106/px#3"];
const TABLE = tableOf(IDS, ROWS, (id) => `https://example.gov.cn/${id}`);
const ABOUT = [["检索条件", "含“培训”"]] as const;
const WORDS = { rows: "结果", about: "条件", columns: "各列", column: "列", meaning: "含义" };

/** The cells of a sheet: text, or a number where the file holds one. */
function cellsOf(bytes: Uint8Array, sheet: number): Map<string, string | number> {
  const files = unzipSync(bytes);
  const { document } = parseHTML(strFromU8(files[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()));
  return new Map(
    [...document.querySelectorAll("c")].map((cell) => {
      const text = cell.textContent ?? "";
      return [cell.getAttribute("r") ?? "", cell.getAttribute("t") === "inlineStr" ? text : Number(text)];
    }),
  );
}

describe("the rows of a result", () => {
  test("are its hits in its order, with project and figures", () => {
    expect(TABLE.rows.map(({ id }) => id)).toEqual(IDS);
    expect(TABLE.rows[0]).toMatchObject({ type: "indicator", value: "90", value_to: "95", value_unit: "%" });
    expect(TABLE.rows[1]).toMatchObject({
      type: "project",
      total_yuan: "100000.00",
      link: "https://example.gov.cn/2024/106/px",
    });
    expect(TABLE.rows[2]).toMatchObject({ operator: "≤", value: "225000", value_unit: "元", total_yuan: "100000.00" });
    expect(TABLE.rows[3]).toMatchObject({ target_kind: "not-applicable" });
  });

  test("every column has its description", () => {
    for (const column of RESULT_COLUMNS) expect(dataColumns).toHaveProperty([`column.${column}`]);
  });
});

test("CSV defuses formulas and ends its lines as spreadsheets do", () => {
  const csv = csvOf(TABLE);
  expect(csv.startsWith("\uFEFFid,type,")).toBe(true);
  expect(csv).toContain(",'=1+1,");
  expect(csv.trimEnd().split("\r\n")).toHaveLength(5);
});

test("JSON says what was asked; figures are numbers", () => {
  const json = JSON.parse(jsonOf(TABLE, ABOUT));
  expect(json.about).toEqual({ 检索条件: "含“培训”" });
  expect(json.rows.map((row: Values) => row.id)).toEqual(IDS);
  expect(json.rows[2]).toMatchObject({ value: 225_000, total_yuan: 100_000, year: 2024 });
  expect(json.rows[3]).not.toHaveProperty("value");
});

test("a table to paste has one line a hit, and no formula", () => {
  const lines = tabbedOf(TABLE).split("\n");
  expect(lines).toHaveLength(5);
  expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([RESULT_COLUMNS.length]));
  expect(lines[2]).toContain("\t'=1+1\t");
  const [, ...fields] = tabbedOf({ ...TABLE, columns: ["name"], rows: [{ name: "\t=1" }, { name: "＝1" }] }).split(
    "\n",
  );
  expect(fields).toEqual(["' =1", "'＝1"]);
});

describe("the workbook", () => {
  const bytes = writeWorkbook(sheetsOf(TABLE, ABOUT, WORDS));
  const place = (column: (typeof RESULT_COLUMNS)[number], row: number): string =>
    `${String.fromCharCode(65 + RESULT_COLUMNS.indexOf(column))}${row}`;

  test("has rows, what was asked, and the columns", () => {
    const book = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
    expect([...book.matchAll(/sheet name="([^"]+)"/gu)].map(([, name]) => name)).toEqual(["结果", "条件", "各列"]);
    expect(cellsOf(bytes, 2).get("B1")).toBe("含“培训”");
    expect(cellsOf(bytes, 3).get("A2")).toBe("id");
  });

  test("holds real numbers, and texts that are no formulas", () => {
    const cells = cellsOf(bytes, 1);
    expect(cells.get(place("value", 4))).toBe(225_000);
    expect(cells.get(place("total_yuan", 3))).toBe(100_000);
    expect(cells.get(place("target", 4))).toBe("≤22.5万元");
    expect(cells.get(place("name", 3))).toBe("=1+1");
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toContain("<f>");
  });

  test("leaves out what XML cannot hold, and nothing else", () => {
    expect(cellsOf(bytes, 1).get(place("name", 4))).toBe("<b>&");
  });

  test("is the same bytes every time", () => {
    expect(writeWorkbook(sheetsOf(TABLE, ABOUT, WORDS))).toEqual(bytes);
  });
});
