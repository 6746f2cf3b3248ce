import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Recognition } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readMarkdown } from "../../scripts/source/text/markdown.ts";
import { formatWan, parseMoney, sumFen } from "../../src/model/money.ts";
import { ANQING, type TableLine, tableLines } from "../fixtures/documents.ts";

/** Names and amounts, copied by hand from the document. */
const PROJECTS: readonly (readonly [string, string])[] = [
  ["组工工作经费", "32.80"],
  ["学习贯彻习近平新时代中国特色社会主义思想主题教育经费", "45.00"],
  ["党员教育管理工作经费", "5.00"],
  ["选派已退休或不再担任领导职务党员领导干部到村任职有关经费", "99.55"],
  ["选派干部教育培训经费", "10.00"],
  ["非公党建工作经费", "72.88"],
  ["干部综合考核及“评科长、考局长”运行经费", "32.00"],
  ["市人大政协协会选举工作经费", "10.00"],
  ["干部教育专题培训班经费", "130.00"],
  ["干部网络培训费", "37.83"],
  ["公务员管理专项经费", "13.00"],
  ["扶持村级集体经济发展专项经费", "76.00"],
  ["人才工作经费", "60.00"],
  ["党员电化教育中心电教远教工作经费", "20.00"],
  ["视频会议系统建设经费", "19.80"],
];

let recognition: Recognition;
beforeAll(async () => {
  recognition = recognize(await readMarkdown(readFileSync(ANQING)));
});

test("the document has 15 forms, 170 indicators and 910 cells, and all of them are read", () => {
  expect(recognition.forms).toHaveLength(15);
  expect(recognition.forms.flatMap((form) => form.indicators)).toHaveLength(170);
  expect(recognition).toMatchObject({ cells: 910, unreadCells: 0, otherTables: 0 });
});

test("the funds add up to 663.86 万元, and each total to its sources", () => {
  const fen = (text: string | undefined): number => parseMoney(text ?? "", "万元") ?? Number.NaN;
  expect(formatWan(sumFen(recognition.forms.map(({ funds }) => fen(funds?.total))))).toBe("663.86");
  for (const { funds } of recognition.forms) {
    expect(funds?.unit).toBe("万元");
    expect(sumFen([fen(funds?.fiscalAppropriation), fen(funds?.carryOver), fen(funds?.other)])).toBe(fen(funds?.total));
  }
});

test("the 11 rows that slid left are put back and told, and nothing else is", () => {
  const problems = recognition.forms.flatMap((form) => form.problems);
  expect(problems.map(({ place }) => place)).toEqual(
    [180, 263, 310, 315, 371, 376, 377, 403, 404, 409, 410].map((line) => `第 ${line} 行`),
  );
  for (const problem of problems) expect(problem).toMatchObject({ code: "shifted-row", severity: "note" });
});

describe("a second, naive reading of the document gives the same forms", () => {
  const forms = naiveForms(tableLines(ANQING));

  test("heads", () => {
    expect(recognition.forms.map(headOf)).toEqual(forms.map((form) => form.head));
  });

  test("indicators with their levels", () => {
    const indicators = recognition.forms.map((form) =>
      form.indicators.map(({ level1, level2, name, target }) => [level1, level2, name, target]),
    );
    expect(indicators).toEqual(forms.map((form) => form.indicators));
  });

  test("lines", () => {
    expect(recognition.forms.map(({ extent: [first, last] }) => [first.line, last.line])).toEqual(
      forms.map(({ lines }) => lines),
    );
  });
});

test("what a person copied from the document stands in the forms", () => {
  expect(recognition.forms.map(({ name, funds }) => [name, funds?.total])).toEqual(PROJECTS);
  const last = recognition.forms.at(-1);
  expect(last?.name).toBe("视频会议系统建设经费");
  expect(last?.indicators.slice(9, 11)).toMatchObject([
    { level1: "产出指标", level2: "时效指标", name: "项目建设完成时效性", target: "2024年6月底前" },
    { level1: "产出指标", level2: "成本指标", name: "完成项目建设及运维服务所需资金", target: "≤19.8万元" },
  ]);
  expect(last?.indicators.at(-1)).toMatchObject({
    category: "satisfaction",
    kind: "satisfaction",
    level1: "满意度指标",
    level2: "满意度指标",
    name: "使用单位对重大会议服务支持满意度",
    target: "≥95%",
  });
});

test("every indicator has a category and a kind", () => {
  for (const indicator of recognition.forms.flatMap((form) => form.indicators)) {
    expect(indicator).toMatchObject({ category: expect.any(String), kind: expect.any(String) });
  }
});

interface NaiveForm {
  readonly lines: readonly [number, number];
  readonly head: Readonly<Record<string, string | undefined>>;
  readonly indicators: readonly (string | undefined)[][];
}

function headOf({
  name,
  department,
  implementingUnit,
  origin,
  period,
  funds,
  goal,
}: Recognition["forms"][number]): object {
  return { name, department: department?.text, implementingUnit, origin, period, ...funds, goal };
}

/** This document prints each row's cells in one order; only empty cells move. So the order alone tells what is what. */
function naiveForms(lines: readonly TableLine[]): NaiveForm[] {
  const starts = lines.flatMap(({ cells }, index) => (cells[0] === "项目名称" ? [index] : []));
  return starts.map((start, index) => {
    const rows = lines.slice(start, starts[index + 1] ?? lines.length);
    const [name, department, origin, total, fiscal, carry, other, goal, , ...body] = rows.map((row) => row.cells);
    let levels: (string | undefined)[] = [];
    return {
      lines: [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0],
      head: {
        name: name?.[1],
        department: department?.[1],
        implementingUnit: department?.[3],
        origin: origin?.[1],
        period: origin?.[3],
        unit: total?.[0]?.replace(/^项目资金\n\((.*)\)$/u, "$1"),
        total: total?.[2],
        fiscalAppropriation: fiscal?.[1],
        carryOver: carry?.[1],
        other: other?.[1],
        goal: goal?.[1],
      },
      indicators: body.map((cells) => {
        const words = cells.slice(0, -2);
        if (words.length === 2) levels = words;
        if (words.length === 1) levels = [levels[0], words[0]];
        return [...levels, ...cells.slice(-2)];
      }),
    };
  });
}
