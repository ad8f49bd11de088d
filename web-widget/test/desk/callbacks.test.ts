import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { settled } from "../conversation/fake-clock.ts";
import { Refusal } from "../../src/shared/connection/refusal.ts";
import { promised } from "./chats.ts";
import { Console } from "./console.ts";

const item = { id: "r", kind: "call", way: "phone", dueAt: "2026-11-24T15:00:00Z", urgency: "overdue", epoch: 1 };

async function opened(): Promise<Console> {
  const console = new Console();
  await console.open();
  console.socket.receives({ type: "callbacks", callbacks: [item, { kind: "call" }, "?"] });
  await settled();
  return console;
}

describe("call-backs and messages at the desk", () => {
  test("are shown as they are told, without what has no id", async () => {
    const { desk } = await opened();
    assert.deepEqual(
      desk.state.callbacks.map(({ id, urgency }) => [id, urgency]),
      [["r", "overdue"]],
    );
  });

  test("are taken and opened, tried with their epoch, and read again once somebody was reached", async () => {
    const console = await opened();
    assert.equal(await console.callbacks.take(promised("r")), true);
    const open = console.desk.state.callback;
    assert.ok(open);
    assert.equal(open.phone, "+492214710123");
    await console.callbacks.attempt(open, "reached", "kurz");
    assert.ok(console.desk.state.callback);
    await console.callbacks.finish(open, { service: "", outcome: "solved", note: "" });
    assert.equal(console.desk.state.callback, undefined);
    assert.deepEqual(console.door.calls.slice(-4), [
      "claimCallback r",
      "attemptCallback r 2 reached kurz",
      "readCallback r",
      "finishCallback r 2",
    ]);
  });

  test("leave the desk when nobody was reached", async () => {
    const console = await opened();
    await console.callbacks.take(promised("r"));
    const open = console.desk.state.callback;
    assert.ok(open);
    await console.callbacks.attempt(open, "notReached", "");
    assert.equal(console.desk.state.callback, undefined);
  });

  test("stay open when the server refuses, and the agent is told", async () => {
    const console = await opened();
    await console.callbacks.take(promised("r"));
    const open = console.desk.state.callback;
    assert.ok(open);
    console.door.failure = new Refusal(409, "callback.epochStale");
    assert.equal(await console.callbacks.attempt(open, "notReached", ""), false);
    assert.ok(console.desk.state.callback);
    assert.deepEqual(console.problems, ["Das liegt nicht mehr bei Ihnen. Es wurde nichts gespeichert."]);
  });

  test("are marked as no longer one's own when the server tells so", async () => {
    const console = await opened();
    await console.callbacks.take(promised("r"));
    console.socket.receives({ type: "callbacks", callbacks: [] });
    await settled();
    assert.equal(console.desk.state.callback?.item.own, false);
  });

  test("make room for a chat that is taken", async () => {
    const console = await opened();
    await console.callbacks.take(promised("r"));
    await console.claim();
    assert.equal(console.desk.state.callback, undefined);
  });
});
