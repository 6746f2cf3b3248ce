import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrCodeOf } from "../../src/views/qr-code.ts";

const URL = "https://czj.example.gov.cn/2024/106/zggzjf/";

test("the outline of a QR code darkens exactly the squares of the code, inside its quiet zone", () => {
  const { data } = encode(URL, { ecc: "M", border: 4, maskPattern: 2 });
  const { size, path } = qrCodeOf(URL);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/gu)) {
    const row = drawn[Number(y)];
    for (let step = 0; step < Number(width); step += 1) if (row) row[Number(x) + step] = true;
  }
  expect(drawn).toEqual(data);
});

test("two addresses have two codes", () => {
  expect(qrCodeOf(URL).path).not.toBe(qrCodeOf(`${URL}x`).path);
});
