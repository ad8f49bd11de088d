import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser, SMALL, ZOOMED } from "./widget-page.ts";
import { LONG, newsButton, WritingAgent } from "./writing-agent.ts";

const { server, visit } = setUpBrowser();
const agent = new WritingAgent(server, visit);

describe("the button that leads to a new message", () => {
  const LOOKS = {
    light: { colorScheme: "light" },
    dark: { colorScheme: "dark" },
    forced: { colorScheme: "dark", forcedColors: "active" },
  } as const;

  for (const [look, scheme] of Object.entries(LOOKS)) {
    for (const [size, viewport] of Object.entries({ small: SMALL, zoomed: ZOOMED })) {
      test(`can be seen and used by everybody, ${look}, ${size}`, async () => {
        const lotse = await agent.interrupts({ viewport, ...scheme });
        await newsButton(lotse).waitFor();
        await lotse.page.mouse.move(0, 0);
        // In forced colours axe reads the author's colours, which nobody sees.
        assert.deepEqual(await lotse.violations(look === "forced" ? ["color-contrast"] : []), []);
        assert.equal(await lotse.overflowsSideways(), false);
        const { x = 0, y = 0, width = 0, height = 0 } = (await newsButton(lotse).boundingBox()) ?? {};
        assert.ok(width >= 44 && height >= 44, `${width} by ${height}`);
        assert.ok(x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height, `at ${x}, ${y}`);
        const drawn = await newsButton(lotse)
          .locator("span")
          .evaluate((one) => {
            const { borderTopStyle, backgroundColor, color } = getComputedStyle(one);
            return { borderTopStyle, backgroundColor, color };
          });
        assert.equal(drawn.borderTopStyle, look === "forced" ? "solid" : "none");
        assert.equal(contrast(drawn.color, drawn.backgroundColor) >= 4.5, true, JSON.stringify(drawn));
      });
    }
  }

  test("does not move, nor what it scrolls", async () => {
    const lotse = await agent.interrupts({ reducedMotion: "reduce" }, LONG);
    const moving = await newsButton(lotse).evaluate((button) =>
      [button, ...button.querySelectorAll("*")].filter((one) => one.getAnimations().length > 0).map(String),
    );
    assert.deepEqual(moving, []);
    const isThereAtOnce = await newsButton(lotse).evaluate((button) => {
      const log = button.closest(".panel")?.querySelector(".log");
      const before = log?.scrollTop;
      (button as HTMLElement).click();
      const after = log?.scrollTop;
      return new Promise<boolean>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(before !== after && log?.scrollTop === after))),
      );
    });
    assert.equal(isThereAtOnce, true);
  });

  test("covers nothing completely that has the focus, at a zoom of 400 %", async () => {
    const lotse = await agent.interrupts({ viewport: ZOOMED });
    await newsButton(lotse).waitFor();
    await lotse.panel.evaluate((panel) => panel.scrollTo(0, 0));
    await lotse.widget.locator("#title").focus();
    const way: string[] = [];
    // Through the header and the answer, until the message has come into sight or the button itself is reached.
    const isReached = async () => (await newsButton(lotse).count()) === 0 || (await lotse.focused()) === "button";
    for (let step = 0; step < 20 && !(await isReached()); step += 1) {
      await lotse.page.keyboard.press("Tab");
      way.push(await lotse.page.evaluate(coverOfFocus));
    }
    assert.ok(way.length > 8, way.join(", "));
    assert.deepEqual(
      way.filter((one) => !one.startsWith("free")),
      [],
    );
  });

  test("covers nothing completely that has the focus already when it comes", async () => {
    for (const viewport of [SMALL, ZOOMED]) {
      const lotse = await visit({ viewport });
      await lotse.open();
      const answer = await lotse.ask("Was kostet ein Personalausweis?");
      const link = answer.getByRole("link", { name: "Termin im Bürgerbüro" });
      await link.focus();
      // At the lower edge: there the button will stand.
      await link.evaluate((one) => one.scrollIntoView({ block: "end" }));
      agent.writes("Guten Tag.");
      await newsButton(lotse).waitFor();
      await lotse.page.waitForFunction(() => {
        const root = document.querySelector("buerger-lotse")?.shadowRoot;
        const focused = root?.querySelector(".message :focus")?.getBoundingClientRect().bottom ?? Infinity;
        return focused <= (root?.querySelector(".news button")?.getBoundingClientRect().top ?? 0);
      });
    }
  });

  test("is drawn lower than every button of a message, so that it can cover none completely", async () => {
    for (const viewport of [SMALL, ZOOMED]) {
      const lotse = await agent.interrupts({ viewport });
      const drawn = await newsButton(lotse)
        .locator("span")
        .evaluate((one) => one.getBoundingClientRect().height + 4);
      const others = await lotse.messages
        .locator("button")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      assert.ok(others.length > 0);
      assert.deepEqual(
        others.filter((height) => height <= drawn),
        [],
      );
    }
  });
});

/** In the page: "free" or "covered", and what has the focus. */
function coverOfFocus(): string {
  const root = document.querySelector("buerger-lotse")?.shadowRoot;
  const focused = root?.activeElement;
  const button = root?.querySelector(".news button");
  if (focused === null || focused === undefined || button === null || button === undefined || focused === button) {
    return `free ${focused?.className ?? ""}`;
  }
  const [inner, outer] = [focused.getBoundingClientRect(), button.getBoundingClientRect()];
  const isCovered =
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
  const isOutOfSight = inner.bottom <= 0 || inner.top >= innerHeight;
  return `${isCovered || isOutOfSight ? "covered" : "free"} ${focused.className}`;
}

/** The contrast of two colours by WCAG. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
