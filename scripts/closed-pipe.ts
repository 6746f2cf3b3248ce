/** A reader that has seen enough (`… | head`) closes the pipe: the command goes on in silence and ends as it would. */
export function allowClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: Error & { readonly code?: string }) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
