import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("signing in", () => {
  test("with a wrong password says what to do, and with the right one opens the desk", async () => {
    const desk = new DeskPage((await visit({ path: "/desk" })).page);
    await desk.signIn("agentin", "falsch");
    await desk.waitFor("Name oder Passwort stimmt nicht.");
    assert.equal(await desk.focused(), "password");
    await desk.signIn("agentin");
    await desk.waitFor("Sie führen gerade keinen Chat.");
    await desk.waitFor("Gerade wartet niemand.");
    assert.equal(await desk.page.getByRole("radio", { name: "Abwesend" }).isChecked(), true);
    assert.equal(await desk.root.getByText("stimmt nicht").count(), 0);
  });

  test("is not for people who work elsewhere", async () => {
    const desk = new DeskPage((await visit({ path: "/desk" })).page);
    await desk.signIn("redaktion");
    await desk.waitFor("können Sie den Arbeitsplatz nicht benutzen");
    assert.equal(await desk.queue.count(), 0);
  });

  test("lasts over a reload, until signing out", async () => {
    const desk = await DeskPage.open(visit);
    await desk.page.reload();
    await desk.waitFor("Sie führen gerade keinen Chat.");
    await desk.button("Abmelden");
    await desk.dialog.getByRole("button", { name: "Abmelden" }).click();
    await desk.page.getByLabel("Passwort").waitFor();
    await desk.page.reload();
    await desk.page.getByLabel("Passwort").waitFor();
    assert.equal(await desk.queue.count(), 0);
  });

  test("again after it has run out keeps the draft and asks for nothing else", async () => {
    server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.answer.fill("Halb fertiger Satz");
    server().desk.expireSessions();
    await desk.waitFor("Ihre Anmeldung ist abgelaufen.");
    await desk.signIn("agentin");
    await desk.answer.waitFor();
    assert.equal(await desk.answer.inputValue(), "Halb fertiger Satz");
    await desk.answer.press("Enter");
    await desk.messages.getByText("gespeichert").waitFor();
  });

  test("by somebody else shows nothing of the one before", async () => {
    server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.answer.fill("Nur für mich");
    server().desk.expireSessions();
    await desk.waitFor("Ihre Anmeldung ist abgelaufen.");
    await desk.signIn("agent2");
    await desk.waitFor("Sie führen gerade keinen Chat.");
    assert.equal(await desk.root.getByText("Nur für mich").count(), 0);
  });
});
