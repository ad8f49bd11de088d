import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { FakeConversation, type Said } from "./fake-conversation.ts";
import { FakeDesk } from "./fake-desk.ts";
import { staticFile } from "./static-files.ts";

/** The policy under which the real server delivers its own pages. */
export const PAGE_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; " +
  "object-src 'none'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; " +
  "trusted-types buergerlotse";

const CASE_CODE = {
  code: "K7M3RX",
  shown: "K7M 3RX",
  spoken: "K wie Köln, 7, M wie München, 3, R wie Rostock, X wie Xanten",
  expiresAt: "2026-11-29T10:00:00Z",
};

/** A server in this process that speaks the contract over real HTTP and WebSocket, and fails when it is told to. */
export class FakeServer {
  /** Pages that a test puts up, by path. */
  readonly pages = new Map<string, { html: string; policy?: string }>();
  readonly conversations: FakeConversation[] = [];
  /** Links that open the chat of a call, each once. */
  readonly links = new Map<string, FakeConversation>();
  readonly desk = new FakeDesk();
  /** Every request to the doors, such as "POST /api/v1/…". */
  readonly requests: string[] = [];
  /** The WebSocket door is shut, as behind a proxy that knows no WebSockets. */
  refusesSockets = false;
  /** Requests and sockets are cut off, as if the network were gone. */
  isAway = false;
  /** The next message is refused with this status. */
  refuseNext: number | undefined;
  /** No case code is to be had. */
  refusesCodes = false;
  /** Messages are neither acknowledged nor answered until `release` is called. */
  isHolding = false;
  /** The server's copy of a message goes out before its acknowledgement. */
  echoesFirst = false;
  readonly #held: (() => void)[] = [];
  readonly #tickets = new Map<string, FakeConversation>();
  readonly #http = createServer((request, response) => void this.#handle(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });

  async start(port = 0): Promise<string> {
    this.#http.on("upgrade", (request: IncomingMessage, socket: Duplex, head) => this.#upgrade(request, socket, head));
    await new Promise<void>((resolve) => this.#http.listen(port, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.dropSockets();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** The conversation that was started last. */
  get conversation(): FakeConversation {
    const conversation = this.conversations.at(-1);
    if (conversation === undefined) {
      throw new Error("no conversation was started");
    }
    return conversation;
  }

  dropSockets(): void {
    this.conversations.forEach((conversation) => conversation.sockets.forEach((socket) => socket.terminate()));
    this.desk.dropSockets();
  }

  forgetConversations(): void {
    this.conversations.length = 0;
    this.#tickets.clear();
  }

  /** Waits until a message has come that is being held. */
  async somethingHeld(): Promise<void> {
    while (this.#held.length === 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  release(): void {
    this.isHolding = false;
    this.#held.splice(0).forEach((deliver) => deliver());
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (this.isAway) {
      request.socket.destroy();
      return;
    }
    if (!pathname.startsWith("/api/")) {
      return this.#deliverPage(pathname, response);
    }
    this.requests.push(`${request.method ?? ""} ${pathname}`);
    const body = JSON.parse((await bodyOf(request)) || "{}") as Record<string, unknown>;
    if (FakeDesk.handles(pathname)) {
      const answer = this.desk.answer(request, pathname, searchParams, body);
      if (answer.cookie !== undefined) {
        response.setHeader("Set-Cookie", answer.cookie);
      }
      json(response, answer.status, answer.body);
      return;
    }
    if (/\/municipalities\/[^/]+\/conversations$/.test(pathname)) {
      const conversation = new FakeConversation(typeof body["lang"] === "string" ? body["lang"] : "de");
      this.conversations.push(conversation);
      const { id, token, messages } = conversation;
      json(response, 201, { conversationId: id, token, messages });
      return;
    }
    if (pathname === "/api/v1/chat-links") {
      const linked = this.links.get(String(body["link"]));
      this.links.delete(String(body["link"]));
      json(
        response,
        linked === undefined ? 404 : 200,
        linked && { conversationId: linked.id, token: linked.token, messages: linked.messages },
      );
      return;
    }
    const [, , , , id, door] = pathname.split("/");
    const conversation = this.conversations.find((one) => one.id === id);
    if (conversation === undefined) {
      json(response, 404, { code: "conversation.unknown" });
      return;
    }
    if (request.headers.authorization !== `Bearer ${conversation.token}`) {
      json(response, 401, { code: "token.missing" });
      return;
    }
    switch (`${request.method ?? ""} ${door ?? ""}`) {
      case "POST tickets": {
        const ticket = randomUUID();
        this.#tickets.set(ticket, conversation);
        json(response, 201, { ticket });
        return;
      }
      case "POST case-code":
        json(response, this.refusesCodes ? 503 : 201, this.refusesCodes ? { code: "code.none" } : CASE_CODE);
        return;
      case "GET messages": {
        json(response, 200, {
          messages: conversation.after(Number(searchParams.get("after"))),
          status: conversation.status,
        });
        return;
      }
      case "POST messages": {
        this.#acceptOverRest(conversation, body as unknown as Said, response);
        return;
      }
      case "POST feedback":
        conversation.ratings.push(body);
        {
          json(response, 204);
          return;
        }
      case "DELETE ":
        this.conversations.splice(this.conversations.indexOf(conversation), 1);
        {
          json(response, 204);
          return;
        }
      default: {
        json(response, 404, { code: "path.unknown" });
        return;
      }
    }
  }

  #acceptOverRest(conversation: FakeConversation, said: Said, response: ServerResponse): void {
    const refusal = this.#takeRefusal();
    if (refusal !== undefined) {
      return json(response, refusal, { code: "refused" });
    }
    const { seq } = conversation.accept(said);
    return json(response, 200, { accepted: { seq }, messages: conversation.after(seq) });
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const ticket = searchParams.get("ticket") ?? "";
    if (pathname === "/ws/v1/desk") {
      this.#upgradeDesk(ticket, request, socket, head);
      return;
    }
    const conversation = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    if (this.isAway || this.refusesSockets || conversation === undefined) {
      socket.destroy();
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
      conversation.sockets.add(webSocket);
      webSocket.on("close", () => conversation.sockets.delete(webSocket));
      webSocket.on("message", (data: Buffer) => {
        const frame = JSON.parse(data.toString()) as { type: string; after: number } & Said;
        conversation.framesIn.push(frame);
        this.#take(frame, conversation, webSocket);
      });
    });
  }

  #upgradeDesk(ticket: string, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const staff = this.desk.takeTicket(ticket);
    if (this.isAway || staff === undefined) {
      socket.destroy();
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => this.desk.connect(webSocket, staff));
  }

