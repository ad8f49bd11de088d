import type { Message } from "../../shared/wire/message.ts";
import { lastSeq, type DeskChat, type Outgoing } from "./desk-chat.ts";
import type { ChatEvent } from "./desk-event.ts";

/** The chat after something happened to it. */
export function changeChat(chat: DeskChat, event: ChatEvent): DeskChat {
  switch (event.type) {
    case "caseRead": {
      const { lang, channel, messages, notes } = event.file;
      const read = messages.reduce(withMessage, chat);
      return { ...read, lang, channel, notes, isLoaded: true };
    }
    case "heard":
      return withMessage(
        event.message.author.role === "citizen" ? { ...chat, isCitizenTyping: false } : chat,
        event.message,
      );
    case "typing":
      return { ...chat, isCitizenTyping: event.isTyping };
    case "citizenSaw":
      return { ...chat, citizenSaw: Math.max(chat.citizenSaw, event.seq) };
    case "agentSaw":
      return { ...chat, agentSaw: Math.max(chat.agentSaw, lastSeq(chat)) };
    case "drafted":
      return { ...chat, draft: event.text, findings: event.text.trim() === "" ? [] : chat.findings };
    case "noteDrafted":
      return { ...chat, noteDraft: event.text };
    case "notesTold":
      return { ...chat, notes: event.notes };
    case "said": {
      const { clientMessageId, text } = event;
      return { ...chat, outgoing: [...chat.outgoing, { clientMessageId, text, state: "sending" }] };
    }
    case "stored":
      return withOutgoing(chat, event.clientMessageId, (one) => ({ ...one, state: "stored", seq: event.seq }));
    case "failed":
      return withOutgoing(chat, event.clientMessageId, (one) =>
        one.state === "stored" ? one : { ...one, state: "failed" },
      );
    case "retried":
      return withOutgoing(chat, event.clientMessageId, (one) =>
        one.state === "failed" ? { ...one, state: "sending" } : one,
      );
    case "discarded":
      return { ...chat, outgoing: chat.outgoing.filter((one) => one.clientMessageId !== event.clientMessageId) };
    case "searching":
      return { ...chat, searched: event.words };
    case "suggested":
      // An answer that comes after the agent has gone on typing is to another question.
      return event.words === chat.searched.trim() ? { ...chat, suggestions: event.suggestions } : chat;
    case "checked":
      // A finding about a text that has changed since would point to the wrong words.
      return event.text === chat.draft ? { ...chat, findings: event.findings } : chat;
    case "leaving":
      return { ...chat, isLeaving: event.isLeaving };
    case "lost":
      return { ...chat, holding: "lost", isCitizenTyping: false, isLeaving: false };
  }
}

/** Takes a message in at its place; the server's copy of what the agent wrote takes the place of that. */
function withMessage(chat: DeskChat, message: Message): DeskChat {
  const outgoing = chat.outgoing.filter(
    ({ clientMessageId, seq }) => clientMessageId !== message.clientMessageId && seq !== message.seq,
  );
  const isKnown = chat.messages.some(({ seq }) => seq === message.seq);
  const messages = isKnown ? chat.messages : [...chat.messages, message].sort((one, other) => one.seq - other.seq);
  return { ...chat, messages, outgoing };
}

function withOutgoing(chat: DeskChat, id: string, change: (one: Outgoing) => Outgoing): DeskChat {
  const outgoing = chat.outgoing
    .map((one) => (one.clientMessageId === id ? change(one) : one))
    .filter(({ seq }) => seq === undefined || chat.messages.every((message) => message.seq !== seq));
  return { ...chat, outgoing };
}
