import type { RuleTexts } from "../zh/checks.ts";
import { ruleNames } from "./rule-names.ts";

export const wordingRules: Readonly<Record<string, RuleTexts>> = {
  placeholder: {
    name: ruleNames.placeholder,
    say: { placeholder: "The content is “{text}”, as if it had not been filled in yet." },
    fix: "Fill in the final content; write 不适用 (not applicable) where nothing applies.",
    why: "Requirement for filling in the form: a placeholder is no content.",
    good: "不适用 (not applicable)",
    bad: "XX, 待定 (to be decided), 暂无 (none yet)",
    limits: "Only fields that hold nothing but a placeholder.",
  },
  residue: {
    name: ruleNames.residue,
    say: {
      start: "The text begins with “{text}”, of which “{digits}” may be superfluous.",
      space: "There is a space within the text: “{text}”.",
    },
    fix: "Check against the original; the site shows the text as it is.",
    why: "Characters left from numbering or copying disturb reading.",
    good: "通过项目实施……",
    bad: "1通过项目实施……",
    limits: "Numbers of enumerated items (1……2……) are left out.",
  },
  "width-mix": {
    name: ruleNames["width-mix"],
    say: {
      both: "The same text has both “{half}” and “{full}”.",
      full: "The text has the full-width “{text}”.",
    },
    fix: "Use one width of punctuation, letters and digits; the site shows the text as it is.",
    why: "Mixed forms hinder searching and reading.",
    good: "第一，……；第二，……",
    bad: "第一，……;第二,……",
    limits: "Compared only within the same text.",
  },
  typos: {
    name: ruleNames.typos,
    say: { typo: "Should “{text}” be “{right}”?" },
    fix: "Check the original; what is published already is corrected by the proper procedure.",
    why: "Texts should be proofread before publication.",
    good: "建立健全制度",
    bad: "建立建全制度",
    limits: "Only a short list is known.",
  },
  "personal-data": {
    name: ruleNames["personal-data"],
    say: {
      phone: "The text has a telephone number.",
      identity: "The text has an identity card number.",
      card: "The text has a bank card number.",
      label: "The text has a field such as contact person or contact telephone.",
    },
    fix: "Remove it before publication.",
    why: "Personal Information Protection Law, article 25: personal information must not be published without separate consent.",
    good: "The form has no contact persons and telephone numbers",
    bad: "A contact person and a mobile number beginning with 138",
    limits: "Judged by the form of the number and its check digits; public numbers of an office are raised, too.",
  },
  "secrecy-words": {
    name: "Reminder of secrecy",
    say: {
      words: "The text has “{words}”; please make sure before publication that it has passed the secrecy review.",
    },
    fix: "Confirm it by the unit’s secrecy review procedure.",
    why: "Implementation Regulations of the Law on Guarding State Secrets: information is reviewed first and published afterwards.",
    good: "There is a record of the secrecy review",
    bad: "Published without review",
    limits:
      "It only reminds the department by words; it does not say that the content is secret and is not shown in public.",
  },
};
