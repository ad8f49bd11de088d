import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser, SMALL, WIDE } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

const EARLIER = [
  {
    at: "2026-11-02T09:00:00Z",
    channel: "telephone",
    service: "hund-anmelden",
    outcome: "forwarded",
    note: "Steueramt",
  },
];
const RELATED = [
  {
    seq: 1,
    at: "2026-11-22T09:00:00Z",
    author: { role: "citizen" },
    lang: "de",
    blocks: [{ type: "text", text: "Was kostet die Hundesteuer?" }],
  },
  {
    seq: 2,
    at: "2026-11-22T09:00:01Z",
    author: { role: "bot" },
    lang: "de",
    about: { kind: "answer", service: "hund-anmelden", aspect: "cost", confidence: 0.9 },
    blocks: [{ type: "text", text: "96 Euro im Jahr." }],
  },
];

describe("an agent on the telephone", () => {
  test("hears of a call, sees who calls, reads the script, notes and documents, all by keyboard", async () => {
    const { calls, presence } = server().desk;
    presence.set("agentin", "available");
    const desk = await DeskPage.open(visit);
    await desk.waitFor("Gerade ruft niemand an.");
    const call = calls.add({ earlier: EARLIER, related: RELATED, relatedConversationId: "c1" });
    await desk.waitForAnnouncement("Ein Anruf klingelt. Von dieser Nummer gibt es 1 früheren Kontakt.");
    await desk.calls.getByRole("button", { name: "+49 221 470 101 23" }).waitFor();
    await desk.page.keyboard.press("Alt+a");
    await desk.page.keyboard.press("Enter");
    await desk.page.getByRole("heading", { name: "Anruf: +49 221 470 101 23" }).waitFor();
    await desk.log.getByText("96 Euro im Jahr.").waitFor();
    await desk.page.getByText(/Telefon · Hund anmelden · Weitergeleitet · Steueramt/).waitFor();
    await desk.page.getByRole("heading", { name: "Hund anmelden", exact: true }).waitFor();
    await desk.page.getByText("Jeder Hund ist anzumelden.").waitFor();
    calls.answered(call, "Ayla Demir");
    await desk.page.keyboard.press("Alt+i");
    await desk.page.keyboard.type("Zwei Hunde");
    calls.end(call);
    await desk.calls.getByText("Aufgelegt, noch nicht abgeschlossen").waitFor();
    await desk.page.keyboard.press("Alt+k");
    await desk.dialog.getByRole("heading", { name: "Anruf abschließen" }).waitFor();
    await desk.dialog.getByText(/Nachbearbeitung: 0:0\d/).waitFor();
    await desk.page.keyboard.press("Enter");
    await desk.dialog.waitFor({ state: "detached" });
    assert.deepEqual(call.wrapUp, { outcome: "solved", service: "hund-anmelden", note: "Zwei Hunde" });
    await desk.waitFor("Gerade ruft niemand an.");
  });

  test("sees their own call open by itself, and looks for another answer while speaking", async () => {
    const { calls } = server().desk;
    const desk = await DeskPage.open(visit);
    await desk.waitFor("Gerade ruft niemand an.");
    calls.answered(calls.add(), "Ayla Demir");
    await desk.page.getByRole("heading", { name: /^Anruf:/ }).waitFor();
    await desk.page.keyboard.press("Alt+v");
    await desk.page.keyboard.type("Hund");
    await desk.page.getByRole("button", { name: /Hund anmelden: Kosten/ }).click();
    await desk.page.getByText("Das geht bei uns oder online.").waitFor();
  });

  test("takes a call that waits like a chat: nothing is written to it, and it is handed on and documented", async () => {
    const { desk: fake } = server();
    const talk = fake.wait({ channel: "telephone" });
    const desk = await DeskPage.open(visit);
    const call = fake.calls.add({ state: "answered", conversationId: talk.id, earlier: EARLIER });
    await desk.calls.getByText("Wartet auf einen Menschen").waitFor();
    await desk.calls.getByRole("button", { name: "+49 221" }).click();
    await desk.page.getByRole("heading", { name: "Sie sind am Telefon" }).waitFor();
    assert.equal(await desk.answer.count(), 0);
    assert.equal(talk.agent, "agentin");
    await desk.own.getByText("Gespräche: 1 von 3 · Anrufe: 0 von 1").waitFor();
    await desk.page.getByRole("heading", { name: "Gesprächsleitfaden" }).waitFor();
    await desk.button("Link zum Chat");
    await desk.dialog.getByLabel("Link").waitFor();
    await desk.dialog.getByRole("button", { name: "Per SMS schicken" }).click();
    await desk.dialog.getByText("Die SMS mit dem Link ist unterwegs.").waitFor();
    await desk.page.keyboard.press("Escape");
    await desk.dialog.waitFor({ state: "detached" });
    fake.calls.end(call);
    await desk.page.getByRole("heading", { name: "Der Anruf ist beendet" }).waitFor();
    await desk.page.keyboard.press("Alt+k");
    await desk.dialog.getByText(/Nachbearbeitung/).waitFor();
    await desk.page.keyboard.press("Enter");
    await desk.dialog.waitFor({ state: "detached" });
    assert.equal((talk.wrapUp as { outcome: string }).outcome, "solved");
  });

  test("opens the dialogue behind a code, with the open question, and comes back", async () => {
    const { desk: fake } = server();
    fake.calls.dialogues.set("K7M3RX", {
      conversationId: "c1",
      channel: "webchat",
      status: "bot",
      lang: "de",
      service: "hund-anmelden",
      aspect: "cost",
      openQuestion: "Gilt das auch für Welpen?",
      messages: RELATED,
    });
    const desk = await DeskPage.open(visit);
    await desk.waitFor("Gerade ruft niemand an.");
    await desk.page.keyboard.press("Alt+c");
    await desk.page.keyboard.type("AAA");
    await desk.page.keyboard.press("Enter");
    await desk.waitFor("Zu diesem Fallcode gibt es kein Gespräch.");
    assert.equal(await desk.focused(), "case-code");
    await desk.page.getByLabel("Fallcode", { exact: true }).fill("k7m 3rx");
    await desk.page.keyboard.press("Enter");
    await desk.page.getByRole("heading", { name: "Fallcode K7M 3RX: Hund anmelden, Kosten" }).waitFor();
    await desk.page.getByText("„Gilt das auch für Welpen?“").waitFor();
    await desk.log.getByText("96 Euro im Jahr.").waitFor();
    await desk.button("Schließen");
    await desk.page.getByRole("heading", { name: "Kein Chat geöffnet" }).waitFor();
  });

  test("says where they are called", async () => {
    const { calls } = server().desk;
    const desk = await DeskPage.open(visit);
    await desk.waitFor("Gerade ruft niemand an.");
    await desk.button("Mein Telefon");
    await desk.dialog.getByLabel("Nummer").fill("0221 47101");
    await desk.dialog.getByLabel("Anrufe gleichzeitig").selectOption("2");
    await desk.dialog.getByRole("button", { name: "Speichern" }).click();
    await desk.dialog.waitFor({ state: "detached" });
    assert.deepEqual(calls.telephone, { phone: "0221 47101", calls: 2 });
  });
});

