/** The record and the transcript of an imported document. */
import { messageOf } from "../../src/i18n/messages.ts";
import type { SourceRecord } from "../../src/model/document.ts";
import { formatExtent, formatPlace } from "../../src/model/place.ts";
import type { RecognizedForm } from "../recognize/form.ts";
import type { SourceNote } from "../source/document.ts";
import { isPlaceable, type Placed } from "./place.ts";
import type { ImportedDocument } from "./plan.ts";
import { problemRecordOf } from "./record.ts";

/** The record of a document: which bytes it was, and what became of each form in it. */
export function documentRecordOf(imported: ImportedDocument, placed: Placed, withheld: boolean): object {
  const { recognition, original } = imported;
  const {
    document,
    decided: { kept, masked },
  } = recognition;
  const { fileName, projects, evaluations } = placed;
  const [id = ""] = projects.size > 0 ? projects.keys() : evaluations.keys();
  const [year, departmentId] = id.split("/");
  const idByForm = new Map([...projects, ...evaluations].map(([key, form]) => [form as RecognizedForm, key]));
  return {
    文件名: fileName,
    格式: document.format,
    年度: year,
    主管部门: departmentId,
    校验: `sha256:${original.sha256}`,
    字节: String(original.size),
    非空单元格: String(recognition.cells),
    未识别单元格: String(recognition.unreadCells),
    ...(withheld ? { 原件公开: "否" } : {}),
    ...(kept.length > 0 ? { 不遮盖: kept } : {}),
    ...(masked > 0 ? { 指定遮盖: String(masked) } : {}),
    ...(recognition.otherTables > 0 ? { 其他表格: String(recognition.otherTables) } : {}),
    ...(recognition.overallForms > 0 ? { 整体支出表: String(recognition.overallForms) } : {}),
    ...unlessEmpty("读取说明", (document.notes ?? []).map(noteOf)),
    ...unlessEmpty("问题", recognition.personal.map(problemRecordOf)),
    识别: [
      ...recognition.forms.map((form) => coverageOf(form, idByForm.get(form), !idByForm.has(form))),
      ...recognition.evaluations.map((form) => ({ ...coverageOf(form, idByForm.get(form), true), 表类: "自评表" })),
    ],
  };
}

function noteOf({ code, place, data }: SourceNote): object {
  return { ...(place ? { 位置: formatPlace(place) } : {}), 内容: messageOf({ code, ...(data ? { data } : {}) }) };
}

function unlessEmpty(key: string, list: readonly object[]): Record<string, readonly object[]> {
  return list.length > 0 ? { [key]: list } : {};
}

const OUTCOME_WORDS: Readonly<Record<SourceRecord["coverage"][number]["outcome"], string>> = {
  clean: "完整",
  repaired: "已修补",
  failed: "未能识别",
};

/** Problems that say nothing of how the form was read. */
const UNREPAIRED: ReadonlySet<string> = new Set(["personal-data", "empty-label"]);

/** How a form was read: whole, with rows put back in order, or not at all. */
export function outcomeOf(form: RecognizedForm): SourceRecord["coverage"][number]["outcome"] {
  if (!isPlaceable(form)) return "failed";
  return form.problems.some(({ code }) => !UNREPAIRED.has(code)) ? "repaired" : "clean";
}

/** The problems of a form with a project stand in the project's file. */
function coverageOf(form: RecognizedForm, id: string | undefined, withProblems: boolean): object {
  const repairs = form.problems.filter((problem) => problem.code === "shifted-row").length;
  return {
    第几表: String(form.table),
    位置: formatExtent(...form.extent),
    结果: OUTCOME_WORDS[outcomeOf(form)],
    ...(repairs > 0 ? { 修补: String(repairs) } : {}),
    ...(id === undefined ? {} : { 项目: id }),
    ...(withProblems ? unlessEmpty("问题", form.problems.map(problemRecordOf)) : {}),
  };
}
