/** The pages of one service. */
export const SERVICE_PAGES = ["texte", "angaben", "vorschau", "verlauf", "kommentare", "fragen", "pass"] as const;
export type ServicePage = (typeof SERVICE_PAGES)[number];

/** The pages that are about more than one service, in the order of the navigation. */
export const PAGES = [
  "leistungen",
  "aufgaben",
  "luecken",
  "training",
  "links",
  "hinweise",
  "vergleich",
  "protokoll",
] as const;
export type Page = (typeof PAGES)[number];

/** Where in the newsroom somebody is; the address of the browser tells it, so that going back works and links can be sent. */
export type Route =
  { readonly page: Page } | { readonly page: "leistung"; readonly service: string; readonly part: ServicePage };

/** Reads the part of the address behind `#`; what it does not know is the list of services. */
export function readRoute(hash: string): Route {
  const [page = "", service = "", part = ""] = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .map(decoded);
  if (page === "leistungen" && service !== "") {
    return { page: "leistung", service, part: SERVICE_PAGES.find((known) => known === part) ?? "texte" };
  }
  return { page: PAGES.find((known) => known === page) ?? "leistungen" };
}

export function hashOf(route: Route): string {
  return route.page === "leistung"
    ? `#/leistungen/${encodeURIComponent(route.service)}/${route.part}`
    : `#/${route.page}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
