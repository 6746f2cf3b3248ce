import { describe, expect, test } from "vitest";
import { indicatorsFile, projectJsonOf, projectsFile, writeCsv, writeJson } from "../../src/views/exports.ts";
import { indicator, project } from "../form.ts";

describe("CSV", () => {
  test("begins with a byte order mark and ends every line with CRLF", () => {
    const text = writeCsv(projectsFile([project()]));
    expect(text.startsWith("\uFEFFid,year,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.trimEnd().split("\r\n")).toHaveLength(2);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＠A1", " =1"])(
    "defuses %j, which a spreadsheet would run",
    (name) => {
      expect(writeCsv(projectsFile([project({ name })]))).toContain(`'${name}`);
    },
  );

  test("quotes commas, quotes and line breaks", () => {
    expect(writeCsv(projectsFile([project({ name: '甲,"乙"\n丙' })]))).toContain('"甲,""乙""\n丙"');
  });

  test("gives money as printed and in 元", () => {
    const [row] = projectsFile([project({ funds: { unit: "万元", total: "1,202.95" } })]).rows;
    expect(row).toMatchObject({ total: "1,202.95", total_yuan: "12029500.00" });
  });

  test("leaves money in 元 empty where the printed amount is none", () => {
    expect(projectsFile([project({ funds: { unit: "万元", total: "暂定" } })]).rows[0]?.total_yuan).toBeUndefined();
  });
});

describe("JSON", () => {
  test("has no key for what the form does not state", () => {
    const { goal: _, ...silent } = project();
    expect(writeJson(projectsFile([silent]))).not.toContain("goal");
    expect(projectJsonOf(silent)).not.toHaveProperty("goal");
  });

  test("numbers indicators from 1, under their project's id", () => {
    const file = indicatorsFile([project({ indicators: [indicator(), indicator({ name: "场次" })] })]);
    expect(file.rows.map((row) => row.id)).toEqual(["2024/106/px#1", "2024/106/px#2"]);
    expect(JSON.parse(writeJson(file))).toHaveLength(2);
  });
});
