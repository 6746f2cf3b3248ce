/** Lists of projects as finance bureaus publish them; all texts here are invented. */
import { expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import type { Block } from "../../scripts/source/document.ts";
import { readSource } from "../../scripts/source/read.ts";
import { lostCells } from "./coverage.ts";
import { htmlRow } from "./html-rows.ts";

async function formsOf(rows: readonly string[]): Promise<readonly RecognizedForm[]> {
  const table = rows.map(htmlRow).join("");
  const html = `<meta charset="utf-8"><p>2024年项目支出绩效目标表</p><p>单位：万元</p><table>${table}</table>`;
  const recognition = recognize(await readSource("list.html", new TextEncoder().encode(html)));
  expect(lostCells(recognition)).toEqual([]);
  return recognition.forms;
}

const LEVELS = "一级指标|二级指标|三级指标|指标性质|指标值|度量单位";

test("units stand in the column of the projects, and levels alone in rows of their own (云南)", async () => {
  const [form, ...others] = await formsOf([
    `单位名称、项目名称|项目年度绩效目标|${LEVELS}`,
    "1|2|3|4|5|6|7|8",
    "某县林业局|||||||",
    "护林防火|火灾不过夜。||||||",
    "||产出指标|||||",
    "|||数量指标||||",
    "||||护林员|>=|320|人",
    "||满意度指标|||||",
    "|||服务对象满意度指标||||",
    "||||林区群众满意度|>=|85|%",
  ]);
  expect(others).toEqual([]);
  expect(form).toMatchObject({
    name: "护林防火",
    implementingUnit: "某县林业局",
    goal: "火灾不过夜。",
    indicators: [
      { level1: "产出指标", level2: "数量指标", name: "护林员", operator: ">=", target: "320", unit: "人" },
      { level1: "满意度指标", level2: "服务对象满意度指标", name: "林区群众满意度", target: "85" },
    ],
  });
});

test("the weight of the execution rate belongs to the project, not to its indicators (北京)", async () => {
  const [form] = await formsOf([
    `单位|项目名称|预算执行率权重(%)|项目资金总额|其中：财政拨款|绩效目标|${LEVELS}`,
    "018001-某局（本级）|配送演出|10|196.00|196.00|送到每个街道。|产出指标|数量指标|演出|≥|200|场",
  ]);
  expect(form).toMatchObject({
    name: "配送演出",
    implementingUnit: "018001-某局（本级）",
    funds: { total: "196.00", fiscalAppropriation: "196.00" },
    goal: "送到每个街道。",
  });
});

test("merged heads stand over the heads of money and of indicators alike", async () => {
  const [form, ...others] = await formsOf([
    "部门（单位）{r2}|项目名称{r2}|年度预算资金{c2}|绩效目标{r2}|绩效指标{c6}",
    `总额|其中：财政资金|${LEVELS}`,
    "415-某中心||578.00|548.00|||||||",
    "415001-某中心（本级）|码头维护|398.00|398.00|码头平安。|产出指标|数量指标|泊位|=|9|个",
    "|||||效益指标|社会效益指标|事故|=|0|起",
  ]);
  expect(others).toEqual([]);
  expect(form).toMatchObject({
    name: "码头维护",
    department: { code: "415001", name: "某中心（本级）" },
    funds: { total: "398.00", fiscalAppropriation: "398.00" },
    indicators: [{ name: "泊位" }, { name: "事故", level1: "效益指标" }],
  });
});

test("a unit's sum in the rows of the projects is none of them", async () => {
  const forms = await formsOf([
    "单位名称{r2}|项目名称{r2}|预算数{r2}|绩效目标{r2}|绩效指标{c6}",
    LEVELS,
    "208004{r3}|某群众艺术馆|77.26|||||||",
    "免费开放{r2}|47.26{r2}|场馆常开。{r2}|产出指标{r2}|数量指标|演出|≥|40|场",
    "质量指标|完成率|=|100|%",
  ]);
  expect(forms.map(({ name, implementingUnit }) => [name, implementingUnit])).toEqual([["免费开放", "某群众艺术馆"]]);
});

test("indicators side by side under their first levels become one row each (河南)", async () => {
  const forms = await formsOf([
    "单位编码（项目编码）{r3}|单位（项目）名称{r3}|项目金额{c2}|绩效指标{c4}",
    "资金总额{r2}|单位资金{r2}|成本指标{c2}|产出指标{c2}",
    "三级指标|指标值|三级指标|指标值",
    "213001|某规划局|586.5|32||||",
    "410900251001{r2}|矿山治理{r2}|432{r2}|32{r2}|亩均成本|≤0.7万元|治理矿山|3处",
    "||恢复植被|≥610亩",
    "410900251002|变更调查|96.5||总成本|≤96.5万元|核查图斑|≥3400个",
  ]);
  expect(forms.map(({ name, funds }) => [name, funds?.total])).toEqual([
    ["矿山治理", "432"],
    ["变更调查", "96.5"],
  ]);
  const lines = forms[0]?.indicators.map(({ level1, name, target }) => [level1, name, target]);
  expect(lines).toEqual([
    ["成本指标", "亩均成本", "≤0.7万元"],
    ["产出指标", "治理矿山", "3处"],
    ["产出指标", "恢复植被", "≥610亩"],
  ]);
});

test("levels and names over the values of each unit give a form a unit (福建)", async () => {
  const forms = await formsOf([
    "项目单位{r3}|产 出 指 标{c2}|效 益 指 标{c2}",
    "质量指标|数量指标|社会效益指标{c2}",
    "投向合规率|扶持村数|指标1：改善人居|指标2：重大违纪",
    "云湖镇|100%|2个|改善|无",
    "木棉镇|98%|1个|改善|无",
  ]);
  expect(forms.map(({ implementingUnit, indicators }) => [implementingUnit, indicators[1]?.target])).toEqual([
    ["云湖镇", "2个"],
    ["木棉镇", "1个"],
  ]);
  expect(forms[0]?.indicators[2]).toMatchObject({
    level1: "效益指标",
    level2: "社会效益指标",
    name: "指标1：改善人居",
  });
});

test("levels over cells that say name and value give a row an indicator (内蒙古)", async () => {
  const forms = await formsOf([
    "序号{r3}|项目名称{r3}|资金规模（万元）{r3}|年度绩效目标{r3}|绩效指标{c3}",
    "产出指标{c2}|满意度指标",
    "数量指标|时效指标|服务对象满意度指标",
    "1|养殖棚圈|168|建成棚圈。|新建棚圈≥24座；修路3公里|完工时间2025年9月底|牧户满意",
  ]);
  expect(forms.map(({ name, funds }) => [name, funds?.total])).toEqual([["养殖棚圈", "168"]]);
  expect(forms[0]?.indicators.map(({ level2, name, target }) => [level2, name, target])).toEqual([
    ["数量指标", "新建棚圈", "≥24座"],
    ["数量指标", "修路", "3公里"],
    ["时效指标", "完工时间", "2025年9月底"],
    ["服务对象满意度指标", "牧户满意", undefined],
  ]);
});

test("the unit of the money may stand in the head over the sums", async () => {
  const [form] = await formsOf([
    `预算单位{r2}|项目名称{r2}|预算金额(元){c2}|年度绩效目标{r2}|绩效指标{c6}`,
    `合计|其他资金|${LEVELS}`,
    "某街道|文体活动|680,500.00|180,000.00|丰富生活。|产出指标|数量指标|活动|=|20|场",
  ]);
  expect(form?.funds).toMatchObject({ unit: "元", total: "680,500.00", other: "180,000.00" });
});

test("a list goes on over pages that print its heads again, also for a project named on the next page", () => {
  const heads = ["单位（项目）名称", "一级指标", "二级指标", "三级指标", "指标值"];
  const cellsOf = (texts: readonly string[], spans: Readonly<Record<number, number>> = {}) =>
    texts.flatMap((text, column) => (text === "-" ? [] : [{ text, column, rowSpan: spans[column] ?? 1 }]));
  const pageOf = (page: number, rows: readonly ReturnType<typeof cellsOf>[]): Block[] => [
    { kind: "text", place: { page }, text: "2024年项目支出绩效目标表" },
    { kind: "text", place: { page }, text: "单位：某局 金额单位：万元" },
    { kind: "table", rows: [cellsOf(heads), ...rows].map((cells) => ({ place: { page, table: 1 }, cells })) },
    { kind: "text", place: { page }, text: `第 ${page} 页，共 3 页` },
  ];
  const blocks = [
    pageOf(1, [
      cellsOf(["修桥", "产出指标", "数量指标", "修桥", "5座"]),
      cellsOf(["", "产出指标", "质量指标", "采集合格率", "100%"]),
    ]),
    pageOf(2, [
      cellsOf(["简帛采集", "产出指标", "数量指标", "扫描", "9枚"], { 0: 2 }),
      cellsOf(["-", "效益指标", "社会效益指标", "用户", "8人"]),
    ]),
    pageOf(3, [cellsOf(["", "满意度指标", "服务对象满意度指标", "满意度", "≥95%"])]),
  ].flat();
  const { forms } = recognize({ format: "PDF", blocks });
  expect(forms.map(({ name, indicators }) => [name, indicators.map((one) => one.name)])).toEqual([
    ["修桥", ["修桥"]],
    ["简帛采集", ["采集合格率", "扫描", "用户", "满意度"]],
  ]);
});

test("预算资金 over one column of a list is its projects' sum", async () => {
  const [form] = await formsOf([
    `项目名称|预算资金（万元）|绩效目标|${LEVELS}`,
    "津贴|386.52|发放。|产出指标|数量指标|老人|≥|9|人",
  ]);
  expect(form?.funds).toEqual({ unit: "万元", total: "386.52" });
});

test("a table of hundreds of columns is no form, and the form behind it is read", () => {
  const row = (width: number) => ({
    place: {},
    cells: Array.from({ length: width }, (_, column) => ({ text: column % 2 === 0 ? "项目名称" : "路灯", column })),
  });
  const form = [
    ["项目名称", "路灯维护"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "维护路灯", "≥2000盏"],
  ].map((texts) => ({ place: {}, cells: texts.map((text, column) => ({ text, column })) }));
  const blocks = [[row(500)], form].map((rows) => ({ kind: "table" as const, rows }));
  expect(recognize({ format: "", blocks }).forms.map(({ name }) => name)).toEqual(["路灯维护"]);
});

test("金额 alone over one column of a list is its projects' sum", async () => {
  const [form] = await formsOf([
    `项目名称|金额|绩效目标|${LEVELS}`,
    "津贴|386.52|发放。|产出指标|数量指标|老人|≥|9|人",
  ]);
  expect(form?.funds?.total).toBe("386.52");
});

test("a list of goals without indicators is read where its title promises goals", async () => {
  const rows = [
    "序号|项目名称|项目单位|预算金额|绩效目标",
    "1|健康档案|疾控中心|26.40|建档率达到92%。",
    "2|急救车辆|县医院|45.60|3分钟内出车。",
    "|合计||72.00|",
  ];
  const forms = await formsOf(rows);
  expect(forms.map(({ name, implementingUnit, goal, funds }) => [name, implementingUnit, goal, funds?.total])).toEqual([
    ["健康档案", "疾控中心", "建档率达到92%。", "26.40"],
    ["急救车辆", "县医院", "3分钟内出车。", "45.60"],
  ]);
  const text = `重点项目安排情况表\n\n${rows.map((row) => `|${row}|`).join("\n")}`;
  expect(recognize(await readSource("a.md", new TextEncoder().encode(text))).forms).toEqual([]);
});

test("of two goals in a list the year's counts, the other is that of several years", async () => {
  const [form] = await formsOf([
    `项目名称|预算金额|总体绩效目标|年度绩效目标|${LEVELS}`,
    "物资储备|9.00|建立体系。|储备30日用量。|产出指标|数量指标|品种|≥|9|种",
  ]);
  expect(form).toMatchObject({ goal: "储备30日用量。", details: { midTermGoal: "建立体系。" } });
});

test("what stands in a column of persons and names nobody is kept, names are not", async () => {
  const forms = await formsOf([
    `项目名称|负责人|绩效目标|${LEVELS}`,
    "护林防火|综合科|火灾不过夜。|产出指标|数量指标|护林员|>=|320|人",
    "育苗|李四|苗木够用。|产出指标|数量指标|苗木|>=|3|万株",
  ]);
  expect(forms.map(({ others }) => others)).toEqual([[{ label: "负责人", text: "综合科" }], []]);
  expect(forms.flatMap(({ rows }) => Object.keys(rows))).not.toContain("负责人");
});

test("rows of a list that slid left under its names are indicators, whatever stands under the goal", async () => {
  const list = [
    "| 序号 | 项目名称 | 项目单位 | 预算金额 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 计算符号 | 目标值 | 计量单位 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    "| 1 | 山塘管护 | 水库所 | 86 | 管护山塘。 | 产出指标 | 数量指标 | 山塘座数 | ≥ | 32 | 座 |",
    "| 质量指标 | 鉴定合格率 | = | 100 | % |",
    "| 时效指标 | 完工时间 | 定性 | 11月底前 |  |",
    "| 2 | 水质提升 | 水利局 | 245 | 改造水站。 | 产出指标 | 数量指标 | 改造水站 | = | 6 | 处 |",
  ];
  const text = `2023年部门项目支出绩效目标表\n\n部门名称：某县水利局 单位：万元\n\n${list.join("\n")}\n`;
  const { forms } = recognize(await readSource("list.md", new TextEncoder().encode(text)));
  expect(forms.map(({ name, indicators }) => [name, ...indicators.map((one) => `${one.level2} ${one.name}`)])).toEqual([
    ["山塘管护", "数量指标 山塘座数", "质量指标 鉴定合格率", "时效指标 完工时间"],
    ["水质提升", "数量指标 改造水站"],
  ]);
});

test("the office and the unit of the money in cells of one row above a list are read", async () => {
  const lines = [
    "项目支出绩效目标表,,,,",
    "单位：某民政局,,,,金额单位：万元",
    `项目名称,预算数,年度目标,${LEVELS.replaceAll("|", ",")}`,
    "养老,100,办好。,产出指标,数量指标,场次,≥,3,场",
  ];
  const recognition = recognize(await readSource("a.csv", new TextEncoder().encode(lines.join("\n"))));
  expect(recognition.forms).toMatchObject([{ implementingUnit: "某民政局", funds: { unit: "万元", total: "100" } }]);
  expect(recognition.unreadCells).toBe(0);
});
