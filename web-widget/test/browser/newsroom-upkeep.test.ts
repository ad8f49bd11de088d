import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NewsroomPage, PARKING } from "./newsroom-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();
const newsroom = () => server().desk.newsroom;

describe("a gap", () => {
  test("becomes a sentence to learn, after its effect was shown", async () => {
    const editor = await NewsroomPage.open(visit, { hash: "#/luecken" });
    await editor.page.getByRole("button", { name: "Als Beispielsatz lernen" }).first().click();
    assert.equal(await editor.dialog.getByLabel("Leistung").inputValue(), PARKING);
    await editor.confirm("Wirkung ausprobieren");
    await editor.dialog.getByText("1 besser, 0 schlechter").waitFor();
    assert.equal(newsroom().upkeep.phrases.length, 0);
    await editor.dialog.getByLabel("Frage", { exact: true }).fill("Wo darf ich als Anwohner parken?");
    await editor.dialog.getByLabel("Frage", { exact: true }).press("Tab");
    await editor.dialog.getByRole("button", { name: "Wirkung ausprobieren" }).waitFor();
    await editor.confirm("Wirkung ausprobieren");
    await editor.confirm("Speichern");
    await editor.dialogGone();
    await editor.page.getByRole("heading", { name: "1 Lücke" }).waitFor();
    await editor.waitForFocus("gaps-title");
    assert.equal(newsroom().upkeep.phrases[0]?.["text"], "Wo darf ich als Anwohner parken?");
  });

  test("becomes a draft with the agent's words, opened at its place", async () => {
    const editor = await NewsroomPage.open(visit, { hash: "#/luecken" });
    await editor.page.getByRole("button", { name: "Antwort als Entwurf" }).click();
    assert.equal(await editor.dialog.getByLabel("Text").inputValue(), "Dafür brauchen Sie einen Bewohnerparkausweis.");
    await editor.confirm("Entwurf anlegen");
    await editor.state("de", "Entwurf");
    assert.equal(await editor.text("de", "overview").inputValue(), "Dafür brauchen Sie einen Bewohnerparkausweis.");
  });

  test("is nobody's here, or done", async () => {
    const editor = await NewsroomPage.open(visit, { hash: "#/luecken" });
    await editor.page.getByLabel("Art").selectOption("search");
    await editor.page.getByRole("heading", { name: "1 Lücke" }).waitFor();
    await editor.page.getByRole("button", { name: "Andere Stelle zuständig" }).click();
    assert.equal(await editor.dialog.getByLabel("Zuständig ist").inputValue(), "luftfahrt-bundesamt");
    await editor.page.keyboard.press("Escape");
    await editor.dialogGone();
    await editor.page.getByRole("button", { name: "Erledigt" }).click();
    await editor.waitFor("Keine offene Lücke dieser Art.");
  });
});

describe("the training", () => {
  test("tells its progress and its end, and goes back to an earlier model", async () => {
    const editor = await NewsroomPage.open(visit, { hash: "#/training" });
    await editor.waitFor("wird aber verstanden als");
    await editor.page.getByRole("button", { name: "Jetzt trainieren" }).click();
    await editor.page.getByRole("progressbar", { name: "Das Training läuft: Themen" }).waitFor();
    await editor.waitForAnnouncement("Das Training ist fertig.");
    await editor.page.getByRole("button", { name: /^Zum Modell vom/ }).click();
    await editor.confirm("Zurückkehren");
    await editor.waitFor("Ein früheres Modell gibt es noch nicht.");
    assert.equal(newsroom().upkeep.model, "früher");
  });
});

describe("links, notices, comparison and tasks", () => {
  test("tell which links are dead and where they stand", async () => {
    const editor = await NewsroomPage.open(visit, { hash: "#/links" });
    await editor.waitFor("Die Seite gibt es nicht mehr");
    await editor.page.getByRole("button", { name: "Jetzt prüfen" }).click();
    await editor.waitForAnnouncement("Die Prüfung der Links hat begonnen.");
    await editor.page.getByRole("link", { name: "Umweltplakette" }).click();
    await editor.page.getByRole("heading", { name: "Umweltplakette", level: 2 }).waitFor();
  });

  test("give a notice in both registers and end it", async () => {
    const approver = await NewsroomPage.open(visit, { username: "freigabe", hash: "#/hinweise" });
    await approver.page.getByRole("button", { name: "Hinweis geben" }).click();
    await approver.dialog.getByLabel("Text in Alltagssprache").fill("Das Rathaus ist geschlossen.");
    await approver.confirm("Jetzt veröffentlichen");
    await approver.dialog.getByText("Ein Hinweis braucht einen Text in beiden Sprachen.").waitFor();
    await approver.dialog.getByLabel("Text in Leichter Sprache").fill("Das Rat·haus ist zu.");
    await approver.confirm("Jetzt veröffentlichen");
    await approver.waitFor("Gilt jetzt");
    assert.deepEqual(newsroom().upkeep.notices[0]?.["municipalities"], ["musterstadt"]);
    await approver.page.getByRole("button", { name: "Beenden" }).click();
    await approver.confirm("Beenden");
    await approver.waitFor("Beendet");
  });

  test("are not for everybody: an editor gives no notice and reads no audit", async () => {
    const editor = await NewsroomPage.open(visit, { hash: "#/hinweise" });
    await editor.waitFor("Hinweise geben Menschen, die Texte freigeben.");
    assert.equal(await editor.page.getByRole("button", { name: "Hinweis geben" }).count(), 0);
    await editor.goTo("#/protokoll");
    await editor.waitFor("Das Protokoll lesen Menschen");
  });

  test("compare the bot with the search, as a drawing with a table behind it", async () => {
    const editor = await NewsroomPage.open(visit, { hash: "#/vergleich" });
    await editor.page.getByRole("img", { name: "Richtig beantwortet: Bot und Suche" }).waitFor();
    const rows = await editor.page.getByRole("row").allInnerTexts();
    assert.match(rows[1] ?? "", /Oktober 2026\s+412\s+96\s+93 %\s+71 %/);
  });

  test("lead from a task to its place", async () => {
    newsroom().tasks = [
      {
        kind: "returned",
        service: PARKING,
        name: "Bewohnerparkausweis",
        variant: "de",
        text: "Kürzer",
        since: "2026-11-20",
      },
    ];
    const editor = await NewsroomPage.open(visit, { hash: "#/aufgaben" });
    await editor.waitFor("Kürzer");
    await editor.page.getByRole("link", { name: "Bewohnerparkausweis" }).click();
    await editor.text("de", "overview").waitFor();
  });
});
