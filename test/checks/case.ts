/** What a rule must say, and what it must leave alone. */
import type { ProjectForm } from "../../src/model/form.ts";

export interface Case {
  readonly form: ProjectForm;
  /** Other forms of the same department and year. */
  readonly others?: readonly ProjectForm[];
}

export interface DirtyCase extends Case {
  /** `severity say field: the figures`, one for every finding of the rule, in order. */
  readonly finds: readonly string[];
}

export interface RuleCases {
  readonly clean: readonly Case[];
  readonly dirty: readonly DirtyCase[];
}
