/** Whoever asks a command for help gets its usage, which is no failure. */

/** Whether `--help` or `-h` is among the words. */
export function asksForHelp(words: readonly string[]): boolean {
  return words.some((word) => word === "--help" || word === "-h");
}
