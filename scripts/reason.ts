/** Why the system refused, for the report. */

/** The system's word for what went wrong, `EACCES`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
