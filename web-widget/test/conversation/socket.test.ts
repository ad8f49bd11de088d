import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { settled } from "./fake-clock.ts";
import { messageOf } from "./messages.ts";
import { Tab } from "./tab.ts";

describe("a conversation over the WebSocket", () => {
  test("starts with the greeting and resumes after it", async () => {
    const tab = new Tab();
    await tab.open();
    assert.deepEqual(tab.shown, ["Guten Tag"]);
    assert.deepEqual(tab.socket.sent, [{ type: "resume", after: 1 }]);
  });

  test("is saved only after the acknowledgement", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.say("Hallo");
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (sending)"]);
    tab.socket.receives({ type: "ack", clientMessageId: "m1", seq: 2 });
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (saved)"]);
  });

  test("sends what was written before there was a connection", async () => {
    const tab = new Tab();
    const opening = tab.session.open();
    tab.session.say("Ganz schnell");
    await opening;
    await settled();
    tab.socket.opens();
    assert.deepEqual(tab.socket.sentOf("message"), [{ type: "message", clientMessageId: "m1", text: "Ganz schnell" }]);
  });

  test("resends under the same id after a reconnect and shows nothing twice", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.say("Hallo");
    tab.socket.breaks();
    await tab.clock.pass(200);
    tab.socket.opens();
    assert.deepEqual(tab.socket.sent, [
      { type: "resume", after: 1 },
      { type: "message", clientMessageId: "m1", text: "Hallo" },
    ]);
    tab.socket.receives({ type: "message", message: messageOf(2, "citizen", "Hallo") });
    tab.socket.receives({ type: "message", message: messageOf(3, "bot", "Antwort") });
    tab.socket.receives({ type: "ack", clientMessageId: "m1", seq: 2 });
    tab.socket.receives({ type: "message", message: messageOf(3, "bot", "Antwort") });
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (saved)", "Antwort"]);
    assert.deepEqual(tab.news, ["1", "3"]);
  });

  test("tells what was seen, and after a break what was seen without a connection", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.exchange.tellSeen(1);
    assert.deepEqual(tab.socket.sentOf("seen"), [{ type: "seen", seq: 1 }]);
    tab.socket.receives({ type: "message", message: messageOf(2, "agent", "Guten Tag") });
    tab.socket.breaks();
    tab.session.exchange.tellSeen(2);
    await tab.clock.pass(200);
    tab.socket.opens();
    assert.deepEqual(tab.socket.sentOf("seen"), [{ type: "seen", seq: 2 }]);
  });

  test("reads what is missing when a number was skipped", async () => {
    const tab = new Tab();
    await tab.open();
    tab.door.stored.push(messageOf(2, "bot", "b"), messageOf(3, "bot", "c"));
    tab.socket.receives({ type: "message", message: messageOf(3, "bot", "c") });
    await settled();
    assert.deepEqual(tab.door.reads, [1]);
    assert.deepEqual(tab.shown, ["Guten Tag", "b", "c"]);
  });

  test("makes a connection anew that does not acknowledge, and calls it failed the second time", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.say("Hallo");
    await tab.clock.pass(10_200);
    tab.socket.opens();
    assert.equal(tab.socket.sentOf("message").length, 1);
    await tab.clock.pass(10_000);
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (failed)"]);
    assert.deepEqual(tab.problems, ["notSent"]);
  });

  test("sends a refused message again under the same id when asked to", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.say("Hallo");
    tab.socket.receives({ type: "error", code: "tooMany", detail: "" });
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (failed)"]);
    assert.deepEqual(tab.problems, ["tooMany"]);
    tab.session.exchange.retry("m1");
    assert.deepEqual(
      tab.socket.sentOf("message").map((frame) => frame["clientMessageId"]),
      ["m1", "m1"],
    );
    assert.deepEqual(tab.shown, ["Guten Tag", "Hallo (sending)"]);
  });

  test("says nothing about a short break, but about a long one and its end", async () => {
    const tab = new Tab();
    await tab.open();
    tab.socket.breaks();
    await tab.clock.pass(200);
    tab.socket.opens();
    assert.equal(tab.session.exchange.connection, "fine");
    tab.door.isAway = true;
    tab.socket.breaks();
    await tab.clock.pass(3000);
    assert.equal(tab.session.exchange.connection, "lost");
    tab.door.isAway = false;
    await tab.clock.pass(5000);
    tab.socket.opens();
    assert.equal(tab.session.exchange.connection, "restored");
    await tab.clock.pass(5000);
    assert.equal(tab.session.exchange.connection, "fine");
  });

  test("begins anew when the server cannot resume, keeping what was typed", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.say("Hallo");
    tab.socket.receives({ type: "resumeRejected", reason: "unknown" });
    await settled();
    tab.socket.opens();
    assert.equal(tab.anew, 1);
    assert.equal(tab.door.started, 2);
    assert.deepEqual(tab.shown, ["Guten Tag", "[startedAnew]", "Guten Tag", "Hallo (sending)"]);
    assert.deepEqual(tab.socket.sentOf("message"), [{ type: "message", clientMessageId: "m1", text: "Hallo" }]);
  });

  test("does not begin anew for ever", async () => {
    const tab = new Tab();
    await tab.open();
    for (let time = 0; time < 5; time += 1) {
      tab.socket.receives({ type: "resumeRejected", reason: "unknown" });
      await settled();
      tab.socket.opens();
    }
    assert.equal(tab.door.started, 3);
    assert.equal(tab.session.phase, "unreachable");
  });

  test("shows that an answer is being prepared only when it takes a while", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.say("Hallo");
    assert.equal(tab.session.exchange.answering, undefined);
    await tab.clock.pass(1000);
    assert.equal(tab.session.exchange.answering, "bot");
    tab.socket.receives({ type: "message", message: messageOf(2, "bot", "Antwort") });
    assert.equal(tab.session.exchange.answering, undefined);
  });

  test("tells the other side about typing only when it is a person", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.exchange.tellTyping();
    assert.deepEqual(tab.socket.sentOf("typing"), []);
    tab.socket.receives({ type: "status", status: "agent" });
    tab.session.exchange.tellTyping();
    assert.equal(tab.socket.sentOf("typing").length, 1);
  });

  test("asks for the other register by a choice", async () => {
    const tab = new Tab();
    await tab.open();
    tab.session.switchTo("de-x-leicht", "Bitte in Leichter Sprache");
    assert.deepEqual(tab.socket.sentOf("message"), [
      { type: "message", clientMessageId: "m1", choice: "variant:de-x-leicht" },
    ]);
    tab.session.switchTo("de-x-leicht", "Bitte in Leichter Sprache");
    assert.equal(tab.socket.sentOf("message").length, 1);
  });
});
