import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("a conversation", () => {
  test("shows an answer with all its parts", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Was kostet ein Personalausweis?");
    assert.equal(await answer.getByRole("listitem").first().innerText(), "Ihren alten Ausweis oder Reisepass");
    const online = answer.getByRole("link", { name: "Personalausweis online beantragen öffnet ein neues Fenster" });
    assert.equal(await online.getAttribute("href"), "https://service.musterstadt.example/personalausweis");
    assert.equal(await online.getAttribute("target"), "_blank");
    assert.equal(await online.getAttribute("rel"), "noopener noreferrer");
    assert.match(await answer.innerText(), /Sie brauchen: Online-Ausweis/);
    assert.equal(await answer.getByRole("link", { name: "+49 221" }).getAttribute("href"), "tel:+492214710100");
    assert.match(await answer.innerText(), /Rathausplatz 1\n59999 Musterstadt/);
    assert.equal(await answer.getByRole("list", { name: "Links" }).getByRole("link").count(), 2);
  });

  test("shows a message at once as being sent, and then as saved", async () => {
    const lotse = await visit();
    await lotse.open();
    server().isHolding = true;
    await lotse.textarea.fill("Feuer");
    await lotse.textarea.press("Enter");
    await lotse.messages.getByText("wird gesendet").waitFor();
    assert.equal(await lotse.textarea.inputValue(), "");
    server().release();
    await lotse.messages.getByText("gespeichert").waitFor();
    assert.match((await lotse.texts()).at(-1) ?? "", /112/);
  });

  test("never shows an own message twice when the server's copy comes first", async () => {
    const lotse = await visit();
    server().echoesFirst = true;
    await lotse.open();
    await lotse.ask("Feuer");
    await lotse.messages.getByText("gespeichert").waitFor();
    assert.equal(await lotse.messages.count(), 3);
  });

  test("offers choices as buttons, and afterwards tells them as text", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Ausweis");
    await answer.getByRole("button", { name: "Ausweis verloren" }).click();
    await lotse.messages.nth(4).waitFor();
    assert.equal(await lotse.focused(), "message");
    assert.equal(await answer.getByRole("button").count(), 0);
    assert.match(await answer.innerText(), /Ausweis verloren/);
    assert.equal((await lotse.texts())[3], "Ausweis verloren");
    assert.deepEqual(
      server().conversation.framesIn.flatMap((frame) => frame.choice ?? []),
      ["service:personalausweis-verlust"],
    );
  });

  test("sends a way to a human as a choice", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Ich will einen Menschen");
    assert.match(await answer.innerText(), /Sie sind auf Platz 2. Es dauert etwa 2 Minuten./);
    await answer.getByRole("button", { name: "Rückruf bekommen" }).click();
    await lotse.messages.nth(4).waitFor();
    assert.match((await lotse.texts())[4] ?? "", /Gerade ist niemand da/);
  });

  for (const [register, labels] of Object.entries({
    plain: ["Mit einem Menschen chatten", "Rückruf bekommen", "Selbst anrufen", "Nachricht hinterlassen"],
    easy: ["Mit einem Menschen schreiben", "Wir rufen Sie an", "Sie rufen uns an", "Eine Nach-Richt schreiben"],
  })) {
    test(`offers every way to a human that is open, ${register}`, async () => {
      const lotse = await visit();
      await lotse.open();
      if (register === "easy") {
        await lotse.switchRegister();
      }
      const answer = await lotse.ask("Ich will einen Menschen");
      const list = answer.getByRole("list").filter({ has: answer.page().getByRole("button") });
      assert.deepEqual(await list.getByRole("button").allInnerTexts(), labels);
      await answer.getByRole("button", { name: labels[3] ?? "" }).click();
      await lotse.messages.last().getByText("Gerade ist niemand da").waitFor();
      assert.equal(
        server().conversation.framesIn.findLast(({ choice }) => choice !== undefined)?.choice,
        "handover:message",
      );
    });
  }

  test("repeats the last answer in Leichte Sprache and leaves the old messages as they are", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Was kostet ein Personalausweis?");
    const before = await answer.innerHTML();
    await lotse.switchRegister();
    const simple = lotse.messages.last();
    assert.match(await simple.innerText(), /Einfach erklärt/);
    assert.match(await simple.innerText(), /kostet 46 Euro.\nSind Sie jünger/);
    assert.equal(await simple.getAttribute("lang"), "de");
    assert.match(await simple.innerText(), /Hat Ihnen das geholfen\?/);
    assert.equal(await answer.innerHTML(), before);
    assert.equal(await lotse.widget.locator("h2").innerText(), "Bürger-Lotse");
    const sizes = await lotse.messages.evaluateAll((all) =>
      all.map((one) => parseFloat(getComputedStyle(one).fontSize)),
    );
    assert.ok((sizes.at(-1) ?? 0) > (sizes[0] ?? 0) * 1.19);
    await lotse.switchRegister();
    assert.equal(await lotse.widget.locator("h2").innerText(), "Bürgerlotse");
  });

  test("asks once whether an answer has helped", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Was kostet ein Personalausweis?");
    await answer.getByRole("button", { name: "Ja" }).click();
    await answer.getByText("Danke für Ihre Rückmeldung.").waitFor();
    assert.equal(await lotse.focused(), "feedback thanks");
    assert.deepEqual(server().conversation.ratings, [{ seq: 3, helpful: true }]);
    assert.equal(await answer.getByRole("button").count(), 0);
  });

  test("says when a message was refused, and sends it again on request", async () => {
    const lotse = await visit();
    await lotse.open();
    server().refuseNext = 429;
    await lotse.textarea.fill("Feuer");
    await lotse.textarea.press("Enter");
    await lotse.messages.getByText("nicht gesendet").waitFor();
    await lotse.waitForAnnouncement("Das waren viele Nachrichten in kurzer Zeit.");
    await lotse.widget.getByRole("button", { name: "Erneut senden: Feuer" }).click();
    await lotse.messages.getByText("gespeichert").waitFor();
    assert.equal(await lotse.focused(), "message");
    assert.equal(await lotse.widget.locator(".problem").innerText(), "");
    assert.equal(await lotse.messages.count(), 3);
  });

  test("refuses a text that is too long and keeps every letter of it", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.textarea.fill("a".repeat(3990));
    assert.equal(await lotse.widget.locator(".counter").innerText(), "Noch 10 Zeichen");
    await lotse.textarea.fill("a".repeat(4001));
    await lotse.waitForAnnouncement("Ihre Nachricht ist zu lang.");
    assert.equal(await lotse.textarea.getAttribute("aria-invalid"), "true");
    await lotse.widget.getByRole("button", { name: "Senden" }).click();
    assert.equal((await lotse.textarea.inputValue()).length, 4001);
    assert.equal(await lotse.focused(), "message");
    assert.equal(await lotse.messages.count(), 1);
    await lotse.textarea.fill("kurz");
    await lotse.widget.locator(".problem p").waitFor({ state: "detached" });
  });

  test("never takes text for HTML, and leaves out what it does not know", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("HTML");
    assert.match(await answer.innerText(), /<img src="x" onerror="document.title=1"> <b>fett<\/b>/);
    assert.equal(await answer.locator("img, b").count(), 0);
    const links = await answer.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    assert.deepEqual(links, ["mailto:servicecenter@musterstadt.example"]);
    assert.match(await answer.innerText(), /Ungeschützt \(http:\/\/unsicher.example\/\)/);
  });

  test("says who answers when a person takes over", async () => {
    const lotse = await visit();
    await lotse.open();
    server().conversation.setStatus("agent");
    server().conversation.say("agent", "Guten Tag, was kann ich tun?", "Frau Yılmaz");
    await lotse.messages.nth(1).waitFor();
    const whoAnswers = lotse.widget.locator(".who-answers");
    await whoAnswers.filter({ hasText: "Sie schreiben jetzt mit einem Menschen." }).waitFor();
    assert.match(await lotse.messages.nth(1).innerText(), /Frau Yılmaz:/);
  });

  test("asks at the end whether the talk with a person has helped", async () => {
    const lotse = await visit();
    await lotse.open();
    server().conversation.setStatus("agent");
    server().conversation.say("agent", "Gern geschehen.", "Frau Yılmaz");
    server().conversation.say("system", "Frau Yılmaz hat den Chat beendet.");
    server().conversation.setStatus("closed");
    const question = lotse.widget.getByRole("group", { name: "Hat das Gespräch geholfen?" });
    await question.getByRole("button", { name: "Ja" }).click();
    await lotse.widget.getByText("Danke für Ihre Rückmeldung.").waitFor();
    assert.equal(await lotse.focused(), "feedback thanks");
  });

  test("can be kept as a text file", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.ask("Feuer");
    const [download] = await Promise.all([lotse.page.waitForEvent("download"), lotse.menu("Gespräch herunterladen")]);
    assert.equal(download.suggestedFilename(), "gespraech-buergerlotse.txt");
    const file = fileURLToPath(new URL("../../../tmp/download.txt", import.meta.url));
    await download.saveAs(file);
    assert.match(await readFile(file, "utf8"), /Sie:\nFeuer\n\nBürgerlotse:\nBei Gefahr/);
  });

  test("can be erased after a question, and begun anew", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.ask("Feuer");
    await lotse.menu("Gespräch löschen");
    assert.equal(await lotse.focused(), "sheet-title");
    await lotse.widget.getByRole("button", { name: "Nein, behalten" }).click();
    assert.equal(await lotse.messages.count(), 3);
    await lotse.menu("Gespräch löschen");
    await lotse.widget.getByRole("button", { name: "Ja, löschen" }).click();
    await lotse.waitForAnnouncement("Das Gespräch ist gelöscht.");
    assert.equal(server().conversations.length, 0);
    assert.equal(await lotse.messages.count(), 0);
    assert.equal(await lotse.page.evaluate(() => sessionStorage.length), 0);
    await lotse.widget.getByRole("button", { name: "Neues Gespräch beginnen" }).click();
    await lotse.messages.first().waitFor();
    assert.equal(await lotse.focused(), "message");
  });

  test("can be begun anew from the menu", async () => {
    const lotse = await visit();
    await lotse.open();
    await lotse.ask("Feuer");
    await lotse.menu("Neu beginnen");
    await lotse.page.waitForFunction(
      () => document.querySelector("buerger-lotse")?.shadowRoot?.querySelectorAll(".message").length === 1,
    );
    assert.equal(server().conversations.length, 2);
  });
});
