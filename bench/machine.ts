/** Where the figures come from: figures without the machine, the versions and the commit say nothing. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";

export interface Machine {
  readonly cpu?: string;
  readonly cores: number;
  readonly memoryMb: number;
  readonly platform: string;
  readonly node: string;
  readonly astro: string;
  /** Commit of the working tree, with `+` behind it when files were changed since. */
  readonly commit?: string;
}

export function describeMachine(root: string): Machine {
  const cpu = cpus()[0]?.model.trim();
  const commit = commitOf(root);
  const astro = JSON.parse(readFileSync(join(root, "node_modules/astro/package.json"), "utf8")).version;
  return {
    ...(cpu ? { cpu } : {}),
    cores: availableParallelism(),
    memoryMb: Math.round(totalmem() / 1024 / 1024),
    platform: `${process.platform}-${process.arch}`,
    node: process.versions.node,
    astro,
    ...(commit === undefined ? {} : { commit }),
  };
}

function commitOf(root: string): string | undefined {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  try {
    return `${git("rev-parse", "HEAD")}${git("status", "--porcelain") === "" ? "" : "+"}`;
  } catch {
    return undefined;
  }
}
