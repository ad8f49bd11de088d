/** What the fake newsroom knows at the beginning. */
export interface FakeService {
  readonly id: string;
  name: string;
  readonly inheritedFrom: string | null;
  states: readonly string[];
  owner?: string;
  reviewDue?: string;
  readonly content: Record<string, Record<string, unknown>>;
}

const PARKING: FakeService = {
  id: "bewohnerparkausweis",
  name: "Bewohnerparkausweis beantragen",
  inheritedFrom: null,
  states: [],
  content: {
    de: {
      answers: {
        overview: "Mit dem Bewohnerparkausweis parken Sie in Ihrem Wohngebiet ohne Parkschein.",
        cost: "Der Ausweis kostet {cost:jahr}.",
        documents: "Bringen Sie bitte mit:\n{evidence}",
      },
    },
    "de-x-leicht": {
      answers: {
        overview: "Sie wollen nah bei Ihrer Wohnung parken?\nDann brauchen Sie oft einen Park·ausweis.",
        cost: "Der Park·ausweis kostet {cost:jahr}.",
      },
    },
    facts: {
      office: "buergerbuero",
      onlineService: {
        title: { de: "Bewohnerparkausweis online beantragen" },
        url: "https://service.musterstadt.example/bewohnerparkausweis",
        system: "form-solutions",
        eid: "none",
      },
      appointment: null,
      costs: [
        {
          id: "jahr",
          name: { de: "Bewohnerparkausweis", "de-x-leicht": "Park·ausweis" },
          amount: 60,
          per: { de: "pro Jahr" },
        },
        { id: "ersatz", name: { de: "Ersatz nach Verlust" }, from: 10, to: 15 },
      ],
      deadlines: [{ id: "gueltig", name: { de: "Gültigkeit" }, period: "P1Y" }],
      durations: [{ id: "vorort", name: { de: "Im Bürgerbüro" }, from: "PT10M", to: "PT15M" }],
      evidence: [
        { id: "ausweis", name: { de: "Ihren Personalausweis oder Reisepass" } },
        { id: "fahrzeugschein", name: { de: "Ihren Fahrzeugschein" } },
      ],
      legal: [{ title: "§ 45 Abs. 1b StVO", url: "https://www.gesetze-im-internet.de/stvo_2013/__45.html" }],
      phrases: { cost: ["was kostet anwohnerparken"], overview: ["wie bekomme ich einen parkausweis"] },
      everydayWords: ["Anwohnerparken", "Parkausweis"],
    },
  },
};

function plain(id: string, name: string, states: readonly string[], inheritedFrom: string | null = null): FakeService {
  return {
    id,
    name,
    inheritedFrom,
    states,
    content: {
      de: { answers: { overview: `${name}: Das Wichtigste in Kürze.` } },
      "de-x-leicht": { answers: {} },
      facts: { office: "kreisamt", onlineService: null, appointment: null, costs: [], deadlines: [] },
    },
  };
}

/** As many as make two pages of a list. */
export function fakeServices(): FakeService[] {
  return [
    structuredClone(PARKING),
    plain("hund-anmelden", "Hund anmelden", ["withoutEasy", "reviewDue"]),
    plain("umweltplakette", "Umweltplakette", ["inherited", "deadLinks"], "Musterkreis"),
    ...Array.from({ length: 57 }, (_, index) => plain(`leistung-${index + 1}`, `Leistung ${index + 1}`, [])),
  ];
}

export const GAPS = [
  {
    id: "17",
    size: 7,
    kinds: { unanswered: 5, agent: 2 },
    questions: ["Wo parke ich als Anwohner?", "Ich heiße [Name], wo darf ich parken?"],
    langs: ["de"],
    since: "2026-11-02T09:00:00Z",
    last: "2026-11-21T16:00:00Z",
    candidates: [
      { service: "bewohnerparkausweis", name: "Bewohnerparkausweis beantragen", aspect: "overview", confidence: 0.31 },
    ],
    agentText: "Dafür brauchen Sie einen Bewohnerparkausweis.",
  },
  {
    id: "18",
    size: 3,
    kinds: { search: 3 },
    questions: ["Drohne fliegen"],
    langs: ["de"],
    since: "2026-11-05T09:00:00Z",
    last: "2026-11-20T16:00:00Z",
    candidates: [],
  },
];

export const AUTHORITIES = [{ id: "luftfahrt-bundesamt", name: "Luftfahrt-Bundesamt" }];

export const OVERLAPS = [
  {
    a: "wohnsitz-anmelden",
    aName: "Wohnsitz anmelden",
    b: "wohnsitz-ummelden",
    bName: "Wohnsitz ummelden",
    confusion: 0.12,
    phrases: [{ text: "ich ziehe um", service: "wohnsitz-anmelden", pulls: "wohnsitz-ummelden", margin: -0.8 }],
  },
];

export const LINKS = [
  {
    href: "https://service.musterstadt.example/weg",
    state: "dead",
    reason: "notFound",
    detail: "HTTP 404",
    checkedAt: "2026-11-22T04:00:00Z",
    services: ["umweltplakette"],
    kinds: ["onlineService"],
  },
  {
    href: "https://www.gesetze-im-internet.de/stvo_2013/__45.html",
    state: "ok",
    checkedAt: "2026-11-22T04:00:00Z",
    services: ["bewohnerparkausweis"],
    kinds: ["law"],
  },
];

export const COMPARISON = {
  month: "2026-10",
  questions: 412,
  known: 96,
  bot: { answered: 0.81, right: 0.93, helpful: 0.88 },
  search: { answered: 0.97, right: 0.71 },
  months: [
    {
      month: "2026-09",
      questions: 380,
      known: 80,
      bot: { answered: 0.8, right: 0.91 },
      search: { answered: 0.96, right: 0.7 },
    },
  ],
};
