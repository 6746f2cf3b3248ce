/** Installs what is missing; plain JavaScript, because it runs before anything is installed, on any Node from 20. */
import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const wanted = join(root, "package-lock.json");
const installed = join(root, "node_modules", ".package-lock.json");

if (!isInstalled()) execSync("npm ci", { cwd: root, stdio: "inherit" });

/** Whether every package of the lockfile that this machine needs is there in the locked version. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, "utf8")).packages;
  const want = JSON.parse(readFileSync(wanted, "utf8")).packages;
  return Object.entries(want).every(
    ([path, entry]) => path === "" || entry.optional || have[path]?.version === entry.version,
  );
}
