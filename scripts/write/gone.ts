/** Projects that a document had and has no more. */
import { defined, type ProjectRecord, projectRecord } from "../../src/model/form.ts";
import type { Notice } from "../../src/model/notice.ts";
import type { Content } from "../../src/records/content.ts";
import { parseRecord } from "../../src/records/parse.ts";
import type { ProjectChange } from "./changes.ts";
import type { Placed } from "./place.ts";
import { writeYaml } from "./yaml.ts";

/** What becomes of one: its file `goes`, or stays with this text as one that was written by hand. */
export interface Gone {
  readonly file: string;
  readonly goes: boolean;
  readonly text?: string;
  readonly change?: ProjectChange;
  readonly notice: Notice;
}

/** The content files as they are now, by path. */
interface Texts {
  readonly texts?: ReadonlyMap<string, string>;
}

/** A project goes where its document was read whole (`wholly`) and no other project continues it. */
export function leaveOut(gone: Placed["gone"], wholly: boolean, existing: Content, { texts }: Texts): Gone[] {
  return gone.map(({ kind, id }): Gone => {
    const file = `${kind}/${id}.yaml`;
    const name = existing[kind].get(id)?.name ?? id;
    const notice = (code: string): Notice => ({ code, severity: "warning", data: { name, file } });
    if (wholly && !isContinued(id, existing))
      return { file, goes: true, change: { id, name, kind: "removed", fields: [] }, notice: notice("project-gone") };
    const before = recordAt(file, texts);
    const text = before ? { text: writeYaml(withoutSource(before)) } : {};
    return { file, goes: false, ...text, notice: notice("project-gone-kept") };
  });
}

/** The record in this file, where there is one that can be read. */
export function recordAt(file: string, texts: ReadonlyMap<string, string> | undefined): ProjectRecord | undefined {
  const text = texts?.get(file);
  return text === undefined ? undefined : parseRecord(text, file, projectRecord).value;
}

/** A project that its document no longer has, as one that was written by hand: its rows are another form's now. */
function withoutSource({ 原件: _, 问题: __, ...record }: ProjectRecord): ProjectRecord {
  const indicator = ({ 出处: ___, ...rest }: ProjectRecord["绩效指标"][number]): typeof rest => rest;
  return defined<ProjectRecord>({
    ...record,
    绩效指标: record.绩效指标.map(indicator),
    中期绩效指标: record.中期绩效指标?.map(indicator),
    预算执行: record.预算执行?.map(({ 出处: ___, ...rest }) => rest),
  });
}

/** Whether another project says that it continues this one. */
function isContinued(id: string, existing: Content): boolean {
  return [...existing.projects.values()].some((project) => project.continues === id);
}
