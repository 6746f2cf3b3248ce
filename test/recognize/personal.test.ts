import { describe, expect, test } from "vitest";
import { maskPersonal } from "../../scripts/recognize/personal/mask.ts";
import { isName } from "../../scripts/recognize/personal/names.ts";
import { findNumbers } from "../../scripts/recognize/personal/numbers.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { markdownForm } from "../fixtures/markdown-form.ts";
import { htmlRow } from "./html-rows.ts";

describe("numbers that name a person", () => {
  test.each([
    ["13812345678", "mobile"],
    ["138 1234 5678", "mobile"],
    ["+86 13812345678", "mobile"],
    ["１３８１２３４５６７８", "mobile"],
    ["0556-5345678", "landline"],
    ["(0556)5345678", "landline"],
    ["02112345678", "landline"],
    ["11010519491231002X", "identity"],
    ["6222021234567890128", "bankCard"],
    ["6222 0212 3456 7890 128", "bankCard"],
  ])("%s is found", (text, kind) => {
    expect(findNumbers(`见${text}。`).map((found) => found.kind)).toEqual([kind]);
  });

  test.each([
    "≥13800000000元",
    "投资13812345678元",
    "13812345678.00",
    "110105194912310021",
    "6222021234567890129",
    "2024-01-01",
    "2023年1月-2024年12月",
    "年度资金总额 13800138000",
    "37830人×100元",
    "30.13812345678",
    "项目编码 340800240000000012345",
  ])("%s is none", (text) => {
    expect(findNumbers(text)).toEqual([]);
  });
});

describe("published words are never taken for names", () => {
  const heads = ["一级指标", "二级指标", "三级指标", "指标值"];
  const maskedTable = (...rows: readonly (readonly string[])[]): string[] => {
    const table = rows.map((cells) => ({ place: {}, cells: cells.map((text, column) => ({ text, column })) }));
    const { document } = maskPersonal({ format: "x", blocks: [{ kind: "table", rows: table }] });
    const kept = document.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    return kept.at(-1)?.cells.map(({ text }) => text) ?? [];
  };

  test.each([
    ["责任人", "应签尽签"],
    ["项目负责人", "2-3人"],
    ["联系人", "5000人次/年"],
    ["联系电话", "24小时畅通"],
    ["分管领导", "≥95%以上"],
    ["主管领导", "基本满意"],
    ["填报人", "≥12345人"],
    ["联系方式", "公开"],
    ["负责人", "持证上岗"],
    ["审核", "通过"],
  ])("%s | %s as an indicator, below one, and above all", (name, target) => {
    expect(maskedTable(["产出指标", "数量指标", name, target])).toEqual(["产出指标", "数量指标", name, target]);
    expect(maskedTable(heads, ["产出指标", "数量指标", name, target])).toEqual(["产出指标", "数量指标", name, target]);
    expect(maskedTable(heads, ["产出", "数量", "甲", "1"], ["", "", name, target])).toEqual(["", "", name, target]);
    expect(maskedTable(["项目名称", "甲"], [name, target])).toEqual([name, target]);
  });

  test.each([
    "领导包案",
    "领导关怀",
    "编制：施工图",
    "审核：全覆盖",
    "责任人管护",
    "责任人应知，应会",
    "填报：季度",
    "编制：余额表",
    "领导：高度重视、部门：密切配合",
    "1、项目负责人：每个项目落实1名负责人；2、联系电话：公示牌全部公开；3、领导：满意。",
    "责任人：各镇长；联系人：每镇1名",
    "（1）手机：100部，（2）电话：50部",
    "负责人 满意度",
    "单位负责人 培训 2期",
  ])("%s in a goal, an indicator and a line", (text) => {
    expect(maskedTable(["项目名称", "甲"], ["年度目标", text])).toEqual(["年度目标", text]);
    expect(maskedTable(heads, ["产出指标", "数量指标", text, "1"])).toEqual(["产出指标", "数量指标", text, "1"]);
    expect(maskedTable(heads, [text])).toEqual([text]);
  });

  test("below the indicators a name is masked where it surely is one", () => {
    const margin = ["填报人", "李四", "联系电话", "5345678"];
    expect(maskedTable(heads, margin)).toEqual(["填报人", "＊＊", "联系电话", "＊＊＊"]);
    expect(maskedTable(heads, ["审核", "赵六"])).toEqual(["审核", "＊＊"]);
  });
});

