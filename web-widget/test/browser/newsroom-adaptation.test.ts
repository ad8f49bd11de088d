import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { busyNewsroom, show } from "./busy-newsroom.ts";
import { NewsroomPage, PARKING } from "./newsroom-page.ts";
import { setUpBrowser, SMALL, ZOOMED } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("the newsroom adapts", () => {
  test("to dark devices", async () => {
    const newsroom = await NewsroomPage.open(visit, { colorScheme: "dark" });
    assert.equal(await newsroom.root.evaluate((root) => getComputedStyle(root).backgroundColor), "rgb(0, 0, 0)");
  });

  test("to a zoom of 400 %: everything in one column, the text field in sight while writing", async () => {
    const newsroom = await busyNewsroom(server(), visit, { viewport: ZOOMED });
    await show(newsroom, `leistungen/${PARKING}/texte`);
    const field = newsroom.text("de-x-leicht", "where");
    await field.focus();
    await newsroom.page.keyboard.type("Im Rat·haus.");
    const box = await field.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y < ZOOMED.height, "the text field is in sight");
    assert.deepEqual(await newsroom.overflowsSideways(), []);
  });

  test("to the reader's own text spacing without losing anything", async () => {
    const newsroom = await busyNewsroom(server(), visit, { viewport: SMALL });
    await newsroom.root.evaluate((root) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
      (root.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
    });
    for (const page of [`leistungen/${PARKING}/texte`, "luecken", "training"]) {
      await show(newsroom, page);
      assert.deepEqual(await newsroom.overflowsSideways(), [], page);
    }
  });

  test("to pointers by targets of at least 24 pixels", async () => {
    const newsroom = await busyNewsroom(server(), visit, {});
    for (const page of [`leistungen/${PARKING}/texte`, `leistungen/${PARKING}/angaben`, "luecken"]) {
      await show(newsroom, page);
      const small = await newsroom.root.locator("button:visible, summary, select, textarea").evaluateAll((all) =>
        all
          .map((one) => ({ name: one.textContent.trim(), box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ name }) => name),
      );
      assert.deepEqual(small, [], page);
    }
  });

  test("to listeners: one announcer, landmarks and headings in order", async () => {
    const newsroom = await busyNewsroom(server(), visit, {});
    await show(newsroom, `leistungen/${PARKING}/texte`);
    const live = await newsroom.root
      .locator("[aria-live], [role=status], [role=alert]")
      .evaluateAll((all) => all.map((one) => `${one.role ?? ""} ${one.getAttribute("aria-live") ?? ""}`.trim()));
    assert.deepEqual(live, ["status", "alert", "polite"]);
    assert.equal(await newsroom.page.getByRole("banner").count(), 1);
    assert.equal(await newsroom.page.getByRole("main").count(), 1);
    const levels = await newsroom.root
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((heading) => Number(heading.localName.slice(1))));
    assert.ok(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1));
    assert.match(await newsroom.page.title(), /^Bewohnerparkausweis beantragen – Redaktion/);
  });
});

describe("with the keyboard", () => {
  test("every shortcut is in the list behind a question mark, and the list gives the focus back", async () => {
    const newsroom = await busyNewsroom(server(), visit, {});
    await newsroom.page.locator("#page-title").focus();
    await newsroom.page.keyboard.press("?");
    await newsroom.dialog.getByRole("heading", { name: "Tastenkürzel" }).waitFor();
    assert.equal(await newsroom.dialog.getByRole("row").count(), 19);
    await newsroom.page.keyboard.press("Escape");
    await newsroom.dialogGone();
    assert.equal(await newsroom.focused(), "page-title");
  });

  test("every page is reached, with the focus on its heading", async () => {
    const newsroom = await busyNewsroom(server(), visit, {});
    const { keyboard } = newsroom.page;
    await show(newsroom, `leistungen/${PARKING}/texte`);
    for (const [keys, heading] of [
      ["Alt+b", "Bewohnerparkausweis beantragen"],
      ["Alt+v", "Bewohnerparkausweis beantragen"],
      ["Alt+y", "Bewohnerparkausweis beantragen"],
      ["Alt+k", "Bewohnerparkausweis beantragen"],
      ["Alt+t", "Bewohnerparkausweis beantragen"],
      ["Alt+a", "Aufgaben"],
      ["Alt+g", "Lücken"],
      ["Alt+l", "Leistungen"],
    ] as const) {
      await newsroom.page.locator("body").evaluate(() => {
        (document.querySelector("buerger-lotse-newsroom")?.shadowRoot?.activeElement as HTMLElement | null)?.blur();
      });
      await keyboard.press(keys);
      await newsroom.waitForFocus("page-title");
      assert.equal(await newsroom.title.textContent(), heading, keys);
    }
  });

  test("the focus is seen on everything that can be reached", async () => {
    const newsroom = await busyNewsroom(server(), visit, {});
    await show(newsroom, `leistungen/${PARKING}/texte`);
    await newsroom.page.locator(".skip-link").focus();
    const way: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await newsroom.page.keyboard.press("Tab");
      const seen = await newsroom.page.evaluate(() => {
        const element = document.activeElement?.shadowRoot?.activeElement;
        return element === null || element === undefined ? undefined : getComputedStyle(element).outlineStyle;
      });
      if (seen === undefined) {
        break;
      }
      way.push(seen);
    }
    assert.ok(way.length > 40);
    assert.deepEqual(
      way.filter((style) => style !== "solid"),
      [],
    );
  });
});
