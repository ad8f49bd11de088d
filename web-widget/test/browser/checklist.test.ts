import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { setUpBrowser, SMALL } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("a checklist", () => {
  test("shows what is to be done, until when, by whom and where", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Umzug");
    const text = await answer.innerText();
    assert.match(text, /Wohnung kündigen\s+bis Donnerstag, 31. Dezember 2026/);
    assert.match(text, /Zuständig: Bürgerbüro \(Stadt Musterstadt\)/);
    assert.equal(await answer.getByRole("group", { name: "Ihr Umzug" }).getByRole("checkbox").count(), 4);
    const link = answer.getByRole("link", { name: "Umzug online melden" });
    assert.equal(await link.getAttribute("href"), "https://service.musterstadt.example/umzug");
  });

  test("is ticked off with the keyboard, and says so to nobody", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Umzug");
    const box = answer.getByRole("checkbox", { name: "Wohnsitz ummelden bis Freitag, 15. Januar 2027" });
    const requests = server().requests.length;
    await box.focus();
    await lotse.page.keyboard.press("Space");
    assert.equal(await box.isChecked(), true);
    assert.equal(server().requests.length, requests);
    assert.deepEqual(
      server()
        .conversation.framesIn.map((frame) => JSON.stringify(frame))
        .filter((frame) => frame.includes("ummelden")),
      [],
    );
  });

  test("keeps its ticks when the conversation goes on and the page is loaded again", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Umzug");
    await answer.getByRole("checkbox").nth(0).check();
    await answer.getByRole("checkbox").nth(2).check();
    await answer.getByRole("checkbox").nth(2).uncheck();
    await lotse.ask("Feuer");
    assert.equal(await answer.getByRole("checkbox").nth(0).isChecked(), true);
    await lotse.page.reload();
    await lotse.widget.locator(".opener").click();
    await lotse.messages.nth(4).waitFor();
    const boxes = lotse.messages.nth(2).getByRole("checkbox");
    const ticked = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked));
    assert.deepEqual(ticked, [true, false, false, false]);
  });

  test("forgets its ticks with the conversation", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Umzug");
    await answer.getByRole("checkbox").first().check();
    await lotse.menu("Neu beginnen");
    await lotse.messages.first().waitFor();
    const again = await lotse.ask("Umzug");
    assert.equal(await again.getByRole("checkbox").first().isChecked(), false);
  });

  test("gives its deadlines to the calendar", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Umzug");
    const [download] = await Promise.all([
      lotse.page.waitForEvent("download"),
      answer.getByRole("button", { name: "Fristen in den Kalender übernehmen" }).click(),
    ]);
    assert.equal(download.suggestedFilename(), "fristen.ics");
    const file = fileURLToPath(new URL("../../../tmp/fristen.ics", import.meta.url));
    await download.saveAs(file);
    const text = await readFile(file, "utf8");
    assert.equal(text.split("BEGIN:VEVENT").length - 1, 2);
    assert.match(text, /DTSTART;VALUE=DATE:20270115\r\nSUMMARY:Wohnsitz ummelden/);
  });

  test("is printed on a sheet of its own, with its ticks", async () => {
    const lotse = await visit();
    await lotse.open();
    const answer = await lotse.ask("Umzug");
    await answer.getByRole("checkbox").first().check();
    await lotse.page.evaluate(() => {
      const original = HTMLIFrameElement.prototype;
      const found = Object.getOwnPropertyDescriptor(original, "contentWindow");
      Object.defineProperty(original, "contentWindow", {
        get(this: HTMLIFrameElement) {
          const inner = found?.get?.call(this) as Window;
          inner.print = () => {
            (window as unknown as { printed: string }).printed = inner.document.body.textContent;
          };
          return inner;
        },
      });
    });
    await answer.getByRole("button", { name: "Liste drucken" }).click();
    const printed = await lotse.page.evaluate(() => (window as unknown as { printed: string }).printed);
    assert.match(printed, /^Ihr Umzug☑ Wohnung kündigen/);
    assert.match(printed, /☐ Wohnsitz ummelden.*https:\/\/service\.musterstadt\.example\/umzug/);
  });

  test("fits a small screen and is clean for axe in both looks", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const lotse = await visit({ viewport: SMALL, colorScheme });
      await lotse.open();
      const answer = await lotse.ask("Umzug");
      await answer.getByRole("checkbox").first().check();
      assert.deepEqual(await lotse.violations(), []);
      assert.equal(await lotse.overflowsSideways(), false);
      const size = await answer.locator(".task").first().boundingBox();
      assert.ok((size?.height ?? 0) >= 44, `${size?.height}`);
    }
  });
});
