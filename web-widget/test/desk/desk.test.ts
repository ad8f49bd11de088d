import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Refusal, Unreachable } from "../../src/shared/connection/refusal.ts";
import { settled } from "../conversation/fake-clock.ts";
import { held, said, waiting } from "./chats.ts";
import { Console } from "./console.ts";

async function atWork(): Promise<Console> {
  const console = new Console();
  await console.open();
  await console.claim();
  return console;
}

describe("an agent's message", () => {
  test("is shown at once, stored after the acknowledgement, and names the epoch", async () => {
    const console = await atWork();
    console.write("Guten Tag");
    assert.deepEqual(console.states, ["Guten Tag (sending)"]);
    assert.deepEqual(console.socket.sentOf("message"), [
      { type: "message", conversationId: "a", epoch: 2, clientMessageId: "m1", text: "Guten Tag" },
    ]);
    console.socket.receives({ type: "ack", conversationId: "a", clientMessageId: "m1", seq: 3 });
    assert.deepEqual(console.states, ["Guten Tag (stored)"]);
  });

  test("is sent again under the same id after a break, and once only", async () => {
    const console = await atWork();
    console.write("Guten Tag");
    console.socket.breaks();
    console.write("Noch da?");
    await console.clock.pass(200);
    await console.connect();
    assert.deepEqual(
      console.socket.sentOf("message").map((frame) => frame["clientMessageId"]),
      ["m1", "m2"],
    );
    console.socket.receives({ type: "chats", chats: console.door.held });
    await settled();
    assert.equal(console.socket.sentOf("message").length, 2);
  });

  test("survives a reload and is sent then", async () => {
    const before = await atWork();
    before.socket.breaks();
    before.write("Bin gleich da");
    before.work.draft(before.chat("a"), "Entwurf");
    const after = new Console(before.door, before.storage);
    await after.open();
    assert.deepEqual(
      after.socket.sentOf("message").map((frame) => frame["text"]),
      ["Bin gleich da"],
    );
    assert.equal(after.chat("a").draft, "Entwurf");
  });

  test("fails when it is not acknowledged, and can be sent again", async () => {
    const console = await atWork();
    console.write("Guten Tag");
    console.socket.receives({ type: "pong" });
    await console.clock.pass(7000);
    console.socket.receives({ type: "pong" });
    await console.clock.pass(3000);
    assert.deepEqual(console.states, ["Guten Tag (failed)"]);
    console.work.retry(console.chat("a"), "m1");
    assert.deepEqual(
      console.socket.sentOf("message").map((frame) => frame["clientMessageId"]),
      ["m1", "m1"],
    );
  });

  test("is refused when the chat went to somebody else: the text stays, and the chat is lost", async () => {
    const console = await atWork();
    console.write("Guten Tag");
    console.door.held = [];
    const stale = { type: "error", code: "chat.epochStale", detail: "", conversationId: "a", clientMessageId: "m1" };
    console.socket.receives(stale);
    await settled();
    assert.deepEqual(console.states, ["Guten Tag (failed)"]);
    assert.equal(console.chat("a").holding, "lost");
    assert.match(console.problems.join(" "), /führen Sie nicht mehr/);
  });

  test("with an empty field, or too long, is not sent", async () => {
    const console = await atWork();
    console.write("Bis zum {frist} haben Sie Zeit.");
    console.write("x".repeat(4001));
    assert.deepEqual(console.socket.sentOf("message"), []);
    assert.match(console.problems[0] ?? "", /\{frist\}/);
    assert.match(console.problems[1] ?? "", /4\.000 Zeichen/);
    assert.equal(console.chat("a").draft.length, 4001);
  });
});

