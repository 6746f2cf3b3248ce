import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrCodeOf } from "../../src/views/qr-code.ts";

const URL = "https://czj.example.gov.cn/2024/106/zggzjf/";

test("the strokes of a QR code darken exactly the squares of the code, inside its quiet zone", () => {
  const { data } = encode(URL, { ecc: "M", border: 4, maskPattern: 2 });
  const { size, path } = qrCodeOf(URL);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: (\d+(?:\.5)?))?/gu)) {
    if (command === "M") [x, y] = [Number(first), Math.floor(Number(second))];
    else if (command === "m") x += Number(first);
    else for (const end = x + Number(first), row = drawn[y] ?? []; x < end; x += 1) row[x] = true;
  }
  expect(drawn).toEqual(data);
});

test("two addresses have two codes", () => {
  expect(qrCodeOf(URL).path).not.toBe(qrCodeOf(`${URL}x`).path);
});