  #take(frame: { type: string; after: number } & Said, conversation: FakeConversation, socket: WebSocket): void {
    const send = (answer: unknown) => socket.send(JSON.stringify(answer));
    if (frame.type === "resume") {
      if (!this.conversations.includes(conversation)) {
        send({ type: "resumeRejected", reason: "unknown" });
        return;
      }
      send({ type: "status", status: conversation.status });
      conversation.after(frame.after).forEach((message) => send({ type: "message", message }));
    }
    if (frame.type !== "message") {
      return;
    }
    const refusal = this.#takeRefusal();
    if (refusal !== undefined) {
      send({ type: "error", code: refusal === 429 ? "tooMany" : "internal", clientMessageId: frame.clientMessageId });
      return;
    }
    const { seq, isNew } = conversation.accept(frame);
    const acknowledge = () => send({ type: "ack", clientMessageId: frame.clientMessageId, seq });
    const deliver = () => {
      const news = isNew ? conversation.after(seq - 1) : [];
      const steps = [acknowledge, () => news.forEach((message) => conversation.push(message))];
      (this.echoesFirst ? steps.reverse() : steps).forEach((step) => step());
    };
    if (this.isHolding) {
      this.#held.push(deliver);
    } else {
      deliver();
    }
  }

  #takeRefusal(): number | undefined {
    const refusal = this.refuseNext;
    this.refuseNext = undefined;
    return refusal;
  }

  async #deliverPage(path: string, response: ServerResponse): Promise<void> {
    const page = this.pages.get(path);
    const file = page === undefined ? await staticFile(path) : undefined;
    const policy = page === undefined ? PAGE_POLICY : page.policy;
    if (policy !== undefined) {
      response.setHeader("Content-Security-Policy", policy);
    }
    response.writeHead(page === undefined && file === undefined ? 404 : 200, {
      "Content-Type": file?.type ?? "text/html; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(page?.html ?? file?.content);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

function json(response: ServerResponse, status: number, body?: unknown): void {
  const type = status < 400 ? "application/json" : "application/problem+json";
  response.writeHead(status, { "Content-Type": type });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
