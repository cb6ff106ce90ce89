import type { Gesprek, Gesprekskeuze, Knoop } from '#schemas/gesprek.ts';
import { langstePad } from './maten.ts';
import { knoopMet, laatsteStand, naspelen } from './stand.ts';
import { kringIn, padNaar, verken, type Punt, type Verkenning } from './verkenning.ts';

/** What an author has to change, in the words authors read. */
export interface Bevinding {
  /** The way to the field: `['knopen', 2, 'keuzes', 0, 'naar']`. */
  readonly pad: readonly (string | number)[];
  readonly gevonden: string;
  readonly verwacht: string;
  /** What to write instead. */
  readonly schrijf: string;
}

type Graaf = Pick<Gesprek, 'begin' | 'beginTijd' | 'beginStroming' | 'knopen' | 'voorbeeldpad'>;

/** Limits of every conversation. */
export const GRENZEN = { langste: 25, keuzes: { min: 2, max: 4 } } as const;

interface Plaats {
  readonly knoop: Knoop;
  readonly keuze: Gesprekskeuze;
  readonly pad: readonly [string, number, string, number];
}

const alleKeuzes = ({ knopen }: Graaf): readonly Plaats[] =>
  knopen.flatMap((knoop, i) =>
    knoop.soort === 'beurt'
      ? knoop.keuzes.map((keuze, j) => ({ knoop, keuze, pad: ['knopen', i, 'keuzes', j] as const }))
      : [],
  );

const padVanKnoop = ({ knopen }: Graaf, knoop: Knoop): readonly (string | number)[] => [
  'knopen',
  knopen.findIndex(({ id }) => id === knoop.id),
];

function dubbeleIds(gesprek: Graaf): Bevinding[] {
  const gezien = new Map<string, string>();
  const ids = [
    ...gesprek.knopen.map(({ id }, i) => ({ id, pad: ['knopen', i, 'id'], wat: `knoop ${id}` })),
    ...alleKeuzes(gesprek).map(({ knoop, keuze, pad }) => ({
      id: keuze.id,
      pad: [...pad, 'id'],
      wat: `een keuze bij knoop ${knoop.id}`,
    })),
  ];
  return ids.flatMap(({ id, pad, wat }) => {
    const eerder = gezien.get(id);
    gezien.set(id, eerder ?? wat);
    if (eerder === undefined) return [];
    return [
      {
        pad,
        gevonden: `id "${id}" bij ${wat}, en die is ook van ${eerder}`,
        verwacht: 'een id die in dit gesprek één keer voorkomt, bij knopen en keuzes samen',
        schrijf: 'een andere id, en verander naar en voorbeeldpad mee',
      },
    ];
  });
}

function links(gesprek: Graaf): Bevinding[] {
  const bekend = new Set(gesprek.knopen.map(({ id }) => id));
  const nergens = (id: string, pad: Bevinding['pad'], wie: string): Bevinding[] =>
    bekend.has(id)
      ? []
      : [
          {
            pad,
            gevonden: `${wie} wijst naar knoop "${id}", en die is er niet`,
            verwacht: 'de id van een knoop van dit gesprek',
            schrijf: `de id van een knoop die er is, of maak een knoop met id ${id}`,
          },
        ];
  return [
    ...nergens(gesprek.begin, ['begin'], 'begin'),
    ...alleKeuzes(gesprek).flatMap(({ knoop, keuze, pad }) =>
      nergens(keuze.naar, [...pad, 'naar'], `keuze ${keuze.id} bij knoop ${knoop.id}`),
    ),
  ];
}

function kring(gesprek: Graaf): Bevinding[] {
  const gevonden = kringIn(gesprek);
  if (!gevonden) return [];
  const [eerste = '', tweede = ''] = gevonden;
  return [
    {
      pad: padVanKnoop(gesprek, knoopMet(gesprek, eerste)),
      gevonden: `een kring: ${gevonden.join(' → ')}`,
      verwacht: 'een gesprek dat altijd verder gaat, zodat elk pad eindigt',
      schrijf: `bij een van deze knopen een keuze die verder leidt, zoals een nieuwe knoop in plaats van ${tweede}`,
    },
  ];
}

