/** Names of rules, where the search shows others than its data holds. */
export const ruleNames: Readonly<Record<string, string>> = {};
