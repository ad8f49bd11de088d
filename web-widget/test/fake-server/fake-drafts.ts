import type { FakeStaff } from "./desk-samples.ts";
import { problem, textOf, type Body, type DeskAnswer } from "./fake-sign-ins.ts";
import type { FakeService } from "./newsroom-samples.ts";

interface Person {
  readonly username: string;
  readonly name: string;
}

export interface FakeRevision {
  readonly service: string;
  readonly variant: string;
  readonly revision: number;
  readonly base: number | null;
  state: string;
  readonly content: Record<string, unknown>;
  readonly author: Person;
  readonly at: string;
  approvedBy?: Person;
  signOff?: { group: string; names: unknown };
  from?: string;
  until?: string;
  comment?: string;
}

const TODAY = new Date().toISOString().slice(0, 10);

/** The drafts of the fake newsroom: every save a revision, and the steps to the citizens with their rules. */
export class FakeDrafts {
  readonly revisions: FakeRevision[] = [];
  readonly audit: Body[] = [];
  /** Golden questions that the next publication would break. */
  broken: readonly unknown[] = [];
  /** What the next submission is refused for. */
  obstacles: readonly unknown[] = [];
  readonly #services: FakeService[];
  #last = 0;

  constructor(services: FakeService[]) {
    this.#services = services;
  }

  newest(service: string, variant: string): FakeRevision | undefined {
    return this.revisions.findLast((one) => one.service === service && one.variant === variant);
  }

  /** What citizens get. */
  published(service: string, variant: string): Record<string, unknown> {
    return this.#services.find(({ id }) => id === service)?.content[variant] ?? {};
  }

  read(service: string, variant: string): object {
    const newest = this.newest(service, variant);
    return (
      newest ?? {
        service,
        variant,
        revision: null,
        base: null,
        state: "none",
        content: this.published(service, variant),
      }
    );
  }

  save(service: string, variant: string, body: Body, author: Person): DeskAnswer {
    const newest = this.newest(service, variant);
    if ((newest?.revision ?? null) !== (body["basedOn"] ?? null)) {
      return {
        status: 409,
        body: {
          code: "draft.conflict",
          status: 409,
          theirs: newest,
          base: this.revisions.find(({ revision }) => revision === body["basedOn"]),
        },
      };
    }
    if (JSON.stringify(body["content"]).length > 50_000) {
      return problem(413, "draft.tooLong");
    }
    return { status: 200, body: this.add(service, variant, body["content"] as Record<string, unknown>, author) };
  }

  add(service: string, variant: string, content: Record<string, unknown>, author: Person): FakeRevision {
    this.#last += 1;
    const base = this.newest(service, variant)?.revision ?? null;
    const { username, name } = author;
    const added = {
      service,
      variant,
      revision: this.#last,
      base,
      state: "draft",
      content,
      author: { username, name },
      at: new Date().toISOString(),
    };
    this.revisions.push(added);
    this.#note("draft.begun", added, author);
    return added;
  }

  step(step: string, service: string, variant: string, body: Body, staff: FakeStaff): DeskAnswer {
    const draft = this.newest(service, variant);
    if (draft === undefined) {
      return problem(404, "notFound");
    }
    if (body["revision"] !== undefined && body["revision"] !== draft.revision) {
      return problem(409, "draft.stale");
    }
    if (["approve", "return", "publish", "withdraw"].includes(step) && !staff.roles.includes("approver")) {
      return problem(403, "staff.roleMissing");
    }
    const person = { username: staff.username, name: staff.name };
    const refusal = this.#take(step, draft, body, person);
    return refusal ?? { status: 200, body: draft };
  }

  #take(step: string, draft: FakeRevision, body: Body, person: Person): DeskAnswer | undefined {
    switch (step) {
      case "submit":
        if (this.obstacles.length > 0) {
          return { status: 422, body: { code: "draft.unfit", findings: this.obstacles } };
        }
        return this.#to("submitted", "draft.submitted", draft, ["draft", "returned"], person);
      case "signoff":
        draft.signOff = { group: textOf(body["group"]), names: body["names"] };
        this.#note("draft.signedOff", draft, person);
        return undefined;
      case "approve":
        if (draft.author.username === person.username) {
          return problem(403, "approval.own");
        }
        if (draft.variant === "de-x-leicht" && draft.signOff === undefined) {
          return problem(409, "signOff.missing");
        }
        draft.approvedBy = person;
        return this.#to("approved", "draft.approved", draft, ["submitted"], person);
      case "return":
        draft.comment = textOf(body["comment"]);
        return this.#to("returned", "draft.returned", draft, ["submitted", "approved"], person);
      case "publish":
        return this.#publish(draft, body, person);
      case "discard":
        return this.#to("discarded", "draft.discarded", draft, undefined, person);
      case "withdraw":
        return this.#to("retired", "draft.withdrawn", draft, ["scheduled", "published"], person);
      default:
        return problem(404, "notFound");
    }
  }

  #publish(draft: FakeRevision, body: Body, person: Person): DeskAnswer | undefined {
    const from = textOf(body["from"]) || TODAY;
    if (from < TODAY) {
      return problem(422, "publish.past");
    }
    if (this.broken.length > 0 && body["override"] === undefined) {
      return { status: 409, body: { code: "gate.broken", gate: this.gate() } };
    }
    draft.from = from;
    if (from === TODAY) {
      const service = this.#services.find(({ id }) => id === draft.service);
      if (service !== undefined) {
        service.content[draft.variant] = draft.content;
      }
    }
    return this.#to(from === TODAY ? "published" : "scheduled", "draft.published", draft, ["approved"], person);
  }

  gate(): object {
    return {
      golden: { asked: 860, right: 860 - this.broken.length, broken: this.broken },
      lastMonth: { asked: 1200, changed: 14, worse: [] },
      blocks: this.broken.length > 0,
    };
  }

  #to(state: string, action: string, draft: FakeRevision, from: readonly string[] | undefined, person: Person) {
    if (from !== undefined && !from.includes(draft.state)) {
      return problem(409, "draft.wrongState");
    }
    draft.state = state;
    this.#note(action, draft, person);
    return undefined;
  }

  #note(action: string, { service, variant, revision }: FakeRevision, actor: Person): void {
    const number = this.audit.length + 1;
    this.audit.push({
      number,
      at: new Date().toISOString(),
      actor,
      action,
      service,
      variant,
      revision,
      detail: "",
      hash: "",
    });
  }
}
