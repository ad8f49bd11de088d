import { LitElement, type TemplateResult } from "lit";
import { newsroomTemplate } from "./frame/newsroom-template.ts";
import { styles } from "./styles/styles.ts";
import { NewsroomWorkplace } from "./newsroom-workplace.ts";

/** The editors' workplace as one element; it is the whole of its page. */
export class BuergerLotseNewsroom extends LitElement {
  static override readonly styles = styles;

  readonly #workplace = new NewsroomWorkplace(this);

  override render(): TemplateResult {
    return newsroomTemplate(this.#workplace.view());
  }
}
