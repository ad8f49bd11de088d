import { html, nothing, type TemplateResult } from "lit";
import { textsOf } from "../../shared/translations/texts.ts";
import { htmlLang, variantOf } from "../../shared/variant.ts";
import { blocks } from "../../shared/view/blocks/blocks.ts";
import { lines } from "../../shared/view/lines.ts";
import type { Block } from "../../shared/wire/block.ts";
import { asArray, asNumber, asText, listOf } from "../../shared/wire/json.ts";
import { readBlock } from "../../shared/wire/read-block.ts";
import { Loaded } from "../loaded.ts";
import type { Surroundings } from "../surroundings.ts";
import { aspectName, count, partName } from "../words.ts";
import type { Drafts } from "./drafts.ts";
import { readObstacles, type Obstacle } from "./service-values.ts";

const MEDIA = { widget: "Chat", telephone: "Telefon", sms: "SMS" } as const;
export type Medium = keyof typeof MEDIA;

/** One answer as citizens get it. */
interface PreviewedAnswer {
  readonly aspect: string;
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly segments: number | undefined;
  readonly obstacles: readonly Obstacle[];
}

/** A service's answers as they will look in the chat, sound on the telephone, and fit into short messages. */
export class Preview {
  medium: Medium = "widget";
  variant = "de";
  readonly at: Surroundings;
  /** The languages of the service. */
  readonly variants: () => readonly string[];
  readonly answers: Loaded<readonly PreviewedAnswer[]>;

  constructor(at: Surroundings, drafts: Drafts, service: string, variants: () => readonly string[]) {
    this.at = at;
    this.variants = variants;
    this.answers = new Loaded(at, async () => {
      if (drafts.part(service, this.variant).server === undefined) {
        await drafts.load(service, this.variant);
      }
      const { content } = drafts.part(service, this.variant);
      const json = await at.door.post("preview", { service, variant: this.variant, content, medium: this.medium });
      return listOf(json["answers"], "aspect", (answer) => ({
        aspect: asText(answer["aspect"]),
        label: asText(answer["label"]),
        blocks: asArray(answer["blocks"]).flatMap((block) => readBlock(block) ?? []),
        text: asText(answer["text"]),
        segments: asNumber(answer["segments"]),
        obstacles: readObstacles(answer["findings"]),
      }));
    });
  }

  show(medium: Medium = this.medium, variant = this.variant): void {
    this.medium = medium;
    this.variant = variant;
    void this.answers.load();
  }
}

/** What a preview can do: nothing but be looked at. */
const ONLY_LOOKED_AT = {
  isUsable: true,
  choose: () => undefined,
  canTick: false,
  isTicked: () => false,
  tick: () => undefined,
  saveDates: () => undefined,
  print: () => undefined,
};

export function previewPage(preview: Preview): TemplateResult {
  return html`<div class="choices-row">
      <fieldset class="switch">
        <legend>Wo?</legend>
        ${(Object.keys(MEDIA) as Medium[]).map(
          (medium) =>
            html`<label
              ><input
                type="radio"
                name="medium"
                value=${medium}
                .checked=${medium === preview.medium}
                @change=${() => preview.show(medium)}
              /><span>${MEDIA[medium]}</span></label
            >`,
        )}
      </fieldset>
      <fieldset class="switch">
        <legend>In welcher Sprache?</legend>
        ${preview
          .variants()
          .map(
            (variant) =>
              html`<label
                ><input
                  type="radio"
                  name="variant"
                  value=${variant}
                  .checked=${variant === preview.variant}
                  @change=${() => preview.show(preview.medium, variant)}
                /><span>${partName(variant)}</span></label
              >`,
          )}
      </fieldset>
    </div>
    ${preview.answers.show((answers) =>
      answers.length === 0
        ? html`<p class="empty">In dieser Sprache gibt es noch keinen Text.</p>`
        : html`<div class="previews ${preview.medium}">${answers.map((answer) => previewed(answer, preview))}</div>`,
    )}`;
}

function previewed(answer: PreviewedAnswer, { variant, medium }: Preview): TemplateResult {
  const { aspect, label, text, segments, obstacles } = answer;
  const texts = textsOf(variantOf(variant));
  return html`<article class="previewed">
    <h3>
      ${aspectName(aspect)}
      ${segments === undefined ? nothing : html`<span class="badge">${count(segments, "SMS", "SMS")}</span>`}
    </h3>
    ${
      obstacles.length > 0
        ? html`<ul class="hint-box">
            ${obstacles.map(({ message }) => html`<li>${message}</li>`)}
          </ul>`
        : html`<div class="bubble" lang=${htmlLang(variant)}>
            ${label === "" ? nothing : html`<p class="quiet-text">${label}</p>`}
            ${medium === "widget" ? blocks(answer.blocks, { ...ONLY_LOOKED_AT, texts }) : html`<p>${lines(text)}</p>`}
          </div>`
    }
  </article>`;
}
