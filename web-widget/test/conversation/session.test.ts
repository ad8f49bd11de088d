import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { settled } from "./fake-clock.ts";
import { messageOf } from "./messages.ts";
import { Tab } from "./tab.ts";

describe("a tab", () => {
  test("continues its conversation after a reload and announces nothing old", async () => {
    const before = new Tab();
    await before.open();
    before.door.stored.push(messageOf(2, "bot", "Noch etwas"));
    const after = new Tab(before.door, before.storage);
    await after.open();
    assert.equal(after.door.started, 1);
    assert.deepEqual(after.shown, ["Guten Tag", "Noch etwas"]);
    assert.deepEqual(after.news, []);
    assert.deepEqual(after.socket.sent[0], { type: "resume", after: 2 });
  });

  test("sends after a reload what was on its way, under the same id", async () => {
    const before = new Tab();
    await before.open();
    before.session.say("Hallo");
    const after = new Tab(before.door, before.storage, "n");
    await after.open();
    assert.deepEqual(after.socket.sentOf("message"), [{ type: "message", clientMessageId: "m1", text: "Hallo" }]);
  });

  test("begins anew when its conversation is gone", async () => {
    const before = new Tab();
    await before.open();
    before.door.forget();
    const after = new Tab(before.door, before.storage);
    await after.session.open();
    await settled();
    assert.equal(after.anew, 1);
    assert.deepEqual(after.shown, ["[startedAnew]", "Guten Tag"]);
  });

  test("remembers nothing after erasing", async () => {
    const tab = new Tab();
    await tab.open();
    await tab.session.erase();
    assert.equal(tab.session.phase, "erased");
    assert.deepEqual(tab.shown, []);
    assert.equal(tab.storage.length, 0);
  });

  test("keeps the conversation when erasing fails", async () => {
    const tab = new Tab();
    await tab.open();
    tab.door.isAway = true;
    await tab.session.erase();
    assert.deepEqual(tab.problems, ["notErased"]);
    assert.deepEqual(tab.shown, ["Guten Tag"]);
  });

  test("can try again after the server was away", async () => {
    const tab = new Tab();
    tab.door.isAway = true;
    await tab.session.open();
    assert.equal(tab.session.phase, "unreachable");
    tab.session.say("Hallo");
    tab.door.isAway = false;
    await tab.session.tryAgain();
    await settled();
    tab.socket.opens();
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (sending)"]);
    assert.equal(tab.socket.sentOf("message").length, 1);
  });

  test("lets an answer be rated once", async () => {
    const tab = new Tab();
    await tab.open();
    await tab.session.rate(1, true);
    await tab.session.rate(1, false);
    assert.deepEqual(tab.door.ratings, [[1, true]]);
    assert.equal(tab.session.rated.has(1), true);
  });

  test("opens the chat of a call in place of its own", async () => {
    const tab = new Tab();
    await tab.open();
    await tab.session.openLink("secret");
    await settled();
    assert.equal(tab.session.exchange.key?.conversationId, "linked");
    const reloaded = new Tab(tab.door, tab.storage);
    await reloaded.session.open();
    assert.equal(reloaded.session.exchange.key?.conversationId, "linked");
  });

  test("keeps its conversation and what was unsent when a link is over", async () => {
    const before = new Tab();
    await before.open();
    before.session.say("Hallo");
    const after = new Tab(before.door, before.storage, "n");
    await after.session.openLink("over");
    await settled();
    assert.deepEqual(after.problems, ["linkOver"]);
    after.socket.opens();
    assert.deepEqual(after.socket.sentOf("message"), [{ type: "message", clientMessageId: "m1", text: "Hallo" }]);
  });

  test("tries a link again after the server was away", async () => {
    const tab = new Tab();
    tab.door.isAway = true;
    await tab.session.openLink("secret");
    assert.equal(tab.session.phase, "unreachable");
    tab.door.isAway = false;
    await tab.session.tryAgain();
    assert.equal(tab.session.exchange.key?.conversationId, "linked");
  });
});
