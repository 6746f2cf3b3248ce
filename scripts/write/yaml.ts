/** Records → YAML text: deterministic, one line a value, no quotes that a finance office would stumble over. */
import { stringify } from "yaml";

/** Items of a list that the library turns into its nodes at once: these weigh a hundred times the text. */
const ITEMS = 1000;

/** YAML of a record whose scalars are all text; reading it with the failsafe schema gives the same record back. */
export function writeYaml(record: object): string {
  const keys = Object.entries(record).filter(([, value]) => value !== undefined);
  return keys.length === 0 ? written({}) : keys.map(([key, value]) => keyText(key, value)).join("");
}

/** A key with its value; a long list piece by piece, each without the line of the key but the first. */
function keyText(key: string, value: unknown): string {
  if (!Array.isArray(value) || value.length <= ITEMS) return written({ [key]: value });
  const head = written({ [key]: "" }).replace(/ ""\n$/u, "\n");
  const pieces = Array.from({ length: Math.ceil(value.length / ITEMS) }, (_, index) =>
    written({ [key]: value.slice(index * ITEMS, (index + 1) * ITEMS) }).slice(head.length),
  );
  return head + pieces.join("");
}

function written(record: object): string {
  return stringify(record, { schema: "failsafe", lineWidth: 0, indentSeq: true, aliasDuplicateObjects: false });
}
