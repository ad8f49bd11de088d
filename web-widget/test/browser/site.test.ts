import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser, SMALL, ZOOMED } from "./widget-page.ts";

const { visit } = setUpBrowser();

describe("the page of Musterstadt", () => {
  test("works on small screens without scrolling sideways", async () => {
    for (const viewport of [SMALL, ZOOMED]) {
      const lotse = await visit({ viewport });
      assert.equal(await lotse.overflowsSideways(), false);
      assert.deepEqual(await lotse.violations(), []);
    }
  });

  test("has a way past the header, and landmarks", async () => {
    const lotse = await visit();
    await lotse.page.keyboard.press("Tab");
    assert.equal(await lotse.focused(), "skip-link");
    await lotse.page.keyboard.press("Enter");
    assert.equal(await lotse.focused(), "inhalt");
    for (const landmark of ["banner", "main", "contentinfo", "navigation"] as const) {
      assert.equal(await lotse.page.getByRole(landmark).count(), 1, landmark);
    }
  });

  test("follows a dark device", async () => {
    const lotse = await visit({ colorScheme: "dark" });
    const colour = await lotse.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(colour, "rgb(0, 0, 0)");
  });

  test("gives the telephone number where there is no JavaScript, and no buttons that do nothing", async () => {
    const lotse = await visit({ javaScriptEnabled: false });
    assert.match(await lotse.page.locator("main").innerText(), /Rufen Sie uns gern an: 0221 4710-000/);
    assert.equal(await lotse.page.locator("button:visible").count(), 0);
  });

  test("says that Musterstadt is a demonstration", async () => {
    const lotse = await visit();
    assert.match(await lotse.page.getByRole("contentinfo").innerText(), /Musterstadt gibt es nicht/);
  });

  test("keeps to its own policy", async () => {
    const lotse = await visit();
    const complaints: string[] = [];
    lotse.page.on("console", (message) => complaints.push(message.text()));
    await lotse.page.reload();
    await lotse.open();
    await lotse.ask("Was kostet ein Personalausweis?");
    assert.deepEqual(complaints, []);
  });
});
