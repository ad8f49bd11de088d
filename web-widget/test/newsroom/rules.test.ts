import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hashOf, readRoute, type Route } from "../../src/newsroom/route.ts";
import {
  costKind,
  newIdIn,
  periodText,
  readAmount,
  readPeriod,
  withCostKind,
  withFact,
  withMoved,
} from "../../src/newsroom/service/facts/facts.ts";
import { decisionText } from "../../src/newsroom/service/gate.ts";
import { replaced, replacementsOf } from "../../src/newsroom/service/replacement.ts";
import { stepsOf, waitsFor } from "../../src/newsroom/service/steps.ts";
import { shortcutOf, SHORTCUTS } from "../../src/newsroom/shortcuts.ts";
import { draftOf } from "./drafts-of.ts";

const somebody = (username: string, ...roles: readonly string[]) => ({
  username,
  name: username,
  municipality: "m",
  roles,
});
const editor = somebody("redaktion", "editor");
const approver = somebody("freigabe", "editor", "approver");

describe("the steps of a draft", () => {
  test("lead from its author over somebody else to the citizens", () => {
    assert.deepEqual(stepsOf(draftOf(1, {}), editor), ["submit", "discard"]);
    assert.deepEqual(stepsOf(draftOf(1, {}, { state: "submitted" }), editor), ["discard"]);
    assert.deepEqual(stepsOf(draftOf(1, {}, { state: "submitted" }), approver), ["approve", "return", "discard"]);
    assert.deepEqual(stepsOf(draftOf(1, {}, { state: "approved" }), approver), ["publish", "return", "discard"]);
    assert.deepEqual(stepsOf(draftOf(1, {}, { state: "scheduled" }), approver), ["withdraw"]);
  });

  test("never let anybody approve their own text", () => {
    const own = draftOf(1, {}, { state: "submitted", author: { username: "freigabe", name: "x" } });
    assert.ok(!stepsOf(own, approver).includes("approve"));
    assert.match(waitsFor(own, approver), /jemand anderen/);
  });

  test("lead over the reviewing group in Leichte Sprache", () => {
    const easy = draftOf(1, {}, { part: "de-x-leicht", state: "submitted" });
    assert.deepEqual(stepsOf(easy, editor), ["signoff", "discard"]);
    assert.ok(!stepsOf(easy, approver).includes("approve"));
    assert.ok(stepsOf({ ...easy, signOff: { group: "Prüfgruppe", names: [] } }, approver).includes("approve"));
  });

  test("are none for people who only read, and where nothing was written", () => {
    assert.deepEqual(stepsOf(draftOf(1, {}), somebody("leitung", "supervisor")), []);
    assert.deepEqual(stepsOf(draftOf(undefined, {}), approver), []);
  });
});

describe("a finding", () => {
  const finding = (suggestion: string, from = 4, to = 8) => ({ from, to, message: "", suggestion });

  test("proposes what can stand in its place", () => {
    const suggestion = "Schreiben Sie zum Beispiel: „geben, erlauben“. Oder erklären Sie das Wort.";
    assert.deepEqual(replacementsOf(finding(suggestion), "Wir gewähren"), ["geben", "erlauben"]);
    const split = "Trennen Sie das Wort mit dem Mittelpunkt: „Park·ausweis“. Oder nehmen Sie ein kürzeres Wort.";
    assert.deepEqual(replacementsOf(finding(split), "Der Parkausweis"), ["Park·ausweis"]);
  });

  test("proposes nothing where there is only advice", () => {
    assert.deepEqual(
      replacementsOf(finding("Schreiben Sie „9 Uhr“ oder „9:30 Uhr“, ohne 0 am Anfang."), "Um 09:00"),
      [],
    );
    assert.deepEqual(replacementsOf(finding(""), "x"), []);
  });

  test("at the beginning of a sentence is replaced by a capital", () => {
    const suggestion = "Schreiben Sie: „zum Beispiel“.";
    assert.deepEqual(replacementsOf(finding(suggestion, 5, 10), "Aha. z. B. ein Pass"), ["Zum Beispiel"]);
    assert.deepEqual(replacementsOf(finding(suggestion, 4, 9), "Aha z. B. ein Pass"), ["zum Beispiel"]);
  });

  test("is replaced at its place only", () => {
    assert.equal(replaced("ja ja ja", { from: 3, to: 5, message: "", suggestion: "" }, "nein"), "ja nein ja");
  });
});

