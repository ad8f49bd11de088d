import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Locator } from "playwright-core";
import { setUpBrowser, SMALL, ZOOMED, type WidgetPage } from "./widget-page.ts";
import { LONG, newsButton, WritingAgent } from "./writing-agent.ts";

const { server, visit } = setUpBrowser();
const agent = new WritingAgent(server, visit);

/** Whether the first line of a message is in the visible part of what scrolls. */
const isInSight = (message: Locator) =>
  message.locator(".bubble").evaluate((bubble) => {
    const log = bubble.closest(".log");
    const scroller = log !== null && getComputedStyle(log).overflowY === "visible" ? log.closest(".panel") : log;
    const { top = 0, bottom = 0 } = scroller?.getBoundingClientRect() ?? {};
    const begins = bubble.getBoundingClientRect().top;
    return begins >= top - 1 && begins + 40 <= bottom;
  });

/** The citizen goes to another tab or comes back; what the widget tells of it at once. */
const turns = (lotse: WidgetPage, state: "hidden" | "visible") =>
  lotse.page.evaluate((visibility) => {
    const told: unknown[] = [];
    const socket = WebSocket.prototype;
    const original = Object.getOwnPropertyDescriptor(socket, "send");
    const send = original?.value as (this: WebSocket, data: string) => void;
    socket.send = function (this: WebSocket, data: unknown) {
      told.push(JSON.parse(String(data)));
      send.call(this, String(data));
    };
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => visibility });
    document.dispatchEvent(new Event("visibilitychange"));
    Object.defineProperty(socket, "send", original ?? {});
    return told;
  }, state);

const wheel = async (lotse: WidgetPage, by: number) => {
  await lotse.widget.locator(".log").hover({ position: { x: 20, y: 60 } });
  await lotse.page.mouse.wheel(0, by);
};

describe("a message that comes below what the citizen reads", () => {
  test("is told by a button, changes no place, and is not told as seen", async () => {
    const lotse = await visit({ viewport: SMALL });
    await lotse.open();
    const answer = await lotse.ask("Was kostet ein Personalausweis?");
    await agent.isTold(3);
    const parts = [answer, lotse.widget.locator(".log"), lotse.textarea];
    const places = () => Promise.all(parts.map((part) => part.boundingBox()));
    const before = await places();
    assert.equal(await newsButton(lotse).count(), 0);
    agent.writes("Guten Tag, was kann ich tun?");
    await newsButton(lotse).waitFor();
    assert.deepEqual(await places(), before);
    assert.equal(await isInSight(lotse.messages.nth(3)), false);
    server().conversation.setStatus("agent");
    await agent.hasHeardAll(lotse);
    assert.deepEqual(agent.told, [1, 3]);
  });

  test("is announced once, without the button", async () => {
    const lotse = await agent.interrupts();
    await newsButton(lotse).waitFor();
    await lotse.waitForAnnouncement("was kann ich tun?");
    const announced = await lotse.announced();
    assert.equal(announced.filter((said) => said.includes("was kann ich tun?")).length, 1);
    assert.deepEqual(
      announced.filter((said) => said.includes("Neue Nachricht")),
      [],
    );
  });

  for (const way of ["click", "Enter", "Space"]) {
    test(`is shown by the button, and then told as seen: ${way}`, async () => {
      const lotse = await agent.interrupts({}, LONG);
      const message = lotse.messages.nth(3);
      if (way === "click") {
        await newsButton(lotse).click();
      } else {
        await newsButton(lotse).focus();
        await lotse.page.keyboard.press(way);
      }
      await newsButton(lotse).waitFor({ state: "detached" });
      const [top = 0, log = 0] = await Promise.all(
        [message, lotse.widget.locator(".log")].map(async (one) => (await one.boundingBox())?.y),
      );
      assert.ok(Math.abs(top - log - 12) <= 1, `it begins ${top - log} below the top`);
      assert.equal(await lotse.focused(), "message");
      await agent.isTold(4);
    });
  }

  test("is shown by the button on a touch screen without bringing up the keyboard", async () => {
    const lotse = await agent.interrupts({ hasTouch: true, isMobile: true });
    await newsButton(lotse).tap();
    await agent.isTold(4);
    assert.equal(await lotse.focused(), "log");
  });

  test("is the first of several that the button leads to", async () => {
    const lotse = await agent.interrupts({}, LONG);
    agent.writes("Und noch etwas.");
    await lotse.messages.nth(4).waitFor();
    await newsButton(lotse).click();
    await agent.isTold(4);
    assert.equal(await isInSight(lotse.messages.nth(3)), true);
    await newsButton(lotse).click();
    await agent.isTold(5);
    await newsButton(lotse).waitFor({ state: "detached" });
  });

  test("needs no button any more when the citizen scrolls to it by hand", async () => {
    const lotse = await agent.interrupts();
    await newsButton(lotse).waitFor();
    await lotse.textarea.focus();
    await wheel(lotse, 5000);
    await newsButton(lotse).waitFor({ state: "detached" });
    await agent.isTold(4);
    assert.equal(await lotse.focused(), "message");
  });

  test("counts as seen only by its beginning, however far the citizen has scrolled", async () => {
    const lotse = await agent.interrupts({}, LONG);
    await wheel(lotse, 50_000);
    await newsButton(lotse).waitFor({ state: "detached" });
    await agent.hasHeardAll(lotse);
    assert.deepEqual(agent.told, [1, 3]);
    await lotse.messages.nth(3).evaluate((message) => message.scrollIntoView());
    await agent.isTold(4);
  });

  test("leaves the focus in the chat when its button goes from under it", async () => {
    const lotse = await agent.interrupts();
    await newsButton(lotse).focus();
    await wheel(lotse, 5000);
    await newsButton(lotse).waitFor({ state: "detached" });
    assert.equal(await lotse.focused(), "message");
  });

  test("has its button between the conversation and the text field on the way of the Tab key", async () => {
    const lotse = await agent.interrupts();
    await newsButton(lotse).waitFor();
    await lotse.textarea.focus();
    await lotse.page.keyboard.press("Shift+Tab");
    assert.equal(await newsButton(lotse).evaluate((one) => one.matches(":focus")), true);
    await lotse.page.keyboard.press("Shift+Tab");
    assert.equal(await lotse.messages.nth(2).evaluate((one) => one.querySelector(":focus") !== null), true);
  });

  test("is told in Leichte Sprache, too", async () => {
    const lotse = await visit({ viewport: SMALL });
    await lotse.open();
    await lotse.switchRegister();
    await lotse.ask("Umzug");
    agent.writes("Guten Tag.");
    await newsButton(lotse).waitFor();
    assert.equal(await lotse.overflowsSideways(), false);
  });
});

