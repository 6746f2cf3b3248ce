/** What Astro says about its own build. */
export interface AstroTimes {
  /** Pages that Astro counts, and the seconds that it gives for the whole build. */
  readonly pages?: number;
  readonly seconds?: number;
  /** Seconds until the content is loaded and its types are written. */
  readonly contentSeconds?: number;
}

/** The times in the output of `astro build`; absent ones were not printed. */
export function readAstroTimes(output: string): AstroTimes {
  const [, pages, whole] = /(\d+) page\(s\) built in ([\d.]+m?s)/u.exec(output) ?? [];
  const content = /\[types\] Generated ([\d.]+m?s)/u.exec(output)?.[1];
  return {
    ...(pages !== undefined && whole !== undefined ? { pages: Number(pages), seconds: secondsOf(whole) } : {}),
    ...(content === undefined ? {} : { contentSeconds: secondsOf(content) }),
  };
}

/** `1.66s` → 1.66, `994ms` → 0.994. */
function secondsOf(text: string): number {
  return text.endsWith("ms") ? Number.parseFloat(text) / 1000 : Number.parseFloat(text);
}