describe("the facts", () => {
  const facts = { office: "a", costs: [{ id: "x", name: { de: "X" }, source: "S" }], unknown: { stays: true } };

  test("change in one place, and everything else stays in its order", () => {
    const changed = withFact(facts, ["costs", 0, "name", "de"], "Y");
    assert.deepEqual(changed, { ...facts, costs: [{ id: "x", name: { de: "Y" }, source: "S" }] });
    assert.deepEqual(Object.keys(withFact(facts, ["office"], "b")), ["office", "costs", "unknown"]);
  });

  test("lose a value that is taken out, and the group that is empty then", () => {
    assert.deepEqual(withFact(facts, ["costs", 0, "source"], undefined).costs, [{ id: "x", name: { de: "X" } }]);
    assert.deepEqual(withFact({ per: { de: "x" }, id: "1" }, ["per", "de"], undefined), { id: "1" });
  });

  test("tell a cost in four ways", () => {
    const cost = { id: "x", name: { de: "X" }, amount: 46, source: "S" };
    assert.deepEqual(withCostKind(cost, "range"), { id: "x", name: { de: "X" }, source: "S", from: 46, to: 46 });
    assert.deepEqual(withCostKind(cost, "free"), { id: "x", name: { de: "X" }, source: "S", free: true });
    for (const kind of ["amount", "range", "free", "text"] as const) {
      assert.equal(costKind(withCostKind(cost, kind)), kind);
    }
  });

  test("read amounts as people write them", () => {
    assert.deepEqual(["46", "27,60", "1.234,5", "46.00", "46 €", "ab 46", "", "-3"].map(readAmount), [
      46,
      27.6,
      1234.5,
      46,
      46,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("read and write times, and leave those of several units alone", () => {
    for (const period of ["P2W", "P10Y", "P3M", "P7D", "PT15M", "PT2H"]) {
      const read = readPeriod(period);
      assert.ok(read !== undefined);
      assert.equal(periodText(read), period);
    }
    assert.equal(readPeriod("P1Y6M"), undefined);
  });

  test("have an order, and ids that nobody else has", () => {
    const list = { evidence: [{ id: "evidence1" }, { id: "evidence3" }] };
    assert.equal(newIdIn(list, "evidence", "evidence"), "evidence4");
    assert.deepEqual(withMoved(list, "evidence", 0, 1)["evidence"], [{ id: "evidence3" }, { id: "evidence1" }]);
  });
});

describe("the address", () => {
  test("tells every page, and what it does not know is the list", () => {
    const routes: readonly Route[] = [{ page: "aufgaben" }, { page: "leistung", service: "hund/ä", part: "verlauf" }];
    routes.forEach((route) => assert.deepEqual(readRoute(hashOf(route)), route));
    for (const hash of ["", "#", "#/", "#/gibt-es-nicht", "#/%E0%A4%A", "#/__proto__"]) {
      assert.deepEqual(readRoute(hash), { page: "leistungen" }, hash);
    }
  });
});

describe("the words for what the bot decided", () => {
  const name = (id: string) => id.toUpperCase();

  test("name service and aspect, or what it did instead", () => {
    assert.equal(decisionText({ kind: "answer", service: "hund", aspect: "cost" }, name), "HUND: Kosten");
    assert.equal(decisionText({ decision: "outOfScope" }, name), "Weiß ich nicht");
    assert.equal(decisionText({ kind: "clarify", service: "hund" }, name), "Rückfrage (HUND)");
    assert.equal(decisionText(undefined, name), "Keine Antwort");
  });
});

describe("the shortcuts", () => {
  test("are all different", () => {
    assert.equal(new Set(SHORTCUTS.map(({ code }) => code)).size, SHORTCUTS.length);
    const press = {
      key: "s",
      code: "KeyS",
      altKey: true,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      isComposing: false,
    };
    assert.equal(shortcutOf(press, true, true), "save");
  });
});
