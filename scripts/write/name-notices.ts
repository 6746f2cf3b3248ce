/** What a person should know of the names in a document before it is published. */
import type { Notice } from "../../src/model/notice.ts";
import type { Content } from "../../src/records/content.ts";
import { comparableName } from "./identity.ts";
import type { openRegister, PlaceableForm, Placed } from "./place.ts";

/** Warnings: other offices under the code of a known department, and several new forms of one name. */
export function nameNotices(
  { projects, evaluations }: Pick<Placed, "projects" | "evaluations">,
  departments: ReturnType<typeof openRegister>["departments"],
  existing: Content,
  path: string,
): Notice[] {
  const offices = otherNames([...projects, ...evaluations], departments).map(
    (data): Notice => ({ code: "department-other-name", severity: "warning", path, data }),
  );
  const names = sameNamed(projects, existing).map(([name, ids]): Notice => {
    const data = { name, count: String(ids.length), ids: ids.join("、") };
    return { code: "same-name", severity: "warning", path, data };
  });
  return [...offices, ...names];
}

/** Offices that the forms print under the code of a department with another name, each once. */
function otherNames(
  forms: readonly (readonly [string, PlaceableForm])[],
  departments: ReturnType<typeof openRegister>["departments"],
): Record<string, string>[] {
  const found = new Map<string, Record<string, string>>();
  for (const [formId, { department }] of forms) {
    const id = formId.split("/")[1] ?? "";
    const known = departments.get(id);
    const names = known ? [known.name, ...known.aliases].map(comparableName) : [];
    const own = comparableName(department.name);
    // 组织部 and 市委组织部 are one office.
    const isKnown = names.some((name) => name.includes(own) || own.includes(name));
    if (!known || department.code === undefined || isKnown) continue;
    found.set(`${id} ${department.name}`, { id, code: department.code, known: known.name, name: department.name });
  }
  return [...found.values()];
}

/** Name → ids, of names that several forms of a department have in the document, where one of them is new. */
function sameNamed(projects: ReadonlyMap<string, PlaceableForm>, existing: Content): [string, string[]][] {
  const groups = Map.groupBy(projects, ([id, { name }]) => `${id.slice(0, id.lastIndexOf("/"))}/${name}`);
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.some(([id]) => !existing.projects.has(id)))
    .map((group) => [group[0]?.[1].name ?? "", group.map(([id]) => id)]);
}