describe("contacts in the margins of a form", () => {
  const masked = (...cells: string[]): string[] => {
    const row = { place: {}, cells: cells.map((text, column) => ({ text, column })) };
    const { document } = maskPersonal({ format: "x", blocks: [{ kind: "table", rows: [row] }] });
    return document.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.flatMap((one) => one.cells.map((cell) => cell.text)) : [],
    );
  };

  test("are masked after their labels, in the next cell or the same one", () => {
    expect(masked("联系人", "张某某", "联系电话", "13812345678")).toEqual(["联系人", "＊＊＊", "联系电话", "＊＊＊"]);
    expect(masked("填报人：李某 联系电话：5345678")).toEqual(["填报人：＊＊ 联系电话：＊＊＊"]);
    expect(masked("项目责任人（签字）：王某")).toEqual(["项目责任人（签字）：＊＊"]);
  });

  test.each([
    ["经办：李四", "经办：＊＊"],
    ["负责人李四", "负责人＊＊"],
    ["经 办 人：李四", "经 办 人：＊＊"],
    ["审　核：李四　　制　表：王五", "审　核：＊＊　　制　表：＊＊"],
    ["2024年1月1日 经办：李四", "2024年1月1日 经办：＊＊"],
    ["某单位 审核人：李四", "某单位 审核人：＊＊"],
    ["经办人（李四）", "经办人（＊＊）"],
    ["经办人：扎西顿珠", "经办人：＊＊＊"],
    ["联系人及电话：张三，5345678", "联系人及电话：＊＊，＊＊＊"],
    ["账号：3400 1234 5678 9012", "账号：＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊"],
    ["制表：王五  复核：赵六", "制表：＊＊  复核：＊＊"],
    ["单位负责人（签章）李小四", "单位负责人（签章）＊＊＊"],
    ["科室负责人：李四 经办人：欧阳小五", "科室负责人：＊＊ 经办人：＊＊＊"],
    ["项目负责人电话：6320118", "项目负责人电话：＊＊＊"],
    ["驻村第一书记：王建国", "驻村第一书记：＊＊＊"],
    ["绩效管理联络员：苏琴", "绩效管理联络员：＊＊"],
    ["审核人： 填报时间：2021年4月20日", "审核人： 填报时间：2021年4月20日"],
    ["责任人：王建国、李秀兰、赵志强、钱伟、孙丽", "责任人：＊＊＊"],
    ["单位负责人：王 建 国", "单位负责人：＊＊＊"],
    ["单位负责人签字：阿依古丽", "单位负责人签字：＊＊＊"],
    ["报送人：王建国 项目经理：李四", "报送人：＊＊＊ 项目经理：＊＊"],
    ["如有疑问请联系张晓明，电话：13812345678", "如有疑问请联系＊＊＊，电话：＊＊＊"],
    ["经办：白洁　复核：方明", "经办：＊＊　复核：＊＊"],
    ["制表：白洁 审核：李四 2024年1月3日", "制表：＊＊ 审核：＊＊ 2024年1月3日"],
    ["联系邮箱：lisi_88@example.gov.cn", "联系邮箱：＊＊＊"],
    ["审核：张三 2024年1月3日", "审核：＊＊ 2024年1月3日"],
    ["经办人：李四（签字） 2024年1月3日", "经办人：＊＊（签字） 2024年1月3日"],
    ["联系电话：(0556)5347001（办）", "联系电话：＊＊＊（办）"],
  ])("are masked where somebody signs: %s", (line, kept) => expect(masked(line)).toEqual([kept]));

  test.each([
    "责任人：河长、湖长、林长",
    "责任人：田长",
    "联系人：方便群众",
    "负责人：周会",
    "联系群众张贴公告10次",
    "审核：方案 编制：全面",
    "审核：方案",
    "负责人任职",
    "联系人方式",
    "审核：通过",
    "经办：财务科",
    "负责人管理制度",
    "审核王家坝工程",
    "培训项目负责人李四光式人才",
    "编制：应急预案",
  ])("are not seen in %s", (line) => expect(masked(line)).toEqual([line]));

  test("are left alone where there is nothing to mask", () => {
    expect(masked("联系人", "项目名称", "某项目")).toEqual(["联系人", "项目名称", "某项目"]);
    expect(masked("项目责任人(签字):***", "单位(盖章):")).toEqual(["项目责任人(签字):***", "单位(盖章):"]);
    expect(masked("责任人培训次数", "≥3次")).toEqual(["责任人培训次数", "≥3次"]);
  });
});

