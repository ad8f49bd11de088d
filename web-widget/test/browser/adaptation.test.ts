import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser, SMALL, ZOOMED, type WidgetPage } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

const surface = (lotse: WidgetPage) => lotse.panel.evaluate((one) => getComputedStyle(one).backgroundColor);

describe("the widget adapts", () => {
  test("to dark only when it is asked to", async () => {
    const dark = await visit({ colorScheme: "dark" });
    await dark.open();
    assert.equal(await surface(dark), "rgb(0, 0, 0)");
    server().pages.set("/plain", {
      html: '<!doctype html><title>x</title><script src="/widget/buergerlotse.js" data-municipality="m" defer></script>',
    });
    const light = await visit({ colorScheme: "dark", path: "/plain" });
    await light.open();
    assert.equal(await surface(light), "rgb(255, 255, 255)");
  });

  test("to a small screen by covering it", async () => {
    const lotse = await visit({ viewport: SMALL });
    await lotse.open();
    assert.deepEqual(await lotse.panel.boundingBox(), { x: 0, y: 0, ...SMALL });
    const log = await lotse.widget.locator(".log").boundingBox();
    assert.ok((log?.height ?? 0) > 300, "the conversation has most of the screen");
  });

  test("to a zoom of 400 % by scrolling as a whole, with the newest message in sight", async () => {
    const lotse = await visit({ viewport: ZOOMED });
    await lotse.open();
    const answer = await lotse.ask("Was kostet ein Personalausweis?");
    assert.equal(await lotse.overflowsSideways(), false);
    assert.equal(await lotse.panel.evaluate((panel) => panel.scrollHeight > panel.clientHeight), true);
    const top = await answer.evaluate((one) => one.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < ZOOMED.height, `the answer begins at ${top}`);
    await lotse.widget.getByRole("switch").focus();
    await lotse.textarea.focus();
    const field = await lotse.textarea.boundingBox();
    assert.ok(field !== null && field.y >= 0 && field.y + field.height <= ZOOMED.height, "the text field is in sight");
  });

  test("to the reader's own text spacing without losing anything", async () => {
    for (const viewport of [SMALL, ZOOMED]) {
      const lotse = await visit({ viewport });
      await lotse.open();
      await lotse.ask("Was kostet ein Personalausweis?");
      await lotse.widget.locator(".root").evaluate((root) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
        (root.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
      });
      assert.equal(await lotse.overflowsSideways(), false);
    }
  });

  test("to a larger font of the reader", async () => {
    server().pages.set("/large", {
      html: '<!doctype html><title>x</title><script src="/widget/buergerlotse.js" data-municipality="m" defer></script>',
    });
    const lotse = await visit({ path: "/large", viewport: SMALL });
    await lotse.open();
    const session = await lotse.page.context().newCDPSession(lotse.page);
    await session.send("Emulation.setDeviceMetricsOverride", { ...SMALL, deviceScaleFactor: 2, mobile: false });
    assert.equal(await lotse.overflowsSideways(), false);
  });

  test("to people who want no motion", async () => {
    const lotse = await visit({ reducedMotion: "no-preference" });
    await lotse.open();
    server().isHolding = true;
    await lotse.textarea.fill("Feuer");
    await lotse.textarea.press("Enter");
    const activity = lotse.widget.locator(".activity p");
    await activity.waitFor();
    const animation = () => activity.evaluate((one) => getComputedStyle(one, "::before").animationName);
    assert.equal(await animation(), "pulse");
    await lotse.page.emulateMedia({ reducedMotion: "reduce" });
    assert.equal(await animation(), "none");
    assert.equal(await lotse.panel.evaluate((one) => getComputedStyle(one).animationName), "none");
  });

  test("to forced colours by drawing borders", async () => {
    const lotse = await visit({ forcedColors: "active", colorScheme: "dark" });
    await lotse.open();
    await lotse.ask("Was kostet ein Personalausweis?");
    for (const part of [".bubble", ".online-link", "textarea", ".send", ".panel"]) {
      const style = await lotse.widget
        .locator(part)
        .last()
        .evaluate((one) => {
          const { borderBottomStyle, borderBottomWidth } = getComputedStyle(one);
          return `${borderBottomStyle} ${borderBottomWidth}`;
        });
      assert.match(style, /^solid [1-9]/, part);
    }
  });

  test("to thumbs by targets of 44 pixels", async () => {
    const lotse = await visit({ viewport: SMALL });
    await lotse.open();
    await lotse.ask("Was kostet ein Personalausweis?");
    await lotse.ask("Ausweis");
    await lotse.widget.locator("summary").click();
    const small = await lotse.widget.locator("button:visible, summary, textarea, a.online-link").evaluateAll((all) =>
      all
        .map((one) => ({ name: one.textContent.trim(), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ name }) => name),
    );
    assert.deepEqual(small, []);
  });
});
