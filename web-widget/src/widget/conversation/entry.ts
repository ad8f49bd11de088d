import type { Said } from "../../shared/wire/frame.ts";
import type { Message } from "../../shared/wire/message.ts";
import type { Variant } from "../../shared/variant.ts";

export type SendState = "sending" | "saved" | "failed";

/** What the citizen said in this tab; shown at once, before the server has it. */
export interface OwnEntry {
  readonly kind: "own";
  readonly key: string;
  readonly said: Said;
  readonly text: string;
  /** The register at the time of writing; labels of old entries never change. */
  readonly variant: Variant;
  readonly state: SendState;
  readonly seq?: number;
}

/** A message that came from the server. */
export interface ReceivedEntry {
  readonly kind: "received";
  readonly key: string;
  readonly message: Message;
}

/** Something the widget itself has to say about the conversation. */
export interface NoticeEntry {
  readonly kind: "notice";
  readonly key: string;
  readonly variant: Variant;
  readonly notice: "startedAnew";
}

export type Entry = OwnEntry | ReceivedEntry | NoticeEntry;
