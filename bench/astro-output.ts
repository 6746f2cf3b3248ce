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
  const [, pages, whole] = /(\d+) page\(s\) built in (\d.*?s)$/mu.exec(output) ?? [];
  const content = /\[types\] Generated (\d.*?s)$/mu.exec(output)?.[1];
  return {
    ...(pages !== undefined && whole !== undefined ? { pages: Number(pages), seconds: secondsOf(whole) } : {}),
    ...(content === undefined ? {} : { contentSeconds: secondsOf(content) }),
  };
}

/** `1.66s` → 1.66, `994ms` → 0.994, `1m 4s` → 64. */
function secondsOf(text: string): number {
  if (text.endsWith("ms")) return Number.parseFloat(text) / 1000;
  const [, minutes = "0", seconds = ""] = /^(?:(\d+)m )?([\d.]+)s$/u.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
