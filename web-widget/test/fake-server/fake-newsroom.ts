import { randomUUID } from "node:crypto";
import type { FakeStaff } from "./desk-samples.ts";
import { FakeDrafts, type FakeRevision } from "./fake-drafts.ts";
import { problem, textOf, type Body, type DeskAnswer } from "./fake-sign-ins.ts";
import { FakeUpkeep } from "./fake-upkeep.ts";
import { fakeServices } from "./newsroom-samples.ts";

const ok = (body: unknown): DeskAnswer => ({ status: 200, body });

/** The newsroom behind the staff's doors, in memory: services, drafts and their way to the citizens. */
export class FakeNewsroom {
  readonly services = fakeServices();
  readonly drafts = new FakeDrafts(this.services);
  readonly upkeep = new FakeUpkeep(this.drafts);
  /** What the language check finds. */
  findings: (text: string, variant: string) => readonly unknown[] = () => [];
  tasks: readonly Body[] = [];
  readonly comments: (Body & { readonly service: string })[] = [];

  /** A colleague saves elsewhere. */
  saveAs(
    username: string,
    name: string,
    service: string,
    variant: string,
    content: Record<string, unknown>,
  ): FakeRevision {
    return this.drafts.add(service, variant, content, { username, name });
  }

  answer(
    method: string,
    path: readonly string[],
    query: URLSearchParams,
    body: Body,
    staff: FakeStaff,
    deskFindings?: (text: string) => readonly unknown[],
  ): DeskAnswer {
    const [door = "", id = "", ...rest] = path;
    if (door !== "checks" && !staff.roles.some((role) => ["editor", "approver", "supervisor"].includes(role))) {
      return problem(403, "staff.roleMissing");
    }
    switch (door) {
      case "services":
        return id === "" ? this.#list(query) : this.#service(method, decodeURIComponent(id), rest, query, body, staff);
      case "preview":
        return ok(this.#preview(body));
      case "tasks":
        return ok({ tasks: this.tasks });
      case "audit":
        return ok(
          id === "check"
            ? { entries: this.drafts.audit.length, intact: true, firstBroken: null }
            : {
                entries: [...this.drafts.audit]
                  .reverse()
                  .filter((entry) => JSON.stringify(entry).includes(query.get("q") ?? "")),
                more: false,
              },
        );
      case "checks":
        return this.#check(body, staff, deskFindings);
      default:
        return this.upkeep.answer(method, path, query, body, staff);
    }
  }

  #check(
    body: Body,
    { roles }: FakeStaff,
    deskFindings: ((text: string) => readonly unknown[]) | undefined,
  ): DeskAnswer {
    const text = textOf(body["text"]);
    if (roles.includes("editor")) {
      return ok({ findings: this.findings(text, textOf(body["variant"])), readability: {} });
    }
    return deskFindings === undefined
      ? problem(404, "notFound")
      : ok({ findings: deskFindings(text), readability: {} });
  }

  #list(query: URLSearchParams): DeskAnswer {
    const [words, state] = [(query.get("q") ?? "").toLowerCase(), query.get("state") ?? ""];
    const [page, size] = [Number(query.get("page") ?? 1), Number(query.get("size") ?? 50)];
    const all = this.services
      .map((service) => ({
        service: service.id,
        name: service.name,
        inheritedFrom: service.inheritedFrom,
        inheritedFromName: service.inheritedFrom === null ? null : "Musterkreis",
        states: [...service.states, ...this.#draftStates(service.id)],
        reviewDue: null,
        owner: "Bürgerbüro",
        openTasks: 0,
      }))
      .filter(({ name, states }) => name.toLowerCase().includes(words) && (state === "" || states.includes(state)));
    return ok({ services: all.slice((page - 1) * size, page * size), total: all.length, page, size });
  }

