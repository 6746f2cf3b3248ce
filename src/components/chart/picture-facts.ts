/** What a chart's picture says besides its figures, as attributes of the `<figure>`. */
import { t } from "../../i18n/translate.ts";
import { site } from "../../site.ts";

/** `page` is the address of the page on the site; `title` heads the picture where the page's heading does not say it. */
export function pictureFacts(
  page: URL,
  title: string | undefined,
): Readonly<Record<`data-${string}`, string | undefined>> {
  return {
    "data-title": title,
    "data-source": t("chart.source", { site: site.organizer ?? site.name }),
    "data-day": t("chart.day"),
    "data-address": page.href,
  };
}
