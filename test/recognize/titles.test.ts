/** Titles, years and lines above a form as departments really print them; all texts here are invented. */
import { describe, expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { headingAfter, headingOf } from "../../scripts/recognize/words/heading.ts";
import { readSource } from "../../scripts/source/read.ts";

const FORM = `| 项目名称 | 路灯维护 |
| 主管部门 | 某局 |
| 年度目标 | 路灯常亮。 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护路灯 | ≥2000盏 |`;

const formsOf = async (text: string) =>
  recognize(await readSource("a.md", new TextEncoder().encode(text))).forms.map(({ title, year, name }) => ({
    title,
    year,
    name,
  }));

describe("a title is known by its words", () => {
  test.each([
    ["项目支出目标申报表", "项目支出目标申报表", undefined],
    ["部门专项（绩效目标）申报表2021年度", "部门专项（绩效目标）申报表2021年度", 2021],
    ["项目支出绩效目标表 （2024年度）", "项目支出绩效目标表", 2024],
    ["项目支出绩效目标表 （二〇二四年度）", "项目支出绩效目标表", 2024],
    ["二○二四年度项目支出绩效目标表", "二○二四年度项目支出绩效目标表", 2024],
    ["二零一九年项目支出绩效目标表", "二零一九年项目支出绩效目标表", 2019],
    ["项目支出绩效目标表（2024年度）", "项目支出绩效目标表（2024年度）", 2024],
    ["2024年省级商贸专项资金支持平台方向绩效目标", "2024年省级商贸专项资金支持平台方向绩效目标", 2024],
    ["2024年省级商贸专项资金（物流方向）绩效目标", "2024年省级商贸专项资金（物流方向）绩效目标", 2024],
    [
      "关于提前下达某市2024年中央财政困难群众救助补助预算指标的绩效目标申报表",
      "关于提前下达某市2024年中央财政困难群众救助补助预算指标的绩效目标申报表",
      2024,
    ],
  ])("%s", (line, title, year) => {
    expect(headingOf(line)).toEqual(year === undefined ? { title } : { title, year });
  });
});

test("title, year and unit of the money may stand in one row", async () => {
  const text = `| 项目支出绩效目标表 | （2024年度） | 单位：万元 |\n${FORM}`;
  expect(await formsOf(text)).toEqual([{ title: "项目支出绩效目标表", year: 2024, name: "路灯维护" }]);
});

test("what heads a part of a form is not its title", async () => {
  const text = `项目支出绩效目标表（2024年度）\n\n${FORM.replace("| 一级", "| 绩效项目指标表 |\n| 一级")}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms[0]?.title).toBe("项目支出绩效目标表（2024年度）");
  expect(forms[0]?.others).toContainEqual({ label: "未注明栏目", text: "绩效项目指标表" });
});

test("the data of the page may hold the title", async () => {
  const text = `| 发布机构 | 某局 |\n| 标 题： | 项目支出绩效目标表 |\n\n（2024年度）\n\n${FORM}`;
  expect(await formsOf(text)).toEqual([{ title: "项目支出绩效目标表", year: 2024, name: "路灯维护" }]);
});

test("a unit beside the money's unit stands above each of several forms in one table", async () => {
  const text = `项目支出绩效目标表\n\n${[1, 2].map(() => `| 311201某法院 | 单位：万元 |\n${FORM}`).join("\n")}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms.map(({ indicators }) => indicators.length)).toEqual([1, 1]);
});

test("indicators in a table of their own belong to the head above them, whatever line stands between", async () => {
  const [head, indicators] = FORM.split("\n| 一级");
  const text = `项目绩效目标申报表2024年度\n\n${head}\n\n绩效项目指标表\n\n| 一级${indicators}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms.map(({ name, indicators: own }) => [name, own.length])).toEqual([["路灯维护", 1]]);
});

test("a form may have lost the header of its indicators", async () => {
  const text = `项目支出绩效目标表\n\n${FORM.replace(/\| 一级.*\n/u, "")}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms[0]?.indicators).toMatchObject([{ level1: "产出指标", level2: "数量指标", target: "≥2000盏" }]);
});

