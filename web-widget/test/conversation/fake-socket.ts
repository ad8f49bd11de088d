import type { Socket } from "../../src/widget/conversation/socket-line.ts";
import { asObject, type Json } from "../../src/shared/wire/json.ts";

/** A WebSocket whose other end is the test. */
export class FakeSocket implements Socket {
  readyState: Socket["readyState"] = 0;
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  readonly sent: Json[] = [];

  send(data: string): void {
    this.sent.push(asObject(JSON.parse(data)));
  }

  close(): void {
    this.readyState = 3;
  }

  opens(): void {
    this.readyState = 1;
    this.onopen?.call(this as unknown as WebSocket, new Event("open"));
  }

  breaks(): void {
    this.readyState = 3;
    this.onclose?.call(this as unknown as WebSocket, new Event("close") as CloseEvent);
  }

  receives(frame: unknown): void {
    const event = new MessageEvent("message", { data: JSON.stringify(frame) });
    this.onmessage?.call(this as unknown as WebSocket, event);
  }

  sentOf(type: string): readonly Json[] {
    return this.sent.filter((frame) => frame["type"] === type);
  }
}
