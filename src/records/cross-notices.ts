/** What one content file cannot know alone: its place, and the records that it points to. */
import type { ProjectForm } from "../model/form.ts";
import type { Notice } from "../model/notice.ts";
import type { Content, ContentFile } from "./content.ts";
import { placeOf } from "./parse.ts";

/** The errors between files: wrong folders, missing records, two forms from one table. */
export function crossNotices(content: Content, files: readonly ContentFile[]): Notice[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const claims = new Map<string, string>();
  const notices: Notice[] = [];
  for (const folder of ["projects", "evaluations"] as const) {
    for (const [id, form] of content[folder]) {
      notices.push(...formNotices(`${folder}/${id}.yaml`, id, form, texts, claims));
    }
  }
  for (const id of content.documents.keys()) {
    if (texts.has(`documents/${id}.json`)) continue;
    const path = `documents/${id}.yaml`;
    notices.push({ code: "missing-transcript", severity: "error", path, data: { file: `documents/${id}.json` } });
  }
  return notices;
}

function formNotices(
  path: string,
  id: string,
  form: ProjectForm,
  texts: ReadonlyMap<string, string>,
  claims: Map<string, string>,
): Notice[] {
  const [year = "", department = ""] = id.split("/");
  const { departmentId, source, continues, formKind } = form;
  const notices: Notice[] = [];
  const note = (code: string, keys: readonly string[], data: Record<string, string> = {}): void => {
    notices.push({ code, severity: "error", path, ...placeOf(texts.get(path) ?? "", keys), data });
  };
  const isEvaluation = path.startsWith("evaluations/");
  if (isEvaluation !== (formKind === "evaluation"))
    note(isEvaluation ? "evaluation-only" : "evaluation-here", ["表类"]);
  if (String(form.year) !== year) note("wrong-year", ["年度"], { year, value: String(form.year) });
  if (departmentId !== department) note("wrong-department", ["主管部门"], { department, value: departmentId });
  if (!texts.has(`departments/${departmentId}.yaml`)) note("unknown-department", ["主管部门"], { value: departmentId });
  if (source && !texts.has(`documents/${source.document}.yaml`))
    note("unknown-document", ["原件", "文件"], { value: source.document });
  if (continues && !texts.has(`projects/${continues}.yaml`)) note("unknown-project", ["延续自"], { value: continues });
  const claim = claimOf(form);
  const other = claim === undefined ? undefined : claims.get(claim);
  if (other !== undefined) note("source-claimed-twice", ["原件"], { other });
  else if (claim !== undefined) claims.set(claim, path);
  return notices;
}

/** What only one form can come from: the row of a document that has its name, or else its extent. */
function claimOf({ source }: ProjectForm): string | undefined {
  const where = source?.rows.项目名称 ?? source?.place;
  return source && where !== undefined ? `${source.document} ${source.table} ${where}` : undefined;
}