test("how a form is to be filled in is no form", async () => {
  const text = `填报说明\n\n1.项目名称：填写项目全称。\n\n| 一级指标 | 二级指标 | 填写要求 |\n| 产出指标 | 数量指标 | 写做多少 |`;
  expect(await formsOf(text)).toEqual([]);
});

test("a title over several lines is one where its bracket goes on, or where the text before prints it whole", async () => {
  const bracket = `某市清洁生产专项（养殖废水\n\n集中处理项目）绩效目标表\n\n${FORM}`;
  expect(await formsOf(bracket)).toMatchObject([{ title: "某市清洁生产专项（养殖废水集中处理项目）绩效目标表" }]);
  const named = `附件：2022年某市清洁生产专项资金投资计划绩效目标表\n\n附件\n\n2022年某市清洁生产\n\n专项资金投资计划绩效目标表\n\n${FORM}`;
  expect(await formsOf(named)).toMatchObject([{ title: "2022年某市清洁生产专项资金投资计划绩效目标表", year: 2022 }]);
  const office = `2022年某市公安局\n\n项目支出绩效目标表\n\n${FORM}`;
  expect(await formsOf(office)).toMatchObject([{ title: "项目支出绩效目标表" }]);
});

test("the year of the sentences above a form is its own where they speak of one year only", async () => {
  const above = (text: string): string => `${text}\n\n项目支出绩效目标表\n\n${FORM}`;
  expect(await formsOf(above("现下达你局2022年奖励资金352万元。2022年1月20日"))).toMatchObject([{ year: 2022 }]);
  expect(await formsOf(above("现结转2021年奖励资金，下达2022年奖励资金。"))).toMatchObject([{ year: undefined }]);
  expect(await formsOf(above("印发于2022年1月的专项资金办法。"))).toMatchObject([{ year: undefined }]);
  expect(await formsOf(above("2022年，某所项目支出绩效目标表如下："))).toMatchObject([{ year: 2022 }]);
  expect(await formsOf(`项目支出绩效目标表\n\n（项目支出，2021年度）\n\n${FORM}`)).toMatchObject([{ year: 2021 }]);
});

test("a title printed again above each page of a form begins no other form", async () => {
  const [head = "", indicators = ""] = FORM.split("\n| 一级");
  const title = "项目支出绩效目标申报表";
  const lines = [title, "（2024年度）", head, title, "| 项目概况 | 修灯。 |", title, `| 一级${indicators}`];
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(lines.join("\n\n"))));
  expect(forms.map(({ name, indicators: own }) => [name, own.length])).toEqual([["路灯维护", 1]]);
});

test("on a sheet the sentences above a form are no part of it, and its title may stand in several rows", async () => {
  const rows = ["本年项目期限：长期。", "2024年某市清洁生产（养殖废水", "集中处理项目）绩效目标表"];
  const text = `${rows.map((line) => `| ${line} | |`).join("\n")}\n${FORM}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms).toMatchObject([{ title: "2024年某市清洁生产（养殖废水集中处理项目）绩效目标表", year: 2024 }]);
  expect(forms[0]?.period).toBeUndefined();
});

test("the overall goals of a sum of money are no department's", async () => {
  expect(await formsOf(`残疾人补助资金整体绩效目标表\n\n${FORM}`)).toHaveLength(1);
  expect(await formsOf(`部门整体支出绩效目标表\n\n${FORM}`)).toHaveLength(0);
});

test("the number of a chapter is no part of a title", async () => {
  expect(await formsOf(`十五、项目支出绩效目标表（一项一表）\n\n${FORM}`)).toMatchObject([
    { title: "项目支出绩效目标表（一项一表）" },
  ]);
});

test("four words of the head and a promise are a form also where its title is lost", async () => {
  const rows = [
    "项目名称 | 文保 | 主管部门 | 某局",
    "实施单位 | 某所 | 起止时间 | 2022年",
    "年度绩效目标 | 巡查6次。 | |",
  ];
  const { forms } = recognize(
    await readSource("a.md", new TextEncoder().encode(rows.map((row) => `| ${row} |`).join("\n"))),
  );
  expect(forms).toMatchObject([{ name: "文保", goal: "巡查6次。", implementingUnit: "某所" }]);
});

test("the office may stand above each name of several forms in one table, and spaces inside the year", async () => {
  const office = FORM.replace("| 主管部门 | 某局 |\n", "");
  const form = (name: string): string =>
    `| 项目支出绩效目标表 | |\n| （ 2023 年 度 ） | |\n| 部门（单位）名称 | ${name} |\n${office}`;
  const text = `${form("甲馆")}\n${form("乙馆")}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms.map(({ department, year }) => [department?.name, year])).toEqual([
    ["甲馆", 2023],
    ["乙馆", 2023],
  ]);
});

