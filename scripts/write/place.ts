/** Where the forms of a document belong in the content: which projects they are, and which ones are new. */
import type { Notice } from "../../src/model/notice.ts";
import type { Content } from "../../src/records/content.ts";
import type { RecognizedForm } from "../recognize/form.ts";
import { comparableName, departmentIdAmong, documentIdOf, freeSlug, publishedNameOf, slugOf } from "./identity.ts";

/** A form that has all that its place in the content needs. */
export type PlaceableForm = RecognizedForm & {
  readonly name: string;
  readonly year: number;
  readonly department: NonNullable<RecognizedForm["department"]>;
};

export function isPlaceable(form: RecognizedForm): form is PlaceableForm {
  return form.name !== undefined && form.year !== undefined && form.department !== undefined;
}

/** Places documents one after the other; each call knows what the earlier ones took. */
export interface Register {
  /** The places of a document's forms, or the notices why it has none. */
  place(
    forms: readonly RecognizedForm[],
    fileName: string,
    path: string,
    evaluations?: readonly RecognizedForm[],
  ): Placed | { readonly refused: Notice };
  /** The known departments with those of the placed forms, by id. */
  readonly departments: ReadonlyMap<string, DepartmentName>;
}

export interface Placed {
  readonly documentId: string;
  /** Name under which the original is published. */
  readonly fileName: string;
  /** Project id → form. */
  readonly projects: ReadonlyMap<string, PlaceableForm>;
  /** Id of a self-evaluation → its form; the id is its project's, where that is known. */
  readonly evaluations: ReadonlyMap<string, PlaceableForm>;
  /** Projects that an earlier state of the document had and this one has not. */
  readonly gone: readonly string[];
}

interface DepartmentName {
  readonly name: string;
  readonly code?: string;
  readonly aliases: readonly string[];
}

export function openRegister(existing: Content): Register {
  const departments = new Map<string, DepartmentName>(existing.departments);
  const fileNames = new Map([...existing.documents].map(([id, { fileName }]) => [id, fileName]));
  const taken = new Set(existing.projects.keys());
  const placedDocuments = new Map<string, string>();
  /** Year, department and name of a project → the document that it came from in this run. */
  const claims = new Map<string, string>();
  const evaluationIds = new Set<string>();

  const keyedOf = (forms: readonly RecognizedForm[]): KeyedForm[] =>
    forms.filter(isPlaceable).map((form) => {
      const departmentId = departmentIdAmong(form.department, departments);
      if (!departments.has(departmentId)) departments.set(departmentId, { ...form.department, aliases: [] });
      return { form, folder: `${form.year}/${departmentId}` };
    });

  const place: Register["place"] = (forms, originalName, path, evaluations = []) => {
    const fileName = publishedNameOf(originalName);
    const keyed = keyedOf(forms);
    const evaluated = keyedOf(evaluations);
    const [year = "", departmentId = ""] = (keyed[0] ?? evaluated[0])?.folder.split("/") ?? [];
    const documentId = documentIdOf(Number(year), departmentId, fileName, fileNames);
    const twin = placedDocuments.get(documentId);
    if (twin !== undefined) return refusal("document-claimed-twice", path, { other: twin });
    const { own, foreign } = projectsByName(existing, documentId);
    for (const { form, folder } of keyed) {
      const key = `${folder}/${comparableName(form.name)}`;
      const other = claims.get(key) ?? foreign.get(key);
      if (other !== undefined) return refusal("project-claimed-twice", path, { name: form.name, other });
    }
    const projects = new Map<string, PlaceableForm>();
    for (const { form, folder } of keyed) {
      const key = `${folder}/${comparableName(form.name)}`;
      const id = own.get(key)?.shift() ?? freeSlug(`${folder}/${slugOf(form.name)}`, taken);
      taken.add(id);
      claims.set(key, path);
      projects.set(id, form);
    }
    placedDocuments.set(documentId, path);
    fileNames.set(documentId, fileName);
    const gone = [...own.values()].flat().filter((id) => existing.projects.get(id)?.source !== undefined);
    return { documentId, fileName, projects, evaluations: placeEvaluations(evaluated, existing, evaluationIds), gone };
  };
  return { place, departments };
}

/**
 * The published projects by year, department and name: the ids that a document may take over (its own and those
 * written by hand, in the order of the document), and the documents that others came from.
 */
function projectsByName(
  existing: Content,
  documentId: string,
): { own: Map<string, string[]>; foreign: ReadonlyMap<string, string> } {
  const own = new Map<string, string[]>();
  const foreign = new Map<string, string>();
  const inOrder = [...existing.projects].sort(([, a], [, b]) => (a.source?.table ?? 0) - (b.source?.table ?? 0));
  for (const [id, { name, source }] of inOrder) {
    const [year, department] = id.split("/");
    const key = `${year}/${department}/${comparableName(name)}`;
    if (source === undefined || source.document === documentId) own.set(key, [...(own.get(key) ?? []), id]);
    else foreign.set(key, existing.documents.get(source.document)?.fileName ?? source.document);
  }
  return { own, foreign };
}

interface KeyedForm {
  readonly form: PlaceableForm;
  /** `2024/106`. */
  readonly folder: string;
}

/** A self-evaluation has the id of the project that it evaluates, or the slug of its name. */
function placeEvaluations(
  keyed: readonly KeyedForm[],
  existing: Content,
  taken: Set<string>,
): ReadonlyMap<string, PlaceableForm> {
  const placed = new Map<string, PlaceableForm>();
  for (const { form, folder } of keyed) {
    const project = [...existing.projects].find(
      ([id, { name }]) => id.startsWith(`${folder}/`) && comparableName(name) === comparableName(form.name),
    );
    const id = freeSlug(project?.[0] ?? `${folder}/${slugOf(form.name)}`, taken);
    taken.add(id);
    placed.set(id, form);
  }
  return placed;
}

function refusal(code: string, path: string, data: Record<string, string>): { refused: Notice } {
  return { refused: { code, severity: "error", path, data } };
}
