import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deLeicht } from "../../src/shared/translations/de-x-leicht.ts";

/** Every text of the register, however deep, with example values for what is filled in. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") {
    return [value];
  }
  if (typeof value === "function") {
    return [String((value as (part: number) => unknown)(2))];
  }
  return Object.values(value as object).flatMap(textsIn);
}

const lines = textsIn(deLeicht).flatMap((text) => text.split("\n"));

describe("the widget's own words in Leichte Sprache", () => {
  test("have at most ten words a line", () => {
    assert.deepEqual(
      lines.filter((line) => line.split(/\s+/).length > 10),
      [],
    );
  });

  test("have one sentence a line", () => {
    assert.deepEqual(
      lines.filter((line) => /[.!?] \S/.test(line)),
      [],
    );
  });

  test("have no long word without a joint, no brackets and no conditional", () => {
    assert.deepEqual(
      lines.filter((line) => /\p{L}{15,}|[();]|\b(könnt|würd|müsst|sollt|möcht)/iu.test(line)),
      [],
    );
  });
});
