/** Where the rows of a table stand: what all of them share goes to the caption, the rest beside each row. */
import { language } from "../i18n/language.ts";
import { t } from "../i18n/translate.ts";
import type { Transcript } from "../model/document.ts";
import { sayPlace } from "./place-words.ts";

type Table = Extract<Transcript["blocks"][number], { rows: unknown }>;

export interface TablePlaces {
  readonly caption: string;
  /** A label a row. */
  readonly labels: readonly string[];
}

// Transcripts say it in Chinese already.
const say = language.code === "zh" ? (place: string): string => place : sayPlace;

/** The most projects that a caption names. */
const NAMES = 3;

/**
 * `工作表“支出” 第 5 行` in every row → the sheet in the caption, `第 5 行` beside the row; in the interface's words. The
 * caption also says of which projects the table is the form.
 */
export function placesOf({ table, rows }: Table, projects: readonly string[] = []): TablePlaces {
  const number = t("source.table", { table });
  const split = rows.map(({ place }) => /^(.+) (\S*第 \d+ 行)$/u.exec(place));
  const shared = split[0]?.[1];
  if (shared === undefined || !split.every((match) => match?.[1] === shared)) {
    return { caption: titled(number, projects), labels: rows.map(({ place }) => say(place)) };
  }
  return {
    caption: titled(t("source.tableAt", { table: number, place: say(shared) }), projects),
    labels: split.map((match) => say(match?.[2] ?? "")),
  };
}

function titled(table: string, projects: readonly string[]): string {
  if (projects.length === 0) return table;
  const names = projects.slice(0, NAMES).join(t("source.tableOf.and"));
  const sentence = projects.length > NAMES ? "source.tableOf.more" : "source.tableOf";
  return t(sentence, { table, projects: names, count: projects.length });
}
