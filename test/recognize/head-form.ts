/** A form with a head of these rows over one indicator; all texts here are invented. */
import { expect } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";

/** The heads of the indicators, and one below them. */
export const INDICATORS = `<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
<tr><td>产出指标</td><td>数量指标</td><td>维护路灯</td><td>≥2000盏</td></tr>`;

/** The form with these rows above its indicators. */
export async function formWith(
  rows: string,
  above = "<p>项目支出绩效目标表</p><p>（2024年度）</p>",
): Promise<RecognizedForm> {
  const html = `<meta charset="utf-8">${above}<table>${rows}${INDICATORS}</table>`;
  const { forms, unreadCells } = recognize(await readSource("a.html", new TextEncoder().encode(html)));
  const [form] = forms;
  if (!form || forms.length > 1) throw new Error(`${forms.length} forms`);
  expect(unreadCells).toBe(0);
  expect(form.indicators.map(({ target }) => target)).toEqual(["≥2000盏"]);
  return form;
}

/** A row of cells. */
export const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`;
/** The row that every form has. */
export const NAME = row("项目名称", "路灯维护", "主管部门", "某局");
/** Label → text of what the form keeps besides its fields. */
export const textsOf = ({ others }: RecognizedForm): Record<string, string> =>
  Object.fromEntries(others.map(({ label, text }) => [label, text]));
