/** Lines of money in the heads of forms; all texts here are invented. */
import { expect, test } from "vitest";
import { fundsOf } from "../../scripts/recognize/money/funds.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { formWith, NAME, row, textsOf } from "./head-form.ts";

test("totals one below the other have each the 财政拨款 beside it", async () => {
  const rows = row("项目总额", "3120", "其中：财政拨款", "3100") + row("年度金额", "1216", "其中：财政拨款", "1200");
  const { funds, projectFunds } = await formWith(NAME + rows);
  expect(funds).toMatchObject({ total: "1216", fiscalAppropriation: "1200" });
  expect(projectFunds).toMatchObject({ total: "3120", fiscalAppropriation: "3100" });
});

test.each(["2023年申报金额", "资金来源合计", "总金额", "本年度申请数", "2023年预算"])(
  "%s is the total",
  async (label) => {
    expect((await formWith(NAME + row(`${label}（万元）`, "48.00"))).funds).toMatchObject({ total: "48.00" });
  },
);

test("an amount of the year before is not the value of the label before it", async () => {
  const { funds, others } = await formWith(
    NAME + row("专项资金额度（万元）", "上年度安排数", "700", "本年度申请数", "850"),
  );
  expect(funds).toMatchObject({ total: "850" });
  expect(others).toContainEqual({ label: "上年度安排数", text: "700" });
});

test("the sum below 财政拨款 is its amount", async () => {
  const rows = row("资金总额", "65") + row("财政拨款", "小计", "65") + row("其他资金", "0");
  expect((await formWith(NAME + rows)).funds).toMatchObject({ total: "65", fiscalAppropriation: "65", other: "0" });
});

test("the sum of a table of costs is the total", async () => {
  const costs =
    row("项目预算成本构成", "金额", "测算依据", "上年执行数") +
    row("保洁费", "61", "合同价", "60") +
    row("合计", "61", "", "60");
  const form = await formWith(NAME + costs);
  expect(form.funds?.total).toBe("61");
  expect(textsOf(form)).toMatchObject({ "项目预算成本构成 金额": "61" });
});

test("amounts without a unit that nobody could have in 万元 are in 元, and that is told", async () => {
  const form = await formWith(NAME + row("资金总额", "1600000.00"));
  expect(form.funds).toEqual({ unit: "元", total: "1600000.00" });
  expect(form.problems.map(({ code }) => code)).toContain("missing-unit");
});

test.each(["<br>", " "])(
  "lines of money in one cell are read one by one, and it is kept where it says more (%j)",
  async (gap) => {
    const lines = [
      "总额250万元",
      "一、财政拨款：200万元（其中：上级：50万元）",
      "二、自有资金：0万元",
      "三、其他：50万元",
    ];
    const form = await formWith(NAME + row("资金总额及构成", lines.join(gap)));
    expect(form.funds).toEqual({ unit: "万元", total: "250", fiscalAppropriation: "200", other: "50" });
    expect(Object.values(textsOf(form)).join()).toContain("自有资金：0万元");
  },
);

test("the heads 金额（万元） over amounts give the unit and are no amount", async () => {
  const { funds } = await formWith(
    NAME +
      `<tr><td rowspan="3">项目资金</td><td>年度资金总额</td><td>金额（万元）</td></tr>` +
      `${row("（一）财政拨款小计", "6.30")}${row("（三）其他收入", "0.00")}`,
  );
  expect(funds).toEqual({ unit: "万元", fiscalAppropriation: "6.30", other: "0.00" });
});

test("amounts of the year before are not taken for the year's", async () => {
  const form = await formWith(
    NAME +
      `<tr><td rowspan="4">资金来源（万元）</td><td>项目</td><td>上年度预算安排</td><td>本年度申请金额</td></tr>` +
      row("合计", "80", "95") +
      row("财政拨款", "80", "90") +
      row("其他资金", "——", "5"),
  );
  expect(form.funds).toEqual({ unit: "万元", total: "95", fiscalAppropriation: "90", other: "5" });
  expect(textsOf(form)["合计 上年度预算安排"]).toBe("80");
});

test("an amount stands right behind its label, for the whole project and for the year", async () => {
  const form = await formWith(
    `${NAME}<tr><td rowspan="3">资金金额（万元）</td><td>实施期资金总额：96.00</td><td>年度资金总额：32.00</td></tr>` +
      row("其中：财政拨款90.00", "其中：财政拨款32.00") +
      row("其他资金6.00", "其他资金0"),
  );
  expect(form.funds).toEqual({ unit: "万元", total: "32.00", fiscalAppropriation: "32.00", other: "0" });
  expect(form.projectFunds).toEqual({ unit: "万元", total: "96.00", fiscalAppropriation: "90.00", other: "6.00" });
  expect(form.others).toEqual([]);
});

