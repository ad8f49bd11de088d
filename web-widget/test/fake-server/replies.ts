/** What the fake server answers: one scripted reply for each kind of block, in both registers. */
export interface Reply {
  readonly kind: string;
  readonly blocks: readonly unknown[];
  readonly label?: string;
}

type Registers = Readonly<Record<"de" | "de-x-leicht", Reply>>;

export const greeting: Registers = {
  de: {
    kind: "greeting",
    blocks: [
      {
        type: "text",
        text: "Guten Tag! Ich bin der Bürgerlotse von Musterstadt, ein Computer-Programm.\n\nStellen Sie mir Ihre Frage, zum Beispiel zu Ausweis, Umzug oder Auto.",
      },
    ],
  },
  "de-x-leicht": {
    kind: "greeting",
    blocks: [
      {
        type: "text",
        text: "Guten Tag!\nIch bin der Bürger-Lotse von Musterstadt.\nIch bin ein Computer-Programm.\n\nWas wollen Sie wissen?",
      },
    ],
  },
};

const identityCard: Registers = {
  de: {
    kind: "answer",
    blocks: [
      {
        type: "text",
        text: "Ein neuer Personalausweis kostet 46 Euro. Sind Sie jünger als 24 Jahre, kostet er 27,60 Euro.",
      },
      { type: "list", ordered: false, items: ["Ihren alten Ausweis oder Reisepass", "ein digitales Passfoto"] },
      {
        type: "link",
        rel: "onlineService",
        title: "Personalausweis online beantragen",
        href: "https://service.musterstadt.example/personalausweis",
        eid: "substantial",
      },
      {
        type: "link",
        rel: "appointment",
        title: "Termin im Bürgerbüro buchen",
        href: "https://termine.musterstadt.example/buergerbuero",
      },
      {
        type: "link",
        rel: "law",
        title: "Personalausweisgesetz, § 9",
        href: "https://www.gesetze-im-internet.de/pauswg/",
      },
      {
        type: "contact",
        name: "Bürgerbüro",
        address: "Rathausplatz 1\n59999 Musterstadt\nErdgeschoss, Zimmer 001 bis 012",
        phone: "+49 221 4710-100",
        hours: [
          { days: "Montag, Dienstag", times: ["7:30 bis 16:00 Uhr"] },
          { days: "Mittwoch, Freitag", times: ["7:30 bis 12:30 Uhr"] },
          { days: "Donnerstag", times: ["7:30 bis 18:00 Uhr"] },
        ],
      },
    ],
  },
  "de-x-leicht": {
    kind: "answer",
    label: "Einfach erklärt",
    blocks: [
      {
        type: "text",
        text: "Ein neuer Personal-Ausweis kostet 46 Euro.\nSind Sie jünger als 24 Jahre?\nDann kostet er 27 Euro und 60 Cent.",
      },
      { type: "list", ordered: false, items: ["Ihren alten Ausweis", "ein digitales Foto"] },
    ],
  },
};

const either = (reply: Reply): Registers => ({ de: reply, "de-x-leicht": reply });

/** The first entry whose words occur in what was said. */
const scripted: readonly (readonly [RegExp, Registers])[] = [
  [/personalausweis/i, identityCard],
  [
    /^ausweis$/i,
    either({
      kind: "clarify",
      blocks: [
        { type: "text", text: "Worum geht es?" },
        {
          type: "choices",
          choices: [
            { id: "service:personalausweis-beantragen", label: "Neuer Personalausweis" },
            { id: "service:personalausweis-verlust", label: "Ausweis verloren" },
          ],
        },
      ],
    }),
  ],
  [
    /mensch/i,
    either({
      kind: "handover",
      blocks: [
        { type: "text", text: "Gern. Wählen Sie, wie Sie sprechen möchten." },
        {
          type: "handover",
          options: ["livechat", "callback", "phone", "message"],
          queue: { position: 2, waitSeconds: 90 },
        },
      ],
    }),
  ],
  [
    /^handover:/,
    either({ kind: "notice", blocks: [{ type: "text", text: "Gerade ist niemand da. Rufen Sie uns bitte an." }] }),
  ],
  [
    /umzug/i,
    either({
      kind: "checklist",
      blocks: [
        {
          type: "checklist",
          title: "Ihr Umzug",
          entries: [
            {
              id: "kuendigung",
              title: "Wohnung kündigen",
              text: "Die Frist beträgt meist 3 Monate.",
              due: "2026-12-31",
              dueText: "bis Donnerstag, 31. Dezember 2026",
              responsible: "Ihr Vermieter",
              link: null,
              service: null,
              level: "privat",
              done: false,
            },
            {
              id: "ummelden",
              title: "Wohnsitz ummelden",
              text: "Im Bürgerbüro oder online.\nSie brauchen: Ihren Ausweis.",
              due: "2027-01-15",
              dueText: "bis Freitag, 15. Januar 2027",
              responsible: "Bürgerbüro (Stadt Musterstadt)",
              link: {
                rel: "onlineService",
                title: "Umzug online melden",
                href: "https://service.musterstadt.example/umzug",
                eid: "substantial",
              },
              service: "wohnsitz-ummelden",
              level: "stadt",
              done: false,
            },
            { id: "auto", title: "Fahrzeug ummelden", dueText: "unverzüglich nach dem Einzug", responsible: "Kreis" },
            "Nachsendeauftrag stellen",
          ],
        },
      ],
    }),
  ],
  [/feuer/i, either({ kind: "emergency", blocks: [{ type: "text", text: "Bei Gefahr rufen Sie sofort an: 112." }] })],
  [
    /html/i,
    either({
      kind: "answer",
      blocks: [
        { type: "text", text: '<img src="x" onerror="document.title=1"> <b>fett</b>' },
        { type: "hologram", shape: "unbekannt" },
        { type: "list", items: "keine Liste" },
        { type: "link", rel: "more", title: "Böse", href: "javascript:document.title='böse'" },
        { type: "link", rel: "more", title: "Ungeschützt", href: "http://unsicher.example/" },
        { type: "link", rel: "more", title: "Schreiben", href: "mailto:servicecenter@musterstadt.example" },
      ],
    }),
  ],
];

/** The reply to what a citizen said, or to an id they chose. */
export function replyTo(said: string, variant: string): Reply {
  const registers = scripted.find(([words]) => words.test(said))?.[1];
  const otherwise = { kind: "answer", blocks: [{ type: "text", text: `Zu „${said}“ habe ich keine Antwort.` }] };
  return registers?.[variant === "de-x-leicht" ? "de-x-leicht" : "de"] ?? otherwise;
}
