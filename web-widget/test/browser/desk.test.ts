import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("an agent", () => {
  test("sees who waits, how long and for what, and takes the next", async () => {
    const { desk: fake } = server();
    fake.wait({ question: "Wo melde ich meinen Hund an?", service: "hund-anmelden", secondsAgo: 20 });
    fake.wait({ question: "Hilfe", service: "", priority: "distress", lang: "de-x-leicht", secondsAgo: 400 });
    const desk = await DeskPage.open(visit);
    const entries = desk.queue.getByRole("listitem");
    assert.match(
      await entries.nth(0).innerText(),
      /Anliegen noch unklar[\s\S]*\d:\d\d[\s\S]*In Not[\s\S]*Leichte Sprache/,
    );
    assert.match(
      await entries.nth(1).innerText(),
      /Hund anmelden: Kosten[\s\S]*\d:\d\d[\s\S]*Wo melde ich meinen Hund an\?/,
    );
    await desk.claimNext();
    assert.equal(await desk.focused(), "message");
    assert.equal(await entries.count(), 1);
    assert.match(await desk.own.innerText(), /Meine Chats 1/);
  });

  test("reads the whole story with what the bot understood, and talks", async () => {
    const { desk: fake } = server();
    const chat = fake.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.messages.getByText("Verstanden als Personalausweis beantragen: Kosten (93 %)").waitFor();
    assert.match(
      await desk.page.locator(".understanding").innerText(),
      /Was kostet ein Personalausweis\?[\s\S]*Beantwortet/,
    );
    fake.isHolding = true;
    await desk.say("Guten Tag, wie kann ich helfen?");
    await desk.messages.getByText("wird gesendet").waitFor();
    fake.release();
    await desk.messages.getByText("gespeichert").waitFor();
    fake.citizenTypes(chat);
    await desk.page.locator(".activity").getByText("schreibt gerade").waitFor();
    fake.citizenSees(chat, chat.messages.length);
    await desk.messages.getByText("gelesen").waitFor();
    fake.citizenSays(chat, "Geht es auch schneller?");
    await desk.messages.getByText("Geht es auch schneller?").waitFor();
    await desk.waitForAnnouncement("Bürgerin oder Bürger: Geht es auch schneller?");
    assert.equal((await desk.announced()).filter((said) => said.includes("schneller")).length, 1);
    assert.deepEqual(
      fake.framesIn
        .filter(({ type }) => type === "seen")
        .map((frame) => frame["seq"])
        .at(-1),
      chat.messages.length,
    );
  });

  test("tells the citizen about typing, but not with every key", async () => {
    server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.answer.pressSequentially("Guten Tag");
    await desk.say("Guten Tag");
    await desk.messages.getByText("gespeichert").waitFor();
    assert.equal(server().desk.framesIn.filter(({ type }) => type === "typing").length, 1);
  });

  test("has several chats, and sees in the list what is new, what is a draft and who writes", async () => {
    const { desk: fake } = server();
    fake.wait({ service: "hund-anmelden", secondsAgo: 300 });
    fake.wait({ service: "wohnsitz-anmelden", secondsAgo: 100 });
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.answer.fill("Zum Hund");
    await desk.claimNext();
    const [dog] = fake.chats;
    assert.ok(dog);
    fake.citizenSays(dog, "Sind Sie noch da?");
    fake.citizenTypes(dog);
    const entry = desk.own.getByRole("listitem").filter({ hasText: "Hund anmelden" });
    await entry.getByText("1 neue Nachricht").waitFor();
    assert.match(await entry.innerText(), /schreibt …[\s\S]*Entwurf/);
    await desk.waitForAnnouncement("Neue Nachricht in einem anderen Chat.");
    assert.match(await desk.page.title(), /^\(1\) /);
    await entry.getByRole("button").click();
    await entry.getByText("neue Nachricht").waitFor({ state: "detached" });
    assert.equal(await desk.answer.inputValue(), "Zum Hund");
  });

  test("sends an approved answer with one click, or puts it into the text field", async () => {
    const chat = server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.page.getByRole("button", { name: "Einfügen: Personalausweis beantragen: Unterlagen" }).click();
    assert.match(await desk.answer.inputValue(), /Passfoto/);
    await desk.page.getByRole("button", { name: "Sofort senden: Personalausweis beantragen: Kosten" }).click();
    await desk.messages.getByText("27,60 Euro").waitFor();
    await desk.messages.getByText("gespeichert").waitFor();
    assert.match(JSON.stringify(chat.messages.at(-1)), /46 Euro/);
    assert.match(await desk.answer.inputValue(), /Passfoto/);
  });

  test("uses prepared replies, and is led to the fields that are still empty", async () => {
    const chat = server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.page.getByLabel("Textbausteine durchsuchen").fill("frist");
    await desk.page.getByRole("button", { name: "Frist nennen Für" }).click();
    await desk.answer.press("Enter");
    await desk.waitFor("Im Text steht noch ein leeres Feld: {frist}.");
    await desk.page.keyboard.type("1. Dezember");
    await desk.page.keyboard.press("Enter");
    await desk.messages.getByText("gespeichert").waitFor();
    assert.match(
      JSON.stringify(chat.messages.at(-1)),
      /Für „Personalausweis beantragen“ haben Sie Zeit bis zum 1\. Dezember\./,
    );
  });

  test("makes a prepared reply, changes it and takes it away", async () => {
    server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.page.getByRole("button", { name: "Neuer Baustein" }).click();
    await desk.dialog.getByRole("button", { name: "Speichern" }).click();
    await desk.dialog.getByText("Geben Sie dem Textbaustein bitte einen Titel").waitFor();
    await desk.dialog.getByLabel("Titel").fill("Dank");
    await desk.dialog.getByRole("textbox", { name: "Text", exact: true }).fill("Vielen Dank!");
    await desk.dialog.getByRole("button", { name: "Speichern" }).click();
    await desk.page.getByRole("button", { name: "Bearbeiten: Dank" }).click();
    await desk.dialog.getByLabel("Titel").fill("Danksagung");
    await desk.dialog.getByRole("button", { name: "Speichern" }).click();
    await desk.page.getByRole("button", { name: "Bearbeiten: Danksagung" }).click();
    await desk.dialog.getByRole("button", { name: "Löschen" }).click();
    await desk.page.getByRole("button", { name: "Bearbeiten: Danksagung" }).waitFor({ state: "detached" });
    assert.equal(server().desk.canned.replies.length, 3);
  });

  test("leaves a note for colleagues", async () => {
    const chat = server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.page.getByLabel("Neue Notiz").fill("Ruft später an");
    await desk.page.getByLabel("Neue Notiz").press("Enter");
    await desk.page.locator(".note").getByText("Ruft später an").waitFor();
    assert.equal(chat.notes[0]?.author, "Ayla Demir");
    assert.equal(await desk.page.getByLabel("Neue Notiz").inputValue(), "");
  });

  test("is warned of hard sentences to somebody who reads Leichte Sprache", async () => {
    server().desk.findings = (text) => [
      { rule: "passive", from: text.indexOf("beantragt"), to: text.length - 1, message: "Passiv.", suggestion: "Wer?" },
    ];
    server().desk.wait({ lang: "de-x-leicht" });
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.waitFor("Schreiben Sie kurze Sätze und einfache Wörter.");
    await desk.answer.fill("Der Ausweis wird beantragt.");
    await desk.waitFor("1 Stelle ist schwer zu lesen");
    assert.match(await desk.page.locator(".findings").innerText(), /beantragt[\s\S]*Passiv\.[\s\S]*Besser: Wer\?/);
    await desk.answer.press("Enter");
    await desk.messages.getByText("gespeichert").waitFor();
    assert.equal(await desk.page.locator(".findings").count(), 0);
  });

  test("hands a chat on with a note, gives one back to the bot, and closes one", async () => {
    const { desk: fake } = server();
    const [first, second, third] = [300, 200, 100].map((secondsAgo) => fake.wait({ secondsAgo }));
    assert.ok(first && second && third);
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.button("Übergeben");
    await desk.dialog.getByLabel("Kreis Musterkreis").check();
    await desk.dialog.getByRole("button", { name: "Übergeben" }).click();
    await desk.messages.getByText("Dürfen wir Sie weitergeben an musterkreis?").waitFor();
    await desk.button("Übergeben");
    await desk.dialog.getByLabel("Jonas Weber").check();
    await desk.dialog.getByLabel("Notiz für die nächste Person").fill("Braucht die Urkunde");
    await desk.dialog.getByRole("button", { name: "Übergeben" }).click();
    await desk.waitFor("Kein Chat geöffnet");
    assert.deepEqual([first.state, first.notes[0]?.text], ["waiting", "Braucht die Urkunde"]);

    await desk.queue.getByRole("listitem").nth(1).getByRole("button").click();
    await desk.answer.waitFor();
    await desk.button("An den Bot");
    await desk.dialog.getByRole("button", { name: "Zurückgeben" }).click();
    await desk.waitFor("Kein Chat geöffnet");
    assert.equal(second.state, "ended");
  });

  test("documents a contact with two keys when everything is as usual", async () => {
    const chat = server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.page.keyboard.press("Alt+k");
    await desk.dialog.waitFor();
    await desk.page.keyboard.press("Enter");
    await desk.waitFor("Kein Chat geöffnet");
    const { service, outcome } = chat.wrapUp as { service: string; outcome: string };
    assert.deepEqual([service, outcome, chat.state], ["personalausweis-beantragen", "solved", "ended"]);
    assert.equal(await desk.focused(), "primary claim-next");
  });

  test("documents another outcome with a note", async () => {
    const chat = server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.button("Abschließen");
    await desk.dialog.getByLabel("Worum ging es?").selectOption("Hund anmelden");
    await desk.dialog.getByLabel("Rückruf vereinbart").check();
    await desk.dialog.getByLabel("Wunsch oder Bemerkung").fill("Montag anrufen");
    await desk.dialog.getByRole("button", { name: "Abschließen" }).click();
    await desk.waitFor("Kein Chat geöffnet");
    const { epoch, ...documented } = chat.wrapUp as Record<string, unknown>;
    assert.deepEqual(documented, { service: "hund-anmelden", outcome: "callback", note: "Montag anrufen" });
    assert.equal(epoch, 2);
  });

  test("says whether chats may come", async () => {
    const desk = await DeskPage.open(visit);
    await desk.page.getByRole("radio", { name: "Verfügbar" }).check();
    await desk.waitForAnnouncement("Status: Verfügbar");
    assert.equal(server().desk.presence.get("agentin"), "available");
    server().desk.wait();
    await desk.waitForAnnouncement("Eine Person wartet, zuletzt: Personalausweis beantragen.");
  });

  test("hears that nobody waits, and that somebody was quicker", async () => {
    const { desk: fake } = server();
    const desk = await DeskPage.open(visit);
    await desk.button("Nächsten Chat annehmen");
    // The empty list says it, too; the chat must not come before the answer to the button has.
    await desk.page.locator("#problem").getByText("Gerade wartet niemand.").waitFor();
    const chat = fake.wait();
    const entry = desk.queue.getByRole("listitem").getByRole("button");
    await entry.waitFor();
    chat.state = "claimed";
    await entry.click();
    await desk.waitFor("Diesen Chat hat schon jemand anders angenommen.");
  });
});
