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
};
