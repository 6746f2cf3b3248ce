/** The sentence about gaps in `site.config.ts`. */
import type { SettingsGap } from "../model/settings-gaps.ts";
import { language } from "./language.ts";
import { type StringKey, t } from "./translate.ts";

/** One sentence that names every gap; undefined when there is none. */
export function settingsWarning(gaps: readonly SettingsGap[]): string | undefined {
  if (gaps.length === 0) return undefined;
  return t("settings.warning", { gaps: gaps.map(nameOf).join(language.comma) });
}

function nameOf({ key, trouble }: SettingsGap): string {
  const isPublication = /^\d{4}/u.test(key);
  const name = isPublication ? t("settings.published", { key }) : t(`settings.${key}` as StringKey);
  return t(`settings.${trouble}`, { name, key: isPublication ? t("settings.key") : key });
}
