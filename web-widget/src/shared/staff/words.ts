/** What a question asks about a service. */
const ASPECTS: Readonly<Record<string, string>> = {
  overview: "Überblick",
  documents: "Unterlagen",
  cost: "Kosten",
  deadline: "Frist",
  duration: "Dauer",
  procedure: "Ablauf",
  eligibility: "Voraussetzungen",
  where: "Ort",
  online: "Online",
  appointment: "Termin",
};

const languages = new Intl.DisplayNames(["de"], { type: "language" });

export function aspectName(aspect: string): string {
  return ASPECTS[aspect] ?? aspect;
}

/** The variant in which somebody reads; nothing for everyday German, which needs no word. */
export function variantName(lang: string): string | undefined {
  if (lang === "de") {
    return undefined;
  }
  if (lang.toLowerCase() === "de-x-leicht") {
    return "Leichte Sprache";
  }
  try {
    return languages.of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** How sure the program was. */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

export function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}
