import type { APIRoute } from "astro";
import { loadProjects } from "../../data.ts";
import { t } from "../../i18n/translate.ts";
import { link } from "../../link.ts";
import { type CalendarEntry, calendarOf, writeCalendar } from "../../views/calendar.ts";
import { indicatorsOf } from "../../views/indicators.ts";
import { paths } from "../../views/paths.ts";
import { groupBy } from "../../views/project.ts";

export async function getStaticPaths() {
  return [...groupBy(await loadProjects(), ({ year }) => String(year))].flatMap(([year, projects]) => {
    const calendar = calendarOf(indicatorsOf(projects));
    return calendar.length > 0 ? [{ params: { year }, props: { calendar } }] : [];
  });
}

export const GET: APIRoute<{ calendar: readonly CalendarEntry[] }> = ({ props, params, site }) =>
  new Response(
    writeCalendar(props.calendar, {
      name: t("calendar.yearTitle", { year: params.year ?? "" }),
      host: site?.host ?? "",
      urlOf: ({ project, number }) => new URL(link(paths.indicator(project.id, number)), site).href,
    }),
  );
