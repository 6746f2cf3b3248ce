/** Where the forms of a document belong in the content: which projects they are, and which ones are new. */
import type { Notice } from "../../src/model/notice.ts";
import type { Content } from "../../src/records/content.ts";
import type { RecognizedForm } from "../recognize/form.ts";
import { comparableName, departmentIdAmong, documentIdOf, namesakesOf, publishedNameOf } from "./identity.ts";
import { openShelf } from "./shelf.ts";

/** A form that has all that its place in the content needs. */
export type PlaceableForm = RecognizedForm & {
  readonly name: string;
  readonly year: number;
  readonly department: NonNullable<RecognizedForm["department"]>;
};

export function isPlaceable(form: RecognizedForm): form is PlaceableForm {
  return form.name !== undefined && form.year !== undefined && form.department !== undefined;
}

export interface KeyedForm {
  readonly form: PlaceableForm;
  /** `2024/106`. */
  readonly folder: string;
  /** Year, department and name, for comparing. */
  readonly key: string;
}

/** Places documents one after the other; each call knows what the earlier ones took. */
export interface Register {
  /** The places of a document's forms, or the notice why it has none. */
  place(
    forms: readonly RecognizedForm[],
    fileName: string,
    path: string,
    evaluations?: readonly RecognizedForm[],
    hash?: string,
  ): Placed | { readonly refused: Notice };
  /** The known departments with those of the placed forms, by id. */
  readonly departments: ReadonlyMap<string, DepartmentName>;
}

export interface Placed {
  readonly documentId: string;
  /** Name under which the original is published. */
  readonly fileName: string;
  /** A known document of the same name with other projects, where this one is new. */
  readonly namesake: string | undefined;
  /** Project id → form. */
  readonly projects: ReadonlyMap<string, PlaceableForm>;
  /** Id of a self-evaluation → its form; the id is its project's, where that is known. */
  readonly evaluations: ReadonlyMap<string, PlaceableForm>;
  /** What an earlier state of the document had and this one has not. */
  readonly gone: readonly { readonly kind: "projects" | "evaluations"; readonly id: string }[];
}

interface DepartmentName {
  readonly name: string;
  readonly code?: string;
  readonly aliases: readonly string[];
}

export function openRegister(existing: Content): Register {
  const departments = new Map<string, DepartmentName>(existing.departments);
  const fileNames = new Map([...existing.documents].map(([id, { fileName }]) => [id, fileName]));
  const placedDocuments = new Map<string, string>();
  const projects = openShelf(existing.projects, existing.documents);
  const evaluations = openShelf(existing.evaluations, existing.documents, projects.idOf);

  const keyedOf = (forms: readonly RecognizedForm[]): KeyedForm[] =>
    forms.filter(isPlaceable).map((form) => {
      const departmentId = departmentIdAmong(form.department, departments);
      if (!departments.has(departmentId)) departments.set(departmentId, { ...form.department, aliases: [] });
      const folder = `${form.year}/${departmentId}`;
      return { form, folder, key: `${folder}/${comparableName(form.name)}` };
    });

  const place: Register["place"] = (forms, originalName, path, evaluated = [], hash = undefined) => {
    const fileName = publishedNameOf(originalName);
    const keyed = { projects: keyedOf(forms), evaluations: keyedOf(evaluated) };
    const [year = "", departmentId = ""] = [...keyed.projects, ...keyed.evaluations][0]?.folder.split("/") ?? [];
    const sharesForms = (id: string): boolean =>
      projects.holds(keyed.projects, id) || evaluations.holds(keyed.evaluations, id);
    // The same bytes under another name are the document that was renamed.
    const renamed = [...existing.documents].find(([id, known]) => known.hash === hash && sharesForms(id))?.[0];
    const documentId = renamed ?? documentIdOf(Number(year), departmentId, fileName, { names: fileNames, sharesForms });
    const namesake = namesakesOf(`${year}/${departmentId}`, fileName, fileNames).find((id) =>
      existing.documents.has(id),
    );
    const twin = placedDocuments.get(documentId);
    const refused: Notice | undefined =
      twin === undefined
        ? (projects.refusal(keyed.projects, documentId, path) ??
          evaluations.refusal(keyed.evaluations, documentId, path))
        : { code: "document-claimed-twice", severity: "error", path, data: { other: twin } };
    if (refused) return { refused };
    const own = projects.assign(keyed.projects, documentId, path);
    const ownEvaluations = evaluations.assign(keyed.evaluations, documentId, path);
    placedDocuments.set(documentId, path);
    fileNames.set(documentId, fileName);
    return {
      documentId,
      fileName,
      namesake: existing.documents.has(documentId) ? undefined : namesake,
      projects: own.placed,
      evaluations: ownEvaluations.placed,
      gone: [
        ...own.gone.map((id) => ({ kind: "projects" as const, id })),
        ...ownEvaluations.gone.map((id) => ({ kind: "evaluations" as const, id })),
      ],
    };
  };
  return { place, departments };
}
