/** The departments of the corpus: the organs of one city, then those of its counties. */
import { DOMAINS, type Domain } from "./domains.ts";
import { CITY, countyName } from "./places.ts";
import type { PlannedDepartment } from "./planned.ts";

export interface PlannedOrgan extends PlannedDepartment {
  readonly domain: Domain;
}

/** The organ with this index, from 0; the city's have three-digit codes (101 …), the counties' six (101001 …). */
export function organAt(index: number): PlannedOrgan {
  const round = Math.floor(index / DOMAINS.length);
  const domain = DOMAINS[index % DOMAINS.length];
  if (!domain) throw new Error(`no organ ${index}`);
  const code = String(101 + (index % DOMAINS.length));
  if (round === 0) return { code, name: CITY + domain.organ, domain };
  return { code: code + String(round).padStart(3, "0"), name: countyName(round) + domain.organ, domain };
}
