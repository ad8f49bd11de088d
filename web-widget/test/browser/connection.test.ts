import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("a bad connection", () => {
  test("is made anew, and nothing is lost or shown twice", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.ask("Feuer");
    server().dropSockets();
    server().conversation.say("system", "Während Sie weg waren");
    await lotse.messages.getByText("Während Sie weg waren").waitFor();
    await lotse.ask("Umzug");
    assert.equal(await lotse.messages.count(), 6);
  });

  test("sends a message once that was written while it was gone", async () => {
    const lotse = await visit();
    await lotse.open();
    server().isAway = true;
    server().dropSockets();
    await lotse.textarea.fill("Feuer");
    await lotse.textarea.press("Enter");
    await lotse.waitForAnnouncement("Keine Verbindung.");
    assert.equal(await lotse.messages.getByText("wird gesendet").count(), 1);
    server().isAway = false;
    await lotse.page.evaluate(() => dispatchEvent(new Event("online")));
    await lotse.messages.getByText("gespeichert").waitFor();
    await lotse.waitForAnnouncement("Die Verbindung ist wieder da.");
    assert.equal(await lotse.messages.count(), 3);
    assert.equal(server().conversation.messages.length, 3);
  });

  test("sends a message again that was on its way, and the server keeps it once", async () => {
    const lotse = await visit();
    await lotse.open();
    server().isHolding = true;
    await lotse.textarea.fill("Feuer");
    await lotse.textarea.press("Enter");
    await lotse.messages.getByText("wird gesendet").waitFor();
    await server().somethingHeld();
    server().isHolding = false;
    server().dropSockets();
    await lotse.messages.getByText("gespeichert").waitFor();
    assert.match((await lotse.texts()).at(-1) ?? "", /112/);
    assert.equal(await lotse.messages.count(), 3);
    assert.equal(server().conversation.messages.length, 3);
  });

  test("that lets no WebSocket through is not noticed", async () => {
    const lotse = await visit();
    server().refusesSockets = true;
    await lotse.open();
    await lotse.ask("Feuer");
    await lotse.messages.getByText("gespeichert").waitFor();
    assert.match((await lotse.texts()).at(-1) ?? "", /112/);
    assert.equal(await lotse.widget.locator(".connection").innerText(), "");
  });

  test("to a server that has forgotten the conversation begins another, with the typed text kept", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.ask("Feuer");
    await lotse.textarea.fill("Was ich gerade schreibe");
    server().forgetConversations();
    server().dropSockets();
    await lotse.page.reload();
    await lotse.widget.locator(".opener").click();
    await lotse.waitForAnnouncement("Ein neues Gespräch hat begonnen.");
    await lotse.messages.first().waitFor();
    assert.equal(await lotse.textarea.inputValue(), "Was ich gerade schreibe");
    assert.equal(server().conversations.length, 1);
  });
});
