import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser, SMALL, WIDE } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("an agent with call-backs and messages", () => {
  test("sees by when, what is urgent in words, and what somebody else has", async () => {
    const { callbacks } = server().desk;
    callbacks.add({ urgency: "overdue" });
    callbacks.add({ kind: "message", way: "mail", urgency: "dueSoon" });
    callbacks.takeAway(callbacks.add({ service: "wohnsitz-anmelden" }), "agent2");
    const desk = await DeskPage.open(visit);
    const entries = desk.callbacks.getByRole("listitem");
    await entries.nth(2).waitFor();
    assert.match(
      await entries.nth(0).innerText(),
      /Rückruf: Hund anmelden[\s\S]*bis Di[\s\S]*vormittags[\s\S]*Überfällig/,
    );
    assert.match(await entries.nth(1).innerText(), /Nachricht: Hund anmelden[\s\S]*Bald fällig/);
    assert.match(await entries.nth(2).innerText(), /Bei jemand anderem/);
  });

  test("calls, tries in vain, and puts it back, all by keyboard", async () => {
    const callback = server().desk.callbacks.add();
    const desk = await DeskPage.open(visit);
    await desk.callbacks.getByRole("button").waitFor();
    await desk.page.keyboard.press("Alt+b");
    await desk.page.keyboard.press("Tab");
    await desk.page.keyboard.press("Enter");
    const number = desk.page.getByRole("link", { name: "0221 4 71 01 23" });
    await number.waitFor();
    assert.equal(await number.getAttribute("href"), "tel:+492214710123");
    await desk.log.getByText("Bitte rufen Sie mich zurück").waitFor();
    await desk.page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.id === "callback-head",
      undefined,
    );
    await desk.page.getByLabel("Bemerkung zum Versuch").fill("Mailbox");
    await desk.page.getByRole("button", { name: "Nicht erreicht" }).press("Enter");
    await desk.waitForAnnouncement("Der Versuch ist notiert: nicht erreicht.");
    await desk.callbacks.getByText("1 Versuch").waitFor();
    assert.deepEqual(
      callback.attempts.map((attempt) => (attempt as { note: string }).note),
      ["Mailbox"],
    );
    assert.equal(callback.agent, "");
    assert.equal(await desk.focused(), "callback-title");
  });

  test("reaches somebody and documents the contact", async () => {
    const callback = server().desk.callbacks.add();
    const desk = await DeskPage.open(visit);
    await desk.callbacks.getByRole("button").click();
    await desk.button("Erreicht");
    await desk.page.getByRole("heading", { name: "Bisherige Versuche" }).waitFor();
    await desk.button("Abschließen");
    await desk.dialog.getByLabel("Weitergeleitet").check();
    await desk.dialog.getByLabel("Bemerkung").fill("An das Steueramt");
    await desk.dialog.getByRole("button", { name: "Abschließen" }).click();
    await desk.dialog.waitFor({ state: "detached" });
    const documented = { service: "hund-anmelden", outcome: "forwarded", note: "An das Steueramt" };
    assert.deepEqual(callback.wrapUp, { ...documented, epoch: 2 });
    await desk.callbacks.getByText("Niemand wartet auf einen Rückruf").waitFor();
  });

  test("answers a message in the chat", async () => {
    server().desk.callbacks.add({ kind: "message", way: "chat", words: "Die Laterne flackert." });
    const desk = await DeskPage.open(visit);
    await desk.callbacks.getByRole("button").click();
    await desk.waitFor("Die Laterne flackert.");
    await desk.button("Antwort senden");
    await desk.waitFor("Der Text ist leer.");
    await desk.page.getByLabel("Ihre Antwort in den Chat").fill("Wir kümmern uns darum.");
    await desk.button("Antwort senden");
    await desk.log.getByText("Wir kümmern uns darum.").waitFor();
    assert.equal(await desk.page.getByLabel("Ihre Antwort in den Chat").inputValue(), "");
  });

  test("is told when somebody else has it meanwhile", async () => {
    const { callbacks } = server().desk;
    const callback = callbacks.add();
    const desk = await DeskPage.open(visit);
    await desk.callbacks.getByRole("button").click();
    await desk.page.getByRole("link", { name: "0221" }).waitFor();
    callbacks.takeAway(callback, "agent2");
    await desk.waitFor("Das liegt nicht mehr bei Ihnen");
    await desk.button("Schließen");
    await desk.waitFor("Kein Chat geöffnet");
  });
});

describe("axe finds nothing with call-backs at the desk", () => {
  for (const [look, wishes] of Object.entries({
    light: { colorScheme: "light", viewport: WIDE },
    dark: { colorScheme: "dark", viewport: WIDE },
    small: { colorScheme: "light", viewport: SMALL },
  } as const)) {
    test(look, async () => {
      const { callbacks } = server().desk;
      callbacks.add({ urgency: "overdue" });
      callbacks.takeAway(callbacks.add({ urgency: "dueSoon" }), "agent2");
      const desk = await DeskPage.open(visit, wishes);
      await desk.callbacks.getByRole("button").first().waitFor();
      assert.deepEqual(await desk.violations(), []);
      await desk.callbacks.getByRole("button").first().click();
      await desk.page.getByRole("link", { name: "0221" }).waitFor();
      await desk.button("Erreicht");
      await desk.page.getByRole("heading", { name: "Bisherige Versuche" }).waitFor();
      assert.deepEqual(await desk.violations(), []);
      assert.deepEqual(await desk.overflowsSideways(), []);
      await desk.button("Abschließen");
      await desk.dialog.waitFor();
      assert.deepEqual(await desk.violations(), []);
    });
  }
});
