import { textsOf } from "../../shared/translations/texts.ts";
import { variantOf } from "../../shared/variant.ts";
import { messageLines, senderName } from "../../shared/view/plain-text.ts";
import type { Entry } from "../conversation/entry.ts";

/** One entry of the conversation as it is written into the file. */
export function entryText(entry: Entry): string {
  switch (entry.kind) {
    case "notice":
      return textsOf(entry.variant)[entry.notice];
    case "own": {
      const texts = textsOf(entry.variant);
      const remark = entry.state === "failed" ? ` (${texts.failed})` : "";
      return `${texts.said(texts.you)}${remark}\n${entry.text}`;
    }
    case "received": {
      const texts = textsOf(variantOf(entry.message.lang));
      return [texts.said(senderName(entry.message)), ...messageLines(entry.message)].join("\n");
    }
  }
}
