import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser, SMALL, WIDE, ZOOMED } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;
const SIZES = { wide: WIDE, medium: { width: 900, height: 700 }, small: SMALL, zoomed: ZOOMED };

/** A desk with everything on it: chats in every state, a failed message, findings, a note, a problem. */
async function busyDesk(wishes: object): Promise<DeskPage> {
  const { desk: fake } = server();
  fake.findings = () => [{ rule: "x", from: 0, to: 3, message: "Schwer.", suggestion: "Leichter." }];
  fake.wait({ secondsAgo: 400, priority: "distress", service: "" });
  fake.wait({ secondsAgo: 90, priority: "returned", lang: "en" });
  const easy = fake.wait({ secondsAgo: 500, priority: "distress", lang: "de-x-leicht" });
  easy.notes.push({ at: easy.since, author: "Jonas Weber", text: "Bitte laut sprechen" });
  const desk = await DeskPage.open(visit, wishes);
  await desk.claimNext();
  await desk.say("Guten Tag");
  await desk.messages.getByText("gespeichert").waitFor();
  fake.citizenSees(easy, easy.messages.length);
  fake.citizenSays(easy, "Hallo");
  fake.citizenTypes(easy);
  await desk.answer.fill("Das ist ein Satz.");
  await desk.page.locator(".findings").waitFor();
  return desk;
}

const showPane = async (desk: DeskPage, name: string) => {
  const pane = desk.page.locator(".pane-button", { hasText: name });
  if (await pane.isVisible()) {
    await pane.click();
  }
};

describe("axe finds nothing at the desk", () => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`in light, dark and forced colours, ${size}`, async () => {
      const desk = await busyDesk({ viewport });
      for (const pane of ["Chats", "Hilfen", "Gespräch"]) {
        await showPane(desk, pane);
        for (const [look, media] of Object.entries(LOOKS)) {
          await desk.page.emulateMedia(media);
          // In forced colours axe reads the author's colours, which nobody sees.
          const except = look === "forced" ? ["color-contrast"] : [];
          assert.deepEqual(await desk.violations(except), [], `${pane}, ${look}`);
          assert.deepEqual(await desk.overflowsSideways(), [], `${pane}, ${look}`);
        }
      }
    });
  }

  for (const look of ["light", "dark"] as const) {
    test(`in the dialogs and at the sign-in, ${look}`, async () => {
      const signIn = new DeskPage((await visit({ path: "/desk", ...LOOKS[look] })).page);
      await signIn.signIn("agentin", "falsch");
      await signIn.waitFor("Name oder Passwort stimmt nicht.");
      assert.deepEqual(await signIn.violations(), []);
      const desk = await busyDesk(LOOKS[look]);
      for (const button of ["Übergeben", "An den Bot", "Abschließen", "Tasten", "Neuer Baustein", "Abmelden"]) {
        await desk.button(button);
        await desk.dialog.waitFor();
        assert.deepEqual(await desk.violations(), [], button);
        assert.deepEqual(await desk.overflowsSideways(), [], button);
        await desk.page.keyboard.press("Escape");
        await desk.dialog.waitFor({ state: "detached" });
      }
    });
  }
});

describe("the desk adapts", () => {
  test("to dark devices", async () => {
    const desk = await DeskPage.open(visit, { colorScheme: "dark" });
    assert.equal(await desk.root.evaluate((root) => getComputedStyle(root).backgroundColor), "rgb(0, 0, 0)");
  });

  test("to small screens by showing one part at a time, the conversation with room to read", async () => {
    const desk = await busyDesk({ viewport: SMALL });
    assert.equal(await desk.queue.isVisible(), false);
    assert.equal(await desk.answer.isVisible(), true);
    await showPane(desk, "Hilfen");
    assert.equal(await desk.page.locator(".side").isVisible(), true);
    assert.equal(await desk.answer.isVisible(), false);
    await desk.page
      .getByRole("button", { name: /^Einfügen/ })
      .first()
      .click();
    assert.equal(await desk.answer.isVisible(), true);
  });

  test("to a zoom of 400 % by scrolling as a whole, with the text field in sight while writing", async () => {
    const desk = await busyDesk({ viewport: ZOOMED });
    await desk.answer.focus();
    await desk.page.keyboard.type(" Und noch einer.");
    const field = await desk.answer.boundingBox();
    assert.ok(field !== null && field.y >= 0 && field.y < ZOOMED.height, "the text field is in sight");
    assert.deepEqual(await desk.overflowsSideways(), []);
  });

  test("to the reader's own text spacing without losing anything", async () => {
    const desk = await busyDesk({ viewport: SMALL });
    await desk.root.evaluate((root) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`);
      (root.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
    });
    for (const pane of ["Chats", "Hilfen", "Gespräch"]) {
      await showPane(desk, pane);
      assert.deepEqual(await desk.overflowsSideways(), [], pane);
    }
  });

  test("to people who want no motion: nothing moves by itself", async () => {
    const desk = await busyDesk({ reducedMotion: "no-preference" });
    assert.equal(await desk.page.evaluate(() => document.getAnimations().length), 0);
  });

  test("to pointers by targets of at least 24 pixels", async () => {
    const desk = await busyDesk({});
    const small = await desk.root.locator("button:visible, summary, select, textarea").evaluateAll((all) =>
      all
        .map((one) => ({ name: one.textContent.trim(), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ name }) => name),
    );
    assert.deepEqual(small, []);
  });

  test("to listeners: a quiet log, one announcer, landmarks and headings in order", async () => {
    const desk = await busyDesk({});
    const live = await desk.root
      .locator("[aria-live], [role=status], [role=alert]")
      .evaluateAll((all) => all.map((one) => `${one.role ?? ""} ${one.getAttribute("aria-live") ?? ""}`.trim()));
    assert.deepEqual(live, ["status", "status", "alert", "log off", "polite"]);
    for (const landmark of ["banner", "main", "navigation"] as const) {
      assert.equal(await desk.page.getByRole(landmark).count(), 1, landmark);
    }
    const levels = await desk.root
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((heading) => Number(heading.localName.slice(1))));
    assert.equal(levels[0], 1);
    assert.ok(levels.every((level, index) => level <= (levels[index - 1] ?? 1) + 1));
    const announced = await desk.announced();
    assert.deepEqual(
      announced.filter((said) => said.includes("Guten Tag")),
      [],
      "one's own words are not read back",
    );
  });
});
