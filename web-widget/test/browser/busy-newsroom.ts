import { NewsroomPage, PARKING } from "./newsroom-page.ts";
import type { FakeServer } from "../fake-server/fake-server.ts";
import type { PageWishes, WidgetPage } from "./widget-page.ts";

/** A newsroom with something on every page. */
export async function busyNewsroom(
  server: FakeServer,
  visit: (wishes?: PageWishes) => Promise<WidgetPage>,
  wishes: PageWishes,
): Promise<NewsroomPage> {
  const { newsroom } = server.desk;
  newsroom.findings = (text) =>
    text.includes("Park")
      ? [0, 2, 4, 6].map((from) => ({
          rule: "x",
          from,
          to: from + 2,
          message: "Das Wort ist schwer.",
          suggestion: "Schreiben Sie: „leicht“.",
        }))
      : [];
  newsroom.saveAs("redaktion", "Ruth Klein", PARKING, "de", { answers: { cost: "Parken kostet." } });
  Object.assign(newsroom.drafts.newest(PARKING, "de") ?? {}, { state: "returned", comment: "Kürzer, bitte." });
  newsroom.saveAs("redaktion", "Ruth Klein", PARKING, "de-x-leicht", { answers: { cost: "Ein Park·ausweis." } }).state =
    "submitted";
  newsroom.comments.push({
    service: PARKING,
    at: "2026-11-22T08:00:00Z",
    author: { name: "Lars Brandt" },
    text: "Preis?",
  });
  newsroom.tasks = [
    { kind: "returned", service: PARKING, name: "Parkausweis", variant: "de", text: "Kürzer", since: "2026-11-20" },
  ];
  newsroom.upkeep.golden = [{ id: 1, text: "was kostet der parkausweis", service: PARKING, aspect: "cost" }];
  newsroom.upkeep.phrases = [
    { id: "1", text: "wo parken", service: PARKING, by: "Ruth Klein", at: "2026-11-20", state: "active" },
  ];
  newsroom.upkeep.notices = [
    {
      id: "1",
      text: { de: "Das Rathaus ist zu.", "de-x-leicht": "Das Rat·haus ist zu." },
      from: "2026-11-22T08:00:00Z",
      until: "2026-11-23T08:00:00Z",
      municipalities: ["musterstadt"],
      by: "Petra Freytag",
      state: "active",
      own: true,
    },
  ];
  return NewsroomPage.open(visit, { username: "freigabe", ...wishes });
}

/** Opens a page and waits until everything on it is there. */
export async function show(newsroom: NewsroomPage, page: string): Promise<void> {
  await newsroom.goTo(`#/${page}`);
  await newsroom.root.locator(".loading").first().waitFor({ state: "detached" });
  if (page.endsWith("/texte")) {
    await newsroom.page.locator(".findings").first().waitFor();
  }
  if (page.endsWith("/verlauf")) {
    await newsroom.page
      .getByRole("button", { name: /^Änderungen/ })
      .first()
      .click();
    await newsroom.root.locator("ins").first().waitFor();
  }
}
