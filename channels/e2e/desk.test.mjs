import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { sitDown } from "./agent.mjs";
import { ATTACKS } from "./attacks.mjs";
import { launch, visit } from "./lotse.mjs";

/** Nobody else in the tests wishes for a human in these words. */
const WISH = "Bitte verbinden Sie mich mit einem Menschen";
let browser;
const open = [];

before(async () => {
  browser = await launch();
});
afterEach(async () => {
  for (const person of open.splice(0)) await person.close?.().catch(() => {});
  for (const context of browser.contexts()) await context.close();
});
after(() => browser.close());

async function citizen(options) {
  const lotse = await visit(browser, options);
  open.push(lotse);
  await lotse.open();
  return lotse;
}

/** What the citizen reads from now on contains a text. */
function reads(lotse, text) {
  return lotse.messages.getByText(text).first().waitFor();
}

async function write(lotse, text) {
  await lotse.textarea.fill(text);
  await lotse.textarea.press("Enter");
}

describe("a citizen and two agents in real browsers", () => {
  test("wait, talk, hand on, survive a dead machine, close and rate", async () => {
    const anna = await citizen();
    await anna.ask("Was kostet ein neuer Personalausweis?");
    const place = await anna.ask(WISH);
    assert.match(await place.innerText(), /Platz \d+|als Nächstes dran/);

    const ayla = await sitDown(browser, "agentin");
    await ayla.claim(WISH);
    await ayla.reads("Was kostet ein neuer Personalausweis?");
    await ayla.say("Guten Tag, was fehlt Ihnen noch?");
    await reads(anna, "Guten Tag, was fehlt Ihnen noch?");

    // The sign lasts a few seconds only: she goes on typing until it is seen.
    const typing = ayla.page.getByText("schreibt gerade").first();
    for (let tries = 0; tries < 60 && !(await typing.isVisible()); tries++) {
      await anna.textarea.pressSequentially("a", { delay: 250 });
    }
    assert.ok(await typing.isVisible());
    await anna.textarea.press("Control+a");
    await write(anna, "Mein Sohn braucht auch einen.");
    await ayla.reads("Mein Sohn braucht auch einen.");

    await ayla.page.keyboard.press("Alt+u");
    await ayla.dialog.getByLabel("Jonas Weber").or(ayla.dialog.locator("input[value=agent2]")).first().focus();
    await ayla.page.keyboard.press("Space");
    await ayla.dialog.getByRole("button", { name: "Übergeben" }).focus();
    await ayla.page.keyboard.press("Enter");
    await ayla.page.getByText("Kein Chat geöffnet").waitFor();

    const jonas = await sitDown(browser, "agent2");
    await jonas.claim(WISH);
    await jonas.reads("Mein Sohn braucht auch einen.");
    await jonas.say("Ich übernehme gern.");
    await reads(anna, "Ich übernehme gern.");

    // The machine of the agent dies; the chat comes back to the front and somebody else goes on.
    await jonas.context.close();
    await write(anna, "Sind Sie noch da?");
    await reads(anna, "ist abgerissen");
    await ayla.claim(WISH);
    await ayla.reads("Sind Sie noch da?");
    await ayla.say("Jetzt bin ich wieder für Sie da.");
    await reads(anna, "Jetzt bin ich wieder für Sie da.");

    await ayla.page.keyboard.press("Alt+k");
    await ayla.dialog.waitFor();
    await ayla.page.keyboard.press("Enter");
    await ayla.page.getByText("Kein Chat geöffnet").waitFor();
    await anna.widget
      .getByRole("group", { name: "Hat das Gespräch geholfen?" })
      .getByRole("button", { name: "Ja" })
      .click();
    await anna.widget.getByText("Danke für Ihre Rückmeldung.").waitFor();

    const texts = await anna.texts();
    for (const said of ["Ich übernehme gern.", "Sind Sie noch da?", "Jetzt bin ich wieder für Sie da."]) {
      assert.equal(texts.filter((text) => text.includes(said)).length, 1, said);
    }
    assert.deepEqual(await anna.policyViolations(), []);
    assert.deepEqual(await ayla.policyViolations(), []);
  });
});

describe("fifty attacks in what a citizen writes", () => {
  test("run neither at the desk nor in the widget", async () => {
    const mallory = await citizen();
    await mallory.ask(WISH);
    const ayla = await sitDown(browser, "agentin");
    await ayla.claim(WISH);
    for (const attack of ATTACKS) await write(mallory, attack);
    await ayla.messages.getByText(ATTACKS.at(-1), { exact: false }).first().waitFor();
    for (const attack of ATTACKS.slice(0, 5)) await ayla.say(attack);
    assert.equal(await ayla.page.evaluate(() => window.attacked ?? 0), 0);
    assert.equal(await mallory.page.evaluate(() => window.attacked ?? 0), 0);
    assert.deepEqual(await ayla.policyViolations(), []);
    assert.deepEqual(await mallory.policyViolations(), []);
  });
});
