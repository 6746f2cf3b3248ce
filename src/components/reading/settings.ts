/** The reader's settings: words in `data-reading` on the root element, remembered by the browser. */

export const SETTINGS = ["large", "huge", "contrast", "simple"] as const;
export type Setting = (typeof SETTINGS)[number];

/** 关怀版 is all of these at once. */
export const CARE: readonly Setting[] = ["large", "contrast", "simple"];

const KEY = "mingzhang-reading";
const SIZES: readonly Setting[] = ["large", "huge"];

/** The settings that hold now, in a fixed order. */
export function settingsOf(words: string | undefined): Setting[] {
  const held = (words ?? "").split(" ");
  return SETTINGS.filter((setting) => held.includes(setting));
}

/** What a choice makes of the settings: a size replaces the size, `normal` takes it away, the others switch. */
export function chosen(held: readonly Setting[], choice: Setting | "normal" | "all"): Setting[] {
  if (choice === "all") return isCare(held) ? [] : keepOrder([...CARE, ...held.filter((one) => one === "huge")]);
  if (choice === "normal") return held.filter((setting) => !SIZES.includes(setting));
  if (SIZES.includes(choice)) return keepOrder([...held.filter((setting) => !SIZES.includes(setting)), choice]);
  return held.includes(choice) ? held.filter((setting) => setting !== choice) : keepOrder([...held, choice]);
}

/** Whether 关怀版 is on: large or very large type, high contrast and the simple layout. */
export function isCare(held: readonly Setting[]): boolean {
  return SIZES.some((size) => held.includes(size)) && held.includes("contrast") && held.includes("simple");
}

/** Applies settings to the page and remembers them, where the browser lets a page remember. */
export function applySettings(held: readonly Setting[]): void {
  document.documentElement.dataset.reading = held.join(" ");
  try {
    localStorage.setItem(KEY, held.join(" "));
  } catch {
    // Private windows may refuse; the settings then last as long as the page.
  }
}

function keepOrder(held: readonly Setting[]): Setting[] {
  const withoutBoth = held.includes("huge") ? held.filter((setting) => setting !== "large") : held;
  return SETTINGS.filter((setting) => withoutBoth.includes(setting));
}
