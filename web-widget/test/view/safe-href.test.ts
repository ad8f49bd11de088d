import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { safeHref, telephoneHref } from "../../src/shared/view/safe-href.ts";

describe("the address of a link", () => {
  test("is opened when it is safe", () => {
    for (const href of ["https://service.example/a", "mailto:amt@example.de", "tel:115"]) {
      assert.equal(safeHref(href), href);
    }
  });

  test("is only text otherwise", () => {
    for (const href of [
      "javascript:alert(1)",
      " JavaScript:alert(1)",
      "http://a.example",
      "data:text/html,a",
      "/a",
      "",
    ]) {
      assert.equal(safeHref(href), undefined);
    }
  });

  test("is a number to dial for a telephone", () => {
    assert.equal(telephoneHref("+49 (0)221 4710-100"), "tel:+492214710100");
    assert.equal(telephoneHref("0221 / 4710-100"), "tel:02214710100");
  });
});
