/** One import after the other into the same content: each plans with what the one before has written. */
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive } from "../is-alive.ts";

const PAUSE = 100;

/** What there is to say and to know while another import is at work. */
export interface Waiting {
  /** Told once, when there is one to wait for. */
  readonly onWait: () => void;
  /** Milliseconds after which the task is done all the same: a lock that nobody gives back stops nobody for good. */
  readonly longest?: number;
}

/** Does the task when no other process has a task for this folder; gives back what it does. */
export async function oneAtATime<T>(
  folder: string,
  task: () => Promise<T>,
  { onWait, longest = 120_000 }: Waiting,
): Promise<T> {
  const lock = join(tmpdir(), `mingzhang-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}.lock`);
  let waited = 0;
  let owned = false;
  while (!owned && waited < longest) {
    owned = await take(lock);
    if (owned) break;
    if (waited === 0) onWait();
    await wait(PAUSE);
    waited += PAUSE;
  }
  try {
    return await task();
  } finally {
    if (owned) await rm(lock, { force: true });
  }
}

/** Takes the lock, also from a process that is no more; a folder for temporary files that takes none holds up nobody. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) return true;
  }
  const owner = Number(await readFile(lock, "utf8").catch(() => ""));
  if (!Number.isInteger(owner) || owner <= 0 || isAlive(owner)) return false;
  await rm(lock, { force: true });
  return writeFile(lock, String(process.pid), { flag: "wx" }).then(
    () => true,
    () => false,
  );
}