  #draftStates(service: string): readonly string[] {
    const states = ["de", "de-x-leicht", "facts"].map((part) => this.drafts.newest(service, part)?.state ?? "");
    return [...new Set(states)].filter((state) =>
      ["draft", "submitted", "returned", "approved", "scheduled"].includes(state),
    );
  }

  #service(
    method: string,
    service: string,
    [door = "", id = "", step = ""]: readonly string[],
    query: URLSearchParams,
    body: Body,
    staff: FakeStaff,
  ): DeskAnswer {
    const known = this.services.find((one) => one.id === service);
    if (known === undefined) {
      return problem(404, "notFound");
    }
    switch (door) {
      case "": {
        const comments = this.comments.filter((one) => one.service === service);
        const { name, inheritedFrom, content } = known;
        const published = {
          facts: content["facts"],
          texts: Object.fromEntries(Object.entries(content).filter(([variant]) => variant !== "facts")),
          reviewedBy: {},
          stale: known.states.includes("stale") ? ["cost"] : [],
        };
        return ok({
          service,
          name,
          inheritedFrom,
          inheritedFromName: inheritedFrom === null ? null : "Musterkreis",
          owner: known.owner ?? "Bürgerbüro",
          reviewDue: known.reviewDue ?? "2027-01-01",
          published,
          drafts: [],
          comments,
        });
      }
      case "drafts":
        if (method === "GET") {
          return ok(this.drafts.read(service, id));
        }
        return method === "PUT"
          ? this.drafts.save(service, id, body, staff)
          : this.drafts.step(step, service, id, body, staff);
      case "gate":
        return ok(this.drafts.gate());
      case "history":
        return id === "" ? this.#history(service, query) : this.#differences(Number(id));
      case "owner":
        Object.assign(known, body);
        return ok(body);
      case "restore": {
        const old = this.drafts.revisions.find(({ revision }) => revision === body["revision"]);
        if (old === undefined) {
          return problem(404, "notFound");
        }
        const newest = this.drafts.newest(service, old.variant);
        const isInTheWay = newest?.state === "draft" && newest.author.username !== staff.username;
        return isInTheWay && body["replace"] !== true
          ? problem(409, "draft.conflict")
          : ok(this.drafts.add(service, old.variant, old.content, staff));
      }
      case "comments": {
        const comment = { id: randomUUID(), at: new Date().toISOString(), author: staff, service, ...body };
        this.comments.push(comment);
        return { status: 201, body: comment };
      }
      case "passport":
        return id === ""
          ? ok({ answers: [passport("de", "overview"), passport("de", "cost")] })
          : ok({ versions: VERSIONS });
      default:
        return problem(404, "notFound");
    }
  }

  #history(service: string, query: URLSearchParams): DeskAnswer {
    const variant = query.get("variant") ?? "";
    const revisions = this.drafts.revisions.filter(
      (one) => one.service === service && (variant === "" || one.variant === variant),
    );
    return ok({ revisions: [...revisions].reverse(), more: false });
  }

  #differences(revision: number): DeskAnswer {
    const now = this.drafts.revisions.find((one) => one.revision === revision);
    if (now === undefined) {
      return problem(404, "notFound");
    }
    const before = this.drafts.revisions.find((one) => one.revision === now.base)?.content ?? {};
    const [old, fresh] = [before["answers"], now.content["answers"]] as (Record<string, string> | undefined)[];
    const places = Object.keys(fresh ?? {}).filter((aspect) => old?.[aspect] !== fresh?.[aspect]);
    const differences = places.map((aspect) => ({
      place: `answer:${aspect}`,
      before: old?.[aspect] ?? "",
      after: fresh?.[aspect] ?? "",
      words: [
        { op: "removed", text: old?.[aspect] ?? "" },
        { op: "added", text: fresh?.[aspect] ?? "" },
      ].filter(({ text }) => text !== ""),
    }));
    return ok({ revision, against: now.base, content: now.content, differences });
  }

  #preview(body: Body): object {
    const texts = ((body["content"] as Body)["answers"] ?? {}) as Record<string, string>;
    const answers = Object.entries(texts)
      .filter(([, text]) => text !== "")
      .map(([aspect, text]) => {
        switch (body["medium"]) {
          case "widget":
            return {
              aspect,
              blocks: [{ type: "text", text }],
              label: body["variant"] === "de" ? undefined : "Einfach erklärt",
            };
          case "sms":
            return { aspect, text, segments: Math.ceil(text.length / 153) };
          default:
            return { aspect, text: `Sprechtext: ${text}` };
        }
      });
    return { answers };
  }
}

const VERSIONS = [
  { version: "59d5beeb8a749f18", since: "2026-11-22T10:00:00Z", seenBy: 1, conversations: ["0c5a2f2d9be1a7c4"] },
  {
    version: "8c3613c9819b58ff",
    since: "2026-10-01T08:00:00Z",
    until: "2026-11-22T10:00:00Z",
    seenBy: 0,
    conversations: [],
  },
];

function passport(variant: string, aspect: string): object {
  return {
    variant,
    aspect,
    version: "59d5beeb8a749f18",
    owner: "Bürgerbüro",
    legalBasis: [{ title: "§ 45 Abs. 1b StVO", href: "https://www.gesetze-im-internet.de/stvo_2013/__45.html" }],
    validFrom: "2026-11-22",
    lastReview: "2026-11-22",
    registers: ["de", "de-x-leicht"],
    seenBy: 12,
  };
}
