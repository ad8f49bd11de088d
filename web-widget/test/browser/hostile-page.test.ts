import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

const page = (head: string, body = "") =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Fremde Seite</title>${head}</head>
  <body><h1>Fremde Seite</h1>${body}
  <script src="/widget/buergerlotse.js" data-municipality="musterstadt" defer></script></body></html>`;

describe("a page that is not ours", () => {
  test("cannot hide, move, shrink or recolour the widget by its style sheets", async () => {
    server().pages.set("/hostile", {
      html: page(`<style>
        html { font-size: 62.5%; }
        body { transform: translateX(50px); filter: blur(0); overflow: hidden; }
        * { all: unset !important; }
        buerger-lotse { display: none !important; opacity: 0 !important; visibility: hidden !important;
          position: static !important; z-index: -1 !important; pointer-events: none !important;
          transform: scale(0) !important; font-size: 3px !important; zoom: 0.1 !important;
          --action: red !important; --text: red !important; --surface: red !important; --r: 1px !important;
          --buergerlotse-rem: 1px !important; }
        body > * { display: none !important; }
      </style>`),
    });
    const lotse = await visit({ path: "/hostile" });
    await lotse.open();
    await lotse.ask("Was kostet ein Personalausweis?");
    const look = await lotse.messages.last().evaluate((message) => {
      const { fontSize, color } = getComputedStyle(message);
      return { fontSize, color };
    });
    assert.deepEqual(look, { fontSize: "17px", color: "rgb(19, 21, 37)" });
    const box = await lotse.panel.boundingBox();
    assert.deepEqual([box?.width, (box?.x ?? 0) + (box?.width ?? 0)], [432, 1264]);
  });

  test("lies below the widget, whatever it stacks up", async () => {
    server().pages.set("/stacked", {
      html: page(
        "<style>.cover{position:fixed;inset:0;z-index:2147483647;background:#eee}</style>",
        "<div class=cover></div>",
      ),
    });
    const lotse = await visit({ path: "/stacked" });
    await lotse.open();
    assert.equal(await lotse.messages.count(), 1);
  });

  test("does not swallow what is typed with its shortcuts", async () => {
    server().pages.set("/shortcuts", {
      html: page(`<script>
        for (const type of ["keydown", "keypress", "keyup"])
          document.addEventListener(type, (event) => { if (!/input|textarea/i.test(event.target.tagName)) event.preventDefault(); });
      </script>`),
    });
    const lotse = await visit({ path: "/shortcuts" });
    await lotse.open();
    await lotse.textarea.focus();
    await lotse.page.keyboard.type("so ist es gut");
    assert.equal(await lotse.textarea.inputValue(), "so ist es gut");
  });

  test("may theme the widget by the properties that are meant for it", async () => {
    server().pages.set("/themed", { html: page("<style>:root{--buergerlotse-action:rgb(0, 100, 0)}</style>") });
    const lotse = await visit({ path: "/themed" });
    const colour = await lotse.widget.locator(".opener").evaluate((one) => getComputedStyle(one).backgroundColor);
    assert.equal(colour, "rgb(0, 100, 0)");
  });

  test("may have the strictest policy, and a Lit of its own", async () => {
    server().pages.set("/strict", {
      html: page('<script src="/own-lit"></script>'),
      policy:
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; img-src 'none'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html buergerlotse",
    });
    const lotse = await visit({ path: "/strict" });
    const errors: string[] = [];
    lotse.page.on("pageerror", (error) => errors.push(error.message));
    lotse.page.on("console", (message) => errors.push(message.text()));
    await lotse.page.evaluate(() =>
      (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes.createPolicy("lit-html", {}),
    );
    await lotse.open();
    await lotse.ask("Was kostet ein Personalausweis?");
    assert.deepEqual(errors, []);
    const colour = await lotse.widget.locator(".title-row").evaluate((one) => getComputedStyle(one).backgroundColor);
    assert.equal(colour, "rgb(32, 68, 170)");
  });

  test("may have changed what every object has", async () => {
    server().pages.set("/prototypes", {
      html: page(`<script>
        Array.prototype.each = Array.prototype.remove = function () {};
        Object.prototype.has = function () {};
        Array.prototype.toJSON = undefined;
      </script>`),
    });
    const lotse = await visit({ path: "/prototypes" });
    await lotse.open();
    await lotse.ask("Ausweis");
    assert.equal(await lotse.messages.count(), 3);
  });
});