describe("the desk", () => {
  test("listens to a claimed chat from where it has read it, and tells that it is seen", async () => {
    const console = await atWork();
    assert.deepEqual(console.socket.sentOf("resume"), [{ type: "resume", conversationId: "a", after: 2 }]);
    console.socket.receives({ type: "message", conversationId: "a", message: said(3, "citizen", "Danke") });
    assert.deepEqual(console.socket.sentOf("seen"), [{ type: "seen", conversationId: "a", seq: 3 }]);
    assert.deepEqual(console.news, ["a 3"]);
  });

  test("does not tell that something is seen while nobody looks", async () => {
    const console = await atWork();
    console.isLooking = false;
    console.socket.receives({ type: "message", conversationId: "a", message: said(3, "citizen", "Danke") });
    assert.deepEqual(console.socket.sentOf("seen"), []);
    console.isLooking = true;
    console.desk.looked();
    assert.deepEqual(console.socket.sentOf("seen"), [{ type: "seen", conversationId: "a", seq: 3 }]);
  });

  test("asks for what is missing when a number was skipped", async () => {
    const console = await atWork();
    console.socket.receives({ type: "message", conversationId: "a", message: said(4, "citizen", "vier") });
    assert.deepEqual(
      console.socket.sentOf("resume").map((frame) => frame["after"]),
      [2, 2],
    );
  });

  test("resumes every chat after a break", async () => {
    const console = await atWork();
    console.socket.receives({ type: "message", conversationId: "a", message: said(3, "citizen", "drei") });
    console.socket.breaks();
    await console.clock.pass(200);
    await console.connect();
    assert.deepEqual(console.socket.sentOf("resume"), [{ type: "resume", conversationId: "a", after: 3 }]);
  });

  test("asks before it calls a chat lost: a frame may be older than the claim", async () => {
    const console = await atWork();
    console.socket.receives({ type: "chats", chats: [] });
    await settled();
    assert.equal(console.chat("a").holding, "mine");
    console.door.held = [];
    console.socket.receives({ type: "chats", chats: [] });
    await settled();
    assert.equal(console.chat("a").holding, "lost");
    assert.ok(console.news.includes("a lost"));
  });

  test("hears nothing more of a lost chat, and catches up when it comes back", async () => {
    const console = await atWork();
    console.door.held = [];
    console.socket.receives({ type: "chats", chats: [] });
    await settled();
    console.socket.receives({ type: "message", conversationId: "a", message: said(3, "citizen", "geheim") });
    assert.deepEqual(console.news, ["a lost"]);
    assert.equal(console.chat("a").messages.length, 2);
    console.door.held = [held("a", 7)];
    console.socket.receives({ type: "chats", chats: console.door.held });
    await settled();
    assert.equal(console.chat("a").holding, "mine");
    assert.deepEqual(console.socket.sentOf("resume").at(-1), { type: "resume", conversationId: "a", after: 2 });
  });

  test("keeps nothing after signing out, whatever answers still come", async () => {
    const console = await atWork();
    console.work.draft(console.chat("a"), "Entwurf");
    assert.equal(console.storage.length, 1);
    console.desk.surroundings.memory.clear();
    console.work.draft(console.chat("a"), "Entwurf, zweiter Teil");
    assert.equal(console.storage.length, 0);
  });

  test("tells of people who come to wait, not of those who waited before it was opened", async () => {
    const console = new Console();
    await console.open();
    console.socket.receives({ type: "queue", waiting: [waiting("x")] });
    console.socket.receives({ type: "queue", waiting: [waiting("x"), waiting("y")] });
    console.socket.receives({ type: "queue", waiting: [waiting("y")] });
    assert.deepEqual(console.news, ["1 waiting", "2 waiting"]);
  });

  test("forgets after a while that somebody types", async () => {
    const console = await atWork();
    console.socket.receives({ type: "typing", conversationId: "a", role: "citizen" });
    assert.equal(console.chat("a").isCitizenTyping, true);
    await console.clock.pass(4000);
    console.socket.receives({ type: "typing", conversationId: "a", role: "citizen" });
    await console.clock.pass(4000);
    assert.equal(console.chat("a").isCitizenTyping, true);
    await console.clock.pass(2000);
    assert.equal(console.chat("a").isCitizenTyping, false);
  });

  test("makes a silent connection anew, and shows a longer break", async () => {
    const console = await atWork();
    await console.clock.pass(8000);
    assert.deepEqual(console.socket.sentOf("ping"), [{ type: "ping" }]);
    console.door.failure = new Unreachable("away");
    await console.clock.pass(5200);
    assert.equal(console.sockets.length, 1);
    await console.clock.pass(1500);
    assert.equal(console.desk.connection, "lost");
    assert.equal(console.sockets.length, 2);
  });

  test("says that nobody is signed in any more, and keeps the drafts", async () => {
    const console = await atWork();
    console.work.draft(console.chat("a"), "Entwurf");
    console.door.failure = new Refusal(401, "staff.signedOut");
    await console.desk.setPresence("available");
    assert.equal(console.signOuts, 1);
    assert.deepEqual(console.problems, []);
    assert.equal(console.chat("a").draft, "Entwurf");
  });

  test("lets a chat go that was handed on, and keeps one that could not be", async () => {
    const console = await atWork();
    console.door.failure = new Unreachable("away");
    assert.equal(await console.ending.transfer(console.chat("a"), "standesamt", ""), false);
    assert.equal(console.chat("a").holding, "mine");
    assert.equal(await console.ending.transfer(console.chat("a"), "standesamt", "Bitte Urkunde prüfen"), true);
    assert.deepEqual(console.desk.state.chats, []);
    assert.ok(console.door.calls.includes("note a Bitte Urkunde prüfen"));
    assert.ok(console.door.calls.includes("transfer a 2 standesamt"));
  });

  test("asks before it goes to another municipality, and stays until then", async () => {
    const console = await atWork();
    assert.equal(await console.ending.refer(console.chat("a"), "musterkreis", "Führerschein"), true);
    assert.ok(console.door.calls.includes("refer a 2 musterkreis"));
    assert.equal(console.chat("a").holding, "mine");
  });

  test("acts under the epoch of now, not of when the question was opened", async () => {
    const console = await atWork();
    const before = console.chat("a");
    console.socket.receives({ type: "chats", chats: [held("a", 5)] });
    await console.ending.giveBack(before);
    assert.ok(console.door.calls.includes("giveBack a 5"));
  });
});

