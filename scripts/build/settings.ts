/** Tells once a build what a government site must have and the settings do not say. */
import type { AstroIntegration } from "astro";
import { settingsWarning } from "../../src/i18n/settings.ts";
import { settingsGaps } from "../../src/model/settings-gaps.ts";
import type { SiteSettings } from "../../src/model/site-settings.ts";

export function remindOfSettings(site: SiteSettings): AstroIntegration {
  return {
    name: "settings",
    hooks: {
      "astro:build:done": ({ pages, logger }) => {
        const years = pages.flatMap(({ pathname }) => /^(\d{4})\/$/u.exec(pathname)?.[1] ?? []).sort();
        const warning = settingsWarning(settingsGaps(site, years));
        if (warning !== undefined) logger.warn(warning);
      },
    },
  };
}
