import type { APIRoute } from "astro";
import { loadProjects } from "../../../data.ts";
import { t } from "../../../i18n/translate.ts";
import { link } from "../../../link.ts";
import { type CalendarEntry, calendarOf, writeCalendar } from "../../../views/calendar.ts";
import { indicatorsOf } from "../../../views/indicators.ts";
import { paths } from "../../../views/paths.ts";
import { groupBy } from "../../../views/project.ts";

export async function getStaticPaths() {
  const budgets = groupBy(await loadProjects(), ({ year, departmentId }) => `${year}/${departmentId}`);
  return [...budgets].flatMap(([id, projects]) => {
    const [year, department] = id.split("/");
    const calendar = calendarOf(indicatorsOf(projects));
    const name = t("calendar.budgetTitle", { department: projects[0]?.department.name ?? "", year: year ?? "" });
    return calendar.length > 0 ? [{ params: { year, department }, props: { calendar, name } }] : [];
  });
}

export const GET: APIRoute<{ calendar: readonly CalendarEntry[]; name: string }> = ({ props, site }) =>
  new Response(
    writeCalendar(props.calendar, {
      name: props.name,
      host: site?.host ?? "",
      urlOf: ({ project, number }) => new URL(link(paths.indicator(project.id, number)), site).href,
    }),
  );
