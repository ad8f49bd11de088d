import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("a screen reader", () => {
  test("is told each answer once, flat and with its sender, and never the own message", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.waitForAnnouncement("Guten Tag!");
    await lotse.ask("Was kostet ein Personalausweis?");
    await lotse.waitForAnnouncement("46 Euro");
    await lotse.switchRegister();
    await lotse.waitForAnnouncement("Einfach erklärt");
    assert.deepEqual(await lotse.announced(), [
      "Der Chat wird gestartet.",
      "Bürgerlotse: Guten Tag! Ich bin der Bürgerlotse von Musterstadt, ein Computer-Programm. Stellen Sie mir Ihre Frage, zum Beispiel zu Ausweis, Umzug oder Auto.",
      "Bürgerlotse: Ein neuer Personalausweis kostet 46 Euro. Sind Sie jünger als 24 Jahre, kostet er 27,60 Euro. Ihren alten Ausweis oder Reisepass. ein digitales Passfoto. Personalausweis online beantragen. Termin im Bürgerbüro buchen. Personalausweisgesetz, § 9. Bürgerbüro. Rathausplatz 1. 59999 Musterstadt. Erdgeschoss, Zimmer 001 bis 012. Telefon: +49 221 4710-100. Öffnungszeiten: Montag, Dienstag: 7:30 bis 16:00 Uhr. Mittwoch, Freitag: 7:30 bis 12:30 Uhr. Donnerstag: 7:30 bis 18:00 Uhr.",
      "Bürger-Lotse: Einfach erklärt. Ein neuer Personal-Ausweis kostet 46 Euro. Sind Sie jünger als 24 Jahre? Dann kostet er 27 Euro und 60 Cent. Ihren alten Ausweis. ein digitales Foto.",
    ]);
  });

  test("is told the same answer again when it comes again", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.waitForAnnouncement("Guten Tag!");
    for (const time of [1, 2]) {
      await lotse.ask("Feuer");
      await lotse.page.waitForFunction(
        (count) =>
          (window as unknown as { announced: string[] }).announced.filter((said) => said.includes("112")).length ===
          count,
        time,
      );
    }
  });

  test("is told that an answer takes a while, and by whom it is written", async () => {
    const lotse = await visit();
    await lotse.open();
    server().isHolding = true;
    await lotse.textarea.fill("Feuer");
    await lotse.textarea.press("Enter");
    await lotse.waitForAnnouncement("Die Antwort wird vorbereitet.");
    server().release();
    await lotse.messages.nth(2).waitFor();
    assert.equal(await lotse.widget.locator(".activity").innerText(), "");
  });

  test("is told what arrives while the chat is closed", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.page.keyboard.press("Escape");
    server().conversation.say("agent", "Sind Sie noch da?", "Frau Yılmaz");
    await lotse.waitForAnnouncement("Frau Yılmaz: Sind Sie noch da?");
    assert.match(await lotse.widget.locator(".opener").innerText(), /Es gibt eine neue Nachricht/);
  });

  test("finds the log quiet, the announcer polite and whole, and errors loud", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.ask("Ausweis");
    assert.equal(
      await lotse.panel.ariaSnapshot(),
      `- region "Bürgerlotse":
  - heading "Bürgerlotse" [level=2]
  - group: Menü
  - button "Chat schließen"
  - paragraph: Sie schreiben mit einem Computer-Programm.
  - switch "Leichte Sprache"
  - log "Gespräch":
    - article:
      - heading "Bürgerlotse:" [level=3]
      - paragraph: Guten Tag! Ich bin der Bürgerlotse von Musterstadt, ein Computer-Programm.
      - paragraph: Stellen Sie mir Ihre Frage, zum Beispiel zu Ausweis, Umzug oder Auto.
    - article:
      - heading "Sie:" [level=3]
      - paragraph: Ausweis
      - paragraph: gespeichert
    - article:
      - heading "Bürgerlotse:" [level=3]
      - paragraph: Worum geht es?
      - list "Zur Auswahl":
        - listitem:
          - button "Neuer Personalausweis"
        - listitem:
          - button "Ausweis verloren"
  - status
  - status
  - status
  - alert
  - text: Ihre Nachricht
  - textbox "Ihre Nachricht"
  - button "Senden"`,
    );
    const live = await lotse.widget
      .locator("[aria-live]")
      .evaluateAll((all) =>
        all.map((region) => `${region.getAttribute("aria-live") ?? ""} ${region.getAttribute("aria-atomic") ?? ""}`),
      );
    assert.deepEqual(live, ["off ", "polite true"]);
  });
});
