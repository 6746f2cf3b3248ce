/** What an import would write: pure, so that a dry run and a real one cannot differ. */
import { createHash } from "node:crypto";
import type { SourceRecord, Transcript } from "../../src/model/document.ts";
import type { Notice } from "../../src/model/notice.ts";
import type { Content } from "../../src/records/content.ts";
import type { Recognition, RecognizedForm } from "../recognize/form.ts";
import { formatExtent, formatPlace, type SourceDocument } from "../source/document.ts";
import { comparableName, departmentIdOf, documentIdOf, freeSlug, slugOf } from "./identity.ts";
import { recordOf } from "./record.ts";
import { writeYaml } from "./yaml.ts";

/** One document, read and recognized. */
export interface ImportedDocument {
  /** Name without folders. */
  readonly fileName: string;
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

/** A form that has all that its place in the content needs. */
type PlaceableForm = RecognizedForm & {
  readonly name: string;
  readonly year: number;
  readonly department: NonNullable<RecognizedForm["department"]>;
};

export function isPlaceable(form: RecognizedForm): form is PlaceableForm {
  return form.name !== undefined && form.year !== undefined && form.department !== undefined;
}

/** The files for all documents; two documents that claim one project are an error and neither overwrites. */
export function planImport(imports: readonly ImportedDocument[], existing: Content): ImportPlan {
  const content = new Map<string, string>();
  const originals = new Map<string, Uint8Array>();
  const notices: Notice[] = [];
  const claims = new Map<string, string>();
  for (const imported of imports) {
    const forms = imported.recognition.forms.filter(isPlaceable);
    const [first] = forms;
    if (!first) continue;
    const documentId = documentIdOf(first.year, departmentIdOf(first.department), imported.fileName);
    const projects = placeForms(forms, documentId, existing);
    const clash = [...projects].find(([id]) => claims.has(id));
    if (clash) {
      const data = { name: clash[1].name, other: claims.get(clash[0]) ?? "" };
      notices.push({ code: "project-claimed-twice", severity: "error", path: imported.fileName, data });
      continue;
    }
    for (const [id, form] of projects) {
      claims.set(id, imported.fileName);
      const departmentId = id.split("/")[1] ?? "";
      const continues = existing.projects.get(id)?.continues;
      const placement =
        continues === undefined ? { departmentId, documentId } : { departmentId, documentId, continues };
      content.set(`projects/${id}.yaml`, writeYaml(recordOf(form, placement)));
      const departmentPath = `departments/${departmentId}.yaml`;
      if (!existing.departments.has(departmentId)) content.set(departmentPath, departmentText(form.department));
    }
    content.set(`documents/${documentId}.yaml`, writeYaml(documentRecordOf(imported, projects)));
    content.set(`documents/${documentId}.json`, `${JSON.stringify(transcriptOf(imported.document))}\n`);
    originals.set(`${documentId}/${imported.fileName}`, imported.bytes);
  }
  return { content, originals, notices };
}

/** Project id → form. A project that is already published under the same name keeps its slug. */
function placeForms(
  forms: readonly PlaceableForm[],
  documentId: string,
  existing: Content,
): Map<string, PlaceableForm> {
  const known = new Map<string, string>();
  for (const [id, form] of existing.projects) {
    const [year, department] = id.split("/");
    known.set(`${year}/${department}/${comparableName(form.name)}`, id);
  }
  const placed = new Map<string, PlaceableForm>();
  const taken = new Set(existing.projects.keys());
  for (const form of forms) {
    const folder = `${form.year}/${departmentIdOf(form.department)}`;
    const own = known.get(`${folder}/${comparableName(form.name)}`);
    const kept = own !== undefined && !placed.has(own) && ownsProject(existing, own, documentId) ? own : undefined;
    const id = kept ?? freeSlug(`${folder}/${slugOf(form.name)}`, taken);
    taken.add(id);
    placed.set(id, form);
  }
  return placed;
}

function ownsProject(existing: Content, id: string, documentId: string): boolean {
  const source = existing.projects.get(id)?.source;
  return source === undefined || source.document === documentId;
}

function departmentText(department: { readonly code?: string; readonly name: string }): string {
  const { code, name } = department;
  return writeYaml(code === undefined ? { 名称: name } : { 名称: name, 代码: code });
}

function documentRecordOf(imported: ImportedDocument, projects: ReadonlyMap<string, PlaceableForm>): object {
  const { recognition, bytes, fileName, document } = imported;
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
