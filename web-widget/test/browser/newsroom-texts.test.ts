import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NewsroomPage, PARKING } from "./newsroom-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();
const TEXTS = `#/leistungen/${PARKING}/texte`;
const newsroom = () => server().desk.newsroom;

/** Finds the word "gewähren" and proposes two easier ones. */
function findsGrant(): void {
  newsroom().findings = (text) => {
    const from = text.indexOf("gewähren");
    const suggestion = "Schreiben Sie zum Beispiel: „geben, erlauben“. Oder erklären Sie das Wort.";
    return from < 0 ? [] : [{ rule: "x", from, to: from + 8, message: "Das Wort ist schwer.", suggestion }];
  };
}

describe("the check while writing", () => {
  test("tells place, reason and way out; the place is marked and the proposal taken with one press each", async () => {
    findsGrant();
    const writer = await NewsroomPage.open(visit, { hash: TEXTS });
    const field = writer.text("de-x-leicht", "cost");
    await field.fill("Wir gewähren Ihnen einen Nachlass.");
    await writer.waitFor("Das Wort ist schwer.");
    await writer.page.getByRole("button", { name: "Zur Stelle: gewähren" }).click();
    const marked = await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    assert.equal(marked, "gewähren");
    assert.equal(await writer.focused(), "text-de-x-leicht-cost");
    await writer.page.getByRole("button", { name: "„geben“ übernehmen" }).click();
    assert.equal(await field.inputValue(), "Wir geben Ihnen einen Nachlass.");
    assert.equal(await writer.focused(), "text-de-x-leicht-cost");
    await writer.root.getByText("Das Wort ist schwer.").waitFor({ state: "detached" });
  });

  test("is walked through by keys, from one place to the next", async () => {
    findsGrant();
    const writer = await NewsroomPage.open(visit, { hash: TEXTS });
    await writer.write("de", "cost", "Wir gewähren es.");
    await writer.write("de-x-leicht", "where", "Wir gewähren das.");
    await writer.page.locator(".findings").nth(1).waitFor();
    const { keyboard } = writer.page;
    await writer.page.locator("#page-title").focus();
    await keyboard.press("Alt+n");
    await writer.waitForFocus("text-de-cost");
    await writer.waitForAnnouncement("gewähren: Das Wort ist schwer.");
    await keyboard.press("Alt+x");
    assert.equal(await writer.text("de", "cost").inputValue(), "Wir geben es.");
    await keyboard.press("Alt+n");
    await writer.waitForFocus("text-de-x-leicht-where");
    await keyboard.press("Alt+w");
    await writer.waitForFocus("text-de-where");
    await keyboard.press("Alt+ArrowUp");
    await writer.waitForFocus("text-de-eligibility");
  });
});

describe("a service in more than two languages", () => {
  test("has any of them beside everyday German", async () => {
    const [service] = newsroom().services;
    assert.ok(service !== undefined);
    service.content["en"] = { answers: { cost: "The permit is 60 euros." } };
    const writer = await NewsroomPage.open(visit, { hash: TEXTS });
    await writer.page.getByLabel("Daneben bearbeiten").selectOption("en");
    const field = writer.page.locator("#text-en-cost");
    await field.and(writer.page.locator(":enabled")).waitFor();
    assert.equal(await field.inputValue(), "The permit is 60 euros.");
    assert.equal(await field.getAttribute("lang"), "en");
    await field.fill("The permit is 62 euros.");
    await writer.isSaved("en");
    await writer.step("Einreichen: Englisch").click();
    await writer.state("en", "Eingereicht");
  });
});

describe("the list of services", () => {
  test("is looked through by words, by state and page by page, and says why it is empty", async () => {
    const editor = await NewsroomPage.open(visit);
    await editor.page.getByRole("heading", { name: "60 Leistungen, Seite 1 von 2" }).waitFor();
    await editor.page.getByRole("button", { name: "Nächste Seite" }).click();
    await editor.page.getByRole("heading", { name: "60 Leistungen, Seite 2 von 2" }).waitFor();
    await editor.waitForFocus("list-title");
    await editor.page.getByLabel("Zustand").selectOption("deadLinks");
    await editor.page.getByRole("heading", { name: "1 Leistung" }).waitFor();
    await editor.page.getByRole("link", { name: "Umweltplakette" }).waitFor();
    await editor.page.getByLabel("Zustand").selectOption("scheduled");
    await editor.waitFor("Für einen späteren Tag ist nichts geplant.");
    await editor.page.getByRole("button", { name: "Alle zeigen" }).click();
    await editor.page.getByLabel("Suchen").fill("gibt es nicht");
    await editor.waitFor("Keine Leistung passt zu „gibt es nicht“.");
  });
});

