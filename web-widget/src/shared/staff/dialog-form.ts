import { html, nothing, type TemplateResult } from "lit";

interface DialogForm {
  readonly title: string;
  readonly body: TemplateResult;
  readonly confirm: string;
  readonly cancel?: string;
  readonly extra?: TemplateResult;
  readonly submit: (fields: (name: string) => string) => void;
}

/** A dialog that asks something: title, fields, and the two ways out. Problems are told inside, where they are seen. */
export function dialogForm(
  { title, body, confirm, cancel, extra, submit }: DialogForm,
  { problem }: { readonly problem: string },
): TemplateResult {
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      submit(fieldsOf(event));
    }}
  >
    <h2 id="dialog-title">${title}</h2>
    ${body}
    <div role="alert" class="dialog-problem">${problem === "" ? nothing : html`<p>${problem}</p>`}</div>
    <div class="dialog-buttons">
      <button type="submit" class="primary">${confirm}</button>
      <button type="button" class="secondary" @click=${closeDialog}>${cancel ?? "Abbrechen"}</button>
      ${extra ?? nothing}
    </div>
  </form>`;
}

/** What was filled into the form that is sent, by the names of its fields. */
export function fieldsOf(event: Event): (name: string) => string {
  const data = new FormData(event.currentTarget as HTMLFormElement);
  return (name) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
}

/** Closes the dialog around the button; the browser gives the focus back. */
export function closeDialog(event: Event): void {
  (event.currentTarget as Element).closest("dialog")?.close();
}
