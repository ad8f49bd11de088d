import type { WrapUp } from "../wire/desk-values.ts";

/** The documentation of a contact as the server takes it: what is empty is left out. */
export function documentation({ service, outcome, note }: WrapUp): object {
  return { outcome, ...(service === "" ? {} : { service }), ...(note === "" ? {} : { note }) };
}
