import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { NewsroomDoor } from "../../src/newsroom/door/newsroom-door.ts";
import { Drafts } from "../../src/newsroom/service/drafts.ts";
import { readKept } from "../../src/newsroom/service/kept-parts.ts";
import type { Surroundings } from "../../src/newsroom/surroundings.ts";
import { Refusal, Unreachable } from "../../src/shared/connection/refusal.ts";
import { StaffMemory } from "../../src/shared/staff/staff-memory.ts";
import type { Json } from "../../src/shared/wire/json.ts";
import { FakeClock, settled } from "../conversation/fake-clock.ts";
import { FakeStorage } from "../conversation/fake-storage.ts";
import { texts } from "./drafts-of.ts";

/** An editor's tab without a browser: drafts on a server in memory. */
class Desk {
  readonly clock = new FakeClock();
  readonly puts: Json[] = [];
  readonly problems: unknown[] = [];
  readonly said: string[] = [];
  readonly storage: FakeStorage;
  readonly drafts: Drafts;
  failure: Error | undefined;
  /** What is read is on its way until this comes. */
  arrival: Promise<void> = Promise.resolve();
  revision = 1;
  content: unknown = texts({ cost: "Alt" });

  constructor(storage = new FakeStorage()) {
    this.storage = storage;
    const door = {
      get: () => this.#get(),
      put: (_path: string, body: Json) => this.#put(body),
    } as unknown as NewsroomDoor;
    const at = {
      door,
      clock: this.clock,
      changed: () => undefined,
      say: (text: string) => this.said.push(text),
      tellProblem: (problem: unknown) => this.problems.push(problem),
    } as unknown as Surroundings;
    this.drafts = new Drafts(at, new StaffMemory(() => storage, "test", readKept), () => 0);
  }

  get saving(): string {
    return this.drafts.part("hund", "de").saving;
  }

  type(text: string): void {
    this.drafts.type("hund", "de", texts({ cost: text }));
  }

  async load(): Promise<void> {
    await this.drafts.load("hund", "de");
  }

  async #get(): Promise<Json> {
    const draft = this.#draft();
    await this.arrival;
    return draft;
  }

  #draft(): Json {
    return { variant: "de", revision: this.revision, state: "draft", content: this.content };
  }

  #put(body: Json): Promise<Json> {
    this.puts.push(body);
    if (this.failure !== undefined) {
      return Promise.reject(this.failure);
    }
    if (body["basedOn"] !== this.revision) {
      return Promise.reject(new Refusal(409, "draft.conflict", undefined, { theirs: this.#draft() }));
    }
    this.revision += 1;
    this.content = body["content"];
    return Promise.resolve(this.#draft());
  }
}

async function opened(): Promise<Desk> {
  const desk = new Desk();
  await desk.load();
  return desk;
}

describe("what an editor types", () => {
  test("is saved once after a pause, on top of the revision that was read", async () => {
    const desk = await opened();
    desk.type("N");
    desk.type("Neu");
    await desk.clock.pass(1100);
    assert.equal(desk.puts.length, 0);
    await desk.clock.pass(200);
    assert.deepEqual(desk.puts, [{ content: texts({ cost: "Neu" }), basedOn: 1 }]);
    assert.equal(desk.saving, "saved");
    assert.equal(desk.drafts.hasUnsaved, false);
  });

  test("is sent again and again while the server is away, and saved once when it is back", async () => {
    const desk = await opened();
    desk.failure = new Unreachable("away");
    desk.type("Neu");
    await desk.clock.pass(1300);
    await desk.clock.pass(1100);
    assert.equal(desk.saving, "failed");
    assert.ok(desk.drafts.isWaitingForServer);
    desk.failure = undefined;
    await desk.clock.pass(10_000);
    assert.equal(desk.saving, "saved");
    assert.equal(desk.revision, 2);
    assert.deepEqual(desk.content, texts({ cost: "Neu" }));
    assert.deepEqual(desk.problems, []);
  });

  test("survives a reload and is saved then", async () => {
    const before = await opened();
    before.failure = new Unreachable("away");
    before.type("Neu");
    await before.clock.pass(1300);
    const after = new Desk(before.storage);
    assert.ok(after.drafts.hasUnsaved);
    await after.load();
    await after.clock.pass(10);
    await settled();
    assert.deepEqual(after.puts, [{ content: texts({ cost: "Neu" }), basedOn: 1 }]);
    assert.equal(after.saving, "saved");
  });

  test("never overwrites what somebody else has saved; the choice is saved on top of it", async () => {
    const desk = await opened();
    desk.revision = 5;
    desk.content = texts({ cost: "Ihres" });
    desk.type("Meins");
    await desk.clock.pass(1300);
    assert.equal(desk.saving, "conflict");
    assert.deepEqual(desk.content, texts({ cost: "Ihres" }));
    assert.match(desk.said.join(" "), /Konflikt/);
    desk.type("Meins, noch mehr");
    await desk.clock.pass(5000);
    assert.equal(desk.puts.length, 1);
    desk.drafts.resolve("hund", "de", texts({ cost: "Meins, noch mehr" }));
    await settled();
    assert.deepEqual(desk.puts.at(-1), { content: texts({ cost: "Meins, noch mehr" }), basedOn: 5 });
    assert.equal(desk.saving, "saved");
  });

  test("that the server refuses is told once, and tried again only after a change", async () => {
    const desk = await opened();
    desk.failure = new Refusal(413, "draft.tooLong");
    desk.type("Zu lang");
    await desk.clock.pass(60_000);
    assert.equal(desk.puts.length, 1);
    assert.equal(desk.saving, "refused");
    assert.equal(desk.problems.length, 1);
    desk.failure = undefined;
    desk.type("Kurz");
    await desk.clock.pass(1300);
    assert.equal(desk.saving, "saved");
  });

  test("waits for a new sign-in when the old one has run out", async () => {
    const desk = await opened();
    desk.failure = new Refusal(401, "staff.signedOut");
    desk.type("Neu");
    await desk.clock.pass(1300);
    assert.equal(desk.problems.length, 1);
    assert.ok(desk.drafts.hasUnsaved);
    desk.failure = undefined;
    assert.equal(await desk.drafts.saveAll(), true);
    assert.deepEqual(desk.content, texts({ cost: "Neu" }));
  });

  test("is not put back by an answer from before it was saved", async () => {
    const desk = await opened();
    let arrive = (): void => undefined;
    desk.arrival = new Promise((resolve) => (arrive = resolve));
    const loading = desk.load();
    desk.type("Neu");
    await desk.clock.pass(1300);
    assert.equal(desk.saving, "saved");
    arrive();
    await loading;
    assert.deepEqual(desk.drafts.part("hund", "de").content, texts({ cost: "Neu" }));
    assert.equal(desk.drafts.part("hund", "de").server?.revision, 2);
  });

  test("is forgotten only when the editor signs out", async () => {
    const desk = await opened();
    desk.type("Neu");
    desk.drafts.close();
    assert.equal(new Desk(desk.storage).drafts.hasUnsaved, false);
    await desk.clock.pass(5000);
    assert.equal(desk.puts.length, 0);
  });
});
