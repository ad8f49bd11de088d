import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DeskPage } from "./desk-page.ts";
import { setUpBrowser, SMALL, WIDE } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

const URGENT = {
  id: "b1",
  kind: "call",
  way: "phone",
  lang: "de",
  service: "hund-anmelden",
  dueAt: "2026-11-22T09:00:00Z",
  urgency: "overdue",
  attempts: 1,
  taken: true,
  own: false,
  epoch: 2,
};

async function openCockpit(wishes: object = {}): Promise<DeskPage> {
  const desk = await DeskPage.open(visit, { path: "/desk#/cockpit", username: "leitung", ...wishes });
  await desk.page.getByText("Alle Kennzahlen nach").waitFor();
  return desk;
}

describe("a supervisor in the cockpit", () => {
  test("sees what is going on now, with the goals and formulas beside the figures", async () => {
    const desk = await openCockpit();
    const tiles = await desk.page.locator(".tile").allInnerTexts();
    assert.ok(tiles.includes("Es warten\n3") && tiles.includes("Am längsten\n1:35"), tiles.join("|"));
    const cards = (await desk.page.locator(".card").allInnerTexts()).map((text) => text.replace(/\n+/g, "\n"));
    assert.match(
      cards[0] ?? "",
      /Erreichbarkeit\n70 %\nZiel 75 %: verfehlt\n42 von 60\n= in 30 s angenommen ÷ \(angenommen \+ abgebrochen\)\nQuelle: Leistungsversprechen/,
    );
    assert.match(cards[1] ?? "", /75 %\nZiel 75 %: erreicht/);
    assert.match(cards.join(), /Mittlere Bearbeitungszeit\n5 min 7 s/);
    assert.match(cards.join(), /8 von 60, davon 4 nach wenigen Sekunden/);
  });

  test("follows it live", async () => {
    const desk = await openCockpit();
    await desk.page.locator(".tile", { hasText: "Es warten" }).getByText("3").waitFor();
    server().desk.cockpit.now = { waiting: 7, inTalk: 2, available: 4 };
    await desk.page.locator(".tile", { hasText: "Es warten" }).getByText("7").waitFor();
    await desk.page.getByText("unter 5").waitFor();
  });

  test("has a table behind the chart, and is told which groups are hidden", async () => {
    const desk = await openCockpit();
    const chart = desk.page.getByRole("img", { name: /^Erreichbarkeit nach Kanal/ });
    await chart.waitFor();
    assert.equal(await chart.locator("text").first().textContent(), "Chat: 90 %");
    const rows = desk.page.getByRole("row");
    assert.match(await rows.nth(1).innerText(), /^Telefon\s+70 %/);
    assert.match(await rows.nth(3).innerText(), /^SMS\s+verdeckt: zu wenige Kontakte/);
    assert.match(await rows.nth(4).innerText(), /^Gesamt\s+70 %/);
    await desk.page.getByLabel("Kennzahl im Diagramm").selectOption("contacts");
    await desk.page.getByRole("img", { name: "Kontakte nach Kanal" }).waitFor();
  });

  test("chooses time, grouping and filters, and gets the same as a file", async () => {
    const desk = await openCockpit();
    await desk.page.getByLabel("Aufteilen nach").selectOption("time");
    await desk.page.getByRole("img", { name: /Viertelstunde/ }).waitFor();
    await desk.page.getByLabel("Nur Kanal").selectOption("telephone");
    await desk.page.getByLabel("Nur Leistung").selectOption("hund-anmelden");
    await desk.waitForAnnouncement("Die Kennzahlen sind neu.");
    await desk.page.getByLabel("Zeit", { exact: true }).selectOption("week");
    const { asked } = server().desk.cockpit;
    await desk.page.waitForFunction(() => {
      const link = document.querySelector("buerger-lotse-desk")?.shadowRoot?.querySelector(".export");
      return link?.getAttribute("href")?.includes("by=day") ?? false;
    }, undefined);
    const last = asked.at(-1);
    assert.deepEqual(
      ["by", "channel", "queue", "service"].map((name) => last?.get(name)),
      ["day", "telephone", null, "hund-anmelden"],
    );
    const href = (await desk.page.getByRole("link", { name: "Als CSV-Datei speichern" }).getAttribute("href")) ?? "";
    assert.match(href, /export\?from=.*&by=day&channel=telephone&service=hund-anmelden$/);
    await desk.page.getByLabel("Zeit", { exact: true }).selectOption("own");
    await desk.page.getByLabel("Von", { exact: true }).fill("2026-11-20");
    await desk.page.getByLabel("Bis", { exact: true }).fill("2026-11-10");
    await desk.waitFor("Wählen Sie zwei Tage, den früheren zuerst.");
  });

  test("is told when there is nothing, or too little to tell", async () => {
    const { cockpit } = server().desk;
    cockpit.total = undefined;
    cockpit.groups = [];
    const desk = await DeskPage.open(visit, { path: "/desk#/cockpit", username: "leitung" });
    await desk.waitFor("Es waren weniger als fünf Kontakte");
    cockpit.total = { contacts: 0 };
    await desk.page.getByLabel("Zeit", { exact: true }).selectOption("yesterday");
    await desk.waitFor("In dieser Zeit gab es keine Kontakte");
  });

  test("sees what is late, whatever way the citizen has chosen", async () => {
    const { desk: fake } = server();
    fake.wait({ secondsAgo: 900, service: "hund-anmelden", channel: "telephone" });
    fake.wait({ secondsAgo: 20 });
    fake.cockpit.callbacks = [{ callback: URGENT, agent: "Jonas Weber" }];
    fake.cockpit.mails = [
      { conversationId: "m1", subject: "Bauantrag", dueAt: "2026-11-22T09:00:00Z", urgency: "dueSoon" },
    ];
    fake.cockpit.tasks = [
      { id: "t1", text: "Steueramt anrufen", dueAt: "2026-11-22T09:00:00Z", escalated: true },
      { id: "t2", text: "Noch Zeit", dueAt: "2026-12-22T09:00:00Z", escalated: false },
    ];
    const desk = await openCockpit();
    await desk.page.getByRole("heading", { name: "Was drängt 4" }).waitFor();
    const items = await desk.page.locator(".escalation").allInnerTexts();
    assert.match(items[0] ?? "", /Telefon: Hund anmelden/);
    assert.match(items[1] ?? "", /Rückruf: Hund anmelden[\s\S]*Überfällig[\s\S]*bei Jonas Weber/);
    assert.match(items[2] ?? "", /E-Mail: Bauantrag[\s\S]*Bald fällig/);
    assert.match(items[3] ?? "", /Aufgabe: Steueramt anrufen/);
  });

  test("goes there and back by key and by link, and the open chat stays", async () => {
    const { desk: fake } = server();
    fake.wait();
    const desk = await DeskPage.open(visit, { username: "leitung" });
    await desk.claimNext();
    await desk.answer.fill("Guten Tag");
    await desk.page.keyboard.press("Alt+l");
    await desk.page.getByRole("heading", { name: "Gerade jetzt" }).waitFor();
    await desk.page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.id === "cockpit-title",
      undefined,
    );
    await desk.page.getByRole("link", { name: "Arbeitsplatz" }).click();
    await desk.answer.waitFor();
    assert.equal(await desk.answer.inputValue(), "Guten Tag");
  });

  test("is the only one who gets there", async () => {
    const desk = new DeskPage((await visit({ path: "/desk#/cockpit" })).page);
    await desk.signIn("agentin");
    await desk.waitFor("Das Cockpit ist für Leitungen des Servicecenters.");
    assert.ok(!server().requests.some((request) => request.includes("cockpit")));
  });
});

describe("axe finds nothing in the cockpit", () => {
  for (const [look, wishes] of Object.entries({
    light: { colorScheme: "light", viewport: WIDE },
    dark: { colorScheme: "dark", viewport: WIDE },
    small: { colorScheme: "light", viewport: SMALL },
    forced: { colorScheme: "dark", forcedColors: "active", viewport: WIDE },
  } as const)) {
    test(look, async () => {
      const { cockpit } = server().desk;
      cockpit.callbacks = [{ callback: URGENT, agent: "" }];
      const desk = await openCockpit(wishes);
      await desk.page.locator(".escalation").waitFor();
      const except = look === "forced" ? ["color-contrast"] : [];
      assert.deepEqual(await desk.violations(except), []);
      assert.deepEqual(await desk.overflowsSideways(), []);
      await desk.page.getByLabel("Aufteilen nach").selectOption("time");
      await desk.page.getByRole("img", { name: /Viertelstunde/ }).waitFor();
      assert.deepEqual(await desk.violations(except), []);
      assert.deepEqual(await desk.overflowsSideways(), []);
    });
  }
});