function feedback(gesprek: Graaf): Bevinding[] {
  return alleKeuzes(gesprek).flatMap(({ knoop, keuze, pad }) =>
    keuze.feedback.trim() === ''
      ? [
          {
            pad: [...pad, 'feedback'],
            gevonden: `keuze ${keuze.id} bij knoop ${knoop.id} heeft geen feedback`,
            verwacht: 'bij elke keuze wat deze zin doet',
            schrijf: 'één of twee zinnen, met eerst wat er te zien of te horen is',
          },
        ]
      : [],
  );
}

/** Conditions that ask for a flag nobody sets. */
function onbekendeVlaggen(gesprek: Graaf): Bevinding[] {
  const gezet = new Set(alleKeuzes(gesprek).flatMap(({ keuze }) => keuze.effect.vlaggen));
  return alleKeuzes(gesprek).flatMap(({ knoop, keuze, pad }) =>
    (['vlag', 'geenVlag'] as const).flatMap((veld) => {
      const vlag = keuze.als?.[veld];
      if (vlag === undefined || gezet.has(vlag)) return [];
      return [
        {
          pad: [...pad, 'als', veld],
          gevonden: `keuze ${keuze.id} bij knoop ${knoop.id} vraagt naar vlag "${vlag}", en geen keuze zet die`,
          verwacht: 'een vlag die een eerdere keuze zet',
          schrijf: `een andere vlag, of effect: { vlaggen: [${vlag}] } bij een eerdere keuze`,
        },
      ];
    }),
  );
}

const toonPunt = (punt: Punt): string => {
  const pad = padNaar(punt);
  const stand = [
    punt.vlaggen.length > 0 ? `vlaggen ${punt.vlaggen.join(', ')}` : 'geen vlaggen',
    ...(punt.stroming === undefined ? [] : [`stroming ${punt.stroming}`]),
  ].join(', ');
  return `${pad.length === 0 ? 'aan het begin' : `na ${pad.join(' › ')}`} (${stand})`;
};

/** A node where some state leaves too few or too many choices; the shortest way to it is the example. */
function aantalKeuzes(gesprek: Graaf, { punten }: Verkenning): Bevinding[] {
  const gemeld = new Set<string>();
  return punten.flatMap((punt) => {
    const { knoop, uit } = punt;
    const { min, max } = GRENZEN.keuzes;
    if (knoop.soort === 'einde' || (uit.length >= min && uit.length <= max)) return [];
    const weinig = uit.length < min;
    const naam = `${knoop.id} ${String(weinig)}`;
    if (gemeld.has(naam)) return [];
    gemeld.add(naam);
    const over = uit.length === 0 ? 'geen keuze' : `${uit.length} keuze${uit.length === 1 ? '' : 's'}`;
    return [
      {
        pad: [...padVanKnoop(gesprek, knoop), 'keuzes'],
        gevonden: `bij knoop ${knoop.id} ${over} (${uit.map(({ keuze }) => keuze.id).join(', ')}) ${toonPunt(punt)}`,
        verwacht: `bij elke stand ${min} tot ${max} keuzes`,
        schrijf: weinig
          ? 'een keuze erbij zonder als, of een met de omgekeerde voorwaarde'
          : 'een keuze minder, of een voorwaarde bij een van deze',
      },
    ];
  });
}

function nietTeBereiken(gesprek: Graaf, { punten }: Verkenning): Bevinding[] {
  const bereikt = new Set(punten.map(({ knoop }) => knoop.id));
  const gekozen = new Set(punten.flatMap(({ uit }) => uit.map(({ keuze }) => keuze.id)));
  const doelen = new Set(alleKeuzes(gesprek).map(({ keuze }) => keuze.naar));
  const knopen = gesprek.knopen.flatMap((knoop) => {
    if (bereikt.has(knoop.id)) return [];
    const geenLink = !doelen.has(knoop.id);
    const wat = knoop.soort === 'einde' ? `einde ${knoop.id}` : `knoop ${knoop.id}`;
    return [
      {
        pad: padVanKnoop(gesprek, knoop),
        gevonden: `${wat} is niet te bereiken: ${geenLink ? 'geen keuze leidt ernaartoe' : 'geen pad voldoet aan de voorwaarden ervoor'}`,
        verwacht: 'een pad naar elke knoop en elk einde',
        schrijf: geenLink
          ? `een keuze met naar: ${knoop.id}`
          : 'een ruimere voorwaarde bij een keuze op weg hiernaartoe',
      },
    ];
  });
  const keuzes = alleKeuzes(gesprek).flatMap(({ knoop, keuze, pad }) =>
    !bereikt.has(knoop.id) || gekozen.has(keuze.id)
      ? []
      : [
          {
            pad: [...pad, 'als'],
            gevonden: `keuze ${keuze.id} bij knoop ${knoop.id} is er bij geen enkele stand`,
            verwacht: 'een voorwaarde waaraan een pad kan voldoen',
            schrijf: 'een ruimere voorwaarde, of laat als weg',
          },
        ],
  );
  return [...knopen, ...keuzes];
}

