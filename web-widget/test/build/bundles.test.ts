import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const moduleFolder = fileURLToPath(new URL("../../../..", import.meta.url));
const built = (file: string) => readFileSync(`${moduleFolder}/target/dist/widget/${file}`);
const zipped = (file: string) => gzipSync(built(file), { level: 9 }).length;

describe("what is built", () => {
  test("has a loader of less than 1 kB", () => {
    assert.ok(zipped("buergerlotse.js") < 1000, `${zipped("buergerlotse.js")} bytes`);
  });

  test("has a widget of at most 35 kB", () => {
    assert.ok(zipped("widget.js") <= 35_000, `${zipped("widget.js")} bytes`);
  });

  test("asks for a Trusted Types policy by the product's own name only", () => {
    const policies = built("widget.js")
      .toString()
      .match(/createPolicy\([^,]+/g);
    assert.deepEqual(policies, ["createPolicy(`buergerlotse`"]);
  });

  test("names no server but the one it came from", () => {
    const addresses =
      built("widget.js")
        .toString()
        .match(/https?:\/\/[\w.]+/g) ?? [];
    assert.deepEqual(
      addresses.filter((address) => address !== "http://www.w3.org"),
      [],
    );
  });

  test("has the colours that the pinned version of KERN gives", () => {
    execFileSync(process.execPath, [`${moduleFolder}/scripts/tokens.mjs`, "--check"], { stdio: "pipe" });
  });
});
