import { randomUUID } from "node:crypto";
import { CANNED } from "./desk-samples.ts";
import type { Body, DeskAnswer } from "./fake-sign-ins.ts";

/** Prepared replies behind the desk's door. */
export class FakeCanned {
  replies = [...CANNED];

  answer(method: string, id: string, body: Body): DeskAnswer {
    switch (method) {
      case "POST": {
        const reply = { id: randomUUID(), ...body } as (typeof CANNED)[number];
        this.replies = [...this.replies.filter((one) => one.id !== reply.id), reply];
        return { status: 200, body: reply };
      }
      case "DELETE":
        this.replies = this.replies.filter((one) => one.id !== id);
        return { status: 204 };
      default:
        return { status: 200, body: { replies: this.replies } };
    }
  }
}
