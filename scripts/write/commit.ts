/** Files → disk, all or none: staged beside their targets first, then moved into place; a failure restores the old. */
import { access, copyFile, mkdir, mkdtemp, rename, rm, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type FileContent, hasContent, writeContentTo } from "./file-content.ts";
import { clearCopies, clearLeftovers, copiesName } from "./leftovers.ts";

export interface CommitResult {
  /** Paths of the files that are new, that changed, and that went. */
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  /** Number of files that already had these bytes. */
  readonly unchanged: number;
}

/** What `commitFiles` would do; writes nothing. */
export async function compareFiles(
  files: ReadonlyMap<string, FileContent>,
  gone: readonly string[] = [],
): Promise<CommitResult> {
  const [added, updated]: [string[], string[]] = [[], []];
  for (const [path, content] of files) {
    if (!(await isThere(path))) added.push(path);
    else if (!(await hasContent(path, content))) updated.push(path);
  }
  const removed: string[] = [];
  for (const path of gone) if (await isThere(path)) removed.push(path);
  return { added, updated, removed, unchanged: files.size - added.length - updated.length };
}

/**
 * Absolute path → new content, and the absolute paths that go. Files that already have these bytes are not touched.
 * Throws after restoring; `ChangedFile` when a file that should be copied is not the one that was read.
 */
export async function commitFiles(
  files: ReadonlyMap<string, FileContent>,
  gone: readonly string[] = [],
): Promise<CommitResult> {
  const result = await compareFiles(files, gone);
  const changed = [...result.added, ...result.updated];
  const before = [...result.updated, ...result.removed];
  await clearLeftovers([...changed, ...before]);
  await clearCopies(tmpdir());
  const staged = (path: string): string => `${path}.${process.pid}.new`;
  // Apart from what is published: what is withheld now must not lie beside it, whatever ends this process.
  const apart = await mkdtemp(join(tmpdir(), copiesName()));
  const places = new Map(before.map((path, place) => [path, join(apart, String(place))]));
  const kept = (path: string): string => places.get(path) ?? "";
  const folders: string[] = [];
  const moved: string[] = [];
  try {
    for (const path of changed) {
      const folder = await mkdir(dirname(path), { recursive: true });
      if (folder !== undefined) folders.push(folder);
      await writeContentTo(staged(path), files.get(path) ?? "");
    }
    // A copy, so that the file is never missing under its own name.
    for (const path of before) await copyFile(path, kept(path));
    for (const path of changed) {
      await rename(staged(path), path);
      moved.push(path);
    }
    for (const path of result.removed) {
      await rm(path);
      moved.push(path);
    }
  } catch (error) {
    // Each step on its own: what cannot be undone must not keep the rest from being undone.
    const undo = (step: Promise<unknown>): Promise<unknown> => step.catch(() => undefined);
    const isNew = new Set(result.added);
    for (const path of moved) await undo(isNew.has(path) ? rm(path, { force: true }) : copyFile(kept(path), path));
    for (const path of changed) await undo(rm(staged(path), { force: true }));
    for (const folder of folders) await undo(rm(folder, { recursive: true, force: true }));
    throw error;
  } finally {
    await rm(apart, { recursive: true, force: true }).catch(() => undefined);
  }
  // A folder with nothing in it any more; one that holds something stays.
  for (const path of result.removed) await rmdir(dirname(path)).catch(() => undefined);
  return result;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
