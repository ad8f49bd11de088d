import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Backoff } from "../../src/shared/connection/backoff.ts";

describe("the back-off", () => {
  test("doubles its ceiling from 0.2 to 5 seconds", () => {
    const backoff = new Backoff(() => 1);
    assert.deepEqual(
      Array.from({ length: 7 }, () => backoff.next()),
      [200, 400, 800, 1600, 3200, 5000, 5000],
    );
  });

  test("waits any part of the ceiling, so that browsers do not come back together", () => {
    const parts = [0, 0.5];
    const backoff = new Backoff(() => parts.shift() ?? 1);
    assert.deepEqual([backoff.next(), backoff.next()], [0, 200]);
  });

  test("begins anew after a success", () => {
    const backoff = new Backoff(() => 1);
    backoff.next();
    backoff.next();
    backoff.reset();
    assert.equal(backoff.next(), 200);
  });
});