describe("the language check", () => {
  const easy = { type: "message", conversationId: "a", message: said(3, "citizen", "Hallo", { lang: "de-x-leicht" }) };

  test("runs after a pause, for readers of Leichte Sprache only", async () => {
    const console = await atWork();
    console.work.draft(console.chat("a"), "Es wurde beantragt.");
    await console.clock.pass(1000);
    assert.ok(!console.door.calls.some((call) => call.startsWith("check")));
    console.socket.receives(easy);
    console.door.found = [{ from: 3, to: 8, message: "Das ist Passiv.", suggestion: "Wer tut es?" }];
    console.work.draft(console.chat("a"), "Es wurde beantra");
    console.work.draft(console.chat("a"), "Es wurde beantragt.");
    await console.clock.pass(1000);
    assert.deepEqual(
      console.door.calls.filter((call) => call.startsWith("check")),
      ["check Es wurde beantragt."],
    );
    assert.equal(console.chat("a").findings.length, 1);
  });

  test("is silently off where there is none", async () => {
    const console = await atWork();
    console.socket.receives(easy);
    console.door.found = undefined;
    for (const text of ["Erster Versuch.", "Zweiter Versuch."]) {
      console.work.draft(console.chat("a"), text);
      await console.clock.pass(1000);
    }
    assert.equal(console.door.calls.filter((call) => call.startsWith("check")).length, 1);
    assert.deepEqual(console.problems, []);
  });
});

describe("suggestions", () => {
  test("are asked for once for each message of the citizen, and again in the agent's own words", async () => {
    const console = await atWork();
    console.advice.follow(console.chat("a"));
    console.advice.follow(console.chat("a"));
    console.advice.search("a", "Hunde");
    console.advice.search("a", "Hundesteuer");
    await console.clock.pass(500);
    assert.deepEqual(
      console.door.calls.filter((call) => call.startsWith("suggest")),
      ["suggest a ", "suggest a Hundesteuer"],
    );
  });
});
