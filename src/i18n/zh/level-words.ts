/** Words for the codes of both levels of indicators, where the search shows others than its data holds. */
export const levelWords: Readonly<Record<string, string>> = {};
