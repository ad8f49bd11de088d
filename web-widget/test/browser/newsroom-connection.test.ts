import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NewsroomPage, PARKING } from "./newsroom-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();
const TEXTS = `#/leistungen/${PARKING}/texte`;
const newsroom = () => server().desk.newsroom;
const revisions = () => newsroom().drafts.revisions;
const costOf = (index: number) => (revisions().at(index)?.content["answers"] as Record<string, string>)["cost"];

async function writing(): Promise<NewsroomPage> {
  const writer = await NewsroomPage.open(visit, { hash: TEXTS });
  await writer.saving("de").waitFor();
  return writer;
}

describe("what is written is saved by itself", () => {
  test("and the page says how far it is", async () => {
    const writer = await writing();
    await writer.write("de", "cost", "Neu");
    await writer.saving("de").getByText("wird gespeichert").waitFor();
    await writer.isSaved("de");
    await writer.state("de", "Entwurf");
    assert.equal(costOf(-1), "Neu");
    assert.equal(revisions().length, 1);
  });

  test("once, after the server was away, and nothing is lost meanwhile", async () => {
    const writer = await writing();
    server().isAway = true;
    await writer.write("de", "cost", "Unterwegs");
    await writer.waitFor("Keine Verbindung.");
    await writer.write("de", "where", "Auch unterwegs");
    server().isAway = false;
    await writer.isSaved("de");
    await writer.root.getByText("Keine Verbindung.").waitFor({ state: "detached" });
    assert.equal(await writer.text("de", "cost").inputValue(), "Unterwegs");
    assert.equal(costOf(-1), "Unterwegs");
    assert.equal(new Set(revisions().map(({ content }) => JSON.stringify(content))).size, revisions().length);
  });

  test("over a reload too", async () => {
    const writer = await writing();
    server().isAway = true;
    await writer.write("de", "cost", "Vor dem Neuladen");
    await writer.waitFor("Keine Verbindung.");
    server().isAway = false;
    writer.page.on("dialog", (dialog) => void dialog.accept());
    await writer.page.reload();
    await writer.isSaved("de");
    assert.equal(await writer.text("de", "cost").inputValue(), "Vor dem Neuladen");
    assert.equal(costOf(-1), "Vor dem Neuladen");
  });

  test("also when somebody goes to another page at once", async () => {
    const writer = await writing();
    await writer.write("de", "cost", "Schnell weg");
    await writer.goTo("#/aufgaben");
    await writer.goTo(TEXTS);
    await writer.isSaved("de");
    assert.equal(costOf(-1), "Schnell weg");
  });

  test("after a new sign-in where the old one has run out", async () => {
    const writer = await writing();
    server().desk.expireSessions();
    await writer.write("de", "cost", "Spät");
    await writer.waitFor("Ihre Anmeldung ist abgelaufen.");
    await writer.signIn("redaktion");
    await writer.isSaved("de");
    assert.equal(await writer.text("de", "cost").inputValue(), "Spät");
    assert.equal(costOf(-1), "Spät");
  });

  test("but never for somebody else who signs in", async () => {
    const writer = await writing();
    server().desk.expireSessions();
    await writer.write("de", "cost", "Nur meins");
    await writer.waitFor("Ihre Anmeldung ist abgelaufen.");
    await writer.signIn("freigabe");
    await writer.text("de", "cost").waitFor();
    await writer.isSaved("de");
    assert.notEqual(await writer.text("de", "cost").inputValue(), "Nur meins");
    assert.equal(revisions().length, 0);
  });
});

describe("two people at one text", () => {
  test("are told, see both texts, and choose place by place", async () => {
    const writer = await writing();
    await writer.write("de", "cost", "Meine Kosten");
    newsroom().saveAs("pruefung", "Lars Brandt", PARKING, "de", {
      answers: { overview: "Ihr Überblick", cost: "Ihre Kosten" },
    });
    await writer.waitForAnnouncement("Konflikt: Jemand anders hat diesen Teil inzwischen geändert.");
    assert.equal(costOf(-1), "Ihre Kosten");
    await writer.page.getByRole("button", { name: "Texte vergleichen" }).click();
    await writer.dialog.getByText("Ihre Kosten").waitFor();
    const overview = writer.dialog.getByRole("group", { name: "Überblick" });
    await overview.getByLabel("Fassung von Lars Brandt").check();
    await writer.confirm("Auswahl speichern");
    await writer.isSaved("de");
    const answers = newsroom().drafts.newest(PARKING, "de")?.content["answers"] as Record<string, string>;
    assert.equal(answers["cost"], "Meine Kosten");
    assert.equal(answers["overview"], "Ihr Überblick");
    assert.equal(await writer.text("de", "overview").inputValue(), "Ihr Überblick");
    await writer.dialogGone();
  });

  test("lose nothing when one of them closes the comparison and writes on", async () => {
    const writer = await writing();
    await writer.write("de", "cost", "Meins");
    newsroom().saveAs("pruefung", "Lars Brandt", PARKING, "de", { answers: { cost: "Ihres" } });
    await writer.page.getByRole("button", { name: "Texte vergleichen" }).click();
    await writer.page.keyboard.press("Escape");
    await writer.dialogGone();
    await writer.write("de", "cost", "Meins und mehr");
    await writer.saving("de").getByText("Konflikt").waitFor();
    assert.equal(revisions().length, 1);
    assert.equal(await writer.text("de", "cost").inputValue(), "Meins und mehr");
  });
});

describe("signing in", () => {
  test("is for people of the newsroom", async () => {
    const newsroomPage = new NewsroomPage((await visit({ path: "/newsroom" })).page);
    await newsroomPage.signIn("redaktion", "falsch");
    await newsroomPage.waitFor("Name oder Passwort stimmt nicht.");
    await newsroomPage.waitForFocus("password");
    await newsroomPage.signIn("agentin");
    await newsroomPage.waitFor("können Sie die Redaktion nicht benutzen");
    assert.equal(await newsroomPage.title.count(), 0);
  });

  test("ends with a word on what is not saved", async () => {
    const writer = await writing();
    server().isAway = true;
    await writer.write("de", "cost", "Noch nicht da");
    await writer.waitFor("Keine Verbindung.");
    await writer.page.getByRole("button", { name: "Abmelden" }).click();
    await writer.dialog.getByText("Noch nicht gespeichert: Bewohnerparkausweis beantragen").waitFor();
    server().isAway = false;
    await writer.confirm("Weiterarbeiten");
    await writer.isSaved("de");
  });
});
