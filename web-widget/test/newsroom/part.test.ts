import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { clashesOf, isSame, merged, withAnswer } from "../../src/newsroom/service/content.ts";
import { changePart, newPart, type Part, type PartEvent } from "../../src/newsroom/service/part.ts";
import { keptOf, readKept } from "../../src/newsroom/service/kept-parts.ts";
import { draftOf, texts } from "./drafts-of.ts";

const after = (...events: readonly PartEvent[]): Part => events.reduce(changePart, newPart("hund", "de"));
const loaded: PartEvent = { type: "loaded", draft: draftOf(7, texts({ cost: "Alt" })) };
const typed: PartEvent = { type: "typed", content: texts({ cost: "Neu" }) };

describe("a part of a service", () => {
  test("is what the server tells until somebody types", () => {
    assert.equal(after(loaded).saving, "saved");
    assert.equal(after(loaded, typed).saving, "unsaved");
    assert.deepEqual(after(loaded, typed).content, texts({ cost: "Neu" }));
  });

  test("is saved when the server has what stands in the fields", () => {
    const saved: PartEvent = { type: "saved", draft: draftOf(8, texts({ cost: "Neu" })), sent: typed.content };
    const part = after(loaded, typed, { type: "saving" }, saved);
    assert.equal(part.saving, "saved");
    assert.equal(part.server?.revision, 8);
  });

  test("stays unsaved when more was typed while a text was on its way", () => {
    const more: PartEvent = { type: "typed", content: texts({ cost: "Neuer" }) };
    const saved: PartEvent = { type: "saved", draft: draftOf(8, texts({ cost: "Neu" })), sent: typed.content };
    const part = after(loaded, typed, { type: "saving" }, more, saved);
    assert.equal(part.saving, "unsaved");
    assert.deepEqual(part.content, texts({ cost: "Neuer" }));
    assert.equal(part.server?.revision, 8);
  });

  test("takes over what the server has cleaned, but moves no cursor for a blank at the end", () => {
    const sent = texts({ cost: "<b>Neu</b>" });
    const cleaned = after(
      loaded,
      { type: "typed", content: sent },
      { type: "saved", draft: draftOf(8, texts({ cost: "Neu" })), sent },
    );
    assert.deepEqual(cleaned.content, texts({ cost: "Neu" }));
    const blank = texts({ cost: "Neu " });
    const typing = after(
      loaded,
      { type: "typed", content: blank },
      { type: "saved", draft: draftOf(8, texts({ cost: "Neu" })), sent: blank },
    );
    assert.equal(typing.content, blank);
  });

  test("in a conflict keeps both texts, also while somebody goes on typing", () => {
    const theirs = draftOf(9, texts({ cost: "Ihres" }));
    const part = after(
      loaded,
      typed,
      { type: "conflicted", theirs },
      { type: "typed", content: texts({ cost: "Mehr" }) },
    );
    assert.equal(part.saving, "conflict");
    assert.deepEqual(part.content, texts({ cost: "Mehr" }));
    assert.equal(part.theirs, theirs);
  });

  test("has no conflict where both have written the same", () => {
    const part = after(loaded, typed, { type: "conflicted", theirs: draftOf(9, texts({ cost: "Neu\n" })) });
    assert.equal(part.saving, "saved");
    assert.equal(part.server?.revision, 9);
  });

  test("is based on the other text after the choice, and saved only where theirs was chosen", () => {
    const conflict: PartEvent = { type: "conflicted", theirs: draftOf(9, texts({ cost: "Ihres" })) };
    const mine = after(loaded, typed, conflict, { type: "resolved", content: texts({ cost: "Neu" }) });
    assert.equal(mine.saving, "unsaved");
    assert.equal(mine.server?.revision, 9);
    const theirs = after(loaded, typed, conflict, { type: "resolved", content: texts({ cost: "Ihres" }) });
    assert.equal(theirs.saving, "saved");
  });

  test("comes back from the tab to be saved, or as a conflict when somebody else has saved since", () => {
    const kept = { service: "hund", part: "de", content: texts({ cost: "Neu" }), basedOn: 7 };
    assert.equal(after({ ...loaded, kept }).saving, "unsaved");
    const late = after({ type: "loaded", draft: draftOf(8, texts({ cost: "Anders" })), kept });
    assert.equal(late.saving, "conflict");
    assert.deepEqual(late.content, texts({ cost: "Neu" }));
    assert.equal(after({ type: "loaded", draft: draftOf(8, texts({ cost: "Neu" })), kept }).saving, "saved");
  });

  test("does not lose what was typed when it is loaded again", () => {
    assert.deepEqual(after(loaded, typed, loaded).content, texts({ cost: "Neu" }));
  });

  test("is kept in the tab only while it is not saved, and damage is nothing", () => {
    assert.deepEqual(keptOf([after(loaded)]), []);
    const kept = keptOf([after(loaded, typed)]);
    assert.deepEqual(readKept(JSON.parse(JSON.stringify(kept))), kept);
    assert.deepEqual(readKept({ broken: true }), []);
    assert.deepEqual(readKept([{ service: 7 }, null, "x"]), []);
  });
});

describe("two contents", () => {
  const mine = { answers: { cost: "Meins", where: "Gleich" }, other: 1 };
  const theirs = { answers: { cost: "Ihres", where: "Gleich", online: "Neu" } };

  test("clash where they say different things", () => {
    assert.deepEqual(
      clashesOf(mine, theirs).map(({ place }) => place),
      ["cost", "online"],
    );
    assert.deepEqual(
      clashesOf({ costs: [1], office: "a" }, { costs: [2], office: "a" }).map(({ place }) => place),
      ["costs"],
    );
  });

  test("are merged place by place", () => {
    assert.deepEqual(merged(mine, theirs, ["cost"]), { answers: { cost: "Meins", where: "Gleich", online: "Neu" } });
    assert.deepEqual(merged({ costs: [1], office: "a" }, { costs: [2], office: "b" }, ["costs"]), {
      costs: [1],
      office: "b",
    });
  });

  test("are the same whatever the order of their fields, empty texts and blanks at the end", () => {
    assert.ok(isSame({ a: "x ", b: "" }, { b: null, a: "x" }));
    assert.ok(!isSame({ a: ["x", "y"] }, { a: ["y", "x"] }));
  });

  test("differ in one text only after it was written", () => {
    assert.deepEqual(withAnswer(mine, "cost", "Neu"), { answers: { cost: "Neu", where: "Gleich" }, other: 1 });
  });
});