describe("axe finds nothing with calls at the desk", () => {
  for (const [look, wishes] of Object.entries({
    light: { colorScheme: "light", viewport: WIDE },
    dark: { colorScheme: "dark", viewport: WIDE },
    small: { colorScheme: "light", viewport: SMALL },
    forced: { colorScheme: "dark", forcedColors: "active", viewport: WIDE },
  } as const)) {
    test(look, async () => {
      const { desk: fake } = server();
      const except = look === "forced" ? ["color-contrast"] : [];
      fake.calls.add({ from: "", secondsAgo: 40 });
      const call = fake.calls.add({ earlier: EARLIER, related: RELATED, relatedConversationId: "c1" });
      const desk = await DeskPage.open(visit, wishes);
      await desk.calls.getByText("Kommt aus einem Chat").waitFor();
      assert.deepEqual(await desk.violations(except), []);
      await desk.calls.getByRole("button", { name: "+49 221" }).click();
      await desk.page.getByLabel("Gesprächsnotiz").fill("Zwei Hunde");
      fake.calls.end(call);
      assert.deepEqual(await desk.violations(except), []);
      assert.deepEqual(await desk.overflowsSideways(), []);
      await desk.button("Abschließen");
      await desk.dialog.waitFor();
      assert.deepEqual(await desk.violations(except), []);
      await desk.page.keyboard.press("Escape");
      if (look === "small") {
        await desk.button("Hilfen");
      }
      await desk.page.getByText("Jeder Hund ist anzumelden.").waitFor();
      assert.deepEqual(await desk.violations(except), []);
      assert.deepEqual(await desk.overflowsSideways(), []);
    });
  }
});
