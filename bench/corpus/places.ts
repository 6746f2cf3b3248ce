/** Invented places, so that no generated figure can be taken for a real department's. */
const FIRST = "云江河湖林泉松柏桂兰梅竹石金玉银龙凤鹤鹿";
const SECOND = "川阳安宁平泰和昌顺远清源";

/** The city that all counties of the corpus belong to. */
export const CITY = "云川市";

/** Name of the county with this number, from 1; they repeat with a number after some 240. */
export function countyName(number: number): string {
  const index = number - 1;
  const first = FIRST[index % FIRST.length] ?? "";
  const second = SECOND[(index + Math.floor(index / FIRST.length)) % SECOND.length] ?? "";
  const round = Math.floor(index / (FIRST.length * SECOND.length));
  return `${first}${second}${round === 0 ? "" : String(round + 1)}${index % 3 === 0 ? "区" : "县"}`;
}
