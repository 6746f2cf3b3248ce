/** All content files → typed content, or every error in all of them at once. Pure: the files come in as text. */
import {
  type Department,
  departmentOf,
  departmentRecord,
  documentRecord,
  type SourceRecord,
  sourceRecordOf,
} from "../model/document.ts";
import { formOf, type ProjectForm, projectRecord } from "../model/form.ts";
import { compareNotices, compareText, type Notice } from "../model/notice.ts";
import { parseRecord, placeOf } from "./parse.ts";

/** A content file; `path` is relative to the content folder, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** Everything that the site is made from; ids are the paths without folder and ending. */
export interface Content {
  readonly projects: ReadonlyMap<string, ProjectForm>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly documents: ReadonlyMap<string, SourceRecord>;
}

const PROJECT_PATH = /^projects\/(\d{4})\/([a-z0-9-]+)\/([a-z0-9-]+)\.yaml$/u;
const DEPARTMENT_PATH = /^departments\/([a-z0-9-]+)\.yaml$/u;
const DOCUMENT_PATH = /^documents\/(\d{4}(?:\/[a-z0-9-]+){1,2})\.yaml$/u;

/** The content in id order, and the notices; with a notice of severity error it must not be used. */
export function readContent(files: readonly ContentFile[]): { content: Content; notices: Notice[] } {
  const projects = new Map<string, ProjectForm>();
  const departments = new Map<string, Department>();
  const documents = new Map<string, SourceRecord>();
  const notices: Notice[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    if (PROJECT_PATH.test(file.path)) {
      const { value, notices: found } = parseRecord(file.text, file.path, projectRecord);
      notices.push(...found);
      if (value) projects.set(idOf(file.path), formOf(value));
    } else if (DEPARTMENT_PATH.test(file.path)) {
      const { value, notices: found } = parseRecord(file.text, file.path, departmentRecord);
      notices.push(...found);
      if (value) departments.set(idOf(file.path), departmentOf(value));
    } else if (DOCUMENT_PATH.test(file.path)) {
      const { value, notices: found } = parseRecord(file.text, file.path, documentRecord);
      notices.push(...found);
      if (value) documents.set(idOf(file.path), sourceRecordOf(value));
    } else {
      notices.push({ code: "wrong-path", severity: "error", path: file.path });
    }
  }
  const texts = new Map(files.map((file) => [file.path, file.text]));
  for (const [id, form] of projects) notices.push(...crossNotices(id, form, texts));
  return { content: { projects, departments, documents }, notices: notices.sort(compareNotices) };
}

/** What one file cannot know alone: its place, and the records that it points to. */
function crossNotices(id: string, form: ProjectForm, texts: ReadonlyMap<string, string>): Notice[] {
  const path = `projects/${id}.yaml`;
  const [year = "", department = ""] = id.split("/");
  const { departmentId, source, continues } = form;
  const notices: Notice[] = [];
  const note = (code: string, keys: readonly string[], data: Record<string, string>): void => {
    notices.push({ code, severity: "error", path, ...placeOf(texts.get(path) ?? "", keys), data });
  };
  if (String(form.year) !== year) note("wrong-year", ["年度"], { year, value: String(form.year) });
  if (departmentId !== department) note("wrong-department", ["主管部门"], { department, value: departmentId });
  if (!texts.has(`departments/${departmentId}.yaml`)) note("unknown-department", ["主管部门"], { value: departmentId });
  if (source && !texts.has(`documents/${source.document}.yaml`))
    note("unknown-document", ["原件", "文件"], { value: source.document });
  if (continues && !texts.has(`projects/${continues}.yaml`)) note("unknown-project", ["延续自"], { value: continues });
  return notices;
}

/** `projects/2024/106/zggzjf.yaml` → `2024/106/zggzjf`. */
function idOf(path: string): string {
  return path.slice(path.indexOf("/") + 1).replace(/\.yaml$/u, "");
}
