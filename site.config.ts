/** The one file that a department edits. Leave out what you do not have; nothing is made up for it. */
export const site = {
  /** Name of the site, in titles and the header. */
  name: "明账",
  /** One sentence under the name. */
  tagline: "部门项目支出绩效目标公开",
  /** Address that the site will have, without a path: used for citations and canonical links. */
  url: "http://localhost:4321",
  /** Folder below the address, "/" when there is none. */
  base: "/",
  /** 主办单位 in the footer; absent means that the footer names none. */
  organizer: undefined as string | undefined,
  /** Rules of `npm run check` (docs/checks.md). Switching one off needs a reason, which the site shows. */
  checks: {
    off: [] as { rule: string; reason: string }[],
    /** Rules that depend on local practice and are off unless named here, e.g. "satisfaction-floor". */
    on: [] as string[],
  },
};