describe("names where nothing but a gap or a row of labels tells them", () => {
  const lines = (...texts: string[]): string[] => {
    const blocks = texts.map((text, index) => ({ kind: "text" as const, place: { line: index + 1 }, text }));
    return maskPersonal({ format: "", blocks }).document.blocks.map((block) =>
      block.kind === "text" ? block.text : "",
    );
  };

  test("a name set wide, and one behind a gap", () => {
    expect(lines("联系人：李 四", "经办人　王五五 电话0556-5345678", "审核人 签字", "负责人 李　四")).toEqual([
      "联系人：＊＊＊",
      "经办人　＊＊＊ 电话＊＊＊＊＊＊＊＊＊＊＊＊",
      "审核人 签字",
      "负责人 ＊＊＊",
    ]);
  });

  test("what is no name stays", () => {
    const texts = ["主管部门 某局", "项目名称 路灯 维护", "服务对象满意度 联系群众", "负责人 备注", "联系人 单位"];
    expect(lines(...texts)).toEqual(texts);
  });

  test("the values below a row of labels", () => {
    const row = (...texts: string[]) => ({ place: {}, cells: texts.map((text, column) => ({ text, column })) });
    const rows = [row("联系人", "实施单位"), row("何十四", "某所"), row("联系人", "何十四"), row("路灯", "维护")];
    const [block] = maskPersonal({ format: "", blocks: [{ kind: "table", rows }] }).document.blocks;
    expect(block?.kind === "table" && block.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["联系人", "实施单位"],
      ["＊＊＊", "某所"],
      ["联系人", "＊＊＊"],
      ["路灯", "维护"],
    ]);
  });
});

test.each(["身份证340801198001011234", "卡号：6217 0012 3456 7890 123", "开户行账号 1202000000000000001"])(
  "a number that its label names is masked whatever its check digit: %s",
  async (text) => {
    const { forms, personal } = recognize(await readSource("a.txt", new TextEncoder().encode(`${text}\n`)));
    expect(forms).toEqual([]);
    expect(personal).toHaveLength(1);
  },
);

test.each(["开户行账号", "收款人账号", "银行账户"])("the cell behind %s is masked", async (label) => {
  const text = `| 项目名称 | 路灯 |\n| ${label} | 1202000000000000 |\n| 年度目标 | 常亮。 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 路灯 | 5盏 |`;
  const { document } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(JSON.stringify(document)).not.toContain("1202000000000000");
});

test("what stands behind a person's label and names nobody is kept among the other lines", async () => {
  const form = markdownForm()
    .replace("| 年度目标 |", "| 联系人 | 综合科 | 联系电话 | 另行公布 | |\n| 年度目标 |")
    .concat("填报人：李四　负责人：办公室\n");
  const { forms, unreadCells } = recognize(await readSource("a.md", new TextEncoder().encode(form)));
  expect(forms[0]?.others).toEqual([
    { label: "联系人", text: "综合科" },
    { label: "联系电话", text: "另行公布" },
  ]);
  expect(unreadCells).toBe(0);
});

