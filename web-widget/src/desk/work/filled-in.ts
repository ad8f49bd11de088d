import { lastUnderstood, type DeskChat } from "../state/desk-chat.ts";

/**
 * Fills in the fields of a prepared reply that the desk knows: `{name}` the agent, `{anliegen}` the service the chat is
 * about, `{datum}`, `{uhrzeit}`, `{gruss}` by the time of day. Every other field stays, for the agent to fill in.
 */
export function filledIn(
  text: string,
  agent: string,
  chat: DeskChat,
  serviceName: (id: string) => string,
  now: Date,
): string {
  const service = lastUnderstood(chat)?.service;
  const values: Readonly<Record<string, string | undefined>> = {
    name: agent,
    anliegen: service === undefined ? undefined : serviceName(service),
    datum: now.toLocaleDateString("de", { day: "numeric", month: "long", year: "numeric" }),
    uhrzeit: `${now.toLocaleTimeString("de", { hour: "numeric", minute: "2-digit" })} Uhr`,
    gruss: greetingAt(now.getHours()),
  };
  return text.replace(/\{([a-zäöüß]{1,40})\}/gi, (field, name: string) => values[name.toLowerCase()] ?? field);
}

function greetingAt(hour: number): string {
  if (hour < 11) {
    return "Guten Morgen";
  }
  return hour < 18 ? "Guten Tag" : "Guten Abend";
}
