/** Build side: the characters of GB/T 2312, which mainland texts are written in. */

/** The 3755 most used characters: level 1, rows 16 to 55. */
export function commonCharacters(): string {
  return charactersOf(16, 55);
}

/** All 6763: both levels, rows 16 to 87. */
export function simplifiedCharacters(): string {
  return charactersOf(16, 87);
}

function charactersOf(first: number, last: number): string {
  const bytes: number[] = [];
  for (let row = first; row <= last; row++) {
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell++) bytes.push(row + 0xa0, cell + 0xa0);
  }
  return new TextDecoder("gb18030").decode(Uint8Array.from(bytes));
}
