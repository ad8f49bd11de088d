import { LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { variantOf, type Variant } from "../shared/variant.ts";
import { Chat } from "./chat.ts";
import type { ChatHost } from "./chat-host.ts";
import { takeChatLink } from "./conversation/chat-link.ts";
import { SmallScreen } from "./small-screen.ts";
import { registerOwnRem } from "./styles/own-rem.ts";
import { styles } from "./styles/styles.ts";
import { widgetTemplate } from "./view/widget-template.ts";

export type Theme = "light" | "dark" | "auto";

/**
 * The citizen's chat, on any page. Nothing is requested and nothing stored before somebody opens it.
 *
 * @attr municipality - whose services it answers about; read at the first opening
 * @attr server - origin of the Bürgerlotse server; by default where this script came from
 * @attr variant - `de` or `de-x-leicht` (Leichte Sprache); without it, `lang` is read
 * @attr theme - `light` (default), `dark`, or `auto` to follow the reader's device
 * @fires buergerlotse-open - the chat was opened
 * @fires buergerlotse-close - the chat was closed
 * @cssprop --buergerlotse-action - the colour of buttons and links; every colour in tokens.generated.ts has its own
 */
export class BuergerLotse extends LitElement implements ChatHost {
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    municipality: {},
    server: {},
    variant: { converter: variantOf },
    theme: {},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang"];
  }

  declare municipality: string;
  declare server: string;
  declare variant: Variant;
  declare theme: Theme;

  readonly #chat = new Chat(this);
  readonly #screen = new SmallScreen(this);

  constructor() {
    super();
    this.municipality = "";
    this.server = new URL(import.meta.url).origin;
    this.variant = "de";
    this.theme = "light";
    registerOwnRem();
  }

  /** Opens the chat; a question is put into the text field, for the citizen to send. */
  show(question?: string): void {
    this.#chat.open(question);
    this.#dispatch("buergerlotse-open");
  }

  /** Closes the panel; the conversation goes on. */
  hide(): void {
    if (this.#chat.isOpen) {
      this.#chat.close();
      this.#dispatch("buergerlotse-close");
    }
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === "lang" && !this.hasAttribute("variant")) {
      this.variant = variantOf(value);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // An element that was moved within the page has left the top layer.
    void this.updateComplete.then(() => {
      this.#enterTopLayer();
      this.#followLink();
    });
  }

  override render(): TemplateResult {
    return widgetTemplate(this.#chat.view(this.#screen.isSmall), this.theme);
  }

  protected override firstUpdated(): void {
    // Shortcuts of the page must not swallow what is typed here: to the page every key comes from a plain element.
    for (const type of ["keydown", "keyup", "keypress"]) {
      this.renderRoot.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  #enterTopLayer(): void {
    const root = this.renderRoot.querySelector<HTMLElement>(".root");
    if (this.isConnected && root !== null && "showPopover" in root && !root.matches(":popover-open")) {
      root.showPopover();
    }
  }

  /** Whoever follows the link of a call wants its chat. */
  #followLink(): void {
    const link = takeChatLink();
    if (link !== undefined) {
      this.#chat.openLink(link);
      this.#dispatch("buergerlotse-open");
    }
  }

  #dispatch(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }
}
