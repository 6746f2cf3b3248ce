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
import { crossNotices } from "./cross-notices.ts";
import { parseRecord } from "./parse.ts";
import { inspectTranscript } from "./transcript.ts";

/** A content file; `path` is relative to the content folder, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  /** Its bytes are not UTF-8; `text` is empty then. */
  readonly unreadable?: boolean;
}

/** Everything that the site is made from; ids are the paths without folder and ending. */
export interface Content {
  readonly projects: ReadonlyMap<string, ProjectForm>;
  /** Self-evaluations (自评表), under the id of the project that they evaluate. */
  readonly evaluations: ReadonlyMap<string, ProjectForm>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly documents: ReadonlyMap<string, SourceRecord>;
}

/** What a folder holds: the paths of its files, and how each is read. */
interface Folder {
  readonly paths: RegExp;
  read(file: ContentFile): readonly Notice[];
}

/** The content in id order, and the notices; with a notice of severity error it must not be used. */
export function readContent(files: readonly ContentFile[]): { content: Content; notices: Notice[] } {
  const content = {
    projects: new Map<string, ProjectForm>(),
    evaluations: new Map<string, ProjectForm>(),
    departments: new Map<string, Department>(),
    documents: new Map<string, SourceRecord>(),
  };
  const folders = foldersOf(content);
  const notices: Notice[] = [];
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const folder = folders.find(({ paths }) => paths.test(file.path));
    if (!folder) notices.push(wrongPath(file.path));
    else if (file.unreadable) notices.push({ code: "not-utf8", severity: "error", path: file.path });
    else notices.push(...folder.read(file));
  }
  notices.push(...crossNotices(content, files));
  return { content, notices: notices.sort(compareNotices) };
}

function foldersOf(
  content: {
    readonly [Name in keyof Content]: Map<string, Content[Name] extends ReadonlyMap<string, infer T> ? T : never>;
  },
): Folder[] {
  const form = ({ path, text }: ContentFile, forms: Map<string, ProjectForm>): readonly Notice[] => {
    const { value, notices } = parseRecord(text, path, projectRecord);
    if (value) forms.set(idOf(path), formOf(value));
    return notices;
  };
  return [
    {
      paths: /^projects\/\d{4}\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/u,
      read: (file) => form(file, content.projects),
    },
    {
      paths: /^evaluations\/\d{4}\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/u,
      read: (file) => form(file, content.evaluations),
    },
    {
      paths: /^departments\/[a-z0-9-]+\.yaml$/u,
      read: ({ path, text }) => {
        const { value, notices } = parseRecord(text, path, departmentRecord);
        if (value) content.departments.set(idOf(path), departmentOf(value));
        return notices;
      },
    },
    {
      paths: /^documents\/\d{4}(?:\/[a-z0-9-]+){1,2}\.yaml$/u,
      read: ({ path, text }) => {
        const { value, notices } = parseRecord(text, path, documentRecord);
        if (value) content.documents.set(idOf(path), sourceRecordOf(value));
        return notices;
      },
    },
    {
      paths: /^documents\/\d{4}(?:\/[a-z0-9-]+){1,2}\.json$/u,
      read: ({ path, text }) => inspectTranscript(text, path),
    },
  ];
}

/** Folder → the sentence that says what its files are called. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ["projects", "allowed.path.projects"],
  ["evaluations", "allowed.path.evaluations"],
  ["departments", "allowed.path.departments"],
  ["documents", "allowed.path.documents"],
]);

/** A file that stands nowhere, with what would be right in its folder. */
function wrongPath(path: string): Notice {
  const [folder = "", ...rest] = path.split("/");
  const expected = rest.length > 0 ? EXPECTED.get(folder) : undefined;
  if (expected && path.endsWith(".yml")) return { code: "wrong-ending", severity: "error", path };
  return { code: "wrong-path", severity: "error", path, data: { expected: expected ?? "allowed.path" } };
}

/** `projects/2024/106/zggzjf.yaml` → `2024/106/zggzjf`. */
function idOf(path: string): string {
  return path.slice(path.indexOf("/") + 1).replace(/\.yaml$/u, "");
}
