/** Frozen editions. */
export const editionsPage = {
  "editions.title": "Frozen editions",
  "editions.description":
    "Charts and data kept from earlier publications; they never change, and can be cited and checked.",
  "editions.lead":
    "Pages change when the site is updated. A frozen edition keeps the charts and the data of one publication as they were; to cite what was published then, use its addresses.",
  "editions.holds": "{projects} projects, {indicators} indicators.",
  "editions.data": "Data",
  "editions.charts": "Charts",
  "editions.check": "Checksums",
  "editions.revision": "Hash of the content (SHA-256)",
  "editions.verify": "How to check",
  "editions.how":
    "{file} lists the SHA-256 of every file of the edition. Download the files to check into the same folders as here, and run this command beside {file} to see whether any was changed:",

  "embed.pinned": "This line always shows the frozen edition “{name}”:",
  "embed.pinnedCopy": "Copy frozen version",
  "editions.link": "Frozen editions of earlier publications, which never change:",
} as const;
