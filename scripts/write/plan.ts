/** What an import would write: pure, so that a dry run and a real one cannot differ. */
import { createHash } from "node:crypto";
import type { SourceRecord, Transcript } from "../../src/model/document.ts";
import { defined } from "../../src/model/form.ts";
import type { Notice } from "../../src/model/notice.ts";
import type { Content } from "../../src/records/content.ts";
import type { Recognition, RecognizedForm } from "../recognize/form.ts";
import { formatExtent, formatPlace, type SourceDocument } from "../source/document.ts";
import { isPlaceable, openRegister, type PlaceableForm } from "./place.ts";
import { type Placement, recordOf, usualDepartmentText } from "./record.ts";
import { writeYaml } from "./yaml.ts";

/** One document, read and recognized. */
export interface ImportedDocument {
  /** Name without folders. */
  readonly fileName: string;
  /** As the person named it, for the notices; the file name when it is not given. */
  readonly path?: string;
  readonly bytes: Uint8Array;
  readonly document: SourceDocument;
  readonly recognition: Recognition;
}

export interface ImportPlan {
  /** Path below the content folder → text. */
  readonly content: ReadonlyMap<string, string>;
  /** Path below the folder of the originals → bytes. */
  readonly originals: ReadonlyMap<string, Uint8Array>;
  readonly notices: readonly Notice[];
}

/** The files for all documents; two documents that claim one project are an error and neither overwrites. */
export function planImport(imports: readonly ImportedDocument[], existing: Content): ImportPlan {
  const content = new Map<string, string>();
  const originals = new Map<string, Uint8Array>();
  const notices: Notice[] = [];
  const register = openRegister(existing);
  for (const imported of imports) {
    const path = imported.path ?? imported.fileName;
    if (!imported.recognition.forms.some(isPlaceable)) continue;
    const placed = register.place(imported.recognition.forms, imported.fileName, path);
    if ("refused" in placed) {
      notices.push(placed.refused);
      continue;
    }
    const { documentId, projects, fileName } = placed;
    for (const [id, form] of projects) {
      const departmentId = id.split("/")[1] ?? "";
      const department = register.departments.get(departmentId);
      const kept = existing.projects.get(id);
      const placement = defined<Placement>({
        departmentId,
        documentId,
        continues: kept?.continues,
        answers: kept?.answers,
        usualDepartment: department && usualDepartmentText(department),
      });
      content.set(`projects/${id}.yaml`, writeYaml(recordOf(form, placement)));
      if (department && !existing.departments.has(departmentId))
        content.set(`departments/${departmentId}.yaml`, departmentText(department));
    }
    content.set(`documents/${documentId}.yaml`, writeYaml(documentRecordOf(imported, fileName, projects)));
    content.set(`documents/${documentId}.json`, `${JSON.stringify(transcriptOf(imported.document))}\n`);
    originals.set(`${documentId}/${fileName}`, imported.bytes);
    notices.push(...placed.gone.map((id) => goneNotice(path, id, existing)));
  }
  return { content, originals, notices };
}

function goneNotice(path: string, id: string, existing: Content): Notice {
  const name = existing.projects.get(id)?.name ?? id;
  return { code: "project-gone", severity: "warning", path, data: { name, file: `projects/${id}.yaml` } };
}

function departmentText(department: { readonly code?: string; readonly name: string }): string {
  const { code, name } = department;
  return writeYaml(code === undefined ? { 名称: name } : { 名称: name, 代码: code });
}

function documentRecordOf(
  imported: ImportedDocument,
  fileName: string,
  projects: ReadonlyMap<string, PlaceableForm>,
): object {
  const { recognition, bytes, document } = imported;
  const [id = ""] = projects.keys();
  const [year, departmentId] = id.split("/");
  const idByForm = new Map([...projects].map(([key, form]) => [form as RecognizedForm, key]));
  return {
    文件名: fileName,
    格式: document.format,
    年度: year,
    主管部门: departmentId,
    校验: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    字节: String(bytes.length),
    非空单元格: String(recognition.cells),
    未识别单元格: String(recognition.unreadCells),
    识别: recognition.forms.map((form) => coverageOf(form, idByForm.get(form))),
  };
}

const OUTCOME_WORDS: Readonly<Record<SourceRecord["coverage"][number]["outcome"], string>> = {
  clean: "完整",
  repaired: "已修补",
  failed: "未能识别",
};

/** How a form was read: whole, with rows put back in order, or not at all. */
export function outcomeOf(form: RecognizedForm): SourceRecord["coverage"][number]["outcome"] {
  if (!isPlaceable(form)) return "failed";
  return form.problems.length > 0 ? "repaired" : "clean";
}

function coverageOf(form: RecognizedForm, id: string | undefined): object {
  const repairs = form.problems.filter((problem) => problem.code === "shifted-row").length;
  return {
    第几表: String(form.table),
    位置: formatExtent(...form.extent),
    结果: OUTCOME_WORDS[outcomeOf(form)],
    ...(repairs > 0 ? { 修补: String(repairs) } : {}),
    ...(id === undefined ? {} : { 项目: id }),
  };
}

/** The document's text for the source page. */
export function transcriptOf(document: SourceDocument): Transcript {
  let table = 0;
  const blocks = document.blocks.map((block) => {
    if (block.kind === "text") return { text: block.text, place: formatPlace(block.place) };
    table += 1;
    const rows = block.rows.map((row) => ({
      place: formatPlace(row.place),
      cells: row.cells.map(({ text, colSpan, rowSpan }) =>
        colSpan === undefined && rowSpan === undefined
          ? text
          : { text, ...(colSpan ? { colSpan } : {}), ...(rowSpan ? { rowSpan } : {}) },
      ),
    }));
    return { table, rows };
  });
  return { blocks };
}
