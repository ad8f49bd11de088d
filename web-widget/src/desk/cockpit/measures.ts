import type { Figures, Goals } from "./cockpit-values.ts";

/** How a value is written. */
export type Unit = "share" | "seconds" | "count";

/** One figure of the cockpit: what it is called, how it is computed, and what was promised. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  valueOf(figures: Figures): number | undefined;
  /** The parts that the figure is computed from, in words. */
  partsOf?(figures: Figures): string;
  goalOf?(goals: Goals): number;
  formulaOf(goals: Goals): string;
  readonly source: string;
}

const PROMISE = "Leistungsversprechen der Behördennummer 115";
const USUAL = "übliche Kennzahl von Servicecentern";

/** Every figure, the promises of the 115 first. */
export const MEASURES: readonly Measure[] = [
  {
    id: "serviceLevel",
    name: "Erreichbarkeit",
    unit: "share",
    valueOf: ({ serviceLevel }) => serviceLevel,
    partsOf: ({ answeredInTime, offered }) => `${answeredInTime} von ${offered}`,
    goalOf: ({ serviceLevel }) => serviceLevel,
    formulaOf: ({ inTimeSeconds }) => `in ${inTimeSeconds} s angenommen ÷ (angenommen + abgebrochen)`,
    source: PROMISE,
  },
  {
    id: "serviceLevelWithoutShortAbandons",
    name: "Erreichbarkeit ohne kurze Abbrüche",
    unit: "share",
    valueOf: ({ serviceLevelWithoutShortAbandons }) => serviceLevelWithoutShortAbandons,
    partsOf: ({ answeredInTime, offered, abandonedShort }) => `${answeredInTime} von ${offered - abandonedShort}`,
    goalOf: ({ serviceLevel }) => serviceLevel,
    formulaOf: ({ inTimeSeconds }) =>
      `in ${inTimeSeconds} s angenommen ÷ (angenommen + abgebrochen − kurz abgebrochen)`,
    source: PROMISE,
  },
  {
    id: "firstContactResolution",
    name: "Beim ersten Kontakt gelöst",
    unit: "share",
    valueOf: ({ firstContactResolution }) => firstContactResolution,
    partsOf: ({ documented }) => `von ${documented} dokumentierten`,
    goalOf: ({ firstContactResolution }) => firstContactResolution,
    formulaOf: () => "als gelöst dokumentiert ÷ dokumentiert",
    source: PROMISE,
  },
  {
    id: "replyRate",
    name: "Antwort in 24 Servicestunden",
    unit: "share",
    valueOf: ({ replyRate }) => replyRate,
    partsOf: ({ repliedInTime, repliesDue }) => `${repliedInTime} von ${repliesDue}`,
    formulaOf: () => "fristgerecht beantwortet ÷ (beantwortet + überfällig), nur Schriftliches",
    source: PROMISE,
  },
  {
    id: "abandonRate",
    name: "Abbruchquote",
    unit: "share",
    valueOf: ({ abandonRate }) => abandonRate,
    partsOf: ({ abandoned, abandonedShort, offered }) =>
      `${abandoned} von ${offered}, davon ${abandonedShort} nach wenigen Sekunden`,
    formulaOf: () => "abgebrochen ÷ (angenommen + abgebrochen)",
    source: USUAL,
  },
  {
    id: "averageSpeedOfAnswer",
    name: "Mittlere Wartezeit",
    unit: "seconds",
    valueOf: ({ averageSpeedOfAnswer }) => averageSpeedOfAnswer,
    partsOf: ({ answered }) => `${answered} angenommen`,
    formulaOf: () => "Summe der Wartezeiten bis zur Annahme ÷ angenommen (ASA)",
    source: USUAL,
  },
  {
    id: "averageHandlingTime",
    name: "Mittlere Bearbeitungszeit",
    unit: "seconds",
    valueOf: ({ averageHandlingTime }) => averageHandlingTime,
    formulaOf: () => "Summe der Zeiten von der Annahme bis zur Dokumentation ÷ bearbeitet (AHT)",
    source: USUAL,
  },
  {
    id: "containment",
    name: "Vom Bot allein gelöst",
    unit: "share",
    valueOf: ({ containment }) => containment,
    partsOf: ({ contained }) => `${contained} Gespräche`,
    formulaOf: () => "vom Bot allein ÷ (vom Bot allein + mit Wunsch nach einem Menschen)",
    source: USUAL,
  },
  {
    id: "contacts",
    name: "Kontakte",
    unit: "count",
    valueOf: ({ contacts }) => contacts,
    formulaOf: () => "alle Kontakte, die in der gewählten Zeit begannen",
    source: "eigene Zählung",
  },
];

export function measureOf(id: string): Measure | undefined {
  return MEASURES.find((measure) => measure.id === id);
}

/** A value with its unit; a dash where there is none. */
export function valueText(value: number | undefined, unit: Unit): string {
  if (value === undefined) {
    return "–";
  }
  switch (unit) {
    case "share":
      return `${(value * 100).toLocaleString("de", { maximumFractionDigits: 1 })} %`;
    case "seconds":
      return secondsText(value);
    case "count":
      return value.toLocaleString("de");
  }
}

/** Whether what was promised is kept; nothing without a promise or a value. */
export function isKept(measure: Measure, figures: Figures, goals: Goals): boolean | undefined {
  const [value, goal] = [measure.valueOf(figures), measure.goalOf?.(goals)];
  return value === undefined || goal === undefined ? undefined : value >= goal;
}

function secondsText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) {
    return `${whole} s`;
  }
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