test("a form that states no unit of its amounts is read as 万元, and that is said", async () => {
  const stated = await formWith(NAME + row("年度资金总额（万元）", "32.80"));
  expect(stated.problems).toEqual([]);
  const { funds, problems } = await formWith(NAME + row("年度资金总额", "32.80"));
  expect(funds?.unit).toBe("万元");
  expect(problems.map(({ code }) => code)).toEqual(["missing-unit"]);
});

test.each([
  ["本年度申请市财政预算资金", "total"],
  ["其中：当年市级财政资金", "fiscalAppropriation"],
  ["（三）其他收入", "other"],
  ["上年结余收入", "carryOver"],
  ["下达金额", "total"],
  ["2024年金额", "total"],
])("%s is the line of money %s", async (label, code) => {
  const { funds } = await formWith(NAME + row(`${label}（万元）`, "12.50"));
  expect(funds).toEqual({ unit: "万元", [code]: "12.50" });
});

test("several lines of money behind one label are told apart by their gaps", async () => {
  const { funds } = await formWith(
    NAME + row("项目当年投入资金构成（万元）", "财政拨款（万元）：12　　其他资金（万元）：0"),
  );
  expect(funds).toEqual({ unit: "万元", fiscalAppropriation: "12", other: "0" });
});

test("a head without goal or indicators is a form where four of its words say so, and a budget table is none", async () => {
  const titled = (rows: string): string =>
    `<meta charset="utf-8"><p>项目支出绩效目标表</p><p>（2024年度）</p><table>${rows}</table>`;
  const read = async (rows: string): Promise<number> =>
    recognize(await readSource("a.html", new TextEncoder().encode(titled(rows)))).forms.length;
  expect(await read(NAME + row("实施单位", "某所", "项目期", "1年"))).toBe(1);
  expect(
    await read(row("项目名称", "主管部门", "实施单位", "项目期", "年度资金总额") + row("路灯", "甲", "乙", "1年", "3")),
  ).toBe(0);
  expect(await read(row("项目", "预算数", "备注") + row("路灯维护", "12", "") + row("公园保洁", "30", ""))).toBe(0);
});

test("the amounts of the year stand beside those of three years", async () => {
  const form = await formWith(
    NAME +
      '<tr><td rowspan="4">项目资金</td><td>来源</td><td>三年合计</td><td>本年申请数</td></tr>' +
      row("总额", "960.00", "300.00") +
      row("财政拨款", "900.00", "280.00") +
      row("结转结余", "60.00", "20.00"),
    "<p>项目支出绩效目标表</p><p>申报单位：某县农业局 申报日期：2024年12月5日 金额单位：万元</p>",
  );
  expect(form.funds).toEqual({ unit: "万元", total: "300.00", fiscalAppropriation: "280.00", carryOver: "20.00" });
  expect(textsOf(form)["财政拨款 三年合计"]).toBe("900.00");
  expect(form.implementingUnit).toBe("某县农业局");
});

test("heads of money over one row of amounts may have a field beside them", async () => {
  const heads = ["合计", "财政拨款", "上年结转", "其他资金", "项目期限"].map((text) => `<td>${text}</td>`).join("");
  const form = await formWith(
    `${NAME}<tr><td rowspan="2">项目预算</td>${heads}</tr>${row("88.00", "80.00", "8.00", "0.00", "一年")}`,
  );
  expect(form).toMatchObject({
    period: "一年",
    funds: { total: "88.00", fiscalAppropriation: "80.00", carryOver: "8.00", other: "0.00" },
  });
});

test("lines of money below the totals of project and year are the year's where they have a head of their own", async () => {
  const form = await formWith(
    NAME +
      '<tr><td>项目总预算</td><td>495.00</td><td>项目当年预算</td><td>165.00</td></tr><tr><td rowspan="3">项目资金来源</td><td colspan="2">资金来源项目</td><td>金额</td></tr>' +
      '<tr><td colspan="2">上年结转</td><td>5.00</td></tr><tr><td colspan="2">其他资金</td><td>60.00</td></tr>',
  );
  expect(form.funds).toMatchObject({ total: "165.00", carryOver: "5.00", other: "60.00" });
  expect(form.projectFunds).toMatchObject({ total: "495.00" });
});

test("lines of money in one cell may have nothing behind them", async () => {
  const form = await formWith(NAME + row("项目资金申请（万元）", "资金总额:60<br>财政拨款:50<br>自有资金:<br>其他:10"));
  expect(form.funds).toEqual({ unit: "万元", total: "60", fiscalAppropriation: "50", other: "10" });
});

