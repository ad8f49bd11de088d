import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("with the keyboard alone", () => {
  test("an agent signs in, becomes available, takes a chat, answers, notes and closes it", async () => {
    const chat = server().desk.wait();
    const desk = new DeskPage((await visit({ path: "/desk" })).page);
    const { keyboard } = desk.page;
    await desk.page.getByLabel("Passwort").waitFor();
    assert.equal(await desk.focused(), "username");
    await keyboard.type("agentin");
    await keyboard.press("Tab");
    await keyboard.type("Rathaus-2026!");
    await keyboard.press("Enter");
    await desk.queue.getByRole("listitem").waitFor();
    assert.equal(await desk.focused(), "own-title");
    await keyboard.press("Alt+p");
    await desk.waitForAnnouncement("Status: Verfügbar");
    await keyboard.press("Alt+n");
    await desk.answer.waitFor();
    await desk.page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.id === "message");
    await keyboard.type("Guten Tag");
    await keyboard.press("Shift+Enter");
    await keyboard.type("Ich helfe gern.");
    await keyboard.press("Enter");
    await desk.messages.getByText("gespeichert").waitFor();
    assert.match(JSON.stringify(chat.messages.at(-1)), /Guten Tag\\nIch helfe gern\./);
    await keyboard.press("Alt+o");
    assert.equal(await desk.focused(), "note");
    await keyboard.type("Alles gut");
    await keyboard.press("Enter");
    await desk.page.locator(".note").waitFor();
    await keyboard.press("Alt+k");
    await desk.dialog.waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await desk.waitFor("Kein Chat geöffnet");
    assert.equal((chat.wrapUp as { outcome: string }).outcome, "forwarded");
  });

  test("reaches every part by its shortcut", async () => {
    const { desk: fake } = server();
    fake.wait({ secondsAgo: 200, service: "hund-anmelden" });
    fake.wait({ secondsAgo: 100 });
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.claimNext();
    const { keyboard } = desk.page;
    const places: Record<string, string> = {
      "Alt+w": "queue-title",
      "Alt+m": "entry own mine",
      "Alt+v": "suggestion-search",
      "Alt+t": "canned-search",
      "Alt+o": "note",
      "Alt+i": "message",
    };
    for (const [keys, place] of Object.entries(places)) {
      await keyboard.press(keys);
      await desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.equal(await desk.focused(), place, keys);
    }
    await keyboard.press("Alt+ArrowUp");
    await desk.page.getByRole("heading", { name: "Hund anmelden", level: 2 }).waitFor();
    await keyboard.press("Alt+ArrowDown");
    await desk.page.getByRole("heading", { name: "Personalausweis beantragen", level: 2 }).waitFor();
    for (const [keys, title] of [
      ["Alt+u", "Chat übergeben"],
      ["Alt+r", "An den Bot zurückgeben?"],
      ["Alt+k", "Kontakt abschließen"],
    ] as const) {
      await keyboard.press(keys);
      await desk.dialog.getByRole("heading", { name: title }).waitFor();
      await keyboard.press("Escape");
      await desk.dialog.waitFor({ state: "detached" });
      assert.equal(await desk.focused(), "message", keys);
    }
  });

  test("finds all shortcuts behind a question mark, but never while writing", async () => {
    server().desk.wait();
    const desk = await DeskPage.open(visit);
    const { keyboard } = desk.page;
    await desk.page.locator("#own-title").focus();
    await keyboard.press("?");
    await desk.dialog.getByRole("heading", { name: "Tastenkürzel" }).waitFor();
    assert.equal(await desk.dialog.getByRole("row").count(), 22);
    await desk.dialog.getByRole("checkbox").uncheck();
    await keyboard.press("Escape");
    await desk.dialog.waitFor({ state: "detached" });
    assert.equal(await desk.focused(), "own-title");
    await keyboard.press("?");
    assert.equal(await desk.dialog.count(), 0);
    await desk.claimNext();
    await keyboard.type("Wie bitte? n w m");
    assert.equal(await desk.answer.inputValue(), "Wie bitte? n w m");
    assert.equal(await desk.dialog.count(), 0);
  });

  test("sees the focus on everything that can be reached, in the order of the page", async () => {
    server().desk.wait();
    server().desk.wait();
    const desk = await DeskPage.open(visit);
    await desk.claimNext();
    await desk.page.locator(".skip-link").focus();
    const way: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await desk.page.keyboard.press("Tab");
      const seen = await desk.page.evaluate(() => {
        const element = document.activeElement?.shadowRoot?.activeElement;
        if (element === null || element === undefined) {
          return undefined;
        }
        const styled = element.matches("[name=presence]") ? (element.closest("label") ?? element) : element;
        const part = element.closest("header, .lists, .chat, .side")?.className ?? "";
        return `${part} ${getComputedStyle(styled).outlineStyle}`;
      });
      if (seen === undefined) {
        break;
      }
      way.push(seen);
    }
    assert.ok(way.length > 15);
    assert.deepEqual(
      way.filter((seen) => !seen.endsWith(" solid")),
      [],
    );
    assert.deepEqual([...new Set(way.map((seen) => seen.split(" ")[0]))], ["top", "lists", "chat", "side"]);
  });
});
