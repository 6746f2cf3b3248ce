/** What every spreadsheet reader does with the text of a cell. */

/** Line breaks kept, white space at the ends of lines trimmed. */
export function tidyCell(text: string): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => line.replaceAll("\u00a0", " ").trim())
    .join("\n")
    .trim();
}
