import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Transcript } from "../../src/widget/conversation/transcript.ts";
import { messageOf, shown } from "./messages.ts";

const own = (clientMessageId: string, text: string) =>
  ({ said: { clientMessageId, text }, text, variant: "de", state: "sending" }) as const;

describe("a transcript", () => {
  test("orders messages by number, however they arrive", () => {
    const transcript = new Transcript("");
    transcript.receive(messageOf(3, "bot", "c"));
    transcript.receive(messageOf(1, "bot", "a"));
    transcript.receive(messageOf(2, "bot", "b"));
    assert.deepEqual(shown(transcript.entries), ["a", "b", "c"]);
  });

  test("shows what the citizen writes at once, at the end", () => {
    const transcript = new Transcript("");
    transcript.write(own("x", "Hallo"));
    transcript.receive(messageOf(1, "bot", "Guten Tag"));
    assert.deepEqual(shown(transcript.entries), ["Guten Tag", "Hallo (sending)"]);
  });

  test("replaces the local echo by the acknowledged number and never shows the server's copy", () => {
    const transcript = new Transcript("");
    transcript.write(own("x", "Hallo"));
    transcript.acknowledge("x", 1);
    transcript.receive(messageOf(1, "citizen", "Hallo"));
    transcript.receive(messageOf(2, "bot", "Guten Tag"));
    assert.deepEqual(shown(transcript.entries), ["Hallo (saved)", "Guten Tag"]);
  });

  test("hides the server's copy that comes before the acknowledgement", () => {
    const transcript = new Transcript("");
    transcript.write(own("x", "Hallo"));
    transcript.receive(messageOf(1, "citizen", "Hallo"));
    assert.deepEqual(shown(transcript.entries), ["Hallo (sending)"]);
    transcript.acknowledge("x", 1);
    assert.deepEqual(shown(transcript.entries), ["Hallo (saved)"]);
  });

  test("knows its own message by the client message id where the server tells it", () => {
    const transcript = new Transcript("");
    transcript.write(own("x", "Hallo"));
    transcript.receive({ ...messageOf(1, "citizen", "Hallo"), clientMessageId: "x" });
    assert.deepEqual(shown(transcript.entries), ["Hallo (saved)"]);
  });

  test("keeps the key of an own message through all its states, so that nothing is drawn anew", () => {
    const transcript = new Transcript("");
    transcript.write(own("x", "Hallo"));
    const [before] = transcript.entries;
    transcript.acknowledge("x", 1);
    assert.equal(transcript.entries[0]?.key, before?.key);
  });

  test("takes the same message once", () => {
    const transcript = new Transcript("");
    assert.equal(transcript.receive(messageOf(1, "bot", "a")), true);
    assert.equal(transcript.receive(messageOf(1, "bot", "a")), false);
    assert.deepEqual(shown(transcript.entries), ["a"]);
  });

  test("resumes after the last number before a gap", () => {
    const transcript = new Transcript("");
    [1, 2, 4].forEach((seq) => transcript.receive(messageOf(seq, "bot", "")));
    assert.equal(transcript.lastSeq, 2);
    assert.equal(transcript.hasGap, true);
    transcript.receive(messageOf(3, "bot", ""));
    assert.equal(transcript.lastSeq, 4);
    assert.equal(transcript.hasGap, false);
  });

  test("does not wait for numbers that the server left out of a complete answer", () => {
    const transcript = new Transcript("");
    [1, 4].forEach((seq) => transcript.receive(messageOf(seq, "bot", "")));
    transcript.completeThrough(4);
    assert.equal(transcript.hasGap, false);
  });

  test("does not call a message failed that the server has", () => {
    const transcript = new Transcript("");
    transcript.write(own("x", "Hallo"));
    transcript.acknowledge("x", 1);
    transcript.fail("x");
    assert.deepEqual(transcript.unsent, []);
  });
});
