/** LibreOffice as the effect that converts old documents, where it is installed. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { copiesName } from "../write/leftovers.ts";
import type { Convert } from "./convert.ts";

const PROGRAMS = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const SECONDS = 60;

/** Converts in a folder of its own that is removed again; undefined when LibreOffice is missing or fails. */
export const convertWithLibreOffice: Convert = async (bytes, ending, target) => {
  const folder = await mkdtemp(join(tmpdir(), copiesName()));
  try {
    await writeFile(join(folder, `document.${ending}`), bytes);
    for (const program of PROGRAMS) {
      // What one program cannot convert, the same program under another name cannot either.
      if (!(await run(program, folder, ending, target))) continue;
      return await readFile(join(folder, `document.${target}`)).catch(() => undefined);
    }
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Whether there is such a program; what became of the file shows in the folder. A profile of its own: an office that is
 * open already would take the job and never answer.
 */
function run(program: string, folder: string, ending: string, target: string): Promise<boolean> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const options = [profile, "--headless", "--norestore", "--convert-to", target, "--outdir", folder];
  return new Promise((resolve) => {
    execFile(program, [...options, join(folder, `document.${ending}`)], { timeout: SECONDS * 1000 }, (error) =>
      resolve(error?.code !== "ENOENT"),
    );
  });
}
