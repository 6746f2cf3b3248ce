// @ts-check
/** Astro's log without its line for every file: a count now and then instead. Astro takes this as JavaScript only. */
import nodeLog from "astro/logger/node";
import { t } from "../../src/i18n/translate.ts";

/** Files from one count to the next; two lines a file cost a large build some seconds and bury its warnings. */
const STEP = 1000;

/**
 * @param {import("astro/logger/node").NodeHandlerConfig} [options]
 * @param {import("astro").AstroLoggerDestination} [log] where everything else goes
 * @returns {import("astro").AstroLoggerDestination}
 */
export default function progressLog(options, log = nodeLog(options)) {
  let files = 0;
  return {
    write(message) {
      if (isDuration(message) || isAboutAstro(message)) return;
      if (!isFile(message)) return log.write(message);
      files += 1;
      if (files % STEP === 0)
        log.write({ ...message, label: "build", message: t("build.files", { files }), newLine: true });
    },
  };
}

/** Astro names a file first, its line left open. @param {import("astro").AstroLoggerMessage} message */
function isFile({ level, newLine }) {
  return level === "info" && !newLine;
}

/** A translation makes no files for machines, on purpose. */
const MAKES_PAGES_ONLY = process.env.MINGZHANG_FOLDER !== undefined;

/** And ends the line with how long it took; a file that was not made is told. @param {import("astro").AstroLoggerMessage} message */
function isDuration({ level, label, message }) {
  return (
    level === "info" &&
    label === "SKIP_FORMAT" &&
    message.includes("(+") &&
    (MAKES_PAGES_ONLY || !message.includes("(file not"))
  );
}

/** The bundler warns of a mark that Astro itself leaves in MDX pages. @param {import("astro").AstroLoggerMessage} message */
function isAboutAstro({ level, message }) {
  return level === "warn" && message.includes('"use astro:head-inject"');
}
