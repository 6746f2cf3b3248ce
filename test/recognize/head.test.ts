/** Heads of forms as departments really print them; all texts here are invented. */
import { expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";

const INDICATORS = `<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
<tr><td>产出指标</td><td>数量指标</td><td>维护路灯</td><td>≥2000盏</td></tr>`;

/** The form with these rows above its indicators. */
async function formWith(rows: string, above = "<p>项目支出绩效目标表</p><p>（2024年度）</p>"): Promise<RecognizedForm> {
  const html = `<meta charset="utf-8">${above}<table>${rows}${INDICATORS}</table>`;
  const { forms, unreadCells } = recognize(await readSource("a.html", new TextEncoder().encode(html)));
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error(`${forms.length} forms`);
  expect(unreadCells).toBe(0);
  expect(form.indicators.map(({ target }) => target)).toEqual(["≥2000盏"]);
  return form;
}

const row = (...cells: readonly string[]): string => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`;
const NAME = row("项目名称", "路灯维护", "主管部门", "某局");
const textsOf = ({ others }: RecognizedForm): Record<string, string> =>
  Object.fromEntries(others.map(({ label, text }) => [label, text]));

test.each([
  ["转移支付（项目）名称", "地方主管部门", "项目承担单位", "建设周期"],
  ["资金名称", "区级主管部门", "用款单位名称", "项目实施期限"],
  ["专项（项目）名称", "业务主管部门", "项目实施主体", "起止年月"],
  ["补助项目名称", "主管部门（单位）名称及部门预算编码", "项目执行单位", "项目实施起止时间"],
  ["预算项目名称", "主管部门代码及名称", "实施单位编码及名称", "实施期限"],
])("%s, %s, %s and %s are the form's own words in other printings", async (name, department, unit, period) => {
  const form = await formWith(row(name, "路灯维护", department, "某局") + row(unit, "某所", period, "2024年1月至12月"));
  expect(form).toMatchObject({ name: "路灯维护", implementingUnit: "某所", period: "2024年1月至12月" });
  expect(form.department?.name).toBe("某局");
});

test("a value may look like a label where empty cells stand for merged ones", async () => {
  const text =
    "项目支出绩效目标表\n\n| 项目名称 | | 路灯维护 | | 补助区域 | | 甲区 |\n| 主管部门 | | 梅坪镇 | 主管部门编码 | | | |\n| 年度目标 | | 路灯常亮。 | | | | |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 | | | |\n| 产出指标 | 数量指标 | 维护路灯 | ≥2000盏 | | | |";
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms[0]).toMatchObject({ name: "路灯维护", department: { name: "梅坪镇" } });
});

test.each([
  ["某县农业农村局-512", "512"],
  ["某县农业农村局（代码：226）", "226"],
  ["某县农业农村局（１１８）", "１１８"],
  ["某县农业农村局335301302", "335301302"],
])("%s prints a department with its code behind it", async (text, code) => {
  const form = await formWith(row("项目名称", "路灯维护", "主管部门及代码", text));
  expect(form.department).toMatchObject({ code, name: "某县农业农村局" });
});

test("a department's code may have a cell of its own before the name", async () => {
  const form = await formWith(
    row("项目名称", "路灯维护") + row("主管部门及代码", "135006", "某局", "实施单位", "某所"),
  );
  expect(form).toMatchObject({ department: { code: "135006", name: "某局" }, implementingUnit: "某所" });
});

test("totals one below the other have each the 财政拨款 beside it", async () => {
  const rows = row("项目总额", "3120", "其中：财政拨款", "3100") + row("年度金额", "1216", "其中：财政拨款", "1200");
  const { funds, projectFunds } = await formWith(NAME + rows);
  expect(funds).toMatchObject({ total: "1216", fiscalAppropriation: "1200" });
  expect(projectFunds).toMatchObject({ total: "3120", fiscalAppropriation: "3100" });
});

test("an overall goal gives way to the year's", async () => {
  const form = await formWith(NAME + row("绩效总目标", "出行更绿。") + row("年度目标", "投用一万辆。"));
  expect(form).toMatchObject({ goal: "投用一万辆。", details: { midTermGoal: "出行更绿。" } });
});

test("a goal goes on in all rows of its label", async () => {
  const goals = `<tr><td rowspan="3">年度目标</td><td colspan="3">目标1：甲。</td></tr><tr><td colspan="3">目标2：乙。</td></tr><tr><td colspan="3">目标3：丙。</td></tr>`;
  expect((await formWith(NAME + goals)).goal).toBe("目标1：甲。\n目标2：乙。\n目标3：丙。");
});

test.each([
  ["购买服务项目名称", "地（州、市）主管部门", "服务期限"],
  ["项目编码及名称", "自治区主管部门", "项目日期范围"],
  ["政策任务名称", "主管部门及代码", "项目实施起止年份"],
])("%s, %s and %s are words of the head too", async (name, department, period) => {
  const form = await formWith(row(name, "路灯维护", department, "某局") + row(period, "2024年"));
  expect(form).toMatchObject({ name: "路灯维护", department: { name: "某局" }, period: "2024年" });
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

test("a year may stand behind the office in the line above the table", async () => {
  const form = await formWith(
    row("项目名称", "路灯维护"),
    "<p>项目支出绩效目标表</p><p>部门：某司法局 2024年 金额单位：万元</p>",
  );
  expect(form).toMatchObject({ year: 2024, department: { name: "某司法局" } });
});

test("a period below a goal's label belongs to the label", async () => {
  const goals =
    row("总体目标", "项目总目标<br>（2024 年-2026 年）", "年度总体目标") + row("", "三年修好路灯。", "今年修一百盏。");
  const form = await formWith(NAME + goals);
  expect(form.goal).toBe("今年修一百盏。");
  expect(form.details?.midTermGoal).toBe("三年修好路灯。");
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

test("a blank template is no form", async () => {
  const text =
    "项目支出绩效目标申报表\n\n| 项目名称 | |\n| 主管部门 | | 主管部门编码 | |\n| 年度目标 | |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 效益指标 | 服务对象满意度指标 | 具体指标 | |";
  expect(recognize(await readSource("a.md", new TextEncoder().encode(text))).forms).toEqual([]);
});

test("a label whose spaces an old encoding lost is still one", async () => {
  const form = await formWith(NAME + row("绩????效????目????标", "路灯常亮。"));
  expect(form.goal).toBe("路灯常亮。");
});

test("of several departments the lowest is the form's own, and the others are kept", async () => {
  const form = await formWith(
    row("项目名称", "路灯维护", "中央主管部门", "甲部") + row("省级主管部门", "乙厅", "区县主管部门", "丙局"),
  );
  expect(form.department?.name).toBe("丙局");
  expect(textsOf(form)).toEqual({ 中央主管部门: "甲部", 省级主管部门: "乙厅" });
});

test("a department named above the form yields to the 主管部门 in it", async () => {
  const form = await formWith(`<tr><td colspan="4">部门：某所</td></tr>${NAME}`);
  expect(form.department?.name).toBe("某局");
  expect(textsOf(form)).toEqual({ 部门: "某所" });
});

test.each([
  ["[106]某市某局", "106", "某市某局"],
  ["106-某市某局", "106", "某市某局"],
  ["331省农业农村厅", "331", "省农业农村厅"],
  ["某市城市管理局 308001", "308001", "某市城市管理局"],
  ["某市城市管理局（308001）", "308001", "某市城市管理局"],
  ["某区民族宗教事务局 11642321010190000X", "11642321010190000X", "某区民族宗教事务局"],
  ["120急救中心", undefined, "120急救中心"],
  ["12345热线受理中心", undefined, "12345热线受理中心"],
  ["八一小学", undefined, "八一小学"],
  ["第12中学", undefined, "第12中学"],
])("the department %s", async (text, code, name) => {
  const { department } = await formWith(row("项目名称", "路灯维护", "主管部门", text));
  expect([department?.code, department?.name, department?.text]).toEqual([code, name, text]);
});

test("a code with a label of its own is the department's", async () => {
  const { department } = await formWith(`${NAME}${row("主管部门编码", "306", "项目属性", "延续项目")}`);
  expect(department).toMatchObject({ code: "306", name: "某局" });
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

test("lines that only head the form are no goal", async () => {
  const form = await formWith(
    `<tr><td colspan="2">项目绩效目标</td></tr><tr><td colspan="2">基本信息</td></tr>${NAME}${row("年度目标", "道路通畅。")}`,
  );
  expect(form.goal).toBe("道路通畅。");
  expect(form.others.map(({ text }) => text)).toEqual(["项目绩效目标", "基本信息"]);
  expect(form.problems).toEqual([]);
});

test("a form that states no unit of its amounts is read as 万元, and that is said", async () => {
  const stated = await formWith(NAME + row("年度资金总额（万元）", "32.80"));
  expect(stated.problems).toEqual([]);
  const { funds, problems } = await formWith(NAME + row("年度资金总额", "32.80"));
  expect(funds?.unit).toBe("万元");
  expect(problems.map(({ code }) => code)).toEqual(["missing-unit"]);
});

test("a small table in the head is kept line by line under its heads", async () => {
  const form = await formWith(
    `${NAME}<tr><td rowspan="3">项目实施进度计划</td><td>项目实施内容</td><td>开始时间</td><td>完成时间</td></tr>` +
      row("1、采购", "2024.01", "2024.03") +
      row("2、安装", "2024.03", "2024.11"),
  );
  expect(form.others.map(({ text }) => text)).toEqual([
    "1、采购",
    "2024.01",
    "2024.03",
    "2、安装",
    "2024.03",
    "2024.11",
  ]);
  expect(form.others[1]?.label).toBe("项目实施进度计划 开始时间");
});

test("lines of labels and values beside a cell that spans them are no table", async () => {
  const form = await formWith(
    `<tr><td rowspan="3">项目基本情况</td><td>项目名称</td><td>路灯维护</td><td>主管部门</td><td>某局</td></tr>` +
      row("项目类别", "部门项目", "项目属性", "延续项目") +
      row("项目编码", "A12", "计划开始日期", "2024年1月"),
  );
  expect(form).toMatchObject({ name: "路灯维护", details: { projectClass: "部门项目", projectCode: "A12" } });
  const inner = await formWith(
    `${NAME}<tr><td rowspan="2">其他情况</td><td>项目类别</td><td>部门项目</td><td>项目属性</td><td>延续项目</td></tr>` +
      row("项目编码", "A12", "计划开始日期", "2024年1月"),
  );
  expect(inner.others).toEqual([{ label: "未注明栏目", text: "其他情况" }]);
  expect(inner.details).toMatchObject({ projectClass: "部门项目", attribute: "延续项目", projectCode: "A12" });
});

test("a cell that spans several labelled lines is printed before the first of them", async () => {
  const form = await formWith(
    `${NAME}<tr><td rowspan="2">项目立项情况</td><td>项目立项的依据</td><td>某文件</td></tr>${row("项目申报的必要性", "路灯老化")}`,
  );
  expect(textsOf(form)).toEqual({ "项目立项情况 项目立项的依据": "某文件", 项目申报的必要性: "路灯老化" });
});

test("an empty cell is no value: the next label is not taken for it", async () => {
  const form = await formWith(row("项目名称", "路灯维护", "主管部门", "", "补助区域", "市本级"));
  expect(form.department).toBeUndefined();
  expect(textsOf(form)).toEqual({ 补助区域: "市本级" });
});

test("the place for a seal is no unit", async () => {
  const form = await formWith(NAME, "<p>项目支出绩效目标表</p><p>（2024年度）</p><p>填报单位：（盖章）</p>");
  expect(form.implementingUnit).toBeUndefined();
});

test("goals that stand side by side go on row by row", async () => {
  const form = await formWith(
    NAME +
      row("年度目标完成情况", "预期目标", "目标实际完成情况") +
      row("", "目标1：修路灯。", "目标1：已修。") +
      row("", "目标2：省电。", "目标2：已省。"),
  );
  expect(form.goal).toBe("目标1：修路灯。\n目标2：省电。");
  expect(form.details?.actualGoal).toBe("目标1：已修。\n目标2：已省。");
});

test.each([
  ["某所/张某某", "某所/＊＊＊"],
  ["某某市农技中心　张某", "某某市农技中心　＊＊"],
  ["甲单位、乙单位/张某某", "甲单位、乙单位/＊＊＊"],
  ["某农技推广中心", "某农技推广中心"],
])("the name of a person behind a unit is masked: %s", async (text, kept) => {
  const form = await formWith(NAME + row("项目实施单位/项目负责人", text));
  expect(form.implementingUnit).toBe(kept);
  expect(form.problems.map(({ code }) => code)).toEqual(kept === text ? [] : ["personal-data"]);
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

test("a form that tells what became of its targets is a self-evaluation, whatever its title", async () => {
  const html = `<meta charset="utf-8"><p>项目绩效目标完成情况表</p><p>（2024年度）</p><table>${NAME}
    ${row("一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "未完成原因")}
    ${row("产出指标", "数量指标", "维护路灯", "≥2000盏", "2100盏", "")}</table>`;
  const { forms, evaluations } = recognize(await readSource("a.html", new TextEncoder().encode(html)));
  expect([forms.length, evaluations.length]).toEqual([0, 1]);
  expect(evaluations[0]?.indicators[0]).toMatchObject({ target: "≥2000盏", actual: "2100盏" });
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

test("an outline of levels and indicators in one column is not taken for a list of projects", async () => {
  const rows = ["某单位", "路灯项目", "产出指标", "数量指标", "维护路灯", "质量指标", "亮灯率", "满意度指标"];
  const table = rows.map((text) => row(text, /维护|亮灯/u.test(text) ? "100%" : "", "")).join("");
  const html = `<meta charset="utf-8"><p>某单位2024年项目绩效目标批复表</p><table>${row("项目", "指标值", "绩效金额")}${table}</table>`;
  const found = recognize(await readSource("a.html", new TextEncoder().encode(html)));
  expect([found.forms.length, found.otherTables]).toEqual([0, 1]);
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

test("the heads 名称 and 目标说明 over goals with labels of their own are no goal", async () => {
  const form = await formWith(
    NAME +
      row("项目绩效总目标") +
      row("名称", "目标说明") +
      row("长期目标1", "三年建成。") +
      row("年度目标1", "建成一半。"),
  );
  expect(form).toMatchObject({ goal: "建成一半。", details: { midTermGoal: "三年建成。" } });
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

test("the code of a unit is not that of the department above the form", async () => {
  const above = "<p>项目支出绩效目标表</p><p>（2024年度）</p><p>部门名称：某农业局</p>";
  const form = await formWith(row("项目名称", "深松补助") + row("单位编码", "305003", "项目单位", "某农机站"), above);
  expect(form.department).toEqual({ name: "某农业局", text: "某农业局" });
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

test("the year itself may stand where others print 年度, and is the form's", async () => {
  const rows =
    row("资金预算（元）", "2023年预算安排", "1,860,000") +
    row("项目总目标", "建成三年项目。") +
    row("2023年度目标", "更新42间。");
  const form = await formWith(NAME + rows, "<p>项目支出绩效目标表</p>");
  expect(form).toMatchObject({ year: 2023, goal: "更新42间。", funds: { unit: "元", total: "1,860,000" } });
});

test("labels that we do not know and nobody filled in are no values of each other", async () => {
  const empty = `<tr><td>采购批次</td><td colspan="3"></td></tr>`;
  const form = await formWith(
    NAME + row("采购方式", "", "资产编号", "") + row("验收方式", "", "抽查比例", "三成") + empty,
  );
  const kept = form.others.map(({ label, text }) => `${label}：${text}`);
  expect(kept).toEqual([
    "未注明栏目：采购方式",
    "未注明栏目：资产编号",
    "未注明栏目：验收方式",
    "抽查比例：三成",
    "未注明栏目：采购批次",
  ]);
  const codes = form.problems.map(({ code, severity }) => `${code} ${severity}`);
  expect([...new Set(codes)]).toEqual(["empty-label note", "unknown-label warning"]);
});

test("a line of money that is printed twice with two amounts loses neither", async () => {
  const line = (amount: string): string => row("项目资金（万元）", "年度资金总额:", amount);
  const form = await formWith(NAME + line("45.00") + line("46.00"));
  expect(form.funds?.total).toBe("45.00");
  expect(textsOf(form)).toEqual({ "年度资金总额:": "46.00" });
});

test("a label whose word a line break parted stands before its value", async () => {
  const text =
    "| 项目名 |\n| 称 | 路灯维护 |\n| 年度目标 | 常亮。 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 路灯 | 5盏 |";
  const title = "项目支出绩效目标表（2024年度）\n\n";
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(title + text)));
  expect(forms).toMatchObject([{ name: "路灯维护", goal: "常亮。" }]);
});

test("a code in a cell behind the department's name is its own", async () => {
  const form = await formWith(row("项目名称", "路灯维护") + row("主管部门及代码", "某镇人民政府", "[902]"));
  expect(form.department).toMatchObject({ code: "902", name: "某镇人民政府" });
});

test("a unit's code of six digits is not the department's", async () => {
  const rows = NAME + row("单位编码", "205012", "项目单位", "某县一中");
  expect((await formWith(rows)).department?.code).toBeUndefined();
});

test("start and end of a project may stand in cells with 到 between them", async () => {
  const form = await formWith(NAME + row("项目起止时间", "20210301", "到", "20211130"));
  expect(form.period).toBe("20210301到20211130");
});

test("总体绩效目标 above 年度绩效目标 is that of several years", async () => {
  const form = await formWith(NAME + row("总体绩效目标", "三年建成。") + row("年度绩效目标", "今年开工。"));
  expect(form).toMatchObject({ goal: "今年开工。", details: { midTermGoal: "三年建成。" } });
});

test("a blank form with slots for its goals is none", async () => {
  const slots = row("项目名称", "") + row("年度总体目标", "目标1：<br>目标2：<br>……");
  const html = `<meta charset="utf-8"><p>项目支出绩效目标表</p><p>（2024年度）</p><table>${slots}${INDICATORS.split("\n")[0]}</table>`;
  expect(recognize(await readSource("a.html", new TextEncoder().encode(html))).forms).toEqual([]);
});

test("a sum below its label in one cell, beside one with its amount in the next", async () => {
  const form = await formWith(
    NAME + row("资金情况（万元）", "资金总额：<br>40", "其中：<br>财政拨款", "30", "财政拨款结转结余", "10"),
  );
  expect(form.funds).toEqual({ unit: "万元", total: "40", fiscalAppropriation: "30", carryOver: "10" });
});

test("goals of the half and of the whole year under one label are two", async () => {
  const form = await formWith(
    NAME +
      `<tr><td rowspan="2">年度<br>目标</td><td>半年（程）目标</td><td>全年（程）目标</td></tr>` +
      row("上门2400人。", "上门4800人。"),
  );
  expect(form.goal).toBe("上门4800人。");
  expect(form.details).toMatchObject({ halfYearGoal: "上门2400人。" });
});