test("a column of persons beside the indicators keeps what names nobody, and nothing slides into it", async () => {
  const rows = [
    "项目名称|甲",
    "主管部门|[106]某局",
    "年度目标|办好。",
    "一级指标|二级指标|三级指标|指标值|负责人|备注",
    "产出指标|数量指标|场次|3场|公路科 王芳|无",
    "|成本指标|单价|4元|张三|",
  ].map(htmlRow);
  const html = `<meta charset="utf-8"><p>2024年项目支出绩效目标表</p><table>${rows.join("")}</table>`;
  const { forms, unreadCells } = recognize(await readSource("a.html", new TextEncoder().encode(html)));
  expect(forms[0]?.indicators).toMatchObject([
    { name: "场次", remark: "无", others: [{ label: "负责人", text: "公路科 ＊＊" }] },
    { name: "单价", target: "4元", others: [] },
  ]);
  expect(forms[0]?.indicators[1]?.remark).toBeUndefined();
  expect(unreadCells).toBe(0);
});

test.each([
  ["责任人", "王建国、李秀兰、赵志强、钱伟", "＊＊＊"],
  ["项目负责人", "局长王建国", "局长＊＊＊"],
  ["责任领导", "副局长 陈建华", "＊＊＊"],
  ["联系电话", "5345678转801", "＊＊＊"],
  ["联系人", "王 建 国", "＊＊＊"],
  ["联系人及方式", "王建国 5345678", "＊＊＊"],
  ["填报人", "王建国 填报日期：2025-1-3", "＊＊＊ 填报日期：2025-1-3"],
  ["承办人", "孔祥熙", "＊＊＊"],
  ["微信号", "wxid_88", "＊＊＊"],
  ["户名", "王建国", "＊＊＊"],
  ["户名", "某市水利局", "某市水利局"],
  ["责任人", "林长", "林长"],
  ["责任人", "柳店乡", "柳店乡"],
  ["责任人", "王家坝村", "王家坝村"],
  ["负责人", "见附件", "见附件"],
  ["负责人联系方式", "王建国6320118", "＊＊＊"],
  ["联系人", "社工", "社工"],
  ["项目负责人", "新建、改建、扩建、续建", "新建、改建、扩建、续建"],
])("%s | %s → %s", (label, value, expected) => {
  const table = [
    ["项目名称", "路灯"],
    [label, value],
  ].map((cells) => ({
    place: {},
    cells: cells.map((text, column) => ({ text, column })),
  }));
  const { document } = maskPersonal({ format: "x", blocks: [{ kind: "table", rows: table }] });
  const [block] = document.blocks;
  expect(block?.kind === "table" && block.rows[1]?.cells[1]?.text).toBe(expected);
});

test("a name set wide in a row of names is one", () => {
  expect(isName("李 四、王五", "certain")).toBe(true);
});

test("a name that a converter wrote into each column of its cell is masked in all, a label behind no name is none", () => {
  const cellsOf = (texts: string): string[] => {
    const rows = ["项目名称|路灯", texts].map((line) => ({
      place: {},
      cells: line.split("|").map((text, column) => ({ text, column })),
    }));
    const [block] = maskPersonal({ format: "x", blocks: [{ kind: "table", rows }] }).document.blocks;
    return block?.kind === "table" ? (block.rows[1]?.cells.map(({ text }) => text) ?? []) : [];
  };
  const repeated = cellsOf("项目负责人|项目负责人|万晓棠|万晓棠|万晓棠");
  expect(repeated).toEqual(["项目负责人", "项目负责人", "＊＊＊", "＊＊＊", "＊＊＊"]);
  expect(cellsOf("项目负责人||建设地点|某村")).toEqual(["项目负责人", "", "建设地点", "某村"]);
});
