/** What an import would write: pure, so that a dry run and a real one cannot differ. */
import { formatNotice } from "../../src/i18n/messages.ts";
import { defined, type ProjectRecord, projectRecord } from "../../src/model/form.ts";
import type { Notice } from "../../src/model/notice.ts";
import { originalNameOf } from "../../src/model/original-name.ts";
import type { Content } from "../../src/records/content.ts";
import { parseRecord } from "../../src/records/parse.ts";
import type { Recognition } from "../recognize/form.ts";
import { fieldChanges, type ProjectChange } from "./changes.ts";
import { documentRecordOf } from "./document-record.ts";
import type { FileOnDisk } from "./file-content.ts";
import { leaveOut, recordAt } from "./gone.ts";
import { nameNotices } from "./name-notices.ts";
import { isPlaceable, openRegister, type PlaceableForm } from "./place.ts";
import { type Placement, recordOf, usualDepartmentText } from "./record.ts";
import { transcriptOf } from "./transcript.ts";
import { writeYaml } from "./yaml.ts";

/** One document, read and recognized. */
export interface ImportedDocument {
  /** Name without folders. */
  readonly fileName: string;
  /** As the person named it, for the notices; the file name when it is not given. */
  readonly path?: string;
  readonly original: FileOnDisk;
  readonly recognition: Recognition;
}

export interface ImportPlan {
  /** Path below the content folder → text. */
  readonly content: ReadonlyMap<string, string>;
  /** Path below the folder of the originals → the file that is copied there. */
  readonly originals: ReadonlyMap<string, FileOnDisk>;
  /** Originals that are kept back: what their records say of them must still hold. */
  readonly withheld: readonly FileOnDisk[];
  /** Paths below the content folder and the folder of the originals that go. */
  readonly removed: { readonly content: readonly string[]; readonly originals: readonly string[] };
  /** What happens to projects: new, changed field by field, or gone. */
  readonly changes: readonly ProjectChange[];
  readonly notices: readonly Notice[];
}

export interface PlanOptions {
  /** The content files as they are now, by path; needed to tell what changes. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Whether the originals are published; a document whose original was withheld stays so where this is not said. */
  readonly source?: boolean | undefined;
}

/**
 * The files for all documents, each of which is asked for once and can then be forgotten; two documents that claim one
 * project are an error and neither overwrites.
 */
export function planImport(
  imports: Iterable<ImportedDocument>,
  existing: Content,
  options: PlanOptions = {},
): ImportPlan {
  const content = new Map<string, string>();
  const originals = new Map<string, FileOnDisk>();
  const keptBack: FileOnDisk[] = [];
  const removed = { content: [] as string[], originals: [] as string[] };
  const changes: ProjectChange[] = [];
  const notices: Notice[] = [];
  const register = openRegister(existing);
  for (const imported of imports) {
    const path = imported.path ?? imported.fileName;
    const { forms, evaluations } = imported.recognition;
    if (![...forms, ...evaluations].some(isPlaceable)) continue;
    const placed = register.place(forms, imported.fileName, path, evaluations, `sha256:${imported.original.sha256}`);
    if ("refused" in placed) {
      notices.push(placed.refused);
      continue;
    }
    const { documentId, projects, fileName, namesake } = placed;
    const known = existing.documents.get(documentId);
    const { masked } = imported.recognition.decided;
    if (known && masked < known.maskedByHand) {
      const data = { count: String(known.maskedByHand), now: String(masked), file: `documents/${documentId}.yaml` };
      notices.push({ code: "mask-again", severity: "error", path, data });
      continue;
    }
    if (namesake !== undefined)
      notices.push({
        code: "document-name-known",
        severity: "warning",
        path,
        data: { other: namesake, id: documentId },
      });
    notices.push(...nameNotices(placed, register.departments, existing, path));
    const own = new Map<string, string>();
    const ownChanges: ProjectChange[] = [];
    const wrong: Notice[] = [];
    const write = (kind: "projects" | "evaluations", id: string, form: PlaceableForm): void => {
      const departmentId = id.split("/")[1] ?? "";
      const department = register.departments.get(departmentId);
      const kept = existing.projects.get(id);
      const placement = defined<Placement>({
        departmentId,
        documentId,
        continues: kind === "projects" ? kept?.continues : undefined,
        answers: kind === "projects" ? kept?.answers : undefined,
        usualDepartment: department && usualDepartmentText(department),
      });
      const record = recordOf(form, placement);
      const file = `${kind}/${id}.yaml`;
      const text = writeYaml(record);
      own.set(file, text);
      wrong.push(...parseRecord(text, file, projectRecord).notices);
      if (department && !existing.departments.has(departmentId))
        own.set(`departments/${departmentId}.yaml`, departmentText(department));
      if (text !== options.texts?.get(file))
        ownChanges.push(...changeOf(file, id, record, existing[kind].has(id), options));
    };
    for (const [id, form] of projects) write("projects", id, form);
    for (const [id, form] of placed.evaluations) write("evaluations", id, form);
    const [first] = wrong;
    if (first) {
      // What no check, build or import would take afterwards is not written.
      notices.push({ code: "not-content", severity: "error", path, data: { reason: formatNotice(first) } });
      continue;
    }
    for (const [file, text] of own) content.set(file, text);
    changes.push(...ownChanges);
    const withheld = options.source === undefined ? known?.withheld === true : !options.source;
    content.set(`documents/${documentId}.yaml`, writeYaml(documentRecordOf(imported, placed, withheld)));
    content.set(`documents/${documentId}.json`, `${JSON.stringify(transcriptOf(imported.recognition.document))}\n`);
    const original = originalNameOf(fileName);
    if (!withheld) originals.set(`${documentId}/${original}`, imported.original);
    else keptBack.push(imported.original);
    if (withheld && known) removed.originals.push(`${documentId}/${original}`);
    // A document that was renamed, and a web page that an earlier version published under its own name.
    for (const before of known ? new Set([originalNameOf(known.fileName), fileName]) : [])
      if (before !== original) removed.originals.push(`${documentId}/${before}`);
    const left = leaveOut(placed.gone, [...forms, ...evaluations].every(isPlaceable), existing, options);
    for (const { file, goes, text, change, notice } of left) {
      if (goes) removed.content.push(file);
      else if (text !== undefined) content.set(file, text);
      if (change) changes.push(change);
      notices.push({ ...notice, path });
    }
  }
  return { content, originals, withheld: keptBack, removed, changes, notices };
}

function changeOf(
  file: string,
  id: string,
  after: ProjectRecord,
  known: boolean,
  options: PlanOptions,
): ProjectChange[] {
  if (!known) return [{ id, name: after.项目名称, kind: "added", fields: [] }];
  const before = recordAt(file, options.texts);
  const fields = before ? fieldChanges(before, after) : [];
  return fields.length > 0 ? [{ id, name: after.项目名称, kind: "changed", fields }] : [];
}

function departmentText(department: { readonly code?: string; readonly name: string }): string {
  const { code, name } = department;
  return writeYaml(code === undefined ? { 名称: name } : { 名称: name, 代码: code });
}
