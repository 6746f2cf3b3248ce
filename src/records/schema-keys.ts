/** The keys that a schema allows at a place, so that a message can name them. */
import { z } from "zod";

/** Keys of the object that the schema expects at this path; none when it expects no object there. */
export function allowedKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return allowedKeys(schema.unwrap(), path);
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodObject) {
    const inner = schema.shape[String(step)] as z.core.$ZodType | undefined;
    return inner ? allowedKeys(inner, rest) : [];
  }
  return schema instanceof z.ZodArray ? allowedKeys(schema.element, rest) : [];
}
