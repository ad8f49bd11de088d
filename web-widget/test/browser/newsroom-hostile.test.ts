import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";
import { NewsroomPage, PARKING } from "./newsroom-page.ts";
import { setUpBrowser } from "./widget-page.ts";

const { server, visit } = setUpBrowser();
const ALL = HOSTILE_TEXTS.join("\n");
const PAGES = ["texte", "angaben", "vorschau", "verlauf", "kommentare", "fragen", "pass"].map(
  (page) => `leistungen/${PARKING}/${page}`,
);
const OTHERS = ["aufgaben", "luecken", "training", "links", "hinweise", "vergleich", "protokoll", "leistungen"];

/** Every text of the fake newsroom is hostile. */
function makeHostile(): void {
  const { newsroom } = server().desk;
  const { upkeep, drafts } = newsroom;
  const [service] = newsroom.services;
  assert.ok(service !== undefined);
  service.name = ALL;
  service.states = [ALL];
  const answers = Object.fromEntries(HOSTILE_TEXTS.slice(0, 8).map((text) => [text, text]));
  newsroom.saveAs(ALL, ALL, PARKING, "de", { answers: { ...answers, overview: ALL, cost: ALL } });
  Object.assign(drafts.newest(PARKING, "de") ?? {}, { state: "returned", comment: ALL, from: ALL });
  newsroom.saveAs(ALL, ALL, PARKING, "facts", {
    office: ALL,
    onlineService: { title: { de: ALL }, url: ALL, system: ALL, eid: ALL },
    costs: [{ id: ALL, name: { de: ALL }, text: { de: ALL }, source: ALL }],
    evidence: [{ id: ALL, name: { de: ALL } }],
    legal: [{ title: ALL, url: "javascript:window.hit=1" }],
    phrases: { overview: HOSTILE_TEXTS },
    everydayWords: HOSTILE_TEXTS,
  });
  newsroom.findings = (text) => [
    { rule: ALL, from: 0, to: text.length, message: ALL, suggestion: `Schreiben Sie: „${ALL}“.` },
  ];
  newsroom.comments.push({
    service: PARKING,
    at: ALL,
    author: { username: ALL, name: ALL },
    text: ALL,
    variant: ALL,
    aspect: ALL,
  });
  newsroom.tasks = [{ kind: ALL, service: ALL, name: ALL, variant: ALL, text: ALL, since: ALL }];
  upkeep.gaps = [
    {
      id: ALL,
      size: 1,
      kinds: { [ALL]: 1 },
      questions: HOSTILE_TEXTS,
      last: ALL,
      candidates: [{ service: ALL, name: ALL, aspect: ALL, confidence: 0.5 }],
      agentText: ALL,
    },
  ];
  upkeep.links = [
    { href: "javascript:window.hit=1", state: ALL, reason: ALL, detail: ALL, services: [ALL], target: ALL },
  ];
  upkeep.overlaps = [{ a: ALL, b: ALL, aName: ALL, bName: ALL, phrases: [{ text: ALL, service: ALL, pulls: ALL }] }];
  upkeep.phrases = [{ id: ALL, text: ALL, service: ALL, by: ALL, at: ALL, state: ALL }];
  upkeep.notices = [
    {
      id: ALL,
      text: { de: ALL, "de-x-leicht": ALL },
      from: ALL,
      until: ALL,
      municipalities: [ALL],
      by: ALL,
      state: ALL,
    },
  ];
  upkeep.golden = HOSTILE_TEXTS.map((text, id) => ({ id, text, aspect: text }));
  upkeep.comparison = { month: ALL, questions: 1, bot: { right: 7 }, search: { right: "x" } };
}

describe("texts that want to be more than texts", () => {
  test("stay text on every page of the newsroom, and break neither the policy nor the console", async () => {
    makeHostile();
    const requests: string[] = [];
    const complaints: string[] = [];
    const editor = await NewsroomPage.open(
      async (wishes) => {
        const lotse = await visit(wishes);
        lotse.page.on("request", (request) => requests.push(request.url()));
        lotse.page.on("console", (message) => complaints.push(message.text()));
        lotse.page.on("pageerror", (error) => complaints.push(error.message));
        return lotse;
      },
      { username: "freigabe" },
    );
    for (const page of [...PAGES, ...OTHERS]) {
      await editor.goTo(`#/${page}`);
      await editor.root.locator(".loading").first().waitFor({ state: "detached" });
      const foreign = await editor.root.evaluate((root) =>
        [
          ...root.querySelectorAll(
            "script, iframe, object, embed, img, link, base, meta, video, audio, marquee, math, .page style",
          ),
        ].map((element) => element.localName),
      );
      assert.deepEqual(foreign, [], page);
      const addresses = await editor.root
        .locator("a[href]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      assert.deepEqual(
        addresses.filter((address) => /^(?!#|tel:|https:|mailto:)/.test(address)),
        [],
        page,
      );
    }
    await editor.goTo(`#/leistungen/${PARKING}/texte`);
    assert.equal(await editor.text("de", "cost").inputValue(), ALL);
    assert.equal(await editor.page.evaluate(() => "hit" in window), false);
    const origin = new URL(editor.page.url()).origin;
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(origin)),
      [],
    );
    // Before signing in, the browser itself notes that nobody is signed in yet.
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes("status of 401")),
      [],
    );
  });

  test("are kept as they were written", async () => {
    const editor = await NewsroomPage.open(visit, { hash: `#/leistungen/${PARKING}/texte` });
    await editor.write("de", "cost", ALL);
    await editor.isSaved("de");
    const { newsroom } = server().desk;
    const answers = newsroom.drafts.newest(PARKING, "de")?.content["answers"] as Record<string, string>;
    assert.equal(answers["cost"], ALL);
  });
});
