/** The only door to the content: pages load here, views derive, components receive props. */

import { type CollectionEntry, getCollection, getEntry, type RenderResult, render } from "astro:content";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Finding, inspectForms, publicFindings } from "./checks/inspect.ts";
import { language } from "./i18n/language.ts";
import type { SourceRecord, Transcript } from "./model/document.ts";
import type { Edition } from "./model/edition.ts";
import type { ProjectForm } from "./model/form.ts";
import { compareText } from "./model/notice.ts";
import { readFont } from "./picture/font.ts";
import { type Press, pressOf } from "./picture/share-image.ts";
import type { Content } from "./records/content.ts";
import { editionsFolderOf, readEditions } from "./records/editions.ts";
import { CONTENT_FOLDER, contentAt } from "./records/held-content.ts";
import { site } from "./site.ts";
import type { DepartmentEntry, Project } from "./views/project.ts";
import { shareTextOf } from "./views/share-text.ts";

export type DocumentEntry = SourceRecord & { readonly id: string };

let projects: Promise<readonly Project[]> | undefined;
let departments: Promise<readonly DepartmentEntry[]> | undefined;
let documents: Promise<readonly DocumentEntry[]> | undefined;
let findings: Promise<ReadonlyMap<string, readonly Finding[]>> | undefined;

let editions: Promise<readonly Edition[]> | undefined;
let press: Promise<Press> | undefined;
let shared: Promise<ReadonlySet<string>> | undefined;

const SHARE_FONT = resolve("assets/noto-sans-sc/700.woff");
/** Larger sites decide for themselves: a picture takes about as long as two pages. */
const SHARED_BY_DEFAULT = 1000;

/** All projects, newest year first, then by department and by their order in the document. */
export function loadProjects(): Promise<readonly Project[]> {
  projects ??= joinProjects();
  return projects;
}

/** All departments by id. */
export function loadDepartments(): Promise<readonly DepartmentEntry[]> {
  departments ??= loadContent().then((content) => withIds(content.departments));
  return departments;
}

/** The self-evaluations (自评表) that a document holds, in its order. */
export async function loadEvaluations(documentId: string): Promise<readonly ProjectForm[]> {
  const own = [...(await loadContent()).evaluations.values()].filter((form) => form.source?.document === documentId);
  return own.sort((a, b) => (a.source?.table ?? 0) - (b.source?.table ?? 0));
}

/** All imported documents by id, newest year first. */
export function loadDocuments(): Promise<readonly DocumentEntry[]> {
  documents ??= loadContent().then((content) => withIds(content.documents).reverse());
  return documents;
}

/** What the checks found, by project id, without what speaks to the department only; computed once a build. */
export function loadFindings(): Promise<ReadonlyMap<string, readonly Finding[]>> {
  findings ??= loadProjects().then((all) => {
    const found = inspectForms(
      all.map((project) => [project.id, project]),
      site.checks,
    );
    return new Map([...found].map(([id, list]) => [id, publicFindings(list)]));
  });
  return findings;
}

/** The frozen editions that are published with the content, newest name first; read once a build. */
export function loadEditions(): Promise<readonly Edition[]> {
  editions ??= readEditions(editionsFolderOf(CONTENT_FOLDER));
  return editions;
}

/** The press for share pictures, with the signs of our own font; read once a build. */
export function loadSharePress(): Promise<Press> {
  press ??= readFile(SHARE_FONT).then((bytes) => pressOf(readFont(bytes)));
  return press;
}

/** Ids of the projects that get a share picture: all whose text the font can print whole, if the site wants any. */
export function loadSharedProjects(): Promise<ReadonlySet<string>> {
  shared ??= findSharedProjects();
  return shared;
}

async function findSharedProjects(): Promise<ReadonlySet<string>> {
  const all = await loadProjects();
  if (!(site.shareImages ?? all.length <= SHARED_BY_DEFAULT)) return new Set();
  const { has } = await loadSharePress();
  return new Set(all.filter((project) => has(shareTextOf(site, project))).map(({ id }) => id));
}

/** The text of a document as it was read; written by the import beside the document's record. */
export async function loadTranscript(id: string): Promise<Transcript> {
  return JSON.parse(await readFile(join(CONTENT_FOLDER, "documents", `${id}.json`), "utf8"));
}

export type PageEntry = CollectionEntry<"pages"> | CollectionEntry<"translations">;

/** The pages of prose by id, in the language of the interface; those without a translation in Chinese. */
export async function loadPages(): Promise<PageEntry[]> {
  const pages = (await getCollection("pages")).sort((a, b) => compareText(a.id, b.id));
  if (language.code === "zh") return pages;
  const translations = new Map((await getCollection("translations")).map((entry) => [entry.id, entry]));
  return pages.map((page) => {
    const translation = translations.get(`${language.code}/${page.id}`);
    return translation ? { ...translation, id: page.id } : page;
  });
}

/** A page of prose as a component. */
export function renderPage(entry: PageEntry): Promise<RenderResult> {
  return render(entry);
}

async function loadContent(): Promise<Content> {
  const entry = await getEntry("content", "content");
  return contentAt(entry?.data.revision ?? "");
}

/** Entries with their ids, in id order. */
function withIds<T extends object>(entries: ReadonlyMap<string, T>): (T & { readonly id: string })[] {
  return [...entries].map(([id, data]) => ({ ...data, id })).sort((a, b) => compareText(a.id, b.id));
}

async function joinProjects(): Promise<readonly Project[]> {
  const byId = new Map((await loadDepartments()).map((department) => [department.id, department]));
  const joined = withIds((await loadContent()).projects).map((form): Project => {
    const department = byId.get(form.departmentId) ?? { id: form.departmentId, name: form.departmentId, aliases: [] };
    return { ...form, department };
  });
  return joined.sort(
    (a, b) =>
      b.year - a.year ||
      compareText(a.departmentId, b.departmentId) ||
      compareText(a.source?.document ?? "", b.source?.document ?? "") ||
      (a.source?.table ?? 0) - (b.source?.table ?? 0) ||
      compareText(a.id, b.id),
  );
}
