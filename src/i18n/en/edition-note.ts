/** What a frozen page says of itself; it is written into the page and never changes again. */
export const editionNote = {
  note: "This is the frozen edition “{name}”: it does not change when the site does.",
} as const;