test("a page that prints the unit and the header again goes on with the form, and titles may be numbered", async () => {
  const unit = "| 某局 | 单位：万元 |";
  const [head = "", indicators = ""] = FORM.split("\n| 一级");
  const next = `${unit}\n| 一级${indicators.replace("维护路灯", "更换路灯")}`;
  const text = `项目支出绩效目标表-1\n\n${unit}\n${head}\n| 一级${indicators}\n\n- 6 -\n\n${next}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms.map(({ title, indicators: own }) => [title, own.map(({ name }) => name)])).toEqual([
    ["项目支出绩效目标表-1", ["维护路灯", "更换路灯"]],
  ]);
});

test("office, year and unit of the money may stand in a row of the table", async () => {
  const text = `项目支出绩效信息表\n\n| 单位名称：某局 | 2025年 | 单位：万元 |\n${FORM}`;
  expect(await formsOf(text)).toMatchObject([{ year: 2025, name: "路灯维护" }]);
});

test("the title of a whole department's form is not that of the projects below it", async () => {
  const overall = `部门整体支出绩效目标表\n\n| 部门名称 | 某局 |\n| 年度目标 | 保障运转。 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 在职人数 | 74人 |`;
  expect(await formsOf(`${overall}\n\n路灯维护\n\n${FORM}`)).toMatchObject([{ name: "路灯维护", title: undefined }]);
});

test("office, year and unit of the money stand in one row over a list", async () => {
  const list = `| 项目支出绩效目标表 |  |  |  |  |
| 部门/单位：028-某局 | 2024年 | 单位：万元 |  |  |
| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 路灯维护 | 产出指标 | 数量指标 | 维护路灯 | ≥2000盏 |`;
  const bytes = new TextEncoder().encode(list);
  const [form] = recognize(await readSource("a.md", bytes)).forms;
  expect([form?.year, form?.department]).toEqual([2024, { code: "028", name: "某局", text: "028-某局" }]);
});

test("a table of long-term indicators beside one of the year's is kept apart", async () => {
  const table = (label: string, value: string): string =>
    `| ${label} | 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| ${label} | 产出指标 | 数量指标 | 新建管网 | ${value} |`;
  const form = `| 项目名称 | 管网 |\n| 主管部门 | 某局 |\n| 年度目标 | 建网。 |\n${table("长期绩效指标表", "38公里")}\n${table("年度绩效指标表", "12公里")}`;
  const bytes = new TextEncoder().encode(`项目支出绩效目标表\n\n${form}`);
  const [read] = recognize(await readSource("a.md", bytes)).forms;
  expect([read?.indicators, read?.midTermIndicators].map((all) => all?.map(({ target }) => target))).toEqual([
    ["12公里"],
    ["38公里"],
  ]);
});

test("a title that the page's width broke into two lines is one", async () => {
  const title = "2023年青莲乡柑橘加工园配套设施建设项目支出绩效目标审批表";
  const text = `${title.slice(0, 24)}\n${title.slice(24)}\n（2023年度）\n\n${FORM}`;
  expect(await formsOf(text)).toMatchObject([{ title, year: 2023 }]);
});

test("the running head of a page is no title beside the form's own, but its year counts", async () => {
  const text = `项目支出绩效目标表\n某区体育局2024年部门预算项目绩效目标\n\n${FORM}`;
  expect(await formsOf(text)).toEqual([{ title: "项目支出绩效目标表", year: 2024, name: "路灯维护" }]);
});

test("a table of its own may say the office and the unit of the money", async () => {
  const text = `2025年项目绩效目标表\n\n| 编制单位：某镇产业中心 | 单位：元 |\n|-|-|\n\n${FORM.replace("| 年度", "| 资金总额 | 9 |\n| 年度")}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms).toMatchObject([{ implementingUnit: "某镇产业中心", funds: { unit: "元", total: "9" } }]);
});

