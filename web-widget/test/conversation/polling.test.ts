import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Refusal } from "../../src/shared/connection/refusal.ts";
import { settled } from "./fake-clock.ts";
import { messageOf } from "./messages.ts";
import { Tab } from "./tab.ts";

describe("a conversation without a WebSocket", () => {
  test("goes on over REST without a word", async () => {
    const tab = new Tab();
    await tab.session.open();
    await settled();
    tab.socket.breaks();
    await tab.clock.pass(200);
    tab.socket.breaks();
    await settled();
    tab.session.say("Hallo");
    await settled();
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (saved)", "Antwort auf Hallo"]);
    assert.equal(tab.session.exchange.connection, "fine");
    tab.door.stored.push(messageOf(4, "agent", "Guten Tag, hier ist ein Mensch"));
    await tab.clock.pass(10_000);
    assert.equal(tab.shown.at(-1), "Guten Tag, hier ist ein Mensch");
  });

  test("goes on over REST when there are no tickets", async () => {
    const tab = new Tab();
    tab.door.ticket = () => Promise.reject(new Refusal(404, "path.unknown"));
    await tab.session.open();
    await settled();
    tab.session.say("Hallo");
    await settled();
    assert.equal(tab.shown.at(-1), "Antwort auf Hallo");
  });

  test("resends under the same id when the network is back", async () => {
    const tab = new Tab();
    tab.door.ticket = () => Promise.reject(new Refusal(404, "path.unknown"));
    await tab.session.open();
    await settled();
    tab.door.isAway = true;
    tab.session.say("Hallo");
    await settled();
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (sending)"]);
    tab.door.isAway = false;
    await tab.clock.pass(1000);
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (saved)", "Antwort auf Hallo"]);
    assert.equal(tab.door.accepted.size, 1);
  });

  test("calls a message failed that is refused", async () => {
    const tab = new Tab();
    tab.door.ticket = () => Promise.reject(new Refusal(404, "path.unknown"));
    await tab.session.open();
    await settled();
    tab.door.refusal = new Refusal(429, "limit");
    tab.session.say("Hallo");
    await settled();
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (failed)"]);
    assert.deepEqual(tab.problems, ["tooMany"]);
  });
});
