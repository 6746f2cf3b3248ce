/** Installs what is missing; plain JavaScript, because it runs before anything is installed, on any Node from 20. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

// In one string for the shell: on Windows npm is a script that only a shell can start.
if (!isInstalled()) process.exitCode = spawnSync("npm ci", { cwd: root, stdio: "inherit", shell: true }).status ?? 1;

/** Whether every package of the lockfile that this machine needs is there in the locked version. */
function isInstalled() {
  const want = packagesIn(join(root, "package-lock.json"));
  const have = packagesIn(join(root, "node_modules", ".package-lock.json"));
  return (
    want !== undefined &&
    have !== undefined &&
    Object.entries(want).every(
      ([path, entry]) => path === "" || entry.optional || have[path]?.version === entry.version,
    )
  );
}

/** The packages of a lockfile by path; undefined when there is none or an interrupted install left half of it. */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}
