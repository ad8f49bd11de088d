import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { completeThrough, lastUnderstood, readerLang, unread, unsaved } from "../../src/desk/state/desk-chat.ts";
import type { DeskEvent } from "../../src/desk/state/desk-event.ts";
import { reduce } from "../../src/desk/state/desk-reducer.ts";
import { findChat, initialState, selectedChat, type DeskState } from "../../src/desk/state/desk-state.ts";
import { readRemembered, rememberedOf } from "../../src/desk/state/remembered.ts";
import { readDeskFrame } from "../../src/desk/wire/desk-frame.ts";
import { chat, held, said, waiting } from "./chats.ts";

const after = (state: DeskState, ...events: readonly DeskEvent[]) => events.reduce(reduce, state);
const withChat = (...chats: readonly ReturnType<typeof chat>[]): DeskState => ({ ...initialState, chats });

describe("a crisis notice", () => {
  const frame = (notices: unknown) => readDeskFrame(JSON.stringify({ type: "notices", notices }));
  const flood = {
    id: "n1",
    text: { de: "Hochwasser.", "de-x-leicht": "Es gibt Hoch-Wasser." },
    until: "2026-11-22T12:00:00Z",
  };

  test("stands at the desk while it counts", () => {
    const told = frame([flood, { text: { de: "ohne Kennung" } }]);
    assert.equal(told?.type, "notices");
    const state = after(initialState, { type: "noticesTold", notices: told.notices });
    assert.deepEqual(
      state.notices.map(({ text }) => text),
      ["Hochwasser."],
    );
    assert.deepEqual(after(state, { type: "noticesTold", notices: [] }).notices, []);
  });
});

describe("the desk's list of chats", () => {
  test("is what the server tells, and the first is selected", () => {
    const state = after(initialState, { type: "chatsTold", chats: [held("a"), held("b", 7)] });
    assert.deepEqual(
      state.chats.map(({ id, holding, epoch }) => `${id} ${holding} ${epoch}`),
      ["a mine 2", "b mine 7"],
    );
    assert.equal(state.selected, "a");
  });

  test("keeps a chat that is gone as lost, with its draft", () => {
    const state = after(withChat(chat("a", { draft: "Guten Tag" })), { type: "chatsTold", chats: [] });
    const lost = findChat(state, "a");
    assert.equal(lost?.holding, "lost");
    assert.equal(lost.draft, "Guten Tag");
  });

  test("does not call a chat lost that the agent is handing on", () => {
    const state = after(
      withChat(chat("a")),
      { type: "leaving", id: "a", isLeaving: true },
      { type: "chatsTold", chats: [] },
    );
    assert.equal(findChat(state, "a")?.holding, "mine");
  });

  test("takes a lost chat up again under its new epoch", () => {
    const state = after(
      withChat(chat("a")),
      { type: "chatsTold", chats: [] },
      { type: "chatsTold", chats: [held("a", 9)] },
    );
    assert.deepEqual([findChat(state, "a")?.holding, findChat(state, "a")?.epoch], ["mine", 9]);
  });

  test("gets a claimed chat at once, seen and selected, and takes it from the queue", () => {
    const messages = [said(1, "citizen", "Hallo"), said(2, "bot", "Guten Tag")];
    const claimed = { conversationId: "a", epoch: 3, lang: "de", queue: "allgemein", messages };
    const state = after(
      initialState,
      { type: "queueTold", waiting: [waiting("a"), waiting("b")] },
      { type: "claimed", chat: claimed, at: "2026-11-22T10:00:00Z" },
    );
    assert.deepEqual(
      state.waiting?.map(({ conversationId }) => conversationId),
      ["b"],
    );
    assert.equal(selectedChat(state)?.waitingSince, "2026-11-22T09:58:00Z");
    assert.equal(selectedChat(state)?.agentSaw, 2);
  });

  test("selects the neighbour of a chat that goes", () => {
    const state = { ...withChat(chat("a"), chat("b"), chat("c")), selected: "b" };
    assert.equal(after(state, { type: "left", id: "b" }).selected, "c");
    assert.equal(after(state, { type: "left", id: "b" }, { type: "left", id: "c" }).selected, "a");
  });

  test("watches one chat of a colleague at a time, and never one of its own", () => {
    const state = after(
      withChat(chat("a")),
      { type: "watched", chat: held("b") },
      { type: "watched", chat: held("c") },
    );
    assert.deepEqual(
      state.chats.map(({ id, holding }) => `${id} ${holding}`),
      ["a mine", "c watched"],
    );
    assert.equal(findChat(after(state, { type: "watched", chat: held("a") }), "a")?.holding, "mine");
  });
});

