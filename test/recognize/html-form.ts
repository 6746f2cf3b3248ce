/** A form of a web page with these rows, and its indicators in a line each. */
import { expect } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { composeTarget } from "../../src/model/split-target.ts";
import { htmlRow } from "./html-rows.ts";

/** The one form of the rows below its head; of a self-evaluation too. */
export async function formOf(rows: readonly string[], title = "项目支出绩效目标表"): Promise<RecognizedForm> {
  const lines = ["项目名称|甲项目{c4}", "主管部门|某局{c4}", "年度目标|办好。{c4}", ...rows];
  const table = lines.map(htmlRow).join("");
  const html = `<meta charset="utf-8"><p>${title}</p><p>（2024年度）</p><table>${table}</table>`;
  const { forms, evaluations } = recognize(await readSource("form.html", new TextEncoder().encode(html)));
  expect(forms.length + evaluations.length).toBe(1);
  return [...forms, ...evaluations][0] as RecognizedForm;
}

/** `level1 / level2 / name / target`, `-` for what is not printed. */
export function linesOf({ indicators }: RecognizedForm): string[] {
  return indicators.map(({ level1, level2, name, target, operator, unit }) =>
    [level1, level2, name, composeTarget(target, operator, unit).target].map((text) => text ?? "-").join(" / "),
  );
}
