import { parseArgs } from "node:util";
import type { CorpusOptions } from "./corpus/corpus.ts";

export interface BenchOptions extends CorpusOptions {
  /** Leave the corpus, the content and the site on disk. */
  readonly keep: boolean;
  /** Sizes, in indicators, at which the search is measured instead of import and build. */
  readonly search?: readonly number[];
}

export const USAGE = `Usage: npm run bench -- [--projects N] [--seed N] [--years N] [--keep] | --search [--sizes N,N]
  --projects N  forms to generate, import and build (1000)
  --seed N      another corpus of the same size (1)
  --years N     years that the forms are spread over (1)
  --keep        leave everything below .cache/bench
  --search      measure the search in a browser instead of import and build
  --sizes N,N   numbers of indicators to search in (200,20000)`;

/** The options of the command line; throws a `TypeError` that says what is wrong. */
export function readArguments(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      projects: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      years: { type: "string", default: "1" },
      keep: { type: "boolean", default: false },
      search: { type: "boolean", default: false },
      sizes: { type: "string", default: "200,20000" },
    },
  });
  const whole = (name: "projects" | "seed" | "years"): number => {
    if (!/^[1-9]\d{0,6}$/u.test(values[name])) {
      throw new TypeError(`--${name} takes a whole number from 1 to 9999999, not "${values[name]}".`);
    }
    return Number(values[name]);
  };
  if (!/^[1-9]\d{0,6}(?:,[1-9]\d{0,6})*$/u.test(values.sizes)) {
    throw new TypeError(`--sizes takes whole numbers with commas between them, not "${values.sizes}".`);
  }
  const search = values.search ? { search: values.sizes.split(",").map(Number) } : {};
  const options = {
    projects: whole("projects"),
    seed: whole("seed"),
    years: whole("years"),
    keep: values.keep,
    ...search,
  };
  if (options.years > 20) throw new TypeError("--years takes at most 20.");
  return options;
}