describe("a chat", () => {
  test("orders messages by number and takes none twice", () => {
    const state = after(
      withChat(chat("a")),
      { type: "heard", id: "a", message: said(2, "bot", "b") },
      { type: "heard", id: "a", message: said(1, "citizen", "a") },
      { type: "heard", id: "a", message: said(2, "bot", "b") },
    );
    assert.deepEqual(
      findChat(state, "a")?.messages.map(({ seq }) => seq),
      [1, 2],
    );
  });

  test("knows up to where nothing is missing", () => {
    const messages = [said(1, "citizen", "a"), said(2, "bot", "b"), said(4, "citizen", "d")];
    assert.equal(completeThrough(chat("a", { messages })), 2);
  });

  test("counts what the citizen wrote since the agent looked", () => {
    const messages = [said(1, "citizen", "a"), said(2, "system", "b"), said(3, "citizen", "c")];
    assert.equal(unread(chat("a", { messages, agentSaw: 1 })), 1);
    const looked = after(withChat(chat("a", { messages })), { type: "agentSaw", id: "a" });
    assert.equal(unread(findChat(looked, "a") ?? chat("a")), 0);
  });

  test("shows what is sent until the server's copy takes its place, in whatever order they come", () => {
    const start = after(withChat(chat("a")), { type: "said", id: "a", clientMessageId: "m", text: "Hallo" });
    const stored = { type: "stored", id: "a", clientMessageId: "m", seq: 1 } as const;
    const copy = { type: "heard", id: "a", message: said(1, "agent", "Hallo", { clientMessageId: "m" }) } as const;
    for (const order of [
      [stored, copy],
      [copy, stored],
    ]) {
      const end = findChat(after(start, ...order), "a");
      assert.equal(end?.outgoing.length, 0);
      assert.equal(end.messages.length, 1);
    }
    assert.equal(findChat(after(start, stored), "a")?.outgoing[0]?.state, "stored");
  });

  test("never calls a stored message failed", () => {
    const state = after(
      withChat(chat("a")),
      { type: "said", id: "a", clientMessageId: "m", text: "Hallo" },
      { type: "stored", id: "a", clientMessageId: "m", seq: 1 },
      { type: "failed", id: "a", clientMessageId: "m" },
    );
    assert.equal(findChat(state, "a")?.outgoing[0]?.state, "stored");
  });

  test("forgets findings about a text that has changed", () => {
    const finding = { from: 0, to: 3, message: "schwer", suggestion: "" };
    const state = after(withChat(chat("a", { draft: "neu" })), {
      type: "checked",
      id: "a",
      text: "alt",
      findings: [finding],
    });
    assert.deepEqual(findChat(state, "a")?.findings, []);
  });

  test("follows the citizen into the other variant, and knows what it is about", () => {
    const about = { service: "hund-anmelden", aspect: "cost" };
    const messages = [said(1, "bot", "a", { about }), said(2, "citizen", "b", { lang: "de-x-leicht" })];
    assert.equal(readerLang(chat("a", { messages })), "de-x-leicht");
    assert.deepEqual(lastUnderstood(chat("a", { messages })), about);
  });

  test("gathers all text that would be lost", () => {
    const outgoing = [
      { clientMessageId: "1", text: "gesendet", state: "stored" },
      { clientMessageId: "2", text: "wartet", state: "sending" },
    ] as const;
    assert.equal(unsaved(chat("a", { outgoing, draft: "Entwurf", noteDraft: " " })), "wartet\n\nEntwurf");
  });
});

describe("what a tab remembers", () => {
  test("brings drafts and unsent messages back, but nothing that was said", () => {
    const messages = [said(1, "citizen", "geheim")];
    const outgoing = [{ clientMessageId: "m", text: "unterwegs", state: "sending" }] as const;
    const before = { ...withChat(chat("a", { draft: "Entwurf", messages, outgoing, agentSaw: 1 })), selected: "a" };
    const kept = JSON.stringify(rememberedOf(before));
    assert.ok(!kept.includes("geheim"));
    const state = after(
      initialState,
      { type: "remembered", remembered: readRemembered(JSON.parse(kept)) },
      { type: "chatsTold", chats: [held("a", 4)] },
    );
    const back = findChat(state, "a");
    assert.deepEqual([back?.draft, back?.outgoing, back?.epoch, state.selected], ["Entwurf", outgoing, 4, "a"]);
  });

  test("shows text of a chat that went away meanwhile, and forgets a chat without any", () => {
    const remembered = readRemembered({
      chats: [
        { id: "a", draft: "Entwurf" },
        { id: "b", agentSaw: 3 },
      ],
    });
    const state = after(initialState, { type: "remembered", remembered }, { type: "chatsTold", chats: [] });
    assert.deepEqual(
      state.chats.map(({ id, holding, draft }) => `${id} ${holding} ${draft}`),
      ["a lost Entwurf"],
    );
  });

  test("is nothing when it is damaged", () => {
    for (const damaged of [undefined, "x", [], { chats: "x" }, { chats: [{ id: 3 }, null] }]) {
      assert.deepEqual(readRemembered(damaged), { selected: "", chats: [], calls: [] });
    }
  });
});
