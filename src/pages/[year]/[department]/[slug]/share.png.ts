import type { APIRoute } from "astro";
import { site } from "../../../../../site.config.ts";
import { loadProjects, loadSharedProjects, loadSharePress } from "../../../../data.ts";
import type { Project } from "../../../../views/project.ts";
import { shareTextOf } from "../../../../views/share-text.ts";

export async function getStaticPaths() {
  const shared = await loadSharedProjects();
  return (await loadProjects()).flatMap((project) => {
    const [year, department, slug] = project.id.split("/");
    return shared.has(project.id) ? [{ params: { year, department, slug }, props: { project } }] : [];
  });
}

export const GET: APIRoute<{ project: Project }> = async ({ props }) => {
  const { print } = await loadSharePress();
  return new Response(new Uint8Array(print(shareTextOf(site, props.project))), {
    headers: { "content-type": "image/png" },
  });
};
