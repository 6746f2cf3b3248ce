import type { APIRoute } from "astro";
import { loadProjects } from "../../data.ts";
import { type DataFile, indicatorsFile, projectsFile, writeCsv } from "../../views/exports.ts";

export async function getStaticPaths() {
  const projects = await loadProjects();
  return [projectsFile(projects), indicatorsFile(projects)].map((file) => ({
    params: { name: file.name },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(writeCsv(props.file));
