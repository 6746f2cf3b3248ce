/** Random forms and the ways in which documents print and damage them. */
import fc from "fast-check";
import type { Block, Cell, SourceDocument } from "../../scripts/source/document.ts";

/** What a form says; the same whatever its layout. */
export interface FormTruth {
  readonly year: number;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly period: string;
  readonly amounts: readonly [string, string, string, string];
  readonly goal: string;
  readonly indicators: readonly IndicatorTruth[];
}

export interface IndicatorTruth {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
}

/** How a document prints it. */
export interface Damage {
  /** Merged cells: known to the reader, printed as empty cells, written again in every cell, or lost so that rows slide left. */
  readonly merged: "spans" | "blank" | "repeated" | "lost";
  readonly spacedLabels: boolean;
  readonly brokenLabels: boolean;
  readonly fullWidth: boolean;
  readonly sideLabelCut: boolean;
  readonly titleInside: boolean;
  readonly emptyRows: boolean;
}

const TREE: readonly (readonly [string, readonly string[]])[] = [
  ["成本指标", ["经济成本指标", "社会成本指标", "生态环境成本指标"]],
  ["产出指标", ["数量指标", "质量指标", "时效指标"]],
  ["效益指标", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]],
  ["满意度指标", ["服务对象满意度指标"]],
];

const words = fc.stringMatching(/^[甲乙丙丁戊己庚辛湖河山林桥路站园]{3,10}$/u);
/** Names of indicators; some read like labels of the head or like levels. */
const names = fc.oneof(
  { weight: 4, arbitrary: words.map((word) => `${word}数`) },
  fc.constantFrom("项目完成时间", "社会效益", "项目预算金额", "资金总额", "开始时间", "绩效目标完成率"),
);
const amount = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 })).map(([yuan, fen]) => {
  return `${yuan}.${String(fen).padStart(2, "0")}`;
});
const target = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((number) => `≥${number}%`),
  fc.integer({ min: 1, max: 9999 }).map((number) => `${number}个`),
  fc.integer({ min: 1, max: 12 }).map((month) => `${month}月底前`),
  fc.constantFrom("明显提升", "不适用", "≤220元/人/天", "1,030,700.00元"),
);

const indicators = fc
  .tuple(...TREE.map(([, kinds]) => fc.array(fc.nat(kinds.length - 1), { maxLength: 3 })))
  .chain((chosen) => {
    const pairs = TREE.flatMap(([level1, kinds], index) =>
      [...new Set(chosen[index])].sort().map((kind) => ({ level1, level2: kinds[kind] ?? "" })),
    );
    const used = pairs.length > 0 ? pairs : [{ level1: "产出指标", level2: "数量指标" }];
    return fc.tuple(
      ...used.map((pair) =>
        fc.array(fc.record({ name: names, target }), { minLength: 1, maxLength: 3 }).map((rows) => {
          return rows.map((row): IndicatorTruth => ({ ...pair, name: row.name, target: row.target }));
        }),
      ),
    );
  })
  .map((groups) => groups.flat());

export const anyForm: fc.Arbitrary<FormTruth> = fc.record({
  year: fc.integer({ min: 2018, max: 2030 }),
  name: words.map((word) => `${word}经费`),
  department: words.map((word) => `[106]${word}局`),
  unit: words.map((word) => `${word}中心`),
  period: fc.constantFrom("1年", "3年", "2024年1月-12月"),
  amounts: fc.tuple(amount, amount, amount, amount),
  goal: fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => `通过项目实施，${parts.join("，")}。`),
  indicators,
});

export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  merged: fc.constantFrom("spans", "blank", "repeated", "lost"),
  spacedLabels: fc.boolean(),
  brokenLabels: fc.boolean(),
  fullWidth: fc.boolean(),
  sideLabelCut: fc.boolean(),
  titleInside: fc.boolean(),
  emptyRows: fc.boolean(),
});

/** A cell on its grid: text, column, columns and rows that it covers. */
type Placed = readonly [text: string, column: number, colSpan: number, rowSpan: number];

/** The form as a reader would hand it over. */
export function documentOf(form: FormTruth, damage: Damage): SourceDocument {
  const rows = gridOf(form, damage);
  const table: Block = {
    kind: "table",
    rows: rows.map((cells, index) => ({ place: { line: index + 1 }, cells: cellsOf(cells, rows, index, damage) })),
  };
  const heading = (text: string): Block => ({ kind: "text", place: { paragraph: 1 }, text });
  const above = damage.titleInside ? [] : [heading("项目支出绩效目标表"), heading(`（${form.year}年度）`)];
  return { format: "随机", blocks: [heading("以下为公开内容。"), ...above, table] };
}

/** The same as Markdown text, for the reader of pipe tables. */
export function markdownOf(document: SourceDocument): string {
  const lines = document.blocks.flatMap((block) => {
    if (block.kind === "text") return [block.text, ""];
    return block.rows.map((row) => {
      const texts: string[] = [];
      for (const cell of row.cells) texts[cell.column] = cell.text.replaceAll("\n", "<br>");
      return `| ${Array.from(texts, (text) => text ?? "").join(" | ")} |`;
    });
  });
  return lines.join("\n");
}

