import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { callStage, openCall, shownCalls } from "../../src/desk/state/calls.ts";
import { reduce } from "../../src/desk/state/desk-reducer.ts";
import { initialState, type DeskState } from "../../src/desk/state/desk-state.ts";
import { readCall } from "../../src/desk/wire/read-call.ts";
import { Refusal } from "../../src/shared/connection/refusal.ts";
import { readableNumber } from "../../src/desk/view/call/call-words.ts";
import { settled } from "../conversation/fake-clock.ts";
import { chat, ringing, said, waiting } from "./chats.ts";
import { Console } from "./console.ts";

async function opened(): Promise<Console> {
  const console = new Console();
  await console.open();
  await console.calls.load();
  return console;
}

const told = (console: Console, call: object) => {
  console.socket.receives({ type: "call", call });
  return settled();
};

describe("where a call stands", () => {
  const desk: DeskState = {
    ...initialState,
    waiting: [waiting("w")],
    chats: [chat("mine")],
    ownCalls: [{ item: ringing("opened", { state: "answered" }), messages: [], related: [], note: "" }],
  };
  const cases = {
    "a switchboard's call rings": [ringing("a"), "ringing"],
    "somebody talks on a switchboard's line": [ringing("a", { state: "answered" }), "talking"],
    "this agent has opened it": [ringing("opened", { state: "answered" }), "own"],
    "its talk waits in the queue": [ringing("a", { state: "answered", conversationId: "w" }), "waiting"],
    "its talk is with this agent": [ringing("a", { state: "answered", conversationId: "mine" }), "own"],
    "its talk is with the bot": [ringing("a", { state: "answered", conversationId: "b" }), "elsewhere"],
    "it is over": [ringing("a", { state: "ended", conversationId: "w" }), "ended"],
  } as const;
  for (const [name, [call, stage]] of Object.entries(cases)) {
    test(name, () => assert.equal(callStage(call, desk), stage));
  }

  test("what rings comes first, what is over and was never opened is not shown", () => {
    const calls = [ringing("talks", { state: "answered" }), ringing("over", { state: "ended" }), ringing("rings")];
    assert.deepEqual(
      shownCalls({ ...desk, calls }).map(({ callId }) => callId),
      ["rings", "opened", "talks"],
    );
  });
});

