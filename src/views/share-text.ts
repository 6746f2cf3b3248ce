/** What the share picture of a project says. */
import { t } from "../i18n/translate.ts";
import { formatWan } from "../model/money.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { ShareText } from "../picture/share-image.ts";
import { amountOf, type Project } from "./project.ts";

/** Department, year, name, money where it is stated, and whose site it is. */
export function shareTextOf({ name, tagline }: Pick<SiteSettings, "name" | "tagline">, project: Project): ShareText {
  const amount = amountOf(project);
  return {
    head: t("share.image.head", { department: project.department.name, year: project.year }),
    title: project.name.replace(/\s+/gu, " ").trim(),
    ...(amount !== undefined && {
      amount: { label: t("project.amount"), figure: formatWan(amount), unit: t("unit.wan") },
    }),
    foot: t("share.image.foot", { name, tagline }),
  };
}
