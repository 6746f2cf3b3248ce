/** What the foot of every page says of the site: only what the settings know. */
import { t } from "../i18n/translate.ts";
import { siteCodeOf } from "../model/settings-gaps.ts";
import type { SiteSettings } from "../model/site-settings.ts";

export interface FooterFact {
  readonly label: string;
  readonly text: string;
  /** The national register that vouches for the number, or the way to reach somebody. */
  readonly href?: string;
}

const ICP_REGISTER = "https://beian.miit.gov.cn/";
const POLICE_REGISTER = "https://beian.mps.gov.cn/#/query/webSearch?code=";

/** Facts in the usual order of government sites. */
export function footerFacts(settings: SiteSettings): FooterFact[] {
  const { organizer, operator, icp, police, contact } = settings;
  const facts: readonly { readonly label: string; readonly text: string | undefined; readonly href?: string }[] = [
    { label: t("footer.organizer"), text: organizer },
    { label: t("footer.operator"), text: operator },
    { label: t("footer.siteCode"), text: siteCodeOf(settings) },
    { label: t("footer.icp"), text: icp, href: ICP_REGISTER },
    { label: t("footer.police"), text: police, href: `${POLICE_REGISTER}${police?.replace(/\D/gu, "") ?? ""}` },
    { label: t("footer.address"), text: contact?.address },
    { label: t("footer.phone"), text: contact?.phone, href: `tel:${contact?.phone?.replace(/[^\d+]/gu, "") ?? ""}` },
    { label: t("footer.email"), text: contact?.email, href: `mailto:${contact?.email ?? ""}` },
  ];
  return facts.flatMap(({ label, text, href }) =>
    text === undefined ? [] : [{ label, text, ...(href === undefined ? {} : { href }) }],
  );
}