function gridOf(form: FormTruth, damage: Damage): Placed[][] {
  const [total, fiscal, carried, other] = form.amounts;
  const label = (text: string): string => labelText(text, damage);
  const size = form.indicators.length;
  const rows: Placed[][] = [];
  if (damage.titleInside) {
    rows.push([["项目支出绩效目标表", 0, 5, 1]], [[`（${form.year}年度）`, 0, 5, 1]]);
  }
  rows.push(
    [
      [label("项目名称"), 0, 2, 1],
      [form.name, 2, 3, 1],
    ],
    [
      [label("主管部门及代码"), 0, 2, 1],
      [form.department, 2, 1, 1],
      [label("实施单位"), 3, 1, 1],
      [form.unit, 4, 1, 1],
    ],
    [
      [label("项目期"), 0, 2, 1],
      [form.period, 2, 3, 1],
    ],
    [
      [`${label("项目资金")}\n(万元)`, 0, 2, 4],
      [label("年度资金总额:"), 2, 1, 1],
      [total, 3, 2, 1],
    ],
    [
      [label("其中:财政拨款"), 2, 1, 1],
      [fiscal, 3, 2, 1],
    ],
    [
      [label("上年结转"), 2, 1, 1],
      [carried, 3, 2, 1],
    ],
    [
      [label("其他资金"), 2, 1, 1],
      [other, 3, 2, 1],
    ],
    [
      [label("年度目标"), 0, 1, 1],
      [form.goal, 1, 4, 1],
    ],
    [
      ["绩效指标", 0, 1, size + 1],
      [label("一级指标"), 1, 1, 1],
      [label("二级指标"), 2, 1, 1],
      [label("三级指标"), 3, 1, 1],
      [label("指标值"), 4, 1, 1],
    ],
  );
  for (const [index, one] of form.indicators.entries()) {
    const before = form.indicators[index - 1];
    const newLevel1 = before?.level1 !== one.level1;
    const newLevel2 = newLevel1 || before?.level2 !== one.level2;
    const run = (same: (other: IndicatorTruth) => boolean): number => {
      const end = form.indicators.findIndex((other, at) => at > index && !same(other));
      return (end === -1 ? size : end) - index;
    };
    const cells: Placed[] = [];
    if (newLevel1) cells.push([label(one.level1), 1, 1, run((o) => o.level1 === one.level1)]);
    if (newLevel2) {
      cells.push([label(one.level2), 2, 1, run((o) => o.level1 === one.level1 && o.level2 === one.level2)]);
    }
    cells.push([one.name, 3, 1, 1], [one.target, 4, 1, 1]);
    rows.push(cells);
  }
  if (damage.sideLabelCut && damage.merged === "blank" && size >= 3) cutSideLabel(rows, size);
  return rows;
}

/** 绩 效 指 标 down the side, a letter a row. */
function cutSideLabel(rows: Placed[][], size: number): void {
  const first = rows.length - size - 1;
  const header = rows[first];
  if (!header) return;
  rows[first] = [["绩", 0, 1, 1], ...header.slice(1)];
  for (const [offset, letter] of ["效", "指", "标"].entries()) {
    const row = rows[first + 1 + offset];
    if (row) rows[first + 1 + offset] = [[letter, 0, 1, 1], ...row];
  }
}

function cellsOf(
  cells: readonly Placed[],
  rows: readonly (readonly Placed[])[],
  index: number,
  damage: Damage,
): Cell[] {
  if (damage.merged === "lost") {
    // Rows slide left: whatever a merged cell above covered is gone, and so are the columns that a cell spanned.
    return cells.map(([text], column) => ({ text, column }));
  }
  if (damage.merged === "spans") {
    return cells.map(([text, column, colSpan, rowSpan]) => ({
      text,
      column,
      ...(colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    }));
  }
  if (damage.merged === "repeated") {
    return Array.from({ length: 5 }, (_, column) => ({ column, text: textAt(rows, index, column) }));
  }
  const width = 5 + (damage.emptyRows && index % 2 === 0 && rows.length > 0 ? 1 : 0);
  return Array.from({ length: width }, (_, column) => ({
    column,
    text: cells.find((cell) => cell[1] === column)?.[0] ?? "",
  }));
}

/** The text of the cell that covers this place of the grid. */
function textAt(rows: readonly (readonly Placed[])[], index: number, column: number): string {
  for (let at = index; at >= 0; at -= 1) {
    const cell = rows[at]?.find(
      ([, from, width, height]) => column >= from && column < from + width && at + height > index,
    );
    if (cell) return cell[0];
  }
  return "";
}

function labelText(text: string, { spacedLabels, brokenLabels, fullWidth }: Damage): string {
  let printed = text;
  if (fullWidth) printed = printed.replaceAll(":", "：");
  if (spacedLabels) printed = [...printed].join(" ");
  else if (brokenLabels) printed = `${printed.slice(0, 2)}\n${printed.slice(2)}`;
  return printed;
}
