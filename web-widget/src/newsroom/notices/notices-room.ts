import { html, nothing, type TemplateResult } from "lit";
import { dialogForm } from "../../shared/staff/dialog-form.ts";
import { lines } from "../../shared/view/lines.ts";
import { asObject, asText, asTexts, listOf } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import { canApprove, succeeds, type Room, type Surroundings } from "../surroundings.ts";
import { dayAndTime, isoDay } from "../words.ts";

interface Notice {
  readonly id: string;
  readonly plain: string;
  readonly easy: string;
  readonly from: string;
  readonly until: string;
  readonly municipalities: readonly string[];
  readonly by: string;
  readonly state: string;
  readonly isOwn: boolean;
}

interface Notices {
  readonly notices: readonly Notice[];
  readonly municipalities: ReadonlyMap<string, string>;
}

const STATES: Readonly<Record<string, string>> = { active: "Gilt jetzt", expired: "Abgelaufen", withdrawn: "Beendet" };
const LONGEST = 600;
const DAY = 24 * 60 * 60 * 1000;

/** What everybody must know at once, at every door: a flood, a closed town hall. */
export class NoticesRoom implements Room {
  readonly title = "Krisenhinweise";
  readonly #at: Surroundings;
  readonly #list: Loaded<Notices>;

  constructor(at: Surroundings) {
    this.#at = at;
    this.#list = new Loaded(at, async () => {
      const json = await at.door.get("notices");
      const names = listOf(json["municipalities"], "id", (one) => [asText(one["id"]), asText(one["name"])] as const);
      return {
        municipalities: new Map(names),
        notices: listOf(json["notices"], "id", (notice) => ({
          id: asText(notice["id"]),
          plain: asText(asObject(notice["text"])["de"]),
          easy: asText(asObject(notice["text"])["de-x-leicht"]),
          from: asText(notice["from"]),
          until: asText(notice["until"]),
          municipalities: asTexts(notice["municipalities"]),
          by: asText(notice["by"]),
          state: asText(notice["state"]),
          isOwn: notice["own"] === true,
        })),
      };
    });
  }

  enter(): void {
    void this.#list.load();
  }

  view(): TemplateResult {
    return html`<div class="page-head">
        <h2 id="page-title" tabindex="-1">Krisenhinweise</h2>
        <p class="quiet-text">
          Ein Hinweis steht nach wenigen Sekunden im Chat, bei den Menschen im Servicecenter und in der Telefonansage.
        </p>
      </div>
      ${this.#list.show((all) => this.#found(all))}`;
  }

  #found({ notices, municipalities }: Notices): TemplateResult {
    return html`${
      canApprove(this.#at)
        ? html`<button type="button" class="primary" @click=${() => this.#at.ask(() => this.#dialog(municipalities))}>
            Hinweis geben
          </button>`
        : html`<p class="quiet-text">Hinweise geben Menschen, die Texte freigeben.</p>`
    }
    ${
      notices.length === 0
        ? html`<p class="empty">Es gab noch keinen Hinweis.</p>`
        : html`<ul class="cards" role="list">
            ${notices.map((notice) => this.#card(notice, municipalities))}
          </ul>`
    }`;
  }

  #card(notice: Notice, names: ReadonlyMap<string, string>): TemplateResult {
    const { plain, easy, from, until, municipalities, by, state, isOwn } = notice;
    return html`<li class=${`card notice-${state}`}>
      <p>
        <span class=${`badge notice-${state}`}>${STATES[state] ?? state}</span>
        <span class="quiet-text"
          >${dayAndTime(from)} bis ${dayAndTime(until)} · ${municipalities.map((id) => names.get(id) ?? id).join(", ")}
          · ${by}</span
        >
      </p>
      <p>${lines(plain)}</p>
      <p class="easy-text"><strong>Leichte Sprache:</strong><br />${lines(easy)}</p>
      ${
        state === "active" && isOwn && canApprove(this.#at)
          ? html`<div class="steps">
              <button type="button" class="danger" @click=${() => this.#at.ask(() => this.#endDialog(notice))}>
                Beenden
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  #dialog(municipalities: ReadonlyMap<string, string>): TemplateResult {
    const tomorrow = new Date(this.#at.now().getTime() + DAY);
    const single = municipalities.size <= 1;
    const area = (name: string, label: string, isFirst: boolean) =>
      html`<div class="field">
        <label for=${`notice-${name}`}>${label}</label>
        <textarea
          id=${`notice-${name}`}
          name=${name}
          rows="3"
          maxlength=${LONGEST}
          required
          ?autofocus=${isFirst}
        ></textarea>
      </div>`;
    return dialogForm(
      {
        title: "Hinweis geben",
        body: html`${area("de", "Text in Alltagssprache", true)}
          ${area("de-x-leicht", "Text in Leichter Sprache", false)}
          <div class="field">
            <label for="notice-until">Gilt bis</label>
            <input id="notice-until" name="until" type="datetime-local" required value=${`${isoDay(tomorrow)}T12:00`} />
          </div>
          <fieldset class="targets" ?hidden=${single}>
            <legend>Für wen?</legend>
            ${[...municipalities].map(
              ([id, name]) =>
                html`<label
                  ><input type="checkbox" name=${`for-${id}`} value="yes" ?checked=${single} />${name}</label
                >`,
            )}
          </fieldset>`,
        confirm: "Jetzt veröffentlichen",
        submit: (field) => {
          const chosen = [...municipalities.keys()].filter((id) => field(`for-${id}`) === "yes");
          const [plain, easy] = [field("de").trim(), field("de-x-leicht").trim()];
          const until = new Date(field("until"));
          if (plain === "" || easy === "") {
            this.#at.complain("Ein Hinweis braucht einen Text in beiden Sprachen.");
          } else if (Number.isNaN(until.getTime())) {
            this.#at.complain("Wählen Sie bitte, bis wann der Hinweis gilt.");
          } else if (chosen.length === 0) {
            this.#at.complain("Wählen Sie bitte mindestens eine Kommune.");
          } else {
            void this.#give({
              text: { de: plain, "de-x-leicht": easy },
              until: until.toISOString(),
              municipalities: chosen,
            });
          }
        },
      },
      this.#at,
    );
  }

  #endDialog({ id, plain }: Notice): TemplateResult {
    return dialogForm(
      {
        title: "Hinweis beenden?",
        body: html`<p>„${plain}“ steht dann nirgends mehr.</p>`,
        confirm: "Beenden",
        submit: () => {
          void succeeds(this.#at, async () => {
            await this.#at.door.delete(`notices/${encodeURIComponent(id)}`);
            await this.#done("Der Hinweis ist beendet.");
          });
        },
      },
      this.#at,
    );
  }

  async #give(notice: { text: object; until: string; municipalities: readonly string[] }): Promise<void> {
    await succeeds(this.#at, async () => {
      await this.#at.door.post("notices", { ...notice });
      await this.#done("Der Hinweis ist veröffentlicht.");
    });
  }

  async #done(said: string): Promise<void> {
    this.#at.closeDialog();
    this.#at.say(said);
    await this.#list.load();
    this.#at.focus("#page-title");
  }
}
