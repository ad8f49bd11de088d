import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { sitDown } from "./editor.mjs";
import { BASE_URL, launch } from "./lotse.mjs";

/** The same town's product on the same database, one day later. */
const { TOMORROW_URL } = process.env;
const SERVICE = "fischereischein";
const TEXTS = `#/leistungen/${SERVICE}/texte`;
const DRAFT = `/api/v1/newsroom/services/${SERVICE}/drafts/de`;
let browser;

before(async () => {
  browser = await launch();
  const operator = await signIn("betrieb");
  await call(operator, "POST", "/api/v1/staff/accounts", {
    username: "dritte",
    name: "D. Dritte",
    roles: ["editor", "approver"],
    password: process.env.STAFF_PASSWORD,
  });
  // What the town has published so far.
  const [editor, approver] = [await signIn("redaktion"), await signIn("freigabe")];
  const { content } = await call(editor, "GET", DRAFT);
  content.answers.cost = "Der Fischereischein kostet 16 Perlen.";
  await call(editor, "PUT", DRAFT, { content });
  await call(editor, "POST", `${DRAFT}/submit`, {});
  await call(approver, "POST", `${DRAFT}/approve`, {});
  await call(approver, "POST", `${DRAFT}/publish`, {});
});
after(() => browser.close());

async function call(token, method, path, body) {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
  const answer = await fetch(new URL(path, BASE_URL), { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return text === "" ? {} : JSON.parse(text);
}

async function signIn(username) {
  const person = { username, password: process.env.STAFF_PASSWORD };
  const answer = await fetch(new URL("/api/v1/staff/sessions", BASE_URL), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(person),
  });
  return (await answer.json()).token;
}

/** What citizens are answered about the costs. */
async function answered(base, lang) {
  const begin = await fetch(new URL("/api/v1/municipalities/musterstadt/conversations", base), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ lang, channel: "portal" }),
  });
  const { conversationId, token } = await begin.json();
  const answer = await fetch(new URL(`/api/v1/conversations/${conversationId}/messages`, base), {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ clientMessageId: crypto.randomUUID(), text: "Was kostet der Angelschein?" }),
  });
  return JSON.stringify((await answer.json()).messages);
}

/** Waits until citizens are answered with a text: other nodes need up to two seconds. */
async function becomes(base, lang, text) {
  for (let tries = 0; tries < 100; tries++) {
    if ((await answered(base, lang)).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`${text} is not answered at ${base}`);
}

function tomorrow() {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return day.toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });
}

describe("the life of an answer, as three people at the real product", () => {
  test("written in both registers, read, approved by another, for tomorrow, and the old one restored", async () => {
    const writer = await sitDown(browser, BASE_URL, "redaktion", TEXTS);
    await writer.write("de", "cost", "Der Fischereischein kostet jetzt 17 Muscheln.");
    await writer.write("de-x-leicht", "cost", "Der Fischerei·schein kostet 17 Muscheln.");
    await writer.take("Einreichen: Alltagssprache");
    await writer.stands("de", "Eingereicht");
    await writer.take("Einreichen: Leichte Sprache");
    await writer.stands("de-x-leicht", "Eingereicht");
    await writer.reads("Wartet auf die Freigabe");
    assert.ok(await writer.cannot("Freigeben: Alltagssprache"));
    assert.equal((await writer.post(`${DRAFT}/approve`, {})).body.code, "staff.roleMissing");

    const approver = await sitDown(browser, BASE_URL, "freigabe", TEXTS);
    await approver.take("Prüfgruppe eintragen: Leichte Sprache", {
      confirm: "Eintragen",
      Prüfgruppe: "Prüfgruppe Musterstadt",
      "Wer geprüft hat": "A. B., C. D.",
    });
    for (const [part, name] of [
      ["de", "Alltagssprache"],
      ["de-x-leicht", "Leichte Sprache"],
    ]) {
      await approver.take(`Freigeben: ${name}`, { confirm: "Freigeben" });
      await approver.stands(part, "Freigegeben");
      await approver.take(`Veröffentlichen: ${name}`, { confirm: "Veröffentlichen", "Gilt ab": tomorrow() });
      await approver.stands(part, "Geplant");
    }

    assert.ok(!(await answered(BASE_URL, "de")).includes("17 Muscheln"), "not today");
    assert.ok(!(await answered(BASE_URL, "de-x-leicht")).includes("17 Muscheln"), "not today");
    await becomes(TOMORROW_URL, "de", "17 Muscheln");
    await becomes(TOMORROW_URL, "de-x-leicht", "17 Muscheln");

    // The next day a third person brings the old text back, and cannot do it alone.
    const third = await sitDown(browser, TOMORROW_URL, "dritte", `#/leistungen/${SERVICE}/verlauf`);
    await third.take("Fassung 1 wiederherstellen", { confirm: "Wiederherstellen" });
    await third.go(TEXTS);
    await third.stands("de", "Entwurf");
    await third.take("Einreichen: Alltagssprache");
    await third.reads("Eigene Texte kann niemand selbst freigeben");
    assert.equal((await third.post(`${DRAFT}/approve`, {})).body.code, "approval.own");

    const reader = await sitDown(browser, TOMORROW_URL, "freigabe", TEXTS);
    await reader.take("Freigeben: Alltagssprache", { confirm: "Freigeben" });
    await reader.stands("de", "Freigegeben");
    await reader.take("Veröffentlichen: Alltagssprache", { confirm: "Veröffentlichen", "Gilt ab": tomorrow() });
    await becomes(TOMORROW_URL, "de", "16 Perlen");
    assert.ok((await answered(BASE_URL, "de")).includes("16 Perlen"), "today's citizens never had another");
  });
});
