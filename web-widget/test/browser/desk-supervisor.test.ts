import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("a supervisor", () => {
  test("reads along live and steps in", async () => {
    const { desk: fake } = server();
    const chat = fake.wait();
    chat.claim("agentin", "Ayla Demir");
    const desk = await DeskPage.open(visit, { username: "leitung" });
    await desk.page.getByRole("button", { name: "Chat mit Ayla Demir" }).click();
    await desk.waitFor("Sie lesen mit");
    await desk.messages.first().waitFor();
    fake.citizenSays(chat, "Das dauert aber lange.");
    await desk.messages.getByText("Das dauert aber lange.").waitFor();
    assert.equal(fake.framesIn.filter(({ type }) => type === "seen").length, 0);
    await desk.button("Einspringen");
    await desk.dialog.getByRole("button", { name: "Einspringen" }).click();
    await desk.say("Guten Tag, ich übernehme.");
    await desk.messages.getByText("gespeichert").waitFor();
    assert.equal(chat.agent, "leitung");
  });

  test("is told when the chat has ended meanwhile", async () => {
    const { desk: fake } = server();
    const chat = fake.wait();
    chat.claim("agentin", "Ayla Demir");
    const desk = await DeskPage.open(visit, { username: "leitung" });
    await desk.page.getByRole("button", { name: "Chat mit Ayla Demir" }).click();
    await desk.waitFor("Sie lesen mit");
    chat.leave("ended", "Der Chat ist beendet.");
    await desk.waitFor("Diesen Chat führt niemand mehr");
    await desk.button("Nicht mehr mitlesen");
    await desk.waitFor("Kein Chat geöffnet");
  });

  test("is the only one who sees the chats of others", async () => {
    server().desk.wait().claim("agent2", "Jonas Weber");
    const desk = await DeskPage.open(visit);
    await desk.waitFor("Gerade wartet niemand.");
    assert.equal(await desk.page.getByText("Chats der anderen").count(), 0);
    assert.ok(!server().requests.some((request) => request.endsWith("/chats/all")));
  });
});
