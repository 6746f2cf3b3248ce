/** Documents that wait for the rest of the import, packed: what thousands of rows weigh as objects is a hundredth of it. */
import { deserialize, serialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Values in the order in which they were put; each is unpacked when it is its turn, and each time anew. */
export class PackedList<T> implements Iterable<T> {
  readonly #packed: Buffer[] = [];

  /** The value must be one that can be sent to a thread. */
  put(value: T): void {
    this.#packed.push(deflateRawSync(serialize(value), { level: 1 }));
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const bytes of this.#packed) yield deserialize(inflateRawSync(bytes)) as T;
  }
}