test.each(["某市商务局本级", "某区石盘镇", "某县水利局（机关）", "某市城东街道"])(
  "单位:%s names an office, and no unit of the money",
  async (office) => {
    const text = `项目支出绩效目标表\n\n| 单位：${office} | 金额单位：万元 |\n${FORM}`;
    const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
    expect(forms).toMatchObject([{ implementingUnit: office }]);
  },
);

test("the place for the seal before an office is no part of its name", async () => {
  const text = `项目支出绩效目标表\n申报单位名称：（盖章）某市卫生委员会\n\n${FORM}`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms[0]?.implementingUnit).toBe("某市卫生委员会");
});

test("the goal and its indicators under a title make a form, though no name is printed", async () => {
  const [, , ...rest] = FORM.split("\n");
  const [form] = await formsOf(`2024年省级商贸专项资金（物流方向）绩效目标\n\n${rest.join("\n")}`);
  expect(form).toMatchObject({ title: "2024年省级商贸专项资金（物流方向）绩效目标", year: 2024 });
});

test("the year may stand between the office and the unit of the money, one space apart (河北)", () => {
  expect(headingAfter({}, "108某检察院本级 2021年 单位：万元")).toEqual({ year: 2021, moneyUnit: "万元" });
  expect(headingAfter({}, "108某检察院本级 2021年").year).toBeUndefined();
});

test("a chapter that is called after its goals is no title", () => {
  expect(headingOf("三、项目绩效目标")).toEqual({});
  expect(headingOf("2024年，按照要求公开了资金绩效目标").title).toBeUndefined();
});

test("a line that ends with the year begins the title below it; a year alone and a label do not", async () => {
  const titleOf = async (line: string) => (await formsOf(`${line}\n中央预算内投资绩效目标表\n\n${FORM}`))[0]?.title;
  expect(await titleOf("台风灾害灾后恢复2023年")).toBe("台风灾害灾后恢复2023年中央预算内投资绩效目标表");
  const long = ["某市藏粮于地专项（高标准", "农田建设项目）2023年"];
  expect(await titleOf(long.join("\n"))).toBe(`${long.join("")}中央预算内投资绩效目标表`);
  expect(await titleOf("2023年度")).toBe("中央预算内投资绩效目标表");
  expect(await titleOf("预算年度：2023年")).toBe("中央预算内投资绩效目标表");
});

test("a table that says what to fill in where is no form", async () => {
  const table = (heads: string): string =>
    `《项目支出绩效目标表》\n\n| ${heads} |\n| 项目名称 | 与部门预算一致 |\n| 主管部门及代码 | 填全称和代码 |\n| 年度目标 | 预期产出和效果 |\n| 三级指标 | 不少于3个 |\n| 指标值 | 能够量化的用数值，如≥95% |`;
  expect(await formsOf(table("填报项目 | 填报要求"))).toEqual([]);
  expect(await formsOf(table("栏目 | 填写说明"))).toEqual([]);
});

test("another office above the table than its 主管部门 is the one whose form it is", async () => {
  const { forms } = recognize(
    await readSource(
      "a.md",
      new TextEncoder().encode(`项目支出绩效目标表\n（2024年度）\n部门（单位）名称：某推广站\n\n${FORM}`),
    ),
  );
  expect(forms).toMatchObject([{ department: { name: "某局" }, implementingUnit: "某推广站" }]);
  const same = FORM.replace("某局", "[106]某推广站");
  const own = await readSource(
    "a.md",
    new TextEncoder().encode(`项目支出绩效目标表\n部门（单位）名称：某推广站\n\n${same}`),
  );
  expect(recognize(own).forms[0]?.implementingUnit).toBeUndefined();
});
