import { html, nothing, type TemplateResult } from "lit";
import { asNumber, asText, asTexts, listOf } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import type { Surroundings } from "../surroundings.ts";
import { dayAndTime } from "../words.ts";

/** Words that stood in an answer, and who was shown them. */
interface AnswerVersion {
  readonly version: string;
  readonly since: string;
  readonly until: string;
  readonly seenBy: number;
  /** Hashes: which conversations they are is not told. */
  readonly conversations: readonly string[];
}

/** The versions of one answer; read when somebody wants to see them. */
export class AnswerVersions {
  readonly #at: Surroundings;
  readonly #all: Loaded<readonly AnswerVersion[]>;
  #isAsked = false;

  constructor(at: Surroundings, service: string, variant: string, aspect: string) {
    this.#at = at;
    const path = [service, "passport", variant, aspect].map(encodeURIComponent).join("/");
    this.#all = new Loaded(at, async () => {
      const json = await at.door.get(`services/${path}`);
      return listOf(json["versions"], "version", (version) => ({
        version: asText(version["version"]),
        since: asText(version["since"]),
        until: asText(version["until"]),
        seenBy: asNumber(version["seenBy"]) ?? 0,
        conversations: asTexts(version["conversations"]),
      }));
    });
  }

  ask(): void {
    this.#isAsked = true;
    this.#at.changed();
    void this.#all.load();
  }

  show(): TemplateResult | typeof nothing {
    return this.#isAsked ? this.#all.show((all) => html`${all.map(versionOf)}`) : nothing;
  }
}

export function inConversations(seenBy: number): string {
  return seenBy === 1 ? "1 Gespräch" : `${seenBy.toLocaleString("de")} Gesprächen`;
}

/** In how many conversations an answer was shown; opened, which version in which of them. */
export function shownIn(seenBy: number, versions: AnswerVersions): TemplateResult {
  return html`<details
    @toggle=${({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.open) {
        versions.ask();
      }
    }}
  >
    <summary>${inConversations(seenBy)}<span class="visually-hidden">: alle Fassungen zeigen</span></summary>
    ${versions.show()}
  </details>`;
}

function versionOf({ version, since, until, seenBy, conversations }: AnswerVersion): TemplateResult {
  return html`<p>
    <code>${version}</code><br />ab ${dayAndTime(since)}${until === "" ? nothing : html` bis ${dayAndTime(until)}`}<br />gezeigt
    in
    ${inConversations(seenBy)}${
      conversations.length === 0 ? nothing : html`: ${conversations.map((hash) => html`<code>${hash}</code> `)}`
    }
  </p>`;
}