describe("the facts", () => {
  test("are filled into fields and kept whole", async () => {
    const editor = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/angaben` });
    const cost = editor.page.getByRole("group", { name: "Bewohnerparkausweis" });
    await cost.getByLabel("Betrag in Euro").fill("62,50");
    await cost.getByLabel("Betrag in Euro").press("Tab");
    await editor.page.getByRole("button", { name: "Frist hinzufügen" }).click();
    await editor.waitForFocus("fact-deadlines-1-name-de");
    await editor.page.keyboard.type("Antrag");
    await editor.page.getByRole("button", { name: "Nach unten: Ihren Personalausweis oder Reisepass" }).click();
    await editor.waitForFocus("fact-evidence-1-name-de");
    await editor.page.getByLabel("Ein Wort in jeder Zeile").fill("Anwohnerparken\n\n Parkausweis \nParkzone");
    await editor.page.getByLabel("Ein Wort in jeder Zeile").press("Tab");
    await editor.page.getByRole("button", { name: "Onlinedienst entfernen" }).click();
    await editor.page.keyboard.press("Alt+s");
    await editor.waitForAnnouncement("Alles ist gespeichert.");
    const facts = newsroom().drafts.newest(PARKING, "facts")?.content ?? {};
    assert.deepEqual((facts["costs"] as unknown[])[0], {
      id: "jahr",
      name: { de: "Bewohnerparkausweis", "de-x-leicht": "Park·ausweis" },
      amount: 62.5,
      per: { de: "pro Jahr" },
    });
    assert.deepEqual((facts["deadlines"] as unknown[])[1], { id: "deadline2", name: { de: "Antrag" }, period: "P2W" });
    assert.deepEqual(facts["everydayWords"], ["Anwohnerparken", "Parkausweis", "Parkzone"]);
    assert.equal((facts["evidence"] as { id: string }[])[0]?.id, "fahrzeugschein");
    assert.equal(facts["onlineService"], null);
    assert.equal((facts["legal"] as unknown[]).length, 1);
  });

  test("refuse what is no amount, and say how to write one", async () => {
    const editor = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/angaben` });
    const amount = editor.page.getByRole("group", { name: "Bewohnerparkausweis" }).getByLabel("Betrag in Euro");
    await amount.fill("viel");
    await amount.press("Tab");
    await editor.waitFor("Schreiben Sie den Betrag bitte so");
    assert.equal(newsroom().drafts.newest(PARKING, "facts"), undefined);
  });

  test("of the county can be changed by a town only where it may", async () => {
    const editor = await NewsroomPage.open(visit, { hash: "#/leistungen/umweltplakette/angaben" });
    await editor.waitFor("Diese Leistung kommt vom Kreis.");
    assert.equal(await editor.page.getByRole("button", { name: "Kosten hinzufügen" }).count(), 1);
    assert.equal(await editor.page.getByRole("button", { name: "Unterlage hinzufügen" }).count(), 0);
    assert.equal(await editor.page.getByLabel("Ein Wort in jeder Zeile").isEnabled(), false);
  });
});

describe("the other pages of a service", () => {
  test("show it as citizens get it, in chat, on the telephone and as a short message", async () => {
    const editor = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/vorschau` });
    await editor.root.locator(".previewed", { hasText: "Mit dem Bewohnerparkausweis" }).waitFor();
    await editor.page.getByLabel("Telefon").check();
    await editor.waitFor("Sprechtext: Mit dem Bewohnerparkausweis");
    await editor.page.getByLabel("SMS").check();
    await editor.root.locator(".badge", { hasText: "1 SMS" }).first().waitFor();
    await editor.page.getByLabel("Leichte Sprache").check();
    await editor.waitFor("Sie wollen nah bei Ihrer Wohnung parken?");
  });

  test("keep the questions that no publication may break", async () => {
    const editor = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/fragen` });
    await editor.waitFor("Noch keine eigene Prüffrage.");
    await editor.page.getByLabel("Neue Prüffrage").fill("was kostet der parkausweis");
    await editor.page.getByLabel("Richtig ist der Aspekt").selectOption("cost");
    await editor.page.getByRole("button", { name: "Prüffrage anlegen" }).click();
    await editor.waitFor("„was kostet der parkausweis“");
    await editor.page.getByRole("button", { name: "Löschen: was kostet der parkausweis" }).click();
    await editor.waitFor("Noch keine eigene Prüffrage.");
    await editor.waitForFocus("golden-text");
  });

  test("tell who answers for it, and when it is looked at again", async () => {
    const editor = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/pass` });
    await editor.page.getByRole("button", { name: "Zuständigkeit und Prüfung ändern" }).click();
    await editor.dialog.getByLabel("Zuständig für die Texte").fill("Straßenverkehrsamt");
    await editor.dialog.getByLabel("Nächste Prüfung am").fill("2027-06-01");
    await editor.confirm("Speichern");
    await editor.waitFor("Zuständig: Straßenverkehrsamt · Nächste Prüfung: 1. Juni 2027");
    await editor.dialogGone();
  });

  test("keep comments and tell where every answer comes from", async () => {
    const editor = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/kommentare` });
    await editor.waitFor("Noch kein Kommentar.");
    await editor.page.getByLabel("Neuer Kommentar").fill("Bitte den Preis prüfen.");
    await editor.page.getByLabel("Zu welchem Aspekt?").selectOption("cost");
    await editor.page.getByRole("button", { name: "Kommentar speichern" }).click();
    await editor.root.locator(".comment", { hasText: "Bitte den Preis prüfen." }).waitFor();
    assert.equal(await editor.page.getByLabel("Neuer Kommentar").inputValue(), "");
    await editor.page.getByRole("link", { name: "Antwort-Pass" }).click();
    await editor.page.getByRole("cell", { name: "59d5beeb8a749f18" }).first().waitFor();
    await editor.page.getByText("12 Gesprächen").first().click();
    await editor.page.getByText("0c5a2f2d9be1a7c4").first().waitFor();
  });
});
