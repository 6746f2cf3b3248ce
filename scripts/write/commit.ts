/** Files → disk, all or none: staged beside their targets first, then moved into place; a failure restores the old. */
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

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
  files: ReadonlyMap<string, string | Uint8Array>,
  gone: readonly string[] = [],
): Promise<CommitResult> {
  const [added, updated]: [string[], string[]] = [[], []];
  for (const [path, content] of files) {
    const before = await readFile(path).catch(() => undefined);
    if (before === undefined) added.push(path);
    else if (!before.equals(Buffer.from(content))) updated.push(path);
  }
  const there = await Promise.all(
    gone.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  const removed = gone.filter((_, index) => there[index]);
  return { added, updated, removed, unchanged: files.size - added.length - updated.length };
}

/**
 * Absolute path → new content, and the absolute paths that go. Files that already have these bytes are not touched.
 * Throws after restoring.
 */
export async function commitFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  gone: readonly string[] = [],
): Promise<CommitResult> {
  const changes: { path: string; staged: string; before: Buffer | undefined }[] = [];
  let unchanged = 0;
  const moved: typeof changes = [];
  const folders: string[] = [];
  const removed: { path: string; before: Buffer }[] = [];
  try {
    for (const [path, content] of files) {
      const before = await readFile(path).catch(() => undefined);
      if (before?.equals(Buffer.from(content))) {
        unchanged += 1;
        continue;
      }
      const change = { path, staged: `${path}.${process.pid}.new`, before };
      changes.push(change);
      const folder = await mkdir(dirname(path), { recursive: true });
      if (folder !== undefined) folders.push(folder);
      await writeFile(change.staged, content);
    }
    for (const change of changes) {
      await rename(change.staged, change.path);
      moved.push(change);
    }
    for (const path of gone) {
      const before = await readFile(path).catch(() => undefined);
      if (before === undefined) continue;
      await rm(path);
      removed.push({ path, before });
    }
  } catch (error) {
    // Each step on its own: what cannot be undone must not keep the rest from being undone.
    const undo = (step: Promise<unknown>): Promise<unknown> => step.catch(() => undefined);
    for (const change of changes) await undo(rm(change.staged, { force: true }));
    for (const { path, before } of moved) await undo(before ? writeFile(path, before) : rm(path, { force: true }));
    for (const { path, before } of removed) await undo(writeFile(path, before));
    for (const folder of folders) await undo(rm(folder, { recursive: true, force: true }));
    throw error;
  }
  return {
    added: changes.flatMap(({ path, before }) => (before === undefined ? [path] : [])),
    updated: changes.flatMap(({ path, before }) => (before === undefined ? [] : [path])),
    removed: removed.map(({ path }) => path),
    unchanged,
  };
}
