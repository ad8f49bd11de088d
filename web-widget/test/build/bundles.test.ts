import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const moduleFolder = fileURLToPath(new URL("../../../..", import.meta.url));
const built = (file: string) => readFileSync(`${moduleFolder}/target/dist/${file}`);
const PROGRAMS = ["widget/widget.js", "desk/desk.js", "newsroom/newsroom.js"];
const zipped = (file: string) => gzipSync(built(file), { level: 9 }).length;

describe("what is built", () => {
  test("has a loader of less than 1 kB", () => {
    assert.ok(zipped("widget/buergerlotse.js") < 1000, `${zipped("widget/buergerlotse.js")} bytes`);
  });

  test("has a widget of at most 35 kB", () => {
    assert.ok(zipped("widget/widget.js") <= 35_000, `${zipped("widget/widget.js")} bytes`);
  });

  test("has a workplace of at most 60 kB, apart from the widget", () => {
    assert.ok(zipped("desk/desk.js") <= 60_000, `${zipped("desk/desk.js")} bytes`);
    assert.ok(!built("desk/desk.js").includes('"buerger-lotse"'));
    assert.ok(!built("widget/widget.js").includes("buerger-lotse-desk"));
  });

  test("has a newsroom of at most 65 kB, apart from the others", () => {
    assert.ok(zipped("newsroom/newsroom.js") <= 65_000, `${zipped("newsroom/newsroom.js")} bytes`);
    assert.ok(!built("newsroom/newsroom.js").includes("buerger-lotse-desk"));
    assert.ok(!built("desk/desk.js").includes("buerger-lotse-newsroom"));
  });

  test("asks for a Trusted Types policy by the product's own name only", () => {
    for (const program of PROGRAMS) {
      const policies = built(program)
        .toString()
        .match(/createPolicy\([^,]+/g);
      assert.deepEqual(policies, ["createPolicy(`buergerlotse`"], program);
    }
  });

  test("names no server but the one it came from", () => {
    for (const program of PROGRAMS) {
      const addresses =
        built(program)
          .toString()
          .match(/https?:\/\/[\w.]+/g) ?? [];
      assert.deepEqual(
        addresses.filter((address) => address !== "http://www.w3.org"),
        [],
        program,
      );
    }
  });

  test("has the colours that the pinned version of KERN gives", () => {
    execFileSync(process.execPath, [`${moduleFolder}/scripts/tokens.mjs`, "--check"], { stdio: "pipe" });
  });
});