describe("a message is not told as seen", () => {
  test("while the citizen looks at another tab", async () => {
    const lotse = await visit({ viewport: SMALL });
    await lotse.open();
    await agent.isTold(1);
    await turns(lotse, "hidden");
    server().conversation.setStatus("agent");
    agent.writes("Guten Tag.");
    await lotse.messages.nth(1).waitFor();
    assert.equal(await isInSight(lotse.messages.nth(1)), true);
    await agent.hasHeardAll(lotse);
    assert.deepEqual(agent.told, [1]);
    assert.deepEqual(await turns(lotse, "visible"), [{ type: "seen", seq: 2 }]);
    await agent.isTold(2);
  });

  test("while the chat is closed, and is in sight when it is opened", async () => {
    const lotse = await agent.interrupts({}, LONG);
    await lotse.page.keyboard.press("Escape");
    await lotse.panel.waitFor({ state: "hidden" });
    agent.writes("Sind Sie noch da?");
    await lotse.waitForAnnouncement("Sind Sie noch da?");
    assert.deepEqual(agent.told, [1, 3]);
    await lotse.widget.locator(".opener").click();
    await agent.isTold(4);
    assert.equal(await isInSight(lotse.messages.nth(3)), true);
    assert.equal(agent.told.includes(5), false);
  });

  test("while something lies over the conversation", async () => {
    const lotse = await agent.interrupts({}, LONG);
    await lotse.menu("Datenschutz");
    agent.writes("Sind Sie noch da?");
    await lotse.waitForAnnouncement("Sind Sie noch da?");
    assert.equal(await newsButton(lotse).count(), 0);
    assert.deepEqual(agent.told, [1, 3]);
    await lotse.widget.getByRole("button", { name: "Zurück zum Gespräch" }).click();
    await agent.isTold(4);
  });

  test("but what was seen is told while the newest message is the citizen's own", async () => {
    const lotse = await visit();
    await lotse.open();
    server().isHolding = true;
    await lotse.textarea.fill("Feuer");
    await lotse.textarea.press("Enter");
    await lotse.messages.nth(1).waitFor();
    agent.writes("Guten Tag.");
    await agent.isTold(4);
    assert.equal(await lotse.messages.last().getByText("Feuer").count(), 1);
  });
});

describe("the conversation scrolls by itself", () => {
  test("while all of what came before is in sight", async () => {
    const lotse = await visit({ viewport: SMALL });
    await lotse.open();
    for (const seq of [2, 3, 4, 5, 6, 7, 8]) {
      agent.writes(`Guten Tag zum ${seq}. Mal.`);
      await agent.isTold(seq);
    }
    assert.equal(await isInSight(lotse.messages.last()), true);
    assert.equal(await newsButton(lotse).count(), 0);
  });

  test("on low screens, too, but takes the text field away from nobody who writes in it", async () => {
    const lotse = await visit({ viewport: ZOOMED });
    await lotse.open();
    agent.writes(LONG);
    await agent.isTold(2);
    await lotse.textarea.fill("Moment");
    const before = await lotse.textarea.boundingBox();
    assert.ok(
      before !== null && before.y > 0 && before.y + before.height <= ZOOMED.height,
      "the text field is in sight",
    );
    agent.writes(LONG);
    await lotse.messages.nth(2).waitFor();
    const after = await lotse.textarea.boundingBox();
    assert.ok(after !== null && Math.abs(after.y - before.y) < 1, "it is where it was");
  });

  test("to the last message when the conversation is continued after a reload", async () => {
    const lotse = await visit({ viewport: SMALL });
    await lotse.open();
    await lotse.ask("Was kostet ein Personalausweis?");
    await lotse.ask("Umzug");
    await agent.isTold(5);
    server().conversation.framesIn.length = 0;
    await lotse.page.reload();
    await lotse.open();
    assert.equal(await isInSight(lotse.messages.last()), true);
    assert.equal(await newsButton(lotse).count(), 0);
    await agent.isTold(5);
  });
});
