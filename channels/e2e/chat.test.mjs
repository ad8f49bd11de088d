import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { launch, SMALL, visit, WIDE } from "./lotse.mjs";

let browser;
let lotse;

before(async () => {
  browser = await launch();
});
afterEach(() => lotse.close());
after(() => browser.close());

describe("a citizen in a real browser", () => {
  test("asks, reads the answer, and follows the link into the online application", async () => {
    lotse = await visit(browser);
    await lotse.open();
    assert.match((await lotse.texts())[0], /Computerprogramm/);
    const answer = await lotse.ask("mein Perso is weg was nu");
    assert.match(await answer.innerText(), /116 116/);
    const link = answer.locator("a[href^='https://service.musterstadt.example/']").first();
    assert.match(await link.getAttribute("rel"), /noopener/);
    // The application is fictitious: the browser must set out for it, not arrive.
    await lotse.context.route("https://service.musterstadt.example/**", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: "<title>Online-Antrag</title>",
      }),
    );
    const href = await link.getAttribute("href");
    const opened = lotse.context.waitForEvent("page");
    await link.click();
    assert.equal((await opened).url(), href);
  });

  test("switches to Leichte Sprache and reads the same answer again", async () => {
    lotse = await visit(browser);
    await lotse.open();
    const plain = await lotse.ask("Was kostet ein neuer Personalausweis?");
    assert.match(await plain.innerText(), /46 Euro/);
    const easy = await lotse.switchRegister();
    assert.match(await easy.innerText(), /46 Euro/);
    assert.notEqual(await easy.innerText(), await plain.innerText());
    const next = await lotse.ask("und welche Unterlagen brauche ich?");
    assert.match(await next.innerText(), /Aus-Weis/);
  });

  test("loses the connection, comes back, and finds nothing lost or doubled", async () => {
    lotse = await visit(browser);
    await lotse.open();
    await lotse.ask("Was kostet ein neuer Personalausweis?");
    const before = await lotse.messages.count();
    await lotse.context.setOffline(true);
    await lotse.textarea.fill("Wo melde ich meinen Hund an?");
    await lotse.textarea.press("Enter");
    await lotse.messages.nth(before).waitFor();
    await lotse.context.setOffline(false);
    await lotse.page.evaluate(() => dispatchEvent(new Event("online")));
    await lotse.messages.nth(before + 1).waitFor();
    const texts = await lotse.texts();
    assert.equal(texts.length, before + 2);
    assert.equal(texts.filter((text) => text.includes("Wo melde ich meinen Hund an?")).length, 1);
    await lotse.page.reload();
    await lotse.messages
      .nth(before + 1)
      .or(lotse.widget.locator(".opener"))
      .first()
      .waitFor();
    if ((await lotse.messages.count()) === 0) await lotse.open();
    await lotse.messages.nth(before + 1).waitFor();
    assert.equal(await lotse.messages.count(), before + 2);
  });

  test("sees what somebody wrote as text, and nothing of it runs", async () => {
    lotse = await visit(browser);
    await lotse.open();
    const attack = "<img src=x onerror=\"document.title='Angriff'\"><script>document.title='Angriff'</script>";
    await lotse.ask(attack);
    assert.ok((await lotse.texts()).some((text) => text.includes(attack)));
    assert.doesNotMatch(await lotse.page.title(), /Angriff/);
    assert.deepEqual(await lotse.policyViolations(), []);
  });

  test("is not followed: no foreign host, no cookie, no complaint of the browser", async () => {
    lotse = await visit(browser);
    await lotse.open();
    await lotse.ask("mein Perso is weg was nu");
    await lotse.switchRegister();
    assert.deepEqual(lotse.foreignRequests(), []);
    assert.equal(lotse.sockets.length, 1);
    assert.deepEqual(await lotse.context.cookies(), []);
    assert.deepEqual(await lotse.policyViolations(), []);
    assert.deepEqual(lotse.complaints, []);
  });
});

describe("axe finds nothing", () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const viewport of [WIDE, SMALL]) {
      test(`on the page and in the open chat, ${colorScheme}, ${viewport.width} pixels wide`, async () => {
        lotse = await visit(browser, { viewport, colorScheme });
        assert.deepEqual(await lotse.violations(), []);
        await lotse.open();
        await lotse.ask("mein Perso is weg was nu");
        await lotse.ask("Wo melde ich meinen Hund an?");
        await lotse.switchRegister();
        assert.deepEqual(await lotse.violations(), []);
      });
    }
  }
});
