import type { QueuePlace } from "../wire/block.ts";
import type { Texts } from "../translations/texts.ts";

/** The place in the queue in words, with the time it will take where that is known. */
export function queueText({ position, waitSeconds }: QueuePlace, texts: Texts): string {
  const place = texts.queue(position);
  return waitSeconds === undefined ? place : `${place} ${texts.wait(Math.ceil(waitSeconds / 60))}`;
}
