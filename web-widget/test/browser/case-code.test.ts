import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FakeConversation } from "../fake-server/fake-conversation.ts";
import { setUpBrowser, SMALL } from "./widget-page.ts";

const { server, visit } = setUpBrowser();

describe("a citizen who goes on by telephone", () => {
  for (const [look, wishes] of Object.entries({ wide: {}, small: { viewport: SMALL } })) {
    test(`finds the code, to see and to say, ${look}`, async () => {
      const widget = await visit(wishes);
      await widget.open();
      await widget.menu("Fallcode anzeigen");
      await widget.panel.getByRole("heading", { name: "Ihr Fallcode" }).waitFor();
      await widget.panel.getByText("K7M 3RX").waitFor();
      await widget.panel.getByText("So sagen Sie ihn: K wie Köln, 7, M wie München").waitFor();
      await widget.panel.getByText("Er gilt bis Sonntag, 29. November.").waitFor();
      assert.equal(await widget.focused(), "sheet-title");
      assert.equal(await widget.panel.getByText("K7M 3RX").getAttribute("aria-hidden"), "true");
      assert.deepEqual(await widget.violations(), []);
      assert.equal(await widget.overflowsSideways(), false);
      await widget.panel.getByRole("button", { name: "Zurück zum Gespräch" }).click();
      await widget.textarea.waitFor();
    });
  }

  test("is told when there is none to be had", async () => {
    const widget = await visit();
    await widget.open();
    server().refusesCodes = true;
    await widget.menu("Fallcode anzeigen");
    await widget.panel.getByText("Der Fallcode ist gerade nicht zu bekommen.").waitFor();
  });

  test("comes from a call into its chat by a link, which then stands nowhere any more", async () => {
    const call = new FakeConversation("de");
    call.say("citizen", "Was kostet ein Reisepass?");
    server().conversations.push(call);
    server().links.set("geheim-1", call);
    const widget = await visit({ path: "/?a=1#gespraech=geheim-1" });
    await widget.messages.getByText("Was kostet ein Reisepass?").waitFor();
    assert.ok(widget.page.url().endsWith("/?a=1"));
    assert.equal(await widget.panel.isVisible(), true);
    call.say("agent", "Guten Tag, ich habe den Link geschickt.", "Ayla Demir");
    await widget.messages.getByText("ich habe den Link geschickt").waitFor();
    await widget.page.reload();
    await widget.widget.locator(".opener").click();
    await widget.messages.getByText("Was kostet ein Reisepass?").waitFor();
  });

  test("whose link is over is told so, and can ask", async () => {
    const widget = await visit({ path: "/#gespraech=vorbei" });
    await widget.panel.getByText("Dieser Link gilt nicht mehr").waitFor();
    await widget.messages.first().waitFor();
    await widget.ask("Was kostet ein Ausweis?");
  });
});
