import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NewsroomPage, PARKING } from "./newsroom-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();
const drafts = () => server().desk.newsroom.drafts;
const answers = (part: string) => drafts().published(PARKING, part)["answers"] as Record<string, string>;

describe("the life of an answer", () => {
  test("written, read by the reviewing group, approved by somebody else, published", async () => {
    const writer = await NewsroomPage.open(visit);
    await writer.page.getByLabel("Suchen").fill("bewohner");
    await writer.page.getByRole("link", { name: "Bewohnerparkausweis beantragen" }).click();
    await writer.write("de", "cost", "Der Ausweis kostet {cost:jahr} im Jahr.");
    await writer.write("de-x-leicht", "cost", "Der Park·ausweis kostet {cost:jahr}.\nDas ist der Preis für 1 Jahr.");
    await writer.isSaved("de");
    await writer.step("Einreichen: Alltagssprache").click();
    await writer.state("de", "Eingereicht");
    await writer.waitFor("Wartet auf die Freigabe durch jemand anderen");
    await writer.step("Einreichen: Leichte Sprache").click();
    await writer.state("de-x-leicht", "Eingereicht");

    const reviewer = await NewsroomPage.open(visit, { username: "pruefung", hash: `#/leistungen/${PARKING}/texte` });
    await reviewer.step("Prüfgruppe eintragen: Leichte Sprache").click();
    await reviewer.dialog.getByLabel("Prüfgruppe").fill("Prüfgruppe Lebenshilfe Musterstadt");
    await reviewer.dialog.getByLabel("Wer geprüft hat").fill("A. B., C. D.");
    await reviewer.confirm("Eintragen");
    await reviewer.waitFor("Geprüft: Prüfgruppe Lebenshilfe Musterstadt");
    assert.equal(await reviewer.step("Freigeben: Leichte Sprache").count(), 0);

    const approver = await NewsroomPage.open(visit, { username: "freigabe", hash: `#/leistungen/${PARKING}/texte` });
    for (const [part, name] of [
      ["de", "Alltagssprache"],
      ["de-x-leicht", "Leichte Sprache"],
    ] as const) {
      await approver.step(`Freigeben: ${name}`).click();
      await approver.confirm("Freigeben");
      await approver.state(part, "Freigegeben");
      await approver.step(`Veröffentlichen: ${name}`).click();
      await approver.dialog.getByText("Keine der 860 Prüffragen wird schlechter beantwortet.").waitFor();
      await approver.confirm("Veröffentlichen");
      await approver.state(part, "Veröffentlicht");
    }
    assert.equal(answers("de")["cost"], "Der Ausweis kostet {cost:jahr} im Jahr.");
    assert.match(answers("de-x-leicht")["cost"] ?? "", /Preis für 1 Jahr/);
    assert.deepEqual(drafts().newest(PARKING, "de-x-leicht")?.signOff?.names, ["A. B.", "C. D."]);

    await approver.page.getByRole("link", { name: "Verlauf" }).click();
    await approver.page
      .getByRole("button", { name: /^Änderungen der Fassung/ })
      .last()
      .click();
    await approver.root.locator("ins").first().waitFor();
    await approver.page.getByRole("link", { name: "Protokoll" }).click();
    await approver.waitFor("Von der Prüfgruppe geprüft");
    await approver.page.getByRole("button", { name: "Auf Veränderungen prüfen" }).click();
    await approver.waitForAnnouncement("Einträge sind unverändert");
  });

  test("the same by the keyboard alone", async () => {
    const writer = new NewsroomPage((await visit({ path: "/newsroom" })).page);
    await writer.page.getByLabel("Passwort").waitFor();
    const { keyboard } = writer.page;
    await writer.waitForFocus("username");
    await keyboard.type("redaktion");
    await keyboard.press("Tab");
    await keyboard.type("Rathaus-2026!");
    await keyboard.press("Enter");
    await writer.waitForFocus("page-title");
    await keyboard.press("Alt+u");
    await writer.waitForFocus("service-search");
    await keyboard.type("bewohner");
    await writer.waitForAnnouncement("1 Leistung gefunden.");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await writer.text("de", "cost").and(writer.page.locator(":enabled")).waitFor();
    await keyboard.press("Alt+ArrowDown");
    await keyboard.press("Alt+ArrowDown");
    await keyboard.press("Alt+ArrowDown");
    assert.equal(await writer.focused(), "text-de-cost");
    await keyboard.press("Control+a");
    await keyboard.type("Er kostet 60 Euro.");
    await keyboard.press("Alt+s");
    await writer.waitForAnnouncement("Alles ist gespeichert.");
    await keyboard.press("Alt+r");
    await writer.waitForAnnouncement("Alltagssprache: Eingereicht.");

    const approver = await NewsroomPage.open(visit, { username: "freigabe", hash: `#/leistungen/${PARKING}/texte` });
    const keys = approver.page.keyboard;
    await approver.state("de", "Eingereicht");
    await keys.press("Alt+r");
    await approver.waitForFocus("comment");
    await keys.press("Tab");
    await keys.press("Enter");
    await approver.waitForFocus("publish");
    await keys.press("Enter");
    await approver.dialog.getByText("Keine der 860 Prüffragen").waitFor();
    await approver.waitForFocus("from");
    await keys.press("Enter");
    await approver.state("de", "Veröffentlicht");
    await approver.dialogGone();
    assert.notEqual(await approver.focused(), "");
    assert.equal(answers("de")["cost"], "Er kostet 60 Euro.");
  });

  test("returned with a comment, mended, and handed in again", async () => {
    const { newsroom } = server().desk;
    newsroom.saveAs("redaktion", "Ruth Klein", PARKING, "de", { answers: { cost: "Zu lang." } }).state = "submitted";
    const approver = await NewsroomPage.open(visit, { username: "freigabe", hash: `#/leistungen/${PARKING}/texte` });
    await approver.step("Zurückgeben: Alltagssprache").click();
    await approver.confirm("Zurückgeben");
    await approver.dialog.getByText("Schreiben Sie bitte, was geändert werden soll.").waitFor();
    await approver.dialog.getByLabel("Was soll geändert werden?").fill("Bitte kürzer.");
    await approver.confirm("Zurückgeben");
    await approver.waitFor("Zurückgegeben: Bitte kürzer.");
    await approver.write("de", "cost", "Kurz.");
    await approver.isSaved("de");
    await approver.step("Einreichen: Alltagssprache").click();
    await approver.state("de", "Eingereicht");
  });

  test("stopped by a golden question, and published only with a reason", async () => {
    const { newsroom } = server().desk;
    newsroom.saveAs("redaktion", "Ruth Klein", PARKING, "de", { answers: { cost: "Neu" } }).state = "approved";
    drafts().broken = [
      {
        question: "was kostet ein perso",
        expected: { service: "hund-anmelden", aspect: "cost" },
        before: { kind: "answer", service: "hund-anmelden", aspect: "cost" },
        now: { kind: "outOfScope" },
      },
    ];
    const approver = await NewsroomPage.open(visit, { username: "freigabe", hash: `#/leistungen/${PARKING}/texte` });
    await approver.step("Veröffentlichen: Alltagssprache").click();
    await approver.dialog.getByText("1 Prüffrage wird danach falsch beantwortet.").waitFor();
    await approver.dialog.getByRole("cell", { name: "was kostet ein perso" }).waitFor();
    await approver.confirm("Trotzdem veröffentlichen");
    await approver.dialog.getByText("Schreiben Sie bitte eine Begründung.").waitFor();
    assert.equal(drafts().newest(PARKING, "de")?.state, "approved");
    await approver.dialog.getByLabel("Begründung").fill("Die Frage ist veraltet.");
    await approver.confirm("Trotzdem veröffentlichen");
    await approver.state("de", "Veröffentlicht");
  });

  test("told what keeps it from being handed in, and where", async () => {
    const { newsroom } = server().desk;
    newsroom.saveAs("redaktion", "Ruth Klein", PARKING, "de", { answers: { cost: "{cost:weg}" } });
    drafts().obstacles = [{ place: "answer:cost", message: "Die Kosten „weg“ gibt es nicht." }];
    const writer = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/texte` });
    await writer.step("Einreichen: Alltagssprache").click();
    await writer.root.locator(".obstacles", { hasText: "Kosten: Die Kosten „weg“ gibt es nicht." }).waitFor();
    await writer.state("de", "Entwurf");
  });

  test("restored over somebody else's open draft only after a second question", async () => {
    const { newsroom } = server().desk;
    newsroom.saveAs("redaktion", "Ruth Klein", PARKING, "de", { answers: { cost: "Früher" } });
    newsroom.saveAs("pruefung", "Lars Brandt", PARKING, "de", { answers: { cost: "Offen" } });
    const writer = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/verlauf` });
    await writer.page.getByRole("button", { name: "Fassung 1 wiederherstellen" }).click();
    await writer.confirm("Wiederherstellen");
    await writer.dialog.getByText("Jemand anders hat einen offenen Entwurf dieses Teils.").waitFor();
    assert.equal(drafts().newest(PARKING, "de")?.revision, 2);
    await writer.confirm("Trotzdem wiederherstellen");
    await writer.dialogGone();
    assert.deepEqual(drafts().newest(PARKING, "de")?.content, { answers: { cost: "Früher" } });
  });

  test("planned for a later day, taken back, and restored from the history", async () => {
    const { newsroom } = server().desk;
    newsroom.saveAs("redaktion", "Ruth Klein", PARKING, "de", { answers: { cost: "Ab Januar" } }).state = "approved";
    const approver = await NewsroomPage.open(visit, { username: "freigabe", hash: `#/leistungen/${PARKING}/texte` });
    await approver.step("Veröffentlichen: Alltagssprache").click();
    await approver.dialog.getByLabel("Gilt ab").fill("2099-01-01");
    await approver.confirm("Veröffentlichen");
    await approver.state("de", "Geplant");
    await approver.waitFor("Gilt ab 1. Januar 2099");
    assert.equal(answers("de")["cost"], "Der Ausweis kostet {cost:jahr}.");
    await approver.step("Zurückziehen: Alltagssprache").click();
    await approver.confirm("Zurückziehen");
    await approver.state("de", "Zurückgezogen");
    await approver.page.getByRole("link", { name: "Verlauf" }).click();
    await approver.page.getByRole("button", { name: "Fassung 1 wiederherstellen" }).click();
    await approver.confirm("Wiederherstellen");
    await approver.waitForAnnouncement("als neuer Entwurf wieder da");
    assert.equal(drafts().newest(PARKING, "de")?.revision, 2);
  });
});
