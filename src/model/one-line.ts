/** Names of files as a terminal may show them: whatever signs they hold, they stay in their line and steer nothing. */

/** The text with each run of control characters (ESC, line breaks) as one sign that stands for what cannot be shown. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, "\uFFFD");
}
