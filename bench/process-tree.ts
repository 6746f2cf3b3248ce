/** Memory of a process and all its descendants, where the system shows it in /proc (Linux). */
import { existsSync, readFileSync } from "node:fs";

const SAMPLE_MILLISECONDS = 100;

/** Samples from now on; `stop` gives the highest sum in MB, or undefined when the system shows none. */
export function watchTree(pid: number | undefined): { readonly stop: () => number | undefined } {
  if (pid === undefined || !existsSync(`/proc/${pid}/status`)) return { stop: () => undefined };
  let peak: number | undefined;
  const timer = setInterval(() => {
    const kilobytes = treeOf(pid).reduce((sum, one) => sum + rssOf(one), 0);
    if (kilobytes > 0) peak = Math.max(peak ?? 0, kilobytes / 1024);
  }, SAMPLE_MILLISECONDS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function treeOf(pid: number): number[] {
  const children = readOrEmpty(`/proc/${pid}/task/${pid}/children`).trim();
  return [pid, ...(children === "" ? [] : children.split(" ").flatMap((child) => treeOf(Number(child))))];
}

/** Resident memory in kB; 0 for a process that has just ended. */
function rssOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readOrEmpty(`/proc/${pid}/status`))?.[1] ?? "0");
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
