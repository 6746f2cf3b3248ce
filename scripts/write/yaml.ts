/** Records → YAML text: deterministic, one line a value, no quotes that a finance office would stumble over. */
import { stringify } from "yaml";

/** YAML of a record whose scalars are all text; reading it with the failsafe schema gives the same record back. */
export function writeYaml(record: object): string {
  return stringify(record, { schema: "failsafe", lineWidth: 0, indentSeq: true, aliasDuplicateObjects: false });
}
