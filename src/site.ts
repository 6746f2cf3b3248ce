/** The settings as the pages show them: the name and the other words of the site in the language of the interface. */
import { site as settings } from "../site.config.ts";
import { language } from "./i18n/language.ts";
import type { SiteSettings } from "./model/site-settings.ts";

export const site: SiteSettings = language.code === "en" ? { ...settings, ...settings.english } : settings;
