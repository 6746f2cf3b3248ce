/** Heads of forms as departments really print them; all texts here are invented. */
import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { formWith, NAME, row, textsOf } from "./head-form.ts";

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

test.each([
  ["购买服务项目名称", "地（州、市）主管部门", "服务期限"],
  ["项目编码及名称", "自治区主管部门", "项目日期范围"],
  ["政策任务名称", "主管部门及代码", "项目实施起止年份"],
])("%s, %s and %s are words of the head too", async (name, department, period) => {
  const form = await formWith(row(name, "路灯维护", department, "某局") + row(period, "2024年"));
  expect(form).toMatchObject({ name: "路灯维护", department: { name: "某局" }, period: "2024年" });
});

test("a year may stand behind the office in the line above the table", async () => {
  const form = await formWith(
    row("项目名称", "路灯维护"),
    "<p>项目支出绩效目标表</p><p>部门：某司法局 2024年 金额单位：万元</p>",
  );
  expect(form).toMatchObject({ year: 2024, department: { name: "某司法局" } });
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

test("a form that tells what became of its targets is a self-evaluation, whatever its title", async () => {
  const html = `<meta charset="utf-8"><p>项目绩效目标完成情况表</p><p>（2024年度）</p><table>${NAME}
    ${row("一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "未完成原因")}
    ${row("产出指标", "数量指标", "维护路灯", "≥2000盏", "2100盏", "")}</table>`;
  const { forms, evaluations } = recognize(await readSource("a.html", new TextEncoder().encode(html)));
  expect([forms.length, evaluations.length]).toEqual([0, 1]);
  expect(evaluations[0]?.indicators[0]).toMatchObject({ target: "≥2000盏", actual: "2100盏" });
});

test("an outline of levels and indicators in one column is not taken for a list of projects", async () => {
  const rows = ["某单位", "路灯项目", "产出指标", "数量指标", "维护路灯", "质量指标", "亮灯率", "满意度指标"];
  const table = rows.map((text) => row(text, /维护|亮灯/u.test(text) ? "100%" : "", "")).join("");
  const html = `<meta charset="utf-8"><p>某单位2024年项目绩效目标批复表</p><table>${row("项目", "指标值", "绩效金额")}${table}</table>`;
  const found = recognize(await readSource("a.html", new TextEncoder().encode(html)));
  expect([found.forms.length, found.otherTables]).toEqual([0, 1]);
});

test("the code of a unit is not that of the department above the form", async () => {
  const above = "<p>项目支出绩效目标表</p><p>（2024年度）</p><p>部门名称：某农业局</p>";
  const form = await formWith(row("项目名称", "深松补助") + row("单位编码", "305003", "项目单位", "某农机站"), above);
  expect(form.department).toEqual({ name: "某农业局", text: "某农业局" });
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
