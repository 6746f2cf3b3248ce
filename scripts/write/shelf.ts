/** The published forms of one kind (projects, self-evaluations): who owns which name, and which ids are taken. */
import type { Notice } from "../../src/model/notice.ts";
import type { Content } from "../../src/records/content.ts";
import { comparableName, freeSlug, slugOf } from "./identity.ts";
import type { KeyedForm, PlaceableForm } from "./place.ts";

/** Finds the places of forms, document after document; each call knows what the earlier ones took. */
export interface Shelf {
  /** Why the document cannot have these forms: another one, or an earlier one of this run, has them. */
  refusal(keyed: readonly KeyedForm[], documentId: string, path: string): Notice | undefined;
  /** The ids of the forms, and the ids that the document had and has no more. */
  assign(keyed: readonly KeyedForm[], documentId: string, path: string): Assigned;
  /** Whether the document had one of these forms before this run. */
  holds(keyed: readonly KeyedForm[], documentId: string): boolean;
  /** Id of the form of this year, department and name. */
  idOf(key: string): string | undefined;
}

export interface Assigned {
  readonly placed: ReadonlyMap<string, PlaceableForm>;
  readonly gone: readonly string[];
}

/** `prefer` names the id that a new form should have if it is free. */
export function openShelf(
  forms: Content["projects"],
  documents: Content["documents"],
  prefer: (key: string) => string | undefined = () => undefined,
): Shelf {
  const taken = new Set(forms.keys());
  /** Document (none: written by hand) → year, department and name → ids in the order of the document. */
  const known = new Map<string | undefined, Map<string, string[]>>();
  const owners = new Map<string, Set<string>>();
  const idByKey = new Map<string, string>();
  const claims = new Map<string, string>();
  const inOrder = [...forms].sort(([, a], [, b]) => (a.source?.table ?? 0) - (b.source?.table ?? 0));
  for (const [id, { name, source }] of inOrder) {
    const key = `${id.slice(0, id.lastIndexOf("/"))}/${comparableName(name)}`;
    const own = known.get(source?.document) ?? new Map<string, string[]>();
    known.set(source?.document, own.set(key, [...(own.get(key) ?? []), id]));
    if (source) owners.set(key, (owners.get(key) ?? new Set()).add(source.document));
    if (!idByKey.has(key)) idByKey.set(key, id);
  }
  return {
    idOf: (key) => idByKey.get(key),
    holds: (keyed, documentId) => keyed.some(({ key }) => known.get(documentId)?.has(key)),
    refusal: (keyed, documentId, path) => {
      for (const { form, key } of keyed) {
        const foreign = [...(owners.get(key) ?? [])].find((owner) => owner !== documentId);
        const other = claims.get(key) ?? (foreign && (documents.get(foreign)?.fileName ?? foreign));
        if (other === undefined) continue;
        return { code: "project-claimed-twice", severity: "error", path, data: { name: form.name, other } };
      }
      return undefined;
    },
    assign: (keyed, documentId, path) => {
      const own = new Map([...(known.get(documentId) ?? [])].map(([key, ids]) => [key, [...ids]]));
      const unchanged = sameContent(keyed, own, forms);
      const byHand = new Map<string, string[]>();
      const placed = new Map<string, PlaceableForm>();
      for (const one of keyed) {
        const { form, folder, key } = one;
        if (!byHand.has(key)) byHand.set(key, [...(known.get(undefined)?.get(key) ?? [])]);
        const id =
          byHand.get(key)?.shift() ??
          unchanged.get(one) ??
          own.get(key)?.shift() ??
          freeSlug(prefer(key) ?? `${folder}/${slugOf(form.name)}`, taken);
        taken.add(id);
        claims.set(key, path);
        if (!idByKey.has(key)) idByKey.set(key, id);
        placed.set(id, form);
      }
      return { placed, gone: [...own.values()].flat() };
    },
  };
}

/** Of forms of one name those that say what an id has said, with that id, which is taken from `own`: the order may change. */
function sameContent(
  keyed: readonly KeyedForm[],
  own: ReadonlyMap<string, string[]>,
  forms: Content["projects"],
): ReadonlyMap<KeyedForm, string> {
  const same = new Map<KeyedForm, string>();
  for (const one of keyed) {
    const ids = own.get(one.key) ?? [];
    const at = ids.findIndex((id) => promiseOf(forms.get(id)) === promiseOf(one.form));
    const [id] = at === -1 ? [] : ids.splice(at, 1);
    if (id !== undefined) same.set(one, id);
  }
  return same;
}

/** What a form promises, for comparing: its goal, its indicators and its sum. */
function promiseOf(form: Pick<PlaceableForm, "goal" | "funds" | "indicators"> | undefined): string {
  const lines = form?.indicators.map(({ name, target }) => [name, target]);
  return JSON.stringify([form?.goal, form?.funds?.total, lines]);
}