test("一般公共预算财政拨款 is all of 财政拨款 where no other budget gives any", async () => {
  const withFund = (amount: string): string =>
    NAME + row("项目资金（万元）") + row("1.一般公共预算财政拨款", "120.00") + row("2.政府性基金预算财政拨款", amount);
  expect((await formWith(withFund("0.00"))).funds).toMatchObject({ fiscalAppropriation: "120.00" });
  expect((await formWith(withFund("8.00"))).funds?.fiscalAppropriation).toBeUndefined();
});

test("each line of money may stand under the totals of project and year", async () => {
  const form = await formWith(
    NAME +
      '<tr><td rowspan="3">项目资金（万元）</td><td></td><td>实施期资金总额</td><td>年度资金总额</td></tr>' +
      row("资金总额", "9,075.00", "3,300.00") +
      row("其中：财政拨款", "7,700.00", "2,800.00"),
  );
  expect(form.funds).toEqual({ unit: "万元", total: "3,300.00", fiscalAppropriation: "2,800.00" });
  expect(form.projectFunds).toEqual({ unit: "万元", total: "9,075.00", fiscalAppropriation: "7,700.00" });
});

test("资金总额 beside 当年资金总额 is the project's, and 年初预算 beside 当年预算 heads its amount", async () => {
  const form = await formWith(NAME + row("资金总额", "5600万元", "当年资金总额:", "4200万元"));
  expect([form.funds?.total, form.projectFunds?.total]).toEqual(["4200", "5600"]);
  const own = await formWith(NAME + row("当年预算（万元）", "年初预算", "350.00", "其他资金66.00"));
  expect(own.funds).toEqual({ unit: "万元", total: "350.00", other: "66.00" });
});

test("sums in lines of one cell that no label stands before are read, remarks behind them kept", async () => {
  const lines = "一、财政拨款:92万元(其中:上级:90万元;本级:2万元)<br>二、自有资金:0万元<br>三、其他:16万元";
  const form = await formWith(
    `${NAME}<tr><td rowspan="2">资金总额及构成</td><td>总额</td><td>108万元</td></tr><tr><td colspan="2">${lines}</td></tr>`,
  );
  expect(form.funds).toMatchObject({ total: "108", fiscalAppropriation: "92", other: "16" });
  expect(textsOf(form)).toMatchObject({ "财政拨款:": "(其中:上级:90万元;本级:2万元)", "自有资金:": "0万元" });
});

test("a line of money that is printed twice with two amounts loses neither", async () => {
  const line = (amount: string): string => row("项目资金（万元）", "年度资金总额:", amount);
  const form = await formWith(NAME + line("45.00") + line("46.00"));
  expect(form.funds?.total).toBe("45.00");
  expect(textsOf(form)).toEqual({ "年度资金总额:": "46.00" });
});

test("a sum below its label in one cell, beside one with its amount in the next", async () => {
  const form = await formWith(
    NAME + row("资金情况（万元）", "资金总额：<br>40", "其中：<br>财政拨款", "30", "财政拨款结转结余", "10"),
  );
  expect(form.funds).toEqual({ unit: "万元", total: "40", fiscalAppropriation: "30", carryOver: "10" });
});

test.each([`<td rowspan="3">项目预算</td>`, "<td>项目预算</td>"])(
  "the sum of the costs is the total, though their label lost what it spans (%s)",
  async (label) => {
    const empty = label.includes("rowspan") ? "" : "<td></td>";
    const lines = [
      ["图书购置费", "20", "按册数"],
      ["合计", "26.8", ""],
    ].map((cells) => `<tr>${empty}${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`);
    const form = await formWith(
      `${NAME}<tr>${label}<td>成本构成</td><td>金额</td><td>测算依据</td></tr>${lines.join("")}`,
    );
    expect(form.funds?.total).toBe("26.8");
  },
);

test("自筹及其他资金 is 其他资金", async () => {
  const form = await formWith(NAME + row("年度资金总额（万元）", "64") + row("自筹及其他资金", "4"));
  expect(form.funds).toMatchObject({ total: "64", other: "4" });
});

test.each([
  ["98万", "万元", "98"],
  ["1860 万元", "万元", "1860"],
  ["￥380000元", "元", "380000"],
  ["38.00（万元）", "万元", "38.00"],
  ["0.5亿", "亿元", "0.5"],
  ["约98万元", "万元", "约98万元"],
])("the amount %s has its unit with it", async (text, unit, total) => {
  const form = await formWith(NAME + row("年度资金总额", text));
  expect(form.funds).toEqual({ unit, total });
});

test("a run of spaces in an amount is not tried in every place that may have one", () => {
  const text = `4${" ".repeat(5000)}x`;
  expect(fundsOf(new Map([["其他资金", text]]), "万元", "")?.other).toBe(text);
});
