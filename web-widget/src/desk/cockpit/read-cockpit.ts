import { asArray, asNumber, asObject, asOneOf, asText, listOf, type Json } from "../../shared/wire/json.ts";
import { readCallbacks } from "../wire/read-callback.ts";
import {
  GROUPINGS,
  type Figures,
  type LateTask,
  type Report,
  type UrgentCallback,
  type UrgentMail,
  type Wallboard,
} from "./cockpit-values.ts";

/** Nothing for figures that are withheld. */
export function readFigures(value: unknown): Figures | undefined {
  const json = asObject(value);
  const contacts = asNumber(json["contacts"]);
  const whole = (name: string) => asNumber(json[name]) ?? 0;
  const maybe = (name: string) => asNumber(json[name]);
  return contacts === undefined
    ? undefined
    : {
        contacts,
        offered: whole("offered"),
        answered: whole("answered"),
        answeredInTime: whole("answeredInTime"),
        serviceLevel: maybe("serviceLevel"),
        serviceLevelWithoutShortAbandons: maybe("serviceLevelWithoutShortAbandons"),
        abandoned: whole("abandoned"),
        abandonedShort: whole("abandonedShort"),
        abandonRate: maybe("abandonRate"),
        averageSpeedOfAnswer: maybe("averageSpeedOfAnswer"),
        averageHandlingTime: maybe("averageHandlingTime"),
        documented: whole("documented"),
        firstContactResolution: maybe("firstContactResolution"),
        repliesDue: whole("repliesDue"),
        repliedInTime: whole("repliedInTime"),
        replyRate: maybe("replyRate"),
        contained: whole("contained"),
        containment: maybe("containment"),
        waiting: whole("waiting"),
      };
}

export function readReport(value: unknown): Report {
  const json = asObject(value);
  const goals = asObject(json["goals"]);
  return {
    from: asText(json["from"]),
    to: asText(json["to"]),
    by: asOneOf(json["by"], GROUPINGS, "channel"),
    goals: {
      inTimeSeconds: asNumber(goals["inTimeSeconds"]) ?? 0,
      serviceLevel: asNumber(goals["serviceLevel"]) ?? 0,
      firstContactResolution: asNumber(goals["firstContactResolution"]) ?? 0,
    },
    total: readFigures(json["total"]),
    groups: listOf(json["groups"], "key", (group) => ({
      key: asText(group["key"]),
      figures: readFigures(group["figures"]),
    })),
  };
}

export function readWallboard(value: unknown): Wallboard {
  const json = asObject(value);
  return {
    waiting: asNumber(json["waiting"]) ?? 0,
    longestWaitSeconds: asNumber(json["longestWaitSeconds"]),
    inTalk: asNumber(json["inTalk"]) ?? 0,
    available: asNumber(json["available"]) ?? 0,
    today: readFigures(json["today"]),
  };
}

export function readUrgentCallbacks(value: unknown): readonly UrgentCallback[] {
  return asArray(value)
    .map(asObject)
    .flatMap((json) =>
      readCallbacks([json["callback"]]).map((callback) => ({ callback, agent: asText(json["agent"]) })),
    );
}

export function readUrgentMails(value: unknown): readonly UrgentMail[] {
  return listOf(value, "conversationId", (json) => ({
    conversationId: asText(json["conversationId"]),
    subject: asText(json["subject"]),
    dueAt: asText(json["dueAt"]),
    isOverdue: json["urgency"] === "overdue",
  }));
}

/** Of the tasks only the late ones. */
export function readLateTasks(value: unknown): readonly LateTask[] {
  return asArray(value)
    .map(asObject)
    .filter((json) => json["escalated"] === true && asText(json["id"]) !== "")
    .map(task);
}

function task(json: Json): LateTask {
  return {
    id: asText(json["id"]),
    text: asText(json["text"]),
    service: asText(json["service"]),
    dueAt: asText(json["dueAt"]),
  };
}
