import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { busyNewsroom, show } from "./busy-newsroom.ts";
import { NewsroomPage, PARKING } from "./newsroom-page.ts";
import { setUpBrowser, SMALL, WIDE } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;
const SERVICE_PAGES = ["texte", "angaben", "vorschau", "verlauf", "kommentare", "fragen", "pass"];
const PAGES = [
  "leistungen",
  ...SERVICE_PAGES.map((page) => `leistungen/${PARKING}/${page}`),
  "aufgaben",
  "luecken",
  "training",
  "links",
  "hinweise",
  "vergleich",
  "protokoll",
];

describe("axe finds nothing on any page of the newsroom", () => {
  for (const pages of [PAGES.slice(0, 4), PAGES.slice(4, 8), PAGES.slice(8)]) {
    test(`in light, dark and forced colours, on a small screen: ${pages.join(", ")}`, async () => {
      const newsroom = await busyNewsroom(server(), visit, { viewport: SMALL });
      for (const page of pages) {
        await show(newsroom, page);
        for (const [look, media] of Object.entries(LOOKS)) {
          await newsroom.page.emulateMedia(media);
          // In forced colours axe reads the author's colours, which nobody sees.
          const except = look === "forced" ? ["color-contrast"] : [];
          assert.deepEqual(await newsroom.violations(except), [], `${page}, ${look}`);
        }
        assert.deepEqual(await newsroom.overflowsSideways(), [], page);
      }
    });
  }

  test("in a wide window", async () => {
    const newsroom = await busyNewsroom(server(), visit, { viewport: WIDE });
    for (const page of ["leistungen", `leistungen/${PARKING}/texte`, "vergleich"]) {
      await show(newsroom, page);
      assert.deepEqual(await newsroom.violations(), [], page);
      assert.deepEqual(await newsroom.overflowsSideways(), [], page);
    }
  });

  test("in the dialogs, and at the sign-in", async () => {
    const signIn = new NewsroomPage((await visit({ path: "/newsroom", viewport: SMALL })).page);
    await signIn.signIn("redaktion", "falsch");
    await signIn.waitFor("Name oder Passwort stimmt nicht.");
    assert.deepEqual(await signIn.violations(), []);
    const newsroom = await busyNewsroom(server(), visit, { viewport: SMALL, colorScheme: "dark" });
    server().desk.newsroom.drafts.broken = [{ question: "was kostet das", now: { kind: "outOfScope" } }];
    const dialogs: Readonly<Record<string, readonly string[]>> = {
      [`leistungen/${PARKING}/texte`]: [
        "Verwerfen: Alltagssprache",
        "Prüfgruppe eintragen: Leichte Sprache",
        "Zurückgeben: Leichte Sprache",
        "Tasten",
        "Abmelden",
      ],
      luecken: ["Als Beispielsatz lernen", "Antwort als Entwurf"],
      hinweise: ["Hinweis geben", "Beenden"],
    };
    for (const [page, buttons] of Object.entries(dialogs)) {
      await show(newsroom, page);
      for (const button of buttons) {
        await newsroom.step(button).first().click();
        await newsroom.dialog.waitFor();
        assert.deepEqual(await newsroom.violations(), [], button);
        assert.deepEqual(await newsroom.overflowsSideways(), [], button);
        await newsroom.page.keyboard.press("Escape");
        await newsroom.dialogGone();
      }
    }
  });
});
