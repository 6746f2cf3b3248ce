/** The name under which the file of an original is published. */

/** What no browser runs as a page of the site; everything else may be one, also without an ending. */
const HARMLESS = /\.(?:docx?|xlsx?|pdf|csv|tsv|md|markdown|txt|rtf|od[ts]|wps|et)$/iu;

/**
 * A saved web page could run its scripts as the site's own: its file ends with `.txt`, so that its source is shown. The
 * bytes, and so the hash, stay; the page offers it for download under its own name.
 */
export function originalNameOf(fileName: string): string {
  return HARMLESS.test(fileName) ? fileName : `${fileName}.txt`;
}
