/** The machine twin of a project's page. */
import type { APIRoute } from "astro";
import { loadProjects } from "../../../../data.ts";
import { projectJsonOf } from "../../../../views/exports.ts";
import type { Project } from "../../../../views/project.ts";

export async function getStaticPaths() {
  return (await loadProjects()).map((project) => {
    const [year, department, slug] = project.id.split("/");
    return { params: { year, department, slug }, props: { project } };
  });
}

export const GET: APIRoute<{ project: Project }> = ({ props }) =>
  new Response(`${JSON.stringify(projectJsonOf(props.project), null, 2)}\n`);
