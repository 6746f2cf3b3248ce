/** The old binary container, with one stream of a name. */
export function oleWith(stream: string): Uint8Array {
  const file = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  Buffer.from(stream, "utf16le").copy(file, 1024);
  return new Uint8Array(file);
}
