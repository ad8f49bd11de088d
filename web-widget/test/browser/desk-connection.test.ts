import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("when something breaks", () => {
  test("what was written meanwhile is sent once, and what the citizen wrote is there", async () => {
    const { desk: fake } = server();
    const chat = fake.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.say("Eins");
    await desk.messages.getByText("gespeichert").waitFor();
    server().isAway = true;
    server().dropSockets();
    await desk.say("Zwei");
    await desk.waitFor("Keine Verbindung.");
    chat.say("citizen", "In der Zwischenzeit");
    server().isAway = false;
    await desk.messages.getByText("In der Zwischenzeit").waitFor();
    await desk.root.getByText("wird gesendet").waitFor({ state: "detached" });
    await desk.waitFor("Die Verbindung ist wieder da.");
    const texts = chat.messages.map(({ blocks }) => JSON.stringify(blocks));
    assert.equal(texts.filter((text) => text.includes('"Zwei"')).length, 1);
    assert.equal(await desk.messages.getByText("Zwei", { exact: true }).count(), 1);
  });

  test("a message whose acknowledgement was lost is stored once", async () => {
    const { desk: fake } = server();
    const chat = fake.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    fake.isHolding = true;
    await desk.say("Nur einmal");
    await desk.messages.getByText("wird gesendet").waitFor();
    server().isAway = true;
    server().dropSockets();
    fake.release();
    server().isAway = false;
    await desk.messages.getByText("gespeichert").waitFor();
    assert.equal(chat.messages.filter(({ author }) => author.role === "agent").length, 1);
    assert.equal(await desk.messages.getByText("Nur einmal").count(), 1);
  });

  test("a reload loses neither drafts nor notes nor what was not sent", async () => {
    const { desk: fake } = server();
    const chat = fake.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    fake.isHolding = true;
    await desk.say("Unterwegs");
    await desk.answer.fill("Entwurf");
    await desk.page.getByLabel("Neue Notiz").fill("Notizentwurf");
    server().desk.isHolding = false;
    await desk.page.reload();
    await desk.messages.getByText("Unterwegs").waitFor();
    await desk.messages.getByText("gespeichert").waitFor();
    assert.equal(await desk.answer.inputValue(), "Entwurf");
    assert.equal(await desk.page.getByLabel("Neue Notiz").inputValue(), "Notizentwurf");
    assert.equal(chat.messages.filter(({ author }) => author.role === "agent").length, 1);
  });

  test("a chat that went to somebody else leaves its text behind, to be copied", async () => {
    const { desk: fake } = server();
    const chat = fake.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.answer.fill("Das wollte ich gerade sagen");
    fake.takeAway(chat, "agent2");
    await desk.waitFor("Diesen Chat führen Sie nicht mehr");
    assert.equal(
      await desk.page.getByLabel("Ihr Text, der nicht gesendet wurde").inputValue(),
      "Das wollte ich gerade sagen",
    );
    await desk.button("Text kopieren");
    await desk.page.reload();
    await desk.waitFor("Diesen Chat führen Sie nicht mehr");
    await desk.button("Aus der Liste nehmen");
    await desk.waitFor("Sie führen gerade keinen Chat.");
    await desk.page.reload();
    await desk.waitFor("Sie führen gerade keinen Chat.");
  });

  test("a stale epoch is told, and nothing reaches the citizen", async () => {
    const { desk: fake } = server();
    const chat = fake.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    // The console has not been told yet that the chat is with somebody else.
    Object.assign(chat, { agent: "agent2", epoch: chat.epoch + 1 });
    await desk.say("Zu spät");
    await desk.waitFor("Diesen Chat führen Sie nicht mehr");
    assert.equal(await desk.page.getByLabel("Ihr Text, der nicht gesendet wurde").inputValue(), "Zu spät");
    assert.equal(chat.messages.filter(({ author }) => author.role === "agent").length, 0);
  });
});
