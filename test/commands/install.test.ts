import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ROOT, temporaryFolder } from "./run.ts";

const PACKAGES = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/for-another-system": { version: "1.0.0", optional: true },
};

// Each test starts processes, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
  for (const name of ["scripts", "node_modules", "bin"]) mkdirSync(join(folder, name));
  copyFileSync(join(ROOT, "scripts/install.mjs"), join(folder, "scripts/install.mjs"));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: PACKAGES }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the script with an `npm` that only notes its arguments. */
function install(exitCode = 0): { code: number | null; npm: boolean; err: string } {
  const npm = join(folder, "bin/npm");
  writeFileSync(npm, `#!/bin/sh\n[ "$*" = ci ] && touch '${folder}/called'\nexit ${exitCode}\n`);
  chmodSync(npm, 0o755);
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts/install.mjs")], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` },
  });
  return { code: status, npm: existsSync(join(folder, "called")), err: stderr };
}

function installed(packages: object | string): void {
  const text = typeof packages === "string" ? packages : JSON.stringify({ packages });
  writeFileSync(join(folder, "node_modules/.package-lock.json"), text);
}

const windows = process.platform === "win32";

test.skipIf(windows)("nothing is installed when all is there", () => {
  installed({ "node_modules/a": { version: "1.0.0" } });
  expect(install()).toEqual({ code: 0, npm: false, err: "" });
});

test.skipIf(windows)("npm ci runs when nothing, another version, or a broken list is there", () => {
  expect(install()).toMatchObject({ code: 0, npm: true });
  for (const packages of [{}, { "node_modules/a": { version: "0.9.0" } }, "{ half a fi"]) {
    rmSync(join(folder, "called"));
    installed(packages);
    expect(install()).toEqual({ code: 0, npm: true, err: "" });
  }
});

test.skipIf(windows)("a failing npm ci ends with its exit code and no stack", () => {
  expect(install(7)).toEqual({ code: 7, npm: true, err: "" });
});
