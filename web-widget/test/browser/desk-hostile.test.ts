import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("texts that want to be more than texts", () => {
  test("stay text in every field of the desk", async () => {
    assert.ok(HOSTILE_TEXTS.length >= 50);
    const { desk: fake } = server();
    const all = HOSTILE_TEXTS.join("\n");
    const chat = fake.wait({ question: all, service: all, secondsAgo: 900 });
    fake.wait({ question: all, service: all });
    chat.queue = all;
    chat.say("agent", all, { name: all });
    chat.say("bot", "", { about: { kind: "answer", service: all, aspect: all, confidence: 0.5 } });
    for (const text of HOSTILE_TEXTS) {
      chat.say("citizen", text);
      chat.notes.push({ at: text, author: text, text });
    }
    const title = { type: "link", rel: "more", title: all, href: "javascript:window.hit=1" };
    const contact = { type: "contact", name: all, phone: all, address: all, hours: [{ days: all, times: [all] }] };
    chat.messages.push({ ...chat.say("bot", "x"), seq: chat.messages.length + 1, blocks: [title, contact] });
    fake.suggestions = HOSTILE_TEXTS.map((text) => ({ service: text, title: text, lang: text, text, confidence: 1 }));
    fake.canned.replies = HOSTILE_TEXTS.map((text) => ({ id: text, title: text, lang: text, text }));
    fake.findings = () => [{ from: 0, to: 5, message: all, suggestion: all }];

    const requests: string[] = [];
    const desk = await DeskPage.open(async (wishes) => {
      const lotse = await visit(wishes);
      lotse.page.on("request", (request) => requests.push(request.url()));
      return lotse;
    });
    await desk.claimNext();
    await desk.messages.nth(HOSTILE_TEXTS.length).waitFor();
    await desk.answer.fill(all.slice(0, 3000));
    await desk.answer.press("Enter");
    await desk.page
      .locator(".offer")
      .nth(HOSTILE_TEXTS.length - 1)
      .waitFor();
    for (const button of ["Abschließen", "Übergeben"]) {
      await desk.button(button);
      await desk.dialog.waitFor();
      await desk.page.keyboard.press("Escape");
      await desk.dialog.waitFor({ state: "detached" });
    }

    const said = await desk.log.locator(".citizen .bubble").allTextContents();
    for (const text of HOSTILE_TEXTS) {
      const words = text.replace(/\s+/g, "");
      assert.ok(
        said.some((shown) => shown.replace(/\s+/g, "") === words),
        text,
      );
    }
    const foreign = await desk.root.evaluate((root) =>
      [
        ...root.querySelectorAll("script, iframe, object, embed, img, link, base, meta, video, audio, marquee, math"),
      ].map((element) => element.localName),
    );
    assert.deepEqual(foreign, []);
    const addresses = await desk.root
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.deepEqual(
      addresses.filter((address) => /^(?!#|tel:|https:|mailto:)/.test(address ?? "")),
      [],
    );
    assert.equal(await desk.page.evaluate(() => "hit" in window), false);
    const origin = new URL(desk.page.url()).origin;
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(origin)),
      [],
    );
  });

  test("break neither the page's own policy nor the console", async () => {
    server().desk.wait();
    const complaints: string[] = [];
    const desk = await DeskPage.open(async (wishes) => {
      const lotse = await visit(wishes);
      lotse.page.on("console", (message) => complaints.push(message.text()));
      lotse.page.on("pageerror", (error) => complaints.push(error.message));
      return lotse;
    });
    await desk.claimNext();
    await desk.say("Guten Tag");
    await desk.messages.getByText("gespeichert").waitFor();
    // Before signing in, the browser itself notes that nobody is signed in yet.
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes("status of 401")),
      [],
    );
  });
});
