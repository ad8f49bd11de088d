import { LitElement, type TemplateResult } from "lit";
import { ChatScroll } from "./chat-scroll.ts";
import { styles } from "./styles/styles.ts";
import { deskTemplate } from "./view/desk-template.ts";
import { Workplace } from "./workplace.ts";

/** The agents' workplace as one element; it is the whole of its page. */
export class BuergerLotseDesk extends LitElement {
  static override readonly styles = styles;

  readonly #workplace = new Workplace(this);

  constructor() {
    super();
    this.addController(new ChatScroll(this));
  }

  override render(): TemplateResult {
    return deskTemplate(this.#workplace.view());
  }
}
