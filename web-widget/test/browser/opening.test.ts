import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser, type WidgetPage } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

const stored = ({ page }: WidgetPage) =>
  page.evaluate(() => ({ session: sessionStorage.length, local: localStorage.length, cookie: document.cookie }));

describe("opening the chat", () => {
  test("requests and stores nothing before somebody opens it", async () => {
    const lotse = await visit();
    await lotse.widget.locator(".opener").waitFor();
    assert.deepEqual(server().requests, []);
    assert.deepEqual(await stored(lotse), { session: 0, local: 0, cookie: "" });
  });

  test("greets, and stores nothing that outlives the tab", async () => {
    const lotse = await visit();
    await lotse.open();
    assert.match((await lotse.texts())[0] ?? "", /ein Computer-Programm/);
    assert.match(await lotse.widget.locator(".who-answers").innerText(), /Computer-Programm/);
    assert.deepEqual(await stored(lotse), { session: 1, local: 0, cookie: "" });
  });

  test("moves the focus to the heading, and back to the opener on Escape", async () => {
    const lotse = await visit();
    await lotse.open();
    assert.equal(await lotse.focused(), "title");
    await lotse.page.keyboard.press("Escape");
    await lotse.panel.waitFor({ state: "hidden" });
    assert.equal(await lotse.focused(), "opener");
  });

  test("tells the page about opening and closing", async () => {
    const lotse = await visit();
    await lotse.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ["buergerlotse-open", "buergerlotse-close"]) {
        document.addEventListener(type, () => heard.push(type));
      }
    });
    await lotse.open();
    await lotse.widget.getByRole("button", { name: "Chat schließen" }).click();
    assert.deepEqual(await lotse.page.evaluate(() => (window as unknown as { heard: string[] }).heard), [
      "buergerlotse-open",
      "buergerlotse-close",
    ]);
  });

  test("puts the question of a page's button into the text field without sending it", async () => {
    const lotse = await visit();
    await lotse.page.getByRole("button", { name: "Hund anmelden" }).click();
    await lotse.messages.first().waitFor();
    assert.equal(await lotse.textarea.inputValue(), "Wie melde ich meinen Hund an?");
    assert.equal(await lotse.focused(), "message");
    assert.equal(await lotse.messages.count(), 1);
  });

  test("continues after a reload, with the text that was not sent yet", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.ask("Was kostet ein Personalausweis?");
    await lotse.textarea.fill("Und wie la");
    await lotse.page.reload();
    await lotse.open();
    assert.equal(await lotse.textarea.inputValue(), "Und wie la");
    assert.equal(await lotse.messages.count(), 3);
    assert.equal(server().conversations.length, 1);
  });

  test("says so when the server is away, and can be tried again", async () => {
    const lotse = await visit();
    // The widget itself has come before the server goes away.
    await lotse.widget.locator(".opener").waitFor();
    server().isAway = true;
    await lotse.widget.locator(".opener").click();
    await lotse.waitForAnnouncement("Der Chat ist gerade nicht erreichbar.");
    await lotse.textarea.fill("Hallo?");
    server().isAway = false;
    await lotse.widget.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await lotse.messages.first().waitFor();
    assert.equal(await lotse.textarea.inputValue(), "Hallo?");
  });

  test("uses the element that a page has written itself, in the register that it asks for", async () => {
    server().pages.set("/own", {
      html: `<!doctype html><html lang="de"><title>Eigene Seite</title><h1>Seite</h1>
        <buerger-lotse municipality="musterstadt" lang="de-x-leicht"></buerger-lotse>
        <script src="/widget/buergerlotse.js" data-municipality="andere" defer></script></html>`,
    });
    const lotse = await visit({ path: "/own" });
    await lotse.open();
    assert.equal(await lotse.widget.count(), 1);
    assert.match((await lotse.texts())[0] ?? "", /Bürger-Lotse/);
    assert.equal(await lotse.widget.getByRole("switch").getAttribute("aria-checked"), "true");
    assert.deepEqual(server().requests[0], "POST /api/v1/municipalities/musterstadt/conversations");
  });
});
