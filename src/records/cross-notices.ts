/** What one content file cannot know alone: its place, and the records that it points to. */
import type { ProjectForm } from "../model/form.ts";
import type { Notice } from "../model/notice.ts";
import type { Content, ContentFile } from "./content.ts";
import { placeOf } from "./parse.ts";

/** The errors between files: wrong folders, missing records, two forms from one table. */
export function crossNotices(content: Content, files: readonly ContentFile[]): Notice[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const claims = new Map<string, Claim>();
  const notices: Notice[] = [];
  for (const folder of ["projects", "evaluations"] as const) {
    for (const [id, form] of content[folder]) {
      const listed = isListed(id, form, content, folder);
      notices.push(...formNotices(`${folder}/${id}.yaml`, id, form, texts, claims, listed));
    }
  }
  for (const id of content.documents.keys()) {
    if (texts.has(`documents/${id}.json`)) continue;
    const path = `documents/${id}.yaml`;
    notices.push({ code: "missing-transcript", severity: "error", path, data: { file: `documents/${id}.json` } });
  }
  return notices;
}

/** A form that says it comes from a place, and whether the record of its document says so too. */
interface Claim {
  readonly path: string;
  readonly listed: boolean;
}

function isListed(id: string, { source }: ProjectForm, content: Content, folder: "projects" | "evaluations"): boolean {
  const coverage = content.documents.get(source?.document ?? "")?.coverage ?? [];
  return coverage.some(
    (entry) => entry.project === id && (entry.formKind === "evaluation") === (folder === "evaluations"),
  );
}

function formNotices(
  path: string,
  id: string,
  form: ProjectForm,
  texts: ReadonlyMap<string, string>,
  claims: Map<string, Claim>,
  listed: boolean,
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
  // Forms side by side stand in the same rows, and their document lists both.
  if (other && !(listed && other.listed)) note("source-claimed-twice", ["原件"], { other: other.path });
  else if (claim !== undefined) claims.set(claim, { path, listed });
  return notices;
}

/** What only one form can come from: the row of a document that has its name, or else its extent. */
function claimOf({ source }: ProjectForm): string | undefined {
  const where = source?.rows.项目名称 ?? source?.place;
  return source && where !== undefined ? `${source.document} ${source.table} ${where}` : undefined;
}
