import { randomUUID } from "node:crypto";
import type { FakeStaff } from "./desk-samples.ts";
import type { FakeDrafts } from "./fake-drafts.ts";
import { problem, textOf, type Body, type DeskAnswer } from "./fake-sign-ins.ts";
import { AUTHORITIES, COMPARISON, GAPS, LINKS, OVERLAPS } from "./newsroom-samples.ts";

const ok = (body: unknown): DeskAnswer => ({ status: 200, body });

/** What keeps the fake newsroom's knowledge up: gaps, training, links, notices, the comparison with the search. */
export class FakeUpkeep {
  gaps: Body[] = [...GAPS];
  links: readonly Body[] = LINKS;
  overlaps: readonly Body[] = OVERLAPS;
  notices: Body[] = [];
  phrases: Body[] = [];
  comparison: Body = COMPARISON;
  golden: Body[] = [];
  /** How often the running training will still be asked after. */
  trainingLeft = 0;
  model = "jetzt";
  readonly #drafts: FakeDrafts;

  constructor(drafts: FakeDrafts) {
    this.#drafts = drafts;
  }

  answer(method: string, path: readonly string[], query: URLSearchParams, body: Body, staff: FakeStaff): DeskAnswer {
    const [door = "", id = "", ...rest] = path;
    switch (door) {
      case "gaps":
        return this.#gap(id, rest[0] ?? "", query, body);
      case "training":
        return this.#training(`${method} ${[id, ...rest].join("/")}`, body);
      case "links":
        return method === "POST"
          ? { status: 202, body: { started: true } }
          : ok({
              enabled: true,
              running: false,
              lastRun: "2026-11-22T04:00:00Z",
              links: this.#linksIn(query.get("state")),
            });
      case "notices":
        return this.#notice(method, id, body, staff);
      case "golden":
        return this.#golden(method, Number(id), body);
      case "comparison":
        return ok(this.comparison);
      default:
        return problem(404, "notFound");
    }
  }

  #golden(method: string, id: number, body: Body): DeskAnswer {
    switch (method) {
      case "POST":
        this.golden.push({ id: this.golden.length + 1, ...body });
        return { status: 201, body: this.golden.at(-1) };
      case "DELETE":
        this.golden = this.golden.filter((question) => question["id"] !== id);
        return { status: 204 };
      default:
        return ok({ questions: this.golden });
    }
  }

  #gap(id: string, action: string, query: URLSearchParams, body: Body): DeskAnswer {
    if (id === "") {
      const kind = query.get("kind") ?? "";
      const clusters = this.gaps.filter((gap) => kind === "" || kind in (gap["kinds"] as Body));
      return ok({ clusters, total: clusters.length, authorities: AUTHORITIES });
    }
    if (body["preview"] === true) {
      const changed = [
        {
          question: "Wo parke ich als Anwohner?",
          before: { decision: "outOfScope" },
          after: { decision: "answer", service: "bewohnerparkausweis", aspect: "overview", confidence: 0.93 },
          verdict: "better",
        },
      ];
      return ok({
        effect: { asked: 212, lastMonth: 180, golden: 32, changed, better: 1, worse: 0, seconds: 6.2 },
        saved: false,
      });
    }
    this.gaps = this.gaps.filter((gap) => gap["id"] !== id);
    switch (action) {
      case "draft": {
        const [service, variant, aspect] = [textOf(body["service"]), textOf(body["variant"]), textOf(body["aspect"])];
        const content = this.#drafts.published(service, variant) as { answers?: Body };
        const answers = { ...content.answers, [aspect]: body["text"] };
        const { revision } = this.#drafts.add(
          service,
          variant,
          { answers },
          { username: "redaktion", name: "Ruth Klein" },
        );
        return { status: 201, body: { service, variant, revision } };
      }
      case "dismiss":
        return { status: 204 };
      default:
        this.phrases.push({
          id: randomUUID(),
          text: body["question"],
          service: body["service"],
          by: "Ruth Klein",
          at: new Date().toISOString(),
          state: "pending",
        });
        return ok({ saved: true, phrase: randomUUID(), pending: 1 });
    }
  }

  #training(door: string, body: Body): DeskAnswer {
    if (door.startsWith("DELETE phrases/")) {
      this.phrases = this.phrases.filter((phrase) => phrase["id"] !== door.slice("DELETE phrases/".length));
      return { status: 204 };
    }
    switch (door) {
      case "POST ":
        this.trainingLeft = 2;
        break;
      case "POST rollback":
        this.model = textOf(body["model"]);
        break;
      case "GET overlaps":
        return ok({ pairs: this.overlaps });
      default:
        this.trainingLeft = Math.max(0, this.trainingLeft - 1);
    }
    const running = { phase: "Themen", percent: 40, since: "2026-11-22T09:00:00Z", by: "Ruth Klein" };
    return ok({
      ...(this.trainingLeft > 0 ? { running } : {}),
      current: { model: this.model, since: "2026-11-21T09:00:00Z", addedPhrases: 12, by: "Ruth Klein" },
      previous:
        this.model === "jetzt"
          ? [{ model: "früher", since: "2026-11-20T09:00:00Z", addedPhrases: 11, by: "Ruth Klein" }]
          : [],
      pending: this.phrases.length,
      phrases: this.phrases,
    });
  }

  #linksIn(state: string | null): readonly Body[] {
    return this.links.filter((link) => (state ?? "") === "" || link["state"] === state);
  }

  #notice(method: string, id: string, body: Body, staff: FakeStaff): DeskAnswer {
    if (method === "GET") {
      return ok({ notices: this.notices, municipalities: [{ id: "musterstadt", name: "Musterstadt" }] });
    }
    if (!staff.roles.includes("approver")) {
      return problem(403, "staff.roleMissing");
    }
    if (method === "DELETE") {
      this.notices = this.notices.map((notice) => (notice["id"] === id ? { ...notice, state: "withdrawn" } : notice));
      return { status: 204 };
    }
    const notice = {
      id: randomUUID(),
      from: new Date().toISOString(),
      by: staff.name,
      state: "active",
      own: true,
      ...body,
    };
    this.notices = [notice, ...this.notices];
    return { status: 201, body: notice };
  }
}