function lengte({ punten }: Verkenning): Bevinding[] {
  const langste = langstePad(punten);
  if (langste <= GRENZEN.langste) return [];
  return [
    {
      pad: ['knopen'],
      gevonden: `een pad van ${langste} keuzes`,
      verwacht: `hoogstens ${GRENZEN.langste} keuzes van begin tot einde`,
      schrijf: 'eerder een einde, of laat paden knopen overslaan',
    },
  ];
}

function voorbeeldpad(gesprek: Graaf): Bevinding[] {
  const { voorbeeldpad: pad } = gesprek;
  const gespeeld = naspelen(gesprek, pad);
  const { knoop } = laatsteStand(gespeeld);
  const [mis] = gespeeld.over;
  if (mis !== undefined)
    return [
      {
        pad: ['voorbeeldpad', pad.length - gespeeld.over.length],
        gevonden: `keuze "${mis}", en die is er niet bij knoop ${knoop}`,
        verwacht: `een keuze die daar dan te kiezen is`,
        schrijf: `een van de keuzes bij knoop ${knoop}`,
      },
    ];
  if (knoopMet(gesprek, knoop).soort === 'einde') return [];
  return [
    {
      pad: ['voorbeeldpad'],
      gevonden: `een pad dat stopt bij knoop ${knoop}`,
      verwacht: 'een pad tot en met een einde',
      schrijf: `nog een keuze bij knoop ${knoop}, tot je bij een einde bent`,
    },
  ];
}

/** A conversation that never ends, or one where only choices without an end are left, shows as a node without choices. */
function doodlopend(gesprek: Graaf): Bevinding[] {
  return gesprek.knopen.some(({ soort }) => soort === 'einde')
    ? []
    : [
        {
          pad: ['knopen'],
          gevonden: 'geen enkele knoop met soort: einde',
          verwacht: 'minstens één einde',
          schrijf: 'een knoop met soort: einde, een titel en een nabeschouwing',
        },
      ];
}

/**
 * Proves that a conversation can be played from begin to end whatever is chosen: unique ids, no link to nowhere, no
 * circles, every node, choice and ending reachable, two to four choices in every reachable state, no path longer than 25
 * choices, feedback on each choice, and an example path that reaches an ending. An empty list is the proof.
 */
export function validateGesprek(gesprek: Graaf): readonly Bevinding[] {
  const vorm = [...dubbeleIds(gesprek), ...links(gesprek), ...feedback(gesprek), ...doodlopend(gesprek)];
  const rond = kring(gesprek);
  // Walking needs links that lead somewhere, and an end to every way.
  if (vorm.length > 0 || rond.length > 0) return [...vorm, ...rond, ...onbekendeVlaggen(gesprek)];
  const verkenning = verken(gesprek);
  if (verkenning.teVeel)
    return [
      {
        pad: ['knopen'],
        gevonden: `meer dan ${verkenning.punten.length} verschillende standen`,
        verwacht: 'een gesprek dat te overzien is',
        schrijf: 'minder vlaggen, of minder keuzes met stromingVanaf of stromingTot',
      },
    ];
  return [
    ...onbekendeVlaggen(gesprek),
    ...aantalKeuzes(gesprek, verkenning),
    ...nietTeBereiken(gesprek, verkenning),
    ...lengte(verkenning),
    ...voorbeeldpad(gesprek),
  ];
}
