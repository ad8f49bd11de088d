import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser, SMALL } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("with the keyboard alone", () => {
  test("a citizen gets from the page to an answer, rates it, and back", async () => {
    const lotse = await visit();
    const { keyboard } = lotse.page;
    await lotse.widget.locator(".opener").focus();
    await keyboard.press("Enter");
    await lotse.messages.first().waitFor();
    const way = [];
    for (let step = 0; step < 6; step += 1) {
      await keyboard.press("Tab");
      way.push(await lotse.focused());
    }
    assert.deepEqual(way, ["icon-button", "icon-button close", "switch", "log", "message", "primary send"]);
    await keyboard.press("Shift+Tab");
    await keyboard.type("Was kostet ein Personalausweis?");
    await keyboard.press("Enter");
    await lotse.messages.nth(2).waitFor();
    assert.equal(await lotse.focused(), "message");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Shift+Tab");
    await keyboard.press("Space");
    await lotse.messages.getByText("Danke für Ihre Rückmeldung.").waitFor();
    assert.deepEqual(server().conversation.ratings, [{ seq: 3, helpful: true }]);
    await keyboard.press("Escape");
    assert.equal(await lotse.focused(), "opener");
  });

  test("Shift and Enter make a new line, Enter alone sends", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.textarea.focus();
    await lotse.page.keyboard.type("eins");
    await lotse.page.keyboard.press("Shift+Enter");
    await lotse.page.keyboard.type("zwei");
    assert.equal(await lotse.textarea.inputValue(), "eins\nzwei");
    await lotse.page.keyboard.press("Enter");
    await lotse.messages.nth(2).waitFor();
    assert.equal((await lotse.texts())[1], "eins\nzwei");
  });

  test("Escape closes the menu first, then a sheet, then the chat", async () => {
    const lotse = await visit();
    const { keyboard } = lotse.page;
    await lotse.open();
    await lotse.widget.locator("summary").focus();
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.press("Escape");
    assert.equal(await lotse.focused(), "icon-button");
    assert.equal(await lotse.widget.locator("details").getAttribute("open"), null);
    await lotse.menu("Datenschutz");
    assert.equal(await lotse.focused(), "sheet-title");
    await keyboard.press("Escape");
    assert.equal(await lotse.widget.locator(".sheet").count(), 0);
    assert.equal(await lotse.focused(), "icon-button");
    await keyboard.press("Escape");
    assert.equal(await lotse.focused(), "opener");
  });

  test("on a wide screen Tab leads out of the chat into the page", async () => {
    const lotse = await visit();
    await lotse.open();
    assert.equal(await lotse.panel.getAttribute("role"), "region");
    await lotse.page.keyboard.press("Shift+Tab");
    assert.equal(await lotse.page.evaluate(() => document.activeElement?.localName === "buerger-lotse"), false);
  });

  test("on a small screen, where the chat covers the page, Tab stays inside", async () => {
    const lotse = await visit({ viewport: SMALL });
    await lotse.open();
    assert.equal(await lotse.panel.getAttribute("role"), "dialog");
    assert.equal(await lotse.panel.getAttribute("aria-modal"), "true");
    await lotse.textarea.focus();
    await lotse.page.keyboard.press("Tab");
    await lotse.page.keyboard.press("Tab");
    assert.equal(await lotse.focused(), "icon-button");
    await lotse.page.keyboard.press("Shift+Tab");
    assert.equal(await lotse.focused(), "primary send");
  });

  test("a message that arrives does not move the focus", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.widget.getByRole("switch").focus();
    server().conversation.say("agent", "Guten Tag");
    await lotse.messages.nth(1).waitFor();
    assert.equal(await lotse.focused(), "switch");
  });
});