describe("calls at the desk", () => {
  test("are told as they come, ring once, and without an id are left out", async () => {
    const console = await opened();
    await told(console, { callId: "c", state: "ringing", direction: "in", from: "+49221" });
    await told(console, { callId: "c", state: "ringing", direction: "in", from: "+49221", earlier: [{}] });
    await told(console, { state: "ringing" });
    assert.deepEqual(
      console.desk.state.calls.map(({ callId, from }) => [callId, from]),
      [["c", "+49221"]],
    );
    assert.deepEqual(console.news, ["rings"]);
  });

  test("open by themselves when this agent has picked up, by name or by number", async () => {
    for (const answeredBy of ["Ayla Demir", "agentin", "0221 47100", "+49 221 47100"]) {
      const console = await opened();
      await told(console, { callId: "c", state: "answered", answeredBy });
      assert.equal(console.desk.state.call, "c", answeredBy);
    }
  });

  test("of others do not open", async () => {
    const console = await opened();
    await told(console, { callId: "c", state: "answered", answeredBy: "Jonas Weber" });
    assert.equal(console.desk.state.call, undefined);
  });

  test("stay with their note until they are documented, also after their end and after a reload", async () => {
    const console = await opened();
    await told(console, { callId: "c", state: "ringing" });
    await console.calls.show("c");
    console.calls.note("c", "Hund, zieht um");
    await told(console, { callId: "c", state: "ended", endedAt: "2026-11-22T10:01:00Z" });
    assert.equal(openCall(console.desk.state)?.item.state, "ended");
    const reloaded = new Console(console.door, console.storage);
    await reloaded.open();
    await reloaded.calls.load();
    const [call] = reloaded.desk.state.ownCalls;
    assert.deepEqual([call?.note, call?.related.length], ["Hund, zieht um", 1]);
    await reloaded.calls.wrapUp("c", { service: "hund-anmelden", outcome: "solved", note: "Hund, zieht um" });
    assert.ok(console.door.calls.includes("wrapUpCall c solved hund-anmelden Hund, zieht um"));
    assert.deepEqual(reloaded.desk.state.ownCalls, []);
  });

  test("are asked for again after a break: what is not told any more is over", async () => {
    const console = await opened();
    await told(console, { callId: "c", state: "ringing" });
    console.door.told = [ringing("d")];
    console.socket.breaks();
    await console.clock.pass(60_000);
    await console.connect();
    assert.deepEqual(
      shownCalls(console.desk.state).map(({ callId }) => callId),
      ["d"],
    );
  });

  test("that come while the desk still asks are newer than the answer", async () => {
    const console = await opened();
    console.socket.breaks();
    await console.clock.pass(60_000);
    console.socket.opens();
    console.socket.receives({ type: "call", call: { callId: "c", state: "ringing", from: "+49221" } });
    await settled();
    assert.deepEqual(
      shownCalls(console.desk.state).map(({ callId }) => callId),
      ["c"],
    );
  });

  test("share an agent with chats, which the desk is told of", async () => {
    const console = await opened();
    console.socket.receives({ type: "capacity", calls: 1, mostCalls: 1, chats: 2, mostChats: 3, takesChats: false });
    await settled();
    assert.deepEqual(console.desk.state.capacity, {
      calls: 1,
      mostCalls: 1,
      chats: 2,
      mostChats: 3,
      takesCalls: false,
      takesChats: false,
    });
  });

  test("are kept when their documentation is refused", async () => {
    const console = await opened();
    await console.calls.show("c");
    console.door.failure = new Refusal(400, "request.invalid");
    assert.equal(await console.calls.wrapUp("c", { service: "", outcome: "solved", note: "" }), false);
    assert.equal(console.desk.state.ownCalls.length, 1);
  });

  test("give way to a chat that is selected, and a call-back gives way to them", () => {
    const call = { call: ringing("c"), messages: [], related: [] };
    const shown = [
      { type: "callRead", detail: call } as const,
      { type: "callShown", callId: "c" } as const,
      { type: "selected", id: undefined } as const,
    ].reduce(reduce, initialState);
    assert.equal(shown.call, undefined);
    assert.equal(shown.ownCalls.length, 1);
  });

  test("are read without trust", () => {
    assert.equal(readCall({ callId: 7 }), undefined);
    const call = readCall({ callId: "c", state: "?", earlier: [{ at: "x", outcome: "?" }, "?"], direction: "out" });
    assert.deepEqual([call?.state, call?.isOutgoing, call?.earlier.length], ["ringing", true, 1]);
  });

  test("have numbers that can be read out", () => {
    assert.equal(readableNumber("+4922147010123"), "+49 221 470 101 23");
    assert.equal(readableNumber("+431234567"), "+431234567");
    assert.equal(readableNumber(""), "");
  });
});

describe("a case code", () => {
  test("opens the dialogue over whatever is open, and gives it back", async () => {
    const console = await opened();
    await console.calls.show("c");
    assert.equal(await console.calls.openCode("K7M 3RX"), true);
    assert.equal(console.desk.state.dialogue?.dialogue.openQuestion, "Gilt das auch für Welpen?");
    console.calls.closeDialogue();
    assert.equal(console.desk.state.call, "c");
  });

  test("that nobody knows says what to do", async () => {
    const console = await opened();
    console.door.failure = new Refusal(404, "notFound");
    assert.equal(await console.calls.openCode("XXX"), false);
    assert.match(console.problems.join(), /gibt es kein Gespräch/);
  });
});

describe("the script for the telephone", () => {
  test("follows the call, and stays with what the agent has chosen", async () => {
    const console = await opened();
    console.door.readCall = () =>
      Promise.resolve({
        call: ringing("c"),
        messages: [],
        related: [said(1, "bot", "96 Euro", { about: { kind: "answer", service: "hund-anmelden" } })],
      });
    await console.calls.show("c");
    console.script.follow();
    await settled();
    assert.equal(console.script.script?.service, "hund-anmelden");
    await console.script.choose("wohnsitz-anmelden");
    console.script.follow();
    await settled();
    assert.equal(console.script.script.service, "wohnsitz-anmelden");
  });

  test("looks for words after a pause, and again in Leichte Sprache", async () => {
    const console = await opened();
    console.script.search("Hund");
    console.script.search("Hunde steuer");
    await console.clock.pass(400);
    assert.deepEqual(
      console.door.calls.filter((call) => call.startsWith("searchScripts")),
      ["searchScripts Hunde steuer de"],
    );
    await console.script.choose("hund-anmelden");
    await console.script.switchLang();
    assert.ok(console.door.calls.includes("script hund-anmelden de-x-leicht"));
  });
});
