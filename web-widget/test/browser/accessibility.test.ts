import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setUpBrowser, SMALL, WIDE, ZOOMED } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;
const SIZES = { wide: WIDE, small: SMALL, zoomed: ZOOMED };

describe("axe finds nothing", () => {
  for (const [look, scheme] of Object.entries(LOOKS)) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      test(`in a conversation, ${look}, ${size}`, async () => {
        const lotse = await visit({ viewport, ...scheme });
        // In forced colours axe reads the author's colours, which nobody sees.
        const except = look === "forced" ? ["color-contrast"] : [];
        await lotse.open();
        await lotse.ask("Was kostet ein Personalausweis?");
        await lotse.ask("Feuer");
        server().refuseNext = 500;
        await lotse.textarea.fill("Das geht schief");
        await lotse.textarea.press("Enter");
        await lotse.messages.getByText("nicht gesendet").waitFor();
        await lotse.ask("Umzug");
        await lotse.ask("Ausweis");
        await lotse.switchRegister();
        assert.deepEqual(await lotse.violations(except), []);
        assert.equal(await lotse.overflowsSideways(), false);
      });
    }
  }

  for (const look of ["light", "dark"] as const) {
    test(`in the closed widget, the menu and the sheets, ${look}`, async () => {
      const lotse = await visit(LOOKS[look]);
      assert.deepEqual(await lotse.violations(), []);
      await lotse.open();
      await lotse.widget.locator("summary").click();
      assert.deepEqual(await lotse.violations(), []);
      await lotse.widget.getByRole("button", { name: "Datenschutz" }).click();
      assert.deepEqual(await lotse.violations(), []);
      await lotse.page.keyboard.press("Escape");
      await lotse.menu("Gespräch löschen");
      assert.deepEqual(await lotse.violations(), []);
    });
  }
});
